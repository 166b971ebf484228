// What joins several chosen things.
import type { EntityDetail, SceneEdge } from '../../../contract.ts';

/** So many joining things at most, those that join most of them first. */
const MOST = 24;

/** Lines with both ends among the chosen, stated ones first. */
export function linesAmong(edges: readonly SceneEdge[], chosen: ReadonlySet<string>): SceneEdge[] {
  return edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target)).toSorted((a, b) => Number(a.derived) - Number(b.derived));
}

/** Ids of things, none of them chosen, that relations join to two or more of the chosen ones. */
export function joining(details: readonly Pick<EntityDetail, 'entity' | 'groups'>[]): string[] {
  const chosen = new Set(details.map(({ entity }) => entity.id));
  const joined = new Map<string, Set<string>>();
  for (const { entity, groups } of details) {
    for (const { source, target } of groups.flatMap(({ relations }) => relations)) {
      const other = source.id === entity.id ? target.id : source.id;
      if (!chosen.has(other)) (joined.get(other) ?? joined.set(other, new Set()).get(other)!).add(entity.id);
    }
  }
  return [...joined].filter(([, ends]) => ends.size > 1).sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).slice(0, MOST).map(([id]) => id);
}
