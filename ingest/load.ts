// The extracted graph → rows → the store, and the ingested documents back out of it.
import { statement } from '../queries/files.ts';
import type { GraphRows, NodeRow, PublishOptions, RelationRow, Store, Value } from '../queries/store.ts';
import { evidenceLists } from './evidence.ts';
import type { Clause, DataVersion, Entity, Graph, Mention, Relation } from './model.ts';
import type { Source } from './passes/types.ts';

/** Without the undefined ones. */
function defined(properties: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Record<string, Value>;
}

function entityRow({ kind: _kind, evidence, known, ...rest }: Entity): NodeRow {
  return { id: rest.id, properties: defined({ ...rest, ...(known && { known: Object.entries(known).flat() }), ...(evidence && evidenceLists(evidence)) }) };
}

function clauseRow(clause: Clause): NodeRow {
  return { id: clause.id, properties: defined({ ...clause }) };
}

function relationRow({ id, source, target, role, evidence }: Relation): RelationRow {
  return { id, source, target, properties: defined({ role, ...evidenceLists(evidence) }) };
}

/** One MENTIONS relation per clause and entity; the pieces of one mention share a number in `groups`. */
function mentionRows(mentions: readonly Mention[]): RelationRow[] {
  const rows = new Map<string, RelationRow & { lists: { starts: number[]; ends: number[]; forms: string[]; groups: number[] }; mentions: number }>();
  for (const { entity, clause, pieces, form } of mentions) {
    const id = `m-${clause}-${entity}`;
    let row = rows.get(id);
    if (!row) {
      const lists = { starts: [], ends: [], forms: [], groups: [] };
      row = { id, source: clause, target: entity, properties: lists, lists, mentions: 0 };
      rows.set(id, row);
    }
    for (const [start, end] of pieces) {
      row.lists.starts.push(start);
      row.lists.ends.push(end);
      row.lists.forms.push(form);
      row.lists.groups.push(row.mentions);
    }
    row.mentions += 1;
  }
  return [...rows.values()].map(({ id, source, target, properties }) => ({ id, source, target, properties }));
}

function grouped<T, Row>(items: readonly T[], key: (item: T) => string, row: (item: T) => Row): Record<string, Row[]> {
  const groups: Record<string, Row[]> = {};
  for (const item of items) (groups[key(item)] ??= []).push(row(item));
  return groups;
}

/** The graph as rows of the store: entities by kind, clauses, relations by type with evidence as parallel lists, HAS_CLAUSE, MENTIONS. */
export function toRows(graph: Graph): GraphRows {
  return {
    nodes: { ...grouped(graph.entities, (entity) => entity.kind, entityRow), Clause: graph.clauses.map(clauseRow) },
    relations: {
      ...grouped(graph.relations, (relation) => relation.type, relationRow),
      HAS_CLAUSE: graph.clauses.map(({ id, document }) => ({ id: `h-${id}`, source: document, target: id, properties: {} })),
      MENTIONS: mentionRows(graph.mentions),
    },
  };
}

/**
 * Makes the store hold exactly this graph, visible at once or not at all.
 * Throws StoreError; 'failed' for a missing or repeated id, a missing end or a property no store can keep, 'locked' when the store no longer holds what `expected` says.
 */
export async function load(store: Store, graph: Graph, version: DataVersion, options?: PublishOptions): Promise<void> {
  await store.publish(toRows(graph), version, options);
}

/** The ingested documents as they were read, ordered by id, so that an ingestion can add or remove one and keep the rest. [] for an empty store. */
export async function readCorpus(store: Store): Promise<Source[]> {
  if (await store.version() === null) return [];
  const { rows } = await store.read(statement('lookup/corpus.cypher', 'documents'), {}, { rows: 100_000, timeout: 60_000 });
  return rows.map((row) => {
    const { id, properties: p } = row['d'] as { id: string; properties: Record<string, string> & { known?: unknown } };
    const pairs = p.known as unknown as string[] | undefined;
    const known = pairs && Object.fromEntries(pairs.flatMap((key, i) => (i % 2 === 0 ? [[key, pairs[i + 1]]] : [])));
    return { id, file: p['file'] ?? '', sha256: p['sha256'] ?? '', text: p['text'] ?? '', origin: p['origin'] === 'added' ? 'added' : 'seeds', ...(known && { known }) };
  });
}
