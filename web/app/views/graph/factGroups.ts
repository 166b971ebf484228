// The relations of an entity as the panel lists them.
import type { Role } from '../../../../ingest/model.ts';
import type { EntityDetail } from '../../../contract.ts';
import type { RelationRef } from '../../../contract/parts.ts';

type Group = EntityDetail['groups'][number];

/** A stable name of a group within an entity. */
export function groupKey({ type, direction, role }: Pick<Group, 'type' | 'direction' | 'role'>): string {
  return [type, direction, role ?? ''].join(' ');
}

export interface ShownGroup extends Group {
  key: string;
  /** The rows to show. */
  rows: RelationRef[];
  /** How many there are under the filter of documents. */
  count: number;
}

interface Choice {
  /** Only this group. */
  group?: string | undefined;
  /** Only facts that one of these documents states; none: all. */
  documents?: readonly string[] | undefined;
  /** Only duties in these roles; none: all. Other relations stay. */
  roles?: readonly Role[] | undefined;
  /** Rows per group; undefined: all. */
  first?: number | undefined;
  /** A relation that is shown whatever the cut. */
  open?: string | undefined;
}

/** The groups under the filters, with counts that tell of what is cut; empty groups are left out. */
export function shownGroups(groups: readonly Group[], { group, documents = [], roles = [], first, open }: Choice): ShownGroup[] {
  return groups.flatMap((one) => {
    const key = groupKey(one);
    const fitting = documents.length === 0 ? one.relations : one.relations.filter((relation) => relation.documents.some((id) => documents.includes(id)));
    const count = documents.length === 0 ? one.total : fitting.length;
    if (count === 0 || (one.role && roles.length > 0 && !roles.includes(one.role)) || (group !== undefined && group !== key)) return [];
    const cut = first === undefined || group !== undefined ? fitting : fitting.slice(0, first);
    const missing = open === undefined ? undefined : fitting.slice(cut.length).find((relation) => relation.id === open);
    return [{ ...one, key, count, rows: missing ? [...cut, missing] : cut }];
  });
}

/** How many relations in all, and how many are duties of the entity. */
export function totals(groups: readonly Pick<ShownGroup, 'type' | 'direction' | 'count'>[]): { all: number; duties: number } {
  return {
    all: groups.reduce((sum, group) => sum + group.count, 0),
    duties: groups.filter((group) => group.type === 'RESPONSIBLE_FOR' && group.direction === 'out').reduce((sum, group) => sum + group.count, 0),
  };
}

/** Mentions per year, ascending; documents without a year are left out. */
export function mentionsByYear(documents: EntityDetail['documents']): [year: number, mentions: number][] {
  const years = new Map<number, number>();
  for (const { year, mentions } of documents) if (year !== undefined) years.set(year, (years.get(year) ?? 0) + mentions);
  return [...years].sort(([a], [b]) => a - b);
}
