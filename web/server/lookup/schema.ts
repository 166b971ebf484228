// What is in the graph: kinds, relation types, how many there are, and the property names that Cypher can ask for.
import type { DataVersion, Graph, Kind } from '../../../ingest/model.ts';
import { KINDS, RELATION_TYPES } from '../../../ingest/model.ts';
import { evidenceLists } from '../../../ingest/evidence.ts';
import type { Schema } from '../../contract.ts';
import { isStated } from './lookup.ts';

const EVIDENCE = Object.keys(evidenceLists([]));

/** Counts of a graph, in the order of the ontology. */
export function schemaOf(graph: Graph, version: DataVersion): Omit<Schema, 'dataVersion'> {
  const kindOf = new Map(graph.entities.map((entity) => [entity.id, entity.kind]));
  const kinds = new Map<Kind, number>();
  const properties: Record<string, Set<string>> = {};
  const note = (label: string, value: object): void => { for (const key of Object.keys(value)) (properties[label] ??= new Set()).add(key); };
  for (const entity of graph.entities) {
    kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
    const { kind: _kind, evidence, ...stored } = entity;
    note(entity.kind, { ...stored, ...(evidence && evidenceLists([])) });
  }
  for (const { gaps: _gaps, ...clause } of graph.clauses) note('Clause', clause);
  const relations = RELATION_TYPES.map((type) => {
    const ends = new Map<string, { from: Kind; to: Kind; count: number }>();
    const all = graph.relations.filter((relation) => relation.type === type);
    for (const { source, target, role } of all) {
      const [from, to] = [kindOf.get(source)!, kindOf.get(target)!];
      const pair = ends.get(`${from} ${to}`) ?? { from, to, count: 0 };
      pair.count += 1;
      ends.set(`${from} ${to}`, pair);
      note(type, role ? { id: '', role } : { id: '' });
    }
    if (all.length > 0) for (const name of EVIDENCE) properties[type]!.add(name);
    return { type, count: all.length, ends: [...ends.values()].sort((a, b) => b.count - a.count) };
  });
  return {
    version,
    kinds: KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
    relations,
    entities: graph.entities.length,
    facts: graph.relations.filter(isStated).length,
    clauses: graph.clauses.length,
    properties: Object.fromEntries(Object.entries(properties).map(([label, names]) => [label, [...names].sort()])),
  };
}
