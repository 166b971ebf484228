// What one document says of each name: where, and whether as planned, being built or there.
import { STATUS_WORDS } from '../../../ingest/lexicon/status.ts';
import { statusOf } from '../../../ingest/lexicon/statusOf.ts';
import type { Clause, Evidence, Mention, Relation, Status } from '../../../ingest/model.ts';
import type { ComparedPlace } from '../../contract/compare.ts';
import type { Lookup } from './lookup.ts';
import { quoteOf } from './quotes.ts';
import { spanInClause } from './spans.ts';

type Span = readonly [start: number, end: number];
type Mark = ComparedPlace['marks'][number];

/** A name in a clause; spans in the clause's text. */
export interface Named { clause: Clause; mention: Mention; spans: readonly Span[] }
export interface Stating { status: Status; named: Named; word?: Span }

/** Names of a document with their places, in the order of the text. */
export function namedIn(lookup: Lookup, document: string): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const clause of lookup.clauses(document)) for (const mention of lookup.mentionsIn(clause.id)) {
    const spans = mention.pieces.flatMap(([start, end]) => { const span = spanInClause(clause, start, end); return span ? [span] : []; });
    if (spans.length === 0) continue;
    const known = named.get(mention.entity);
    if (known) known.push({ clause, mention, spans });
    else named.set(mention.entity, [{ clause, mention, spans }]);
  }
  return named;
}

const JOINS = /^[”"]?(?:、|和|与|及|以及)[“"]?$/u;

/** Where the list begins that a name stands in. Example: 争创|甲实验室、乙实验室: both begin at 甲. */
function listStart(lookup: Lookup, clause: Clause, start: number): number {
  const ends = new Map<number, number>();
  for (const { pieces } of lookup.mentionsIn(clause.id)) for (const [from, to] of pieces) {
    const span = spanInClause(clause, from, to);
    if (span) ends.set(span[1], Math.min(span[0], ends.get(span[1]) ?? Infinity));
  }
  for (let from = start; ;) {
    const before = [1, 2, 3, 4].map((n) => from - n).find((end) => ends.has(end) && JOINS.test(clause.text.slice(end, from)));
    if (before === undefined) return from;
    from = ends.get(before)!;
  }
}

/** The status that the words around a name give it, with the word. */
function statingOf(lookup: Lookup, named: Named): Stating | undefined {
  const { clause: { text }, spans } = named;
  const [start, end] = [spans[0]![0], spans.at(-1)![1]];
  const from = listStart(lookup, named.clause, start);
  const { status, statusWord, statusRule } = statusOf(text, { start, end, from });
  if (!status || !statusWord) return undefined;
  const at = STATUS_WORDS.find(({ name }) => name === statusRule)?.where === 'before' ? text.lastIndexOf(statusWord, from - statusWord.length) : text.indexOf(statusWord, end);
  return { status, named, ...(at >= 0 && { word: [at, at + statusWord.length] as const }) };
}

const FURTHEST: readonly Status[] = ['existing', 'building', 'planned'];

/** The furthest status that the places of one document give a name; undefined where they leave it open. */
export function statusIn(lookup: Lookup, places: readonly Named[]): Stating | undefined {
  return places.flatMap((named) => statingOf(lookup, named) ?? []).sort((a, b) => FURTHEST.indexOf(a.status) - FURTHEST.indexOf(b.status))[0];
}

/** Where a sentence ends, and where a part of one does; a comma between digits is none. Some documents write half-width marks. */
const ENDS = /[。；！？;]/u;
const LIST = /[，。；：、！？,;]/u;
const PARTS = /[，。；：！？,;]/u;
const stopsAt = (text: string, at: number, stop: RegExp): boolean => stop.test(text[at] ?? '') && !(text[at] === ',' && /\d,\d/.test(text.slice(at - 1, at + 2)));

/** Longest text of a place, as far as its quote allows. */
const SHOWN = 120;

