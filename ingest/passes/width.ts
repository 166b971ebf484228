// Chinese text set with half-width marks, read like any other. Example: 到2030年,桂林市… has the comma of 到2030年，桂林市….
import type { ReadClause } from './types.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const MARK = /[,;:!?](?:(?<=[\p{Script=Han}）)”》%％\d][,;:!?])(?!\d)|(?=[\p{Script=Han}（(“《]))/gu;
const ANY = /[,;:!?]/u;

/** The clauses with full-width marks in Chinese text. Lengths and offsets stay; figures such as 1,000 keep theirs. */
export function fullWidth(clauses: readonly ReadClause[]): ReadClause[] {
  return clauses.map((clause) => {
    if (!ANY.test(clause.text)) return clause;
    const text = clause.text.replace(MARK, (mark) => FULL[mark]!);
    return text === clause.text ? clause : { ...clause, text };
  });
}
