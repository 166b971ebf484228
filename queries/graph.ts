// The whole graph back out of a store, in the form of the model; the server builds its index in memory from it.
import { unzipEvidence, withoutEvidence } from '../ingest/evidence.ts';
import type { Clause, Entity, Graph, Kind, Mention, Relation, RelationType } from '../ingest/model.ts';
import { KINDS } from '../ingest/model.ts';
import { statement } from './files.ts';
import type { GraphNode, GraphRelation, ReadOptions, Store, Value } from './store.ts';

const PAGE = 10_000;
const IDS = 1_000;
const ALL: ReadOptions = { rows: Number.MAX_SAFE_INTEGER, timeout: 120_000 };
type Row = Record<string, Value>;

/** All nodes of a statement that takes `$after` and `$limit`, page by page. */
async function nodes(store: Store, name: string): Promise<GraphNode[]> {
  const all: GraphNode[] = [];
  for (let after = ''; ;) {
    const { rows } = await store.read(statement('lookup/graph.cypher', name), { after, limit: PAGE }, ALL);
    for (const row of rows) all.push(row['n'] as GraphNode);
    if (rows.length < PAGE) return all;
    after = all[all.length - 1]!.id;
  }
}

/** All rows of a statement that takes `$ids`, some thousand ids at a time. */
async function rowsOf(store: Store, name: string, ids: string[]): Promise<Row[]> {
  const all: Row[] = [];
  for (let i = 0; i < ids.length; i += IDS) {
    const { rows } = await store.read(statement('lookup/graph.cypher', name), { ids: ids.slice(i, i + IDS) }, ALL);
    for (const row of rows) all.push(row);
  }
  return all;
}

function entity({ id, labels, properties }: GraphNode): Entity {
  const { hash: _hash, known, ...rest } = properties;
  const kind = KINDS.find((k) => labels.includes(k));
  if (!kind) throw new Error(`The node ${id} has none of the kinds as a label: ${labels.join(', ')}.`);
  const pairs = known as string[] | undefined;
  return {
    ...withoutEvidence(rest),
    kind: kind as Kind,
    ...('documents' in rest && { evidence: unzipEvidence(rest) }),
    ...(pairs && { known: Object.fromEntries(pairs.flatMap((key, i) => (i % 2 === 0 ? [[key, pairs[i + 1]]] : []))) }),
  } as Entity;
}

function clause({ properties }: GraphNode): Clause {
  const { hash: _hash, ...rest } = properties;
  return rest as unknown as Clause;
}

function relation(row: Row): Relation {
  const { id, type, properties } = row['r'] as GraphRelation;
  const role = properties['role'] as Relation['role'];
  return { id, type: type as RelationType, source: row['source'] as string, target: row['target'] as string, ...(role && { role }), evidence: unzipEvidence(properties) };
}

function mentions(row: Row): Mention[] {
  const [starts, ends, forms, groups] = [row['starts'], row['ends'], row['forms'], row['groups']] as [number[], number[], string[], number[]];
  const found = new Map<number, Mention>();
  groups.forEach((group, i) => {
    const piece: [number, number] = [starts[i]!, ends[i]!];
    const mention = found.get(group);
    if (mention) mention.pieces.push(piece);
    else found.set(group, { entity: row['entity'] as string, document: row['document'] as string, clause: row['clause'] as string, pieces: [piece], form: forms[i]! });
  });
  return [...found.values()];
}

/**
 * Reads the whole graph: entities and clauses ordered by id, relations and mentions by their source.
 * Throws StoreError; 'empty' when nothing is published.
 */
export async function readGraph(store: Store): Promise<Graph> {
  const entities = await nodes(store, 'entities');
  const clauses = await nodes(store, 'clauses');
  const [relations, mentionRows] = await Promise.all([
    rowsOf(store, 'relations', entities.map((node) => node.id)),
    rowsOf(store, 'mentions', clauses.map((node) => node.id)),
  ]);
  return { entities: entities.map(entity), clauses: clauses.map(clause), relations: relations.map(relation), mentions: mentionRows.flatMap(mentions) };
}
