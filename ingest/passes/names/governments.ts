// Governments that share their closing word. Example: 甲、乙市政府 → two; 甲市、乙州、丙县人民政府 → three.
import type { Body } from './bodies.ts';
import type { Place } from './places.ts';
import { matchesOf } from '../spans.ts';

const GOVERNMENT = /(?:人民)?政府(?!办公|研究|督查)/gu;

/** The rule of the pass, for the book of rules. */
export const SHARED_GOVERNMENT = { name: 'shared-government', example: '⟦襄阳市⟧、宜昌市⟦人民政府⟧', misses: ['襄阳市、宜昌市的企业'] } as const;

/** The governments of places that stand in a list before one that has the closing word; that one is left to its own rule. */
export function governmentsIn(text: string, places: readonly Place[]): Body[] {
  const byEnd = new Map(places.filter(({ division }) => division.level !== 'region').map((place) => [place.end, place]));
  const found: Body[] = [];
  for (const match of matchesOf(text, GOVERNMENT)) {
    const tail: [number, number] = [match.index, match.index + match[0].length];
    let last = byEnd.get(match.index);
    while (last) {
      const joint = /(?:、|和|与|及|以及)$/u.exec(text.slice(Math.max(0, last.start - 2), last.start))?.[0];
      const next = joint ? byEnd.get(last.start - joint.length) : undefined;
      if (next) {
        const { level, name, region } = next.division;
        const full = `${name}人民政府`;
        found.push({ name: full, start: next.start, end: next.end, tail, key: `${level === 'county' ? 'county' : 'city'}|${name}|政府`, rule: SHARED_GOVERNMENT.name, level: level === 'county' ? 'county' : 'city', region });
      }
      last = next;
    }
  }
  return found;
}