/** The sentence around a quote, cut at punctuation where it is long; nothing of the quote is left out. */
export function placeIn(clause: Clause, [start, end]: Span, marks: readonly Mark[]): ComparedPlace {
  const { text } = clause;
  const back = (from: number, stop: RegExp): number => { let at = from; while (at > 0 && !stopsAt(text, at - 1, stop)) at -= 1; return at; };
  const on = (from: number, stop: RegExp): number => { let at = from; while (at < text.length && !stopsAt(text, at - 1, stop)) at += 1; return at; };
  let [from, to] = [back(start, ENDS), on(end, ENDS)];
  if (to - from > SHOWN) {
    const room = Math.max(0, SHOWN - (end - start)) / 2;
    from = Math.max(from, back(Math.max(from, Math.ceil(start - room / 2)), LIST));
    to = Math.min(to, on(Math.min(to, Math.floor(end + room)), LIST));
  }
  const shown = marks.filter((mark) => mark.start >= from && mark.end <= to).map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return {
    document: clause.document, clause: clause.id, path: clause.path, text: text.slice(from, to),
    marks: shown.sort((a, b) => a.start - b.start || b.end - a.end), cut: { before: from > 0, after: to < text.length },
  };
}

/** The place of a name: yellow from comma to comma, the name bold, the word that gives its status underlined. */
export function placeOfName({ clause, spans }: Named, word?: Span): ComparedPlace {
  const [first, last] = [Math.min(spans[0]![0], word?.[0] ?? Infinity), Math.max(spans.at(-1)![1], word?.[1] ?? 0)];
  let [start, end] = [first, last];
  while (start > 0 && !stopsAt(clause.text, start - 1, PARTS)) start -= 1;
  while (end < clause.text.length && !stopsAt(clause.text, end, PARTS)) end += 1;
  return placeIn(clause, [start, end], [
    { what: 'quote', start, end },
    ...spans.map(([from, to]): Mark => ({ what: 'source', start: from, end: to })),
    ...(word ? [{ what: 'trigger' as const, start: word[0], end: word[1] }] : []),
  ]);
}

/** The place that states a relation or, without `of`, a target. */
export function placeOfEvidence(lookup: Lookup, piece: Evidence, of?: Relation): ComparedPlace {
  const { context: { marks } } = quoteOf(lookup, piece, of);
  const quote = marks.find(({ what }) => what === 'quote');
  const place = placeIn(lookup.clause(piece.clause)!, quote ? [quote.start, quote.end] : [0, 0], marks);
  return of ? { ...place, relation: of.id } : place;
}

const HEADS = new Set<Clause['kind']>(['title', 'heading', 'head', 'foot', 'furniture']);

/** The place that tells most: one in a sentence before one in a heading. */
export const bestPlace = (places: readonly Named[]): Named => places.find(({ clause }) => !HEADS.has(clause.kind)) ?? places[0]!;

/** Which of `forms` stand in a document's text outside of every name that was read there. */
export function unreadForms(lookup: Lookup, document: string, forms: ReadonlySet<string>): Set<string> {
  const byHead = new Map<string, string[]>();
  for (const form of forms) if (form.length >= 2) byHead.set(form.slice(0, 2), [...(byHead.get(form.slice(0, 2)) ?? []), form]);
  const found = new Set<string>();
  for (const clause of lookup.clauses(document)) {
    const spans = lookup.mentionsIn(clause.id).flatMap(({ pieces }) => pieces).flatMap(([start, end]) => { const span = spanInClause(clause, start, end); return span ? [span] : []; }).sort((a, b) => a[0] - b[0]);
    let [text, at] = ['', 0];
    for (const [start, end] of spans) { if (start >= at) text += `${clause.text.slice(at, start)}\n`; at = Math.max(at, end); }
    text += clause.text.slice(at);
    for (let i = 0; i + 1 < text.length; i += 1) for (const form of byHead.get(text.slice(i, i + 2)) ?? []) if (text.startsWith(form, i)) found.add(form);
  }
  return found;
}
