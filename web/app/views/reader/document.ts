// A document made ready for reading: what stands in each clause, facts in the order of the text, what repeats.
import type { Clause } from '../../../../ingest/model.ts';
import type { DocumentDetail } from '../../../contract/documents.ts';
import type { RelationRef } from '../../../contract/parts.ts';
import { spanIn, type Span } from './offsets.ts';

export interface ReadFact {
  /** Place among the facts of the document, from 0. */
  index: number;
  relation: RelationRef;
  clause: string;
  /** Source spans that state it in this clause, in the order of the text. */
  places: { start: number; end: number; rule: string }[];
}
/** A name in a clause: index in `document.marks`, its pieces as spans in the clause's text. */
export interface ReadName { mark: number; entity: string; form: string; pieces: Span[] }
export interface ReadClause { clause: Clause; names: ReadName[]; facts: ReadFact[] }
export interface ReadDocument {
  clauses: ReadClause[];
  byId: Map<string, ReadClause>;
  facts: ReadFact[];
  /** Clauses of at least 20 characters that say what an earlier one said. */
  repeated: number;
  /** Whether numbered headings stand out of order (三 after 六). */
  shuffled: boolean;
}

const REPEATS_FROM = 20;

/** Facts in the order of the text; of those that one wording states, in the order in which it names their sources. */
function factsOf(detail: DocumentDetail): ReadFact[] {
  const facts = new Map<string, ReadFact>();
  const named = new Map<string, number>();
  for (const { entity, clause, pieces } of detail.marks) {
    const key = `${clause} ${entity}`;
    named.set(key, Math.max(named.get(key) ?? 0, pieces[0]?.[0] ?? 0));
  }
  const sourceAt = ({ clause, relation }: DocumentDetail['facts'][number]) => named.get(`${clause} ${relation.source.id}`) ?? 0;
  const ordered = [...detail.facts].sort((a, b) => a.start - b.start || a.end - b.end || sourceAt(a) - sourceAt(b));
  for (const { relation, clause, start, end, rule } of ordered) {
    const key = `${clause} ${relation.id}`;
    const known = facts.get(key);
    if (known) known.places.push({ start, end, rule });
    else facts.set(key, { index: facts.size, relation, clause, places: [{ start, end, rule }] });
  }
  return [...facts.values()];
}

const NUMERALS = '一二三四五六七八九';

/** The number a heading begins with (三、 十一、 第四章), undefined for other headings. */
export function numberOf(title: string): number | undefined {
  const numeral = /^第?([一二三四五六七八九十]{1,3})(?=[、章节篇部])/.exec(title)?.[1];
  if (numeral === undefined) return undefined;
  if (!numeral.includes('十')) return numeral.length === 1 ? NUMERALS.indexOf(numeral) + 1 : undefined;
  const [tens = '', ones = ''] = numeral.split('十');
  return (tens === '' ? 1 : NUMERALS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones) + 1);
}

/** Whether a numbered heading follows one of its depth with a higher or equal number, under the same headings; a new 一 starts over. */
export function isShuffled(outline: readonly { title: string; depth: number }[]): boolean {
  const last: number[] = [];
  return outline.some(({ title, depth }) => {
    last.length = Math.min(last.length, depth + 1);
    const number = numberOf(title);
    if (number === undefined) return false;
    const before = last[depth];
    last[depth] = number;
    return before !== undefined && number !== 1 && number <= before;
  });
}

/** Makes a document ready; what is asked for by offset is moved into the clauses' text once. */
export function readDocument(detail: DocumentDetail): ReadDocument {
  const byId = new Map<string, ReadClause>(detail.clauses.map((clause) => [clause.id, { clause, names: [], facts: [] }]));
  detail.marks.forEach(({ entity, clause, pieces, form }, mark) => {
    const read = byId.get(clause);
    if (read) read.names.push({ mark, entity, form, pieces: pieces.flatMap(([start, end]) => { const span = spanIn(read.clause, start, end); return span ? [span] : []; }) });
  });
  const facts = factsOf(detail);
  for (const fact of facts) byId.get(fact.clause)?.facts.push(fact);
  const said = new Set<string>();
  let repeated = 0;
  for (const { text, kind } of detail.clauses) {
    if (text.length < REPEATS_FROM || kind === 'furniture') continue;
    if (said.has(text)) repeated += 1;
    said.add(text);
  }
  return { clauses: [...byId.values()], byId, facts, repeated, shuffled: isShuffled(detail.outline) };
}
