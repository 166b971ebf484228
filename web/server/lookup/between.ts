// What joins two entities: stated relations, and the tasks through which a picture joins them.
import type { Entity, Relation } from '../../../ingest/model.ts';
import type { Between } from '../../contract.ts';
import type { Lookup } from './lookup.ts';
import { quotesOf } from './quotes.ts';
import { entityRef, relationRef } from './refs.ts';

/** An industry stands for its sub-industries too, as in the picture, where they are folded into it. */
export function withParts(lookup: Lookup, entity: Entity): Set<string> {
  const ids = new Set([entity.id]);
  if (entity.kind !== 'Industry') return ids;
  for (const id of ids) {
    for (const { relation, direction } of lookup.links(id)) if (relation.type === 'PART_OF' && direction === 'in') ids.add(relation.source);
  }
  return ids;
}

interface Ties { duty?: Relation; concern?: Relation }

/** Tasks that one of `ids` carries (duty) or that concern it. A leading duty stands for a supporting one. */
function tasksOf(lookup: Lookup, ids: ReadonlySet<string>): Map<string, Ties> {
  const tasks = new Map<string, Ties>();
  for (const id of ids) {
    for (const { relation, other } of lookup.links(id)) {
      if (other.kind !== 'Task') continue;
      const ties = tasks.get(other.id) ?? {};
      if (relation.type === 'RESPONSIBLE_FOR') { if (!ties.duty || relation.role === 'lead') ties.duty = relation; }
      else if (relation.type === 'CONCERNS') ties.concern ??= relation;
      tasks.set(other.id, ties);
    }
  }
  return tasks;
}

/** Everything behind a line between two entities, in either direction; tasks in document order. */
export function between(lookup: Lookup, source: Entity, target: Entity): Omit<Between, 'dataVersion'> {
  const [sources, targets] = [withParts(lookup, source), withParts(lookup, target)];
  const stated = new Map<string, Relation>();
  for (const id of sources) for (const { relation, other } of lookup.links(id)) if (targets.has(other.id)) stated.set(relation.id, relation);
  const [fromSource, fromTarget] = [tasksOf(lookup, sources), tasksOf(lookup, targets)];
  const tasks = [...fromSource].flatMap(([id, ours]) => {
    const theirs = fromTarget.get(id);
    const task = lookup.entity(id);
    if (!theirs || !task) return [];
    const pair = ours.duty && theirs.duty ? [ours.duty, theirs.duty]
      : ours.duty && theirs.concern ? [ours.duty, theirs.concern]
      : ours.concern && theirs.duty ? [ours.concern, theirs.duty]
      : undefined;
    return pair ? [{ task, source: pair[0]!, target: pair[1]! }] : [];
  });
  return {
    source: entityRef(source),
    target: entityRef(target),
    stated: [...stated.values()].map((relation) => ({ relation: relationRef(lookup, relation), quotes: quotesOf(lookup, relation) })),
    tasks: tasks.sort((a, b) => lookup.rank(a.task.id) - lookup.rank(b.task.id))
      .map((tie) => ({ task: entityRef(tie.task), source: relationRef(lookup, tie.source), target: relationRef(lookup, tie.target) })),
  };
}
