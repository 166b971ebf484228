// Targets of two documents side by side, by indicator, year and scope.
import type { Entity } from '../../../ingest/model.ts';
import type { ComparedTarget, Figure } from '../../contract/compare.ts';
import { placeOfEvidence } from './comparePlaces.ts';
import type { Lookup } from './lookup.ts';
import { yearOf } from './refs.ts';
import { groupOf, numberOf } from './targets.ts';

/** A change on the way (新增…), as opposed to what there is in all. */
const FLOW = /^(?:新增|新建|新认定|新培育|净增|累计|力争|争创|创建|建设|培育|引育|引进|选派|新)+/u;
/** What an indicator counts, and how: 全区高新技术企业总数 and 高新技术企业 both count 高新技术企业 in all, 新增高新技术企业 those that came. */
export function countedBy(indicator: string): { stem: string; flow: string } {
  const plain = groupOf(indicator.replace(/\s/g, ''));
  const flow = FLOW.exec(plain)?.[0] ?? '';
  const stem = groupOf(plain.slice(flow.length));
  return stem.length >= 2 ? { stem, flow } : { stem: plain, flow: '' };
}

/** For whom a document sets what names no place of its own: the bodies that issued it, by level and region; undefined where they are not known. */
function areaOf(lookup: Lookup, document: Entity): string | undefined {
  const issuers = lookup.links(document.id).filter(({ relation, direction }) => relation.type === 'ISSUED' && direction === 'in').map(({ other }) => other);
  const [issuer] = issuers.sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  if (issuer?.level === 'region') return `region ${issuer.region ?? ''}`;
  return issuer?.id ?? document.issuer;
}

interface Held { figure: Figure; stem: string; flow: string; scope: string | undefined; order: number }

function heldBy(lookup: Lookup, document: Entity): Held[] {
  const [area, issued] = [areaOf(lookup, document), yearOf(document)];
  const seen = new Set<string>();
  return lookup.statedIn(document.id).flatMap(({ relation, piece }): Held[] => {
    const target = relation.type === 'SETS' ? lookup.entity(relation.target) : undefined;
    if (!target?.indicator || target.value === undefined || seen.has(target.id)) return [];
    seen.add(target.id);
    const { indicator, value, unit = '', year, scope } = target;
    const reached = year !== undefined && issued !== undefined && year < issued;
    const figure: Figure = { target: target.id, indicator, value, unit, ...(year !== undefined && { year }), ...(scope !== undefined && { scope }), reached, place: { ...placeOfEvidence(lookup, piece), relation: relation.id } };
    return [{ figure, ...countedBy(indicator), scope: scope ?? area, order: seen.size }];
  });
}

const rounded = (n: number): number => Number(n.toPrecision(12));

function changeOf({ value: before, unit }: Figure, { value: after }: Figure): ComparedTarget['change'] {
  const [from, to] = [numberOf(before), numberOf(after)];
  if (from === undefined || to === undefined) return undefined;
  return { by: rounded(to - from), ...(from !== 0 && !/[%％]/.test(unit) && { percent: rounded((to - from) / from * 100) }) };
}

const sameCount = (a: Held, b: Held): boolean => a.figure.unit === b.figure.unit && a.flow === b.flow && a.scope !== undefined && a.scope === b.scope;

/** Pairs of one indicator that count the same: equal years first, then the last year of the one with the first later year of the other. */
function pairsOf(before: Held[], after: Held[]): [Held, Held][] {
  const pairs: [Held, Held][] = [];
  const left = new Set(after);
  const year = ({ figure }: Held): number => figure.year ?? 0;
  const take = (one: Held, fits: (other: Held) => boolean): boolean => {
    const other = [...left].filter((held) => sameCount(one, held) && fits(held)).sort((a, b) => year(a) - year(b))[0];
    if (other) { pairs.push([one, other]); left.delete(other); }
    return other !== undefined;
  };
  const rest = before.filter((one) => !take(one, (other) => year(other) === year(one)));
  for (const one of rest.sort((a, b) => year(b) - year(a))) take(one, (other) => year(other) > year(one));
  return pairs;
}

/** Of figures that count differently the one that differs least: in the place first, then in the way of counting, then in the year. */
function nearestTo({ scope, flow, figure: { unit, year = 0 } }: Held, others: readonly Held[]): Held | undefined {
  const apart = (other: Held): number => 1000 * (Number(other.scope !== scope) * 4 + Number(other.flow !== flow) * 2 + Number(other.figure.unit !== unit)) + Math.abs((other.figure.year ?? 0) - year);
  return others.toSorted((a, b) => apart(a) - apart(b))[0];
}

const ORDER: readonly ComparedTarget['what'][] = ['same', 'differs', 'new', 'gone'];

/** Targets of two documents side by side; a change only where indicator, unit, way of counting and scope are the same. */
export function compareTargets(lookup: Lookup, before: Entity, after: Entity): { targets: ComparedTarget[]; figures: { before: number; after: number } } {
  const [old, young] = [heldBy(lookup, before), heldBy(lookup, after)];
  const stems = new Map<string, { old: Held[]; young: Held[] }>();
  const of = (stem: string) => { const known = stems.get(stem) ?? { old: [], young: [] }; stems.set(stem, known); return known; };
  for (const held of old) of(held.stem).old.push(held);
  for (const held of young) of(held.stem).young.push(held);
  const rows: { row: ComparedTarget; order: number }[] = [];
  const add = (what: ComparedTarget['what'], indicator: string, one: Held | undefined, other: Held | undefined, change?: ComparedTarget['change']): void => {
    rows.push({ row: { what, indicator, ...(one && { before: one.figure }), ...(other && { after: other.figure }), ...(change && { change }) }, order: (other ?? one)!.order });
  };
  for (const [stem, { old: earlier, young: later }] of stems) {
    const pairs = pairsOf(earlier, later);
    for (const [one, other] of pairs) add('same', stem, one, other, changeOf(one.figure, other.figure));
    const [left, right] = [earlier.filter((held) => !pairs.some(([one]) => one === held)), later.filter((held) => !pairs.some(([, other]) => other === held))];
    const free = new Set(left);
    for (const held of right) {
      const beside = nearestTo(held, [...free]);
      if (beside) free.delete(beside);
      add(beside ? 'differs' : 'new', stem, beside, held);
    }
    for (const held of free) add('gone', stem, held, undefined);
  }
  rows.sort((a, b) => ORDER.indexOf(a.row.what) - ORDER.indexOf(b.row.what) || a.order - b.order);
  return { targets: rows.map(({ row }) => row), figures: { before: old.length, after: young.length } };
}
