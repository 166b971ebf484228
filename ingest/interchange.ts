// The graph as other programs read it: graphology's serialised form.
import type { Entity, Graph, Relation } from './model.ts';

export interface Interchange {
  nodes: { key: string; attributes: Omit<Entity, 'id' | 'text'> }[];
  edges: { key: string; source: string; target: string; attributes: Pick<Relation, 'type' | 'role' | 'evidence'> }[];
}

/** Entities and relations of a graph, without clauses, mentions and the texts of documents. In the order of the graph. */
export function toInterchange(graph: Graph): Interchange {
  return {
    nodes: graph.entities.map(({ id, text: _text, ...attributes }) => ({ key: id, attributes })),
    edges: graph.relations.map(({ id, source, target, type, role, evidence }) => ({ key: id, source, target, attributes: { type, ...(role ? { role } : {}), evidence } })),
  };
}
