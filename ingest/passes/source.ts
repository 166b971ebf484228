// From a clause back to the source.
import type { ReadClause } from './types.ts';

/** Source span of [start, end) of a clause's text, in UTF-16 units of the source. */
export function sourceSpan(clause: ReadClause, start: number, end: number): [number, number] {
  const last = Math.max(start, Math.min(end, clause.text.length) - 1);
  return [clause.map[start] ?? clause.start, (clause.map[last] ?? clause.end - 1) + 1];
}
