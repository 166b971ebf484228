// Source offsets ↔ offsets in a clause as a reader sees it.
import type { Clause } from '../../../../ingest/model.ts';

export type Span = [start: number, end: number];
type Gapped = Pick<Clause, 'start' | 'end' | 'gaps' | 'text'>;

/** Source offset (UTF-16 units) → offset in `clause.text`; one inside a gap lands where the gap was cut out, one outside the clause at its edge. */
export function toText(clause: Gapped, offset: number): number {
  let at = Math.min(Math.max(offset, clause.start), clause.end) - clause.start;
  const inside = at + clause.start;
  for (let i = 0; i + 1 < clause.gaps.length; i += 2) {
    const from = clause.gaps[i]!;
    if (from >= inside) break;
    at -= Math.min(clause.gaps[i + 1]!, inside) - from;
  }
  return Math.min(at, clause.text.length);
}

/** Source span → span in `clause.text`; undefined where nothing of it is in this clause. */
export function spanIn(clause: Gapped, start: number, end: number): Span | undefined {
  const span: Span = [toText(clause, start), toText(clause, end)];
  return span[1] > span[0] ? span : undefined;
}
