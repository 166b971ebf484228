// From offsets in a document to offsets in the text of a clause.
import type { Clause } from '../../../ingest/model.ts';

/**
 * The part of [start, end) (source offsets) that lies in the clause, as a span of `clause.text`; undefined when nothing of it does.
 * What the clause leaves out (a page break inside 自治区 ¶¶ 科技厅) is skipped.
 */
export function spanInClause(clause: Clause, start: number, end: number): [number, number] | undefined {
  const span: [number, number] = [offsetInClause(clause, start), offsetInClause(clause, end)];
  return span[0] < span[1] ? span : undefined;
}

function offsetInClause(clause: Clause, source: number): number {
  const at = Math.min(Math.max(source, clause.start), clause.end);
  let left = 0;
  for (let i = 0; i + 1 < clause.gaps.length; i += 2) {
    const [from, to] = [clause.gaps[i]!, clause.gaps[i + 1]!];
    if (from >= at) break;
    left += Math.min(to, at) - from;
  }
  return Math.min(at - clause.start - left, clause.text.length);
}
