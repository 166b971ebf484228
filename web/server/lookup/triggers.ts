// The words that state a relation (牵头单位, 依托, 服务), to underline them in a quote.
import { STATING } from '../../../ingest/lexicon/triggers.ts';
import type { Relation } from '../../../ingest/model.ts';

interface Span { start: number; end: number }

const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end, 0);

/**
 * Span of the trigger inside `quote` (both in the clause's text), undefined when none of the words stands there outside `names`,
 * the spans of every name in the clause: 服务 in 海洋信息服务 states nothing.
 * Of several the one nearest to the named target, else the first.
 */
export function triggerIn(text: string, [start, end]: readonly [number, number], { type, role }: Relation, marks: readonly (Span & { what: string })[], names: readonly Span[]): [number, number] | undefined {
  const target = marks.find(({ what }) => what === 'target');
  const found = STATING.filter((row) => row.type === type && row.role === role)
    .flatMap(({ match }) => [...text.slice(start, end).matchAll(match)])
    .map((match): Span => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((span) => names.every((name) => span.end <= name.start || name.end <= span.start));
  const [first, ...others] = found;
  if (!first) return undefined;
  const best = target ? others.reduce((a, b) => (gap(b, target) < gap(a, target) ? b : a), first) : first;
  return [best.start, best.end];
}
