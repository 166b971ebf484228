// Which rows the comparison lists. Pure.
import type { Kind } from '../../../../ingest/model.ts';
import type { Compare, ComparedRow, ComparedTarget } from '../../../contract/compare.ts';

export const PARTS = ['changed', 'new', 'gone', 'targets'] as const;
export type ComparePart = (typeof PARTS)[number];

/** The part of the list that a row belongs to. */
export const partOf = ({ what }: Pick<ComparedRow, 'what'>): Exclude<ComparePart, 'targets'> => (what === 'new' || what === 'gone' ? what : 'changed');

/** In place of a part: all names at once. */
export const PICTURE = 'picture';

/** Rows per part; targets: those that both documents state. */
export function countParts({ rows, targets }: Pick<Compare, 'rows' | 'targets'>): Record<ComparePart, number> {
  const counts = { changed: 0, new: 0, gone: 0, targets: pairedTargets(targets).length };
  for (const row of rows) counts[partOf(row)] += 1;
  return counts;
}

/** The part asked for; else the first that has something. */
export function partShown(only: string | undefined, counts: Record<ComparePart, number>): ComparePart {
  return PARTS.find((part) => part === only) ?? PARTS.find((part) => counts[part] > 0) ?? 'changed';
}

/** Rows of a part, of one kind alone where one is given. */
export function rowsOf(rows: readonly ComparedRow[], part: ComparePart, kind: Kind | undefined): ComparedRow[] {
  return rows.filter((row) => partOf(row) === part && (kind === undefined || row.entity.kind === kind));
}

/** Targets that both documents state. */
export function pairedTargets(targets: readonly ComparedTarget[]): ComparedTarget[] {
  return targets.filter(({ before, after }) => before && after);
}

/** What tells a row apart from all others. */
export function keyOf({ what, entity, relations, duty }: ComparedRow): string {
  return [what, entity.id, duty?.task ?? '', what === 'related' || what === 'unrelated' ? relations[0]?.id : ''].join(' ');
}
