// The rows of an answer as a graph: the same things, once each.
import type { SceneEdge } from '../../../contract.ts';
import type { Cell } from '../../../contract/questions.ts';
import type { EntityRef, RelationRef } from '../../../contract/parts.ts';
import { holds } from '../../parts/answerCells.ts';

export interface AnswerGraph {
  nodes: EntityRef[];
  edges: SceneEdge[];
  /** Row of an entity or a relation by id: the first that holds it. */
  rowOf: Map<string, number>;
  /** How many entities the answer holds in all; more than `nodes` where the graph was cut. */
  total: number;
}

function edgeOf({ id, type, role, source, target, places }: RelationRef): SceneEdge {
  return { id, type, ...(role ? { role } : {}), source: source.id, target: target.id, derived: false, weight: places };
}

/** Documents beside the relations of a row say where it is written; they are no part of what is drawn. */
function drawnOf(row: Cell[]): ReturnType<typeof holds> {
  const { entities, relations } = holds(row);
  const ends = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
  return { relations, entities: relations.length === 0 ? entities : entities.filter(({ id, kind }) => kind !== 'Document' || ends.has(id)) };
}

/** Whether one thing stands at an end of every relation of the rows; such a graph can be drawn with many names. */
export function isStar(rows: readonly Cell[][]): boolean {
  const { relations } = holds(rows.flat());
  const [first] = relations;
  return first !== undefined && [first.source.id, first.target.id].some((id) => relations.every(({ source, target }) => source.id === id || target.id === id));
}

/**
 * Entities and stated relations of the rows. `limit`: how many entities can be read in one small graph; rows that would go past it are left out whole.
 */
export function graphOf(rows: readonly Cell[][], limit: number): AnswerGraph {
  const nodes = new Map<string, EntityRef>();
  const edges = new Map<string, SceneEdge>();
  const rowOf = new Map<string, number>();
  const all = new Set<string>();
  rows.forEach((row, index) => {
    const { entities, relations } = drawnOf(row);
    for (const { id } of entities) all.add(id);
    for (const { id } of [...entities, ...relations]) if (!rowOf.has(id)) rowOf.set(id, index);
    if (nodes.size + entities.filter(({ id }) => !nodes.has(id)).length > limit) return;
    for (const entity of entities) nodes.set(entity.id, entity);
    for (const relation of relations) edges.set(relation.id, edgeOf(relation));
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()], rowOf, total: all.size };
}
