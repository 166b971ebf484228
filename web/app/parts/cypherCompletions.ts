// What the editor offers while Cypher is typed: labels and types after a colon, properties after a point, words elsewhere.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Schema } from '../../contract.ts';

const WORDS = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER BY', 'LIMIT', 'SKIP', 'DISTINCT', 'AS', 'AND', 'OR', 'NOT', 'IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH', 'IS NULL', 'IS NOT NULL', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'DESC',
  'count()', 'collect()', 'size()', 'labels()', 'type()', 'coalesce()', 'sum()', 'min()', 'max()', 'any()', 'all()',
];

/** What stands before the cursor, as far as it decides what is offered. */
export function placeOf(before: string): { what: 'label' | 'type' | 'property' | 'word'; from: number } {
  const word = /[\p{L}\p{N}_]*$/u.exec(before)![0];
  const from = before.length - word.length;
  const rest = before.slice(0, from);
  if (/[\p{L}_][\p{L}\p{N}_]*\.$/u.test(rest)) return { what: 'property', from };
  if (/\[[^\]]*[:|]\s*$/.test(rest)) return { what: 'type', from };
  if (/:\s*$/.test(rest) && !/\{[^}]*$/.test(rest)) return { what: 'label', from };
  if (/[{,]\s*$/.test(rest) && /\{[^}]*$/.test(rest)) return { what: 'property', from };
  return { what: 'word', from };
}

/** What is offered at such a place, from what the store holds. */
export function offersOf(schema: Pick<Schema, 'kinds' | 'relations' | 'properties'>, what: ReturnType<typeof placeOf>['what']): Completion[] {
  if (what === 'label') return [{ label: 'Entity', type: 'class' }, ...schema.kinds.map(({ kind, count }): Completion => ({ label: kind, type: 'class', detail: String(count) }))];
  if (what === 'type') return schema.relations.map(({ type, count }): Completion => ({ label: type, type: 'type', detail: String(count) }));
  if (what === 'property') return [...new Set(Object.values(schema.properties).flat())].sort().map((label): Completion => ({ label, type: 'property' }));
  return WORDS.map((label): Completion => ({ label, type: label.endsWith('()') ? 'function' : 'keyword', ...(label.endsWith('()') ? { apply: label.slice(0, -1) } : {}) }));
}

/** A source of completions for CodeMirror. */
export function cypherCompletions(schema: Schema): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const { what, from } = placeOf(context.state.sliceDoc(line.from, context.pos));
    if (what === 'word' && from === context.pos - line.from && !context.explicit) return null;
    return { from: line.from + from, options: offersOf(schema, what), validFor: /^[\p{L}\p{N}_]*$/u };
  };
}
