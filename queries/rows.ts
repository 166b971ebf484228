// What both adapters do to rows before they write them: check, and give each a hash of its content.
import { hash as digest } from 'node:crypto';
import { statements } from './files.ts';
import { StoreError, type GraphRows, type NodeRow, type RelationRow, type Value } from './store.ts';

/** Keys under which the embedded engine shows its own values; a property of that name would be hidden. */
const RESERVED = new Set(['_id', '_labels', '_type', '_source', '_target', 'hash']);

type Content = { id: string; source?: string; target?: string; properties: Record<string, Value> };

function contentHash({ source, target, properties }: Content): string {
  const sorted = Object.keys(properties).sort().map((key) => [key, properties[key]]);
  return digest('sha1', JSON.stringify([source, target, sorted]), 'base64url').slice(0, 16);
}

/** A value that both engines can keep: a scalar, or a list of scalars of one type. */
function storable(value: Value): boolean {
  if (!Array.isArray(value)) return value !== null && typeof value !== 'object' && (typeof value !== 'number' || Number.isFinite(value));
  const type = typeof value[0];
  return value.every((item) => typeof item === type && item !== null && typeof item !== 'object');
}

function check(what: string, row: Content): void {
  if (typeof row.id !== 'string' || row.id === '') throw new StoreError('failed', `A ${what} has no id; nothing was written. Properties: ${JSON.stringify(row.properties).slice(0, 120)}`);
  if (row.properties['id'] !== undefined && row.properties['id'] !== row.id) throw new StoreError('failed', `${what} ${row.id} carries another id as a property; nothing was written.`);
  for (const [key, value] of Object.entries(row.properties)) {
    if (RESERVED.has(key)) throw new StoreError('failed', `${what} ${row.id} has a property named ${key}, which the stores keep for themselves; nothing was written.`);
    if (!storable(value)) throw new StoreError('failed', `${what} ${row.id}: property ${key} is neither a plain value nor a list of plain values of one type; nothing was written.`);
  }
}

/**
 * Checks rows and adds `id` and a content `hash` to their properties.
 * Throws StoreError 'failed' on a label or type without a statement, a missing or repeated id, a missing end, a reserved key, or a value one of the engines cannot keep.
 */
export function prepareRows(rows: GraphRows): GraphRows {
  const known = { nodes: statements('write/nodes.cypher'), relations: statements('write/relations.cypher') };
  const prepared: GraphRows = { nodes: {}, relations: {} };
  const ids = new Set<string>();
  const finish = <Row extends Content>(what: string, row: Row): Row => {
    check(what, row);
    if (ids.has(row.id)) throw new StoreError('failed', `The id ${row.id} occurs twice (${what}); nothing was written.`);
    ids.add(row.id);
    return { ...row, properties: { ...row.properties, id: row.id, hash: contentHash(row) } };
  };
  for (const [label, list] of Object.entries(rows.nodes)) {
    if (!known.nodes.has(label)) throw new StoreError('failed', `queries/write/nodes.cypher has no statement for ${label}; nothing was written.`);
    prepared.nodes[label] = list.map((row): NodeRow => finish(label, row));
  }
  const nodes = new Set(ids);
  for (const [type, list] of Object.entries(rows.relations)) {
    if (!known.relations.has(type)) throw new StoreError('failed', `queries/write/relations.cypher has no statement for ${type}; nothing was written.`);
    prepared.relations[type] = list.map((row): RelationRow => {
      for (const end of [row.source, row.target]) {
        if (!nodes.has(end)) throw new StoreError('failed', `${type} ${row.id} names ${end || 'an empty id'}, which is no node of this graph; nothing was written.`);
      }
      return finish(type, row);
    });
  }
  return prepared;
}

/** Cuts rows into batches: at most `size` rows and about `weight` characters of text each. */
export function* batches<Row extends { properties?: Record<string, Value> }>(rows: Row[], size = 5000, weight = 4_000_000): Generator<Row[]> {
  let batch: Row[] = [];
  let heavy = 0;
  for (const row of rows) {
    const text = row.properties?.['text'];
    const length = typeof text === 'string' ? text.length : 100;
    if (batch.length > 0 && (batch.length >= size || heavy + length > weight)) {
      yield batch;
      batch = [];
      heavy = 0;
    }
    batch.push(row);
    heavy += length;
  }
  if (batch.length > 0) yield batch;
}

/** How many rows there are in all. */
export function countRows(rows: GraphRows): number {
  return [...Object.values(rows.nodes), ...Object.values(rows.relations)].reduce((sum, list) => sum + list.length, 0);
}
