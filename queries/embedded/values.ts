// Values of the embedded engine → values of the port.
import type { GraphNode, GraphRelation, Value } from '../store.ts';

type Plain = Record<string, unknown>;

function properties(value: Plain): Record<string, Value> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('_')).map(([key, item]) => [key, toValue(item)]));
}

const isNode = (value: unknown): value is Plain => typeof value === 'object' && value !== null && Array.isArray((value as Plain)['_labels']) && '_id' in value;
const isRelation = (value: unknown): value is Plain => typeof value === 'object' && value !== null && '_type' in value && '_source' in value && '_target' in value;

function node(value: Plain): GraphNode {
  return { $: 'node', id: String(value['id'] ?? ''), labels: (value['_labels'] as string[]).toSorted(), properties: properties(value) };
}

function relation(value: Plain): GraphRelation {
  return { $: 'relation', id: String(value['id'] ?? ''), type: value['_type'] as string, properties: properties(value) };
}

/** Plain JSON for any value: our `id` for the engine's, labels in order of the alphabet, a whole number beyond 2^53 as its digits, a time in ISO. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return [...(value as unknown as Iterable<number>)];
  if (isNode(value)) return node(value);
  if (isRelation(value)) return relation(value);
  const { nodes, edges } = value as Plain;
  if (Array.isArray(nodes) && Array.isArray(edges) && nodes.length === edges.length + 1 && nodes.every(isNode) && edges.every(isRelation) && Object.keys(value).length === 2) {
    return { $: 'path', nodes: nodes.map(node), relations: edges.map(relation) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item)]));
}
