// Values of the driver → values of the port, and parameters the other way.
import neo4j, { type Integer, type Node, type Path, type Relationship } from 'neo4j-driver';
import type { GraphNode, GraphRelation, Value } from '../store.ts';

function properties(value: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item)]));
}

function node(value: Node): GraphNode {
  return { $: 'node', id: String(value.properties['id'] ?? ''), labels: value.labels.toSorted(), properties: properties(value.properties) };
}

function relation(value: Relationship): GraphRelation {
  return { $: 'relation', id: String(value.properties['id'] ?? ''), type: value.type, properties: properties(value.properties) };
}

function path(value: Path): Value {
  return { $: 'path', nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(node), relations: value.segments.map((segment) => relation(segment.relationship)) };
}

/** Plain JSON for any value: our `id` for the driver's, labels in order of the alphabet, a whole number beyond 2^53 as its digits, a time in ISO. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(toValue);
  if (neo4j.isInt(value)) return neo4j.integer.inSafeRange(value) ? (value as Integer).toNumber() : (value as Integer).toString();
  if (neo4j.isNode(value)) return node(value);
  if (neo4j.isRelationship(value)) return relation(value);
  if (neo4j.isPath(value)) return path(value);
  if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
  if (neo4j.isDate(value) || neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isLocalDateTime(value) || neo4j.isDuration(value) || neo4j.isPoint(value)) return value.toString();
  return properties(value as Record<string, unknown>);
}

/** Whole numbers as the driver's integers (it sends a JavaScript number as a float, and 3.0 / 2 is 1.5), all else as it is. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
  return value;
}
