// What has to be done to turn the stored graph into another one. Pure.
import type { GraphRows, NodeRow, RelationRow } from '../store.ts';

/** What the database says of a stored node or relation. */
export interface StoredNode { id: string; hash: string }
export interface StoredRelation { type: string; id: string; hash: string; source: string; target: string }

export interface Difference {
  removeRelations: Record<string, { id: string; source: string }[]>;
  /** Under `Entity` and `Clause`. */
  removeNodes: Record<string, { id: string }[]>;
  /** New or changed, by label and by type. */
  nodes: Record<string, NodeRow[]>;
  relations: Record<string, RelationRow[]>;
  /** How many rows the four hold. */
  size: number;
}

const hashOf = (row: NodeRow | RelationRow): unknown => row.properties['hash'];

/** Compares prepared rows with what is stored, by id and content hash; a relation whose ends differ is removed and written anew. */
export function difference(stored: { entities: StoredNode[]; clauses: StoredNode[]; relations: StoredRelation[] }, rows: GraphRows): Difference {
  const found: Difference = { removeRelations: {}, removeNodes: {}, nodes: {}, relations: {}, size: 0 };
  const add = <T>(groups: Record<string, T[]>, name: string, item: T): void => {
    (groups[name] ??= []).push(item);
    found.size += 1;
  };
  const hashes = new Map<string, string>();
  for (const { id, hash } of [...stored.entities, ...stored.clauses]) hashes.set(id, hash);
  const wanted = new Set<string>();
  for (const [label, list] of Object.entries(rows.nodes)) {
    for (const row of list) {
      wanted.add(row.id);
      if (hashes.get(row.id) !== hashOf(row)) add(found.nodes, label, row);
    }
  }
  for (const [label, list] of [['Entity', stored.entities], ['Clause', stored.clauses]] as const) {
    for (const { id } of list) if (!wanted.has(id)) add(found.removeNodes, label, { id });
  }
  const relations = new Map(stored.relations.map((relation) => [relation.id, relation]));
  for (const [type, list] of Object.entries(rows.relations)) {
    for (const row of list) {
      const before = relations.get(row.id);
      const inPlace = before && before.type === type && before.source === row.source && before.target === row.target;
      if (inPlace) relations.delete(row.id);
      if (!inPlace || before.hash !== hashOf(row)) add(found.relations, type, row);
    }
  }
  for (const { type, id, source } of relations.values()) add(found.removeRelations, type, { id, source });
  return found;
}
