// Values of an answer as cells: what is in the index becomes a reference that opens, everything else stays data.
import type { GraphNode, GraphRelation, Value } from '../../queries/store.ts';
import type { Cell } from '../contract/questions.ts';
import type { Lookup } from './lookup/lookup.ts';
import { entityRef, relationRef } from './lookup/refs.ts';

function nodeCell(lookup: Lookup, { id, labels, properties }: GraphNode): Cell {
  const entity = lookup.entity(id);
  return entity ? { entity: entityRef(entity) } : { map: { labels, ...mapOf(lookup, properties) } };
}

function relationCell(lookup: Lookup, { id, type, properties }: GraphRelation): Cell {
  const relation = lookup.relation(id);
  return relation ? { relation: relationRef(lookup, relation) } : { map: { type, ...mapOf(lookup, properties) } };
}

const mapOf = (lookup: Lookup, map: Record<string, Value>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, cellOf(lookup, value)]));

function isGraphValue<T extends string>(value: object, what: T): value is { $: T } {
  return '$' in value && value.$ === what;
}

/** One value as a cell. Nodes and relations that are not entities or facts (Clause, MENTIONS) become maps. */
export function cellOf(lookup: Lookup, value: Value): Cell {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => cellOf(lookup, item));
  if (isGraphValue(value, 'node')) return nodeCell(lookup, value as GraphNode);
  if (isGraphValue(value, 'relation')) return relationCell(lookup, value as GraphRelation);
  if (isGraphValue(value, 'path')) {
    const { nodes, relations } = value as { nodes: GraphNode[]; relations: GraphRelation[] };
    const [entities, facts] = [nodes.map(({ id }) => lookup.entity(id)), relations.map(({ id }) => lookup.relation(id))];
    if (entities.every((entity) => entity !== undefined) && facts.every((fact) => fact !== undefined)) {
      return { path: { nodes: entities.map(entityRef), relations: facts.map((fact) => relationRef(lookup, fact)) } };
    }
    return { map: { nodes: nodes.map((node) => nodeCell(lookup, node)), relations: relations.map((relation) => relationCell(lookup, relation)) } };
  }
  return { map: mapOf(lookup, value as Record<string, Value>) };
}
