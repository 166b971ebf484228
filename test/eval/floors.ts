// What the extraction must reach, and whether it does. Pure.
import type { Part, Use } from './parts.ts';
import { pooled, type Figures, type Score } from './score.ts';

export interface Measured extends Pick<Part, 'part' | 'use' | 'first'> { score: Score }
/** One demand: what is measured, the value, the demand in words. */
export interface Floor { what: string; value: string; demand: string; pass: boolean }

export const MAIN_KINDS = ['Platform', 'Park', 'University', 'Industry', 'City', 'Department'] as const;
/** On documents kept back entities and relations may fall by no more than this; an aim, not a floor. */
const AIM = { entities: 0.05, relations: 0.1 };

export const figure = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : value.toFixed(3));
const mean = (values: readonly number[]): number | null => (values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null);
const least = (what: string, value: number | null | undefined, floor: number): Floor =>
  ({ what, value: figure(value), demand: `≥ ${floor.toFixed(2)}`, pass: value !== null && value !== undefined && value >= floor });

/** The floors on the texts that were given, each with what was measured. A figure that is missing does not pass. */
export function floors(all: readonly Measured[]): Floor[] {
  const given = all.filter(({ use }) => use === 'given');
  const of = (part: string): Score | undefined => given.find((one) => one.part === part)?.score;
  const duties = of('003')?.relations['RESPONSIBLE_FOR'];
  const none = of('002a')?.relations['RESPONSIBLE_FOR'];
  const duplicates = given.flatMap(({ score }) => score.duplicates);
  return [
    ...given.map(({ part, score }) => least(`${part} entities F1`, score.entities['all']?.f1, 0.93)),
    ...MAIN_KINDS.map((kind) => least(`${kind} F1, given texts pooled`, pooled(given.map(({ score }) => score.entities[kind])).f1, 0.9)),
    ...given.map(({ part, score }) => least(`${part} relations F1`, score.relations['all']?.f1, 0.85)),
    least('003 RESPONSIBLE_FOR F1', duties?.f1, 0.97),
    least('003 role accuracy', of('003')?.roleAccuracy, 0.99),
    { what: '002a RESPONSIBLE_FOR', value: String((none?.tp ?? 0) + (none?.fp ?? 0)), demand: 'none', pass: of('002a') !== undefined && (none?.tp ?? 0) + (none?.fp ?? 0) === 0 },
    least('targets F1, given texts pooled', pooled(given.map(({ score }) => score.targets)).f1, 0.93),
    { what: 'duplicate entities', value: duplicates.length === 0 ? '0' : duplicates.join('; '), demand: 'none', pass: duplicates.length === 0 },
  ];
}

/** How far the held-out texts lie from the given ones, by the mean of their F1 and by the F1 of all pooled; [] while there are none of either. */
export function falls(all: readonly Measured[]): Floor[] {
  return (['entities', 'relations'] as const).flatMap((what) => {
    const of = (use: Use): Figures[] => all.filter((one) => one.use === use).flatMap(({ score }) => score[what]['all'] ?? []);
    return (['mean', 'pooled'] as const).flatMap((way) => {
      const [held, given] = [of('held'), of('given')].map((texts) => (way === 'mean' ? mean(texts.flatMap(({ f1 }) => f1 ?? [])) : pooled(texts).f1));
      if (held === null || given === null) return [];
      return [{ what: `fall of ${what} F1, ${way}: held − given`, value: `${figure(held)} − ${figure(given)} = ${(held! - given!).toFixed(3)}`, demand: `aim ≥ −${AIM[what].toFixed(2)}`, pass: held! - given! >= -AIM[what] }];
    });
  });
}
