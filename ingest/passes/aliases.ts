// Other forms of a name within its document: defined ones (以下简称…), and industries named again without their closing word.
import type { NameMention, ReadClause, StructuredDocument } from './types.ts';
import { SAME_INDUSTRY } from '../lexicon/industries.ts';
import { industryStem } from './keys.ts';
import { matchesOf, SpanIndex, Taken, WordIndex } from './spans.ts';

const DEFINES = /[（(](?:以下|下)?(?:简|统)称(?:为)?[:：]?[“"]?([^”"（）()，。]{2,16})[”"]?[）)]/gu;
/** A short name in brackets after a quoted full one. Example: “深海地基安全创新平台”（深基一号）. */
const CALLED = /[”"][（(]([^”“（）()，。]{2,8})[）)]/gu;
const KINDS_DEFINED = new Set(['Park', 'Platform', 'Institute', 'Enterprise', 'Department', 'University']);

/** Mentions by clause. */
export function grouped(mentions: readonly NameMention[]): Map<number, NameMention[]> {
  const groups = new Map<number, NameMention[]>();
  for (const mention of mentions) {
    const list = groups.get(mention.clause);
    if (list) list.push(mention);
    else groups.set(mention.clause, [mention]);
  }
  return groups;
}

interface Defined { short: string; of: NameMention }

/** Short forms that the document itself defines, each with the mention right before the bracket. */
function definitions(clauses: readonly ReadClause[], mentions: readonly NameMention[]): Defined[] {
  const byClause = grouped(mentions);
  return clauses.flatMap((clause) => !clause.text.includes('称') ? [] : matchesOf(clause.text, DEFINES).flatMap((match) => {
    const of = (byClause.get(clause.index) ?? []).findLast((m) => KINDS_DEFINED.has(m.kind) && m.pieces.at(-1)![1] <= match.index && match.index - m.pieces.at(-1)![1] <= 1);
    return of ? [{ short: match[1]!, of }] : [];
  })).concat(clauses.flatMap((clause) => matchesOf(clause.text, CALLED).flatMap((match) => {
    const of = (byClause.get(clause.index) ?? []).find((m) => (m.kind === 'Platform' || m.kind === 'Institute') && m.pieces.at(-1)![1] === match.index);
    return of ? [{ short: match[1]!, of }] : [];
  })));
}

/** Mentions of the short forms a document defines. Example: …自由贸易试验区某片区（以下简称某片区）: every 某片区 is that one. */
export function definitionsIn(clauses: readonly ReadClause[], mentions: NameMention[]): NameMention[] {
  const defined = definitions(clauses, mentions);
  const added: NameMention[] = [];
  const covered = new Map<number, Taken>();
  if (defined.length > 0) for (const { clause, pieces } of mentions) {
    const taken = covered.get(clause) ?? new Taken();
    for (const [a, b] of pieces) taken.add(a, b);
    covered.set(clause, taken);
  }
  for (const { short, of } of defined) {
    for (const mention of mentions) {
      if (mention.form !== short || mention.kind !== of.kind) continue;
      mention.key = of.key;
      if (mention.name === short) mention.name = of.name;
    }
    for (const clause of clauses) for (let at = clause.text.indexOf(short); at >= 0; at = clause.text.indexOf(short, at + short.length)) {
      if (covered.get(clause.index)?.hits(at, at + short.length)) continue;
      added.push({ kind: of.kind, name: of.name, form: short, clause: clause.index, pieces: [[at, at + short.length]], rule: 'defined-short', key: of.key, ...(of.properties ? { properties: of.properties } : {}) });
    }
  }
  return added;
}

/** What may stand right before or after an industry that is named again: no longer word on either side. */
const BEFORE = /[^\p{Script=Han}]|[展焦绕育造动进设快强大重以在对和与及等推于为向的化端术业]/u;
const AFTER = /[^\p{Script=Han}]|[产行领业技企等和与及的方制装基平研在]/u;

/** Industries of the document named again in other clauses. Two-character names count only between marks. */
export function shortsOf(mentions: readonly NameMention[], doc: StructuredDocument): NameMention[] {
  const known = new Map<string, NameMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'Industry') continue;
    for (const form of [mention.name, industryStem(mention.name), mention.name.replace(/(?:全产业链|产业链|产业集群|产业|行业|领域)$/u, '')]) {
      if (form.length >= 2 && mention.name.includes(form) && !known.has(form)) known.set(form, mention);
    }
    for (const { to, short } of SAME_INDUSTRY) if (short && industryStem(mention.name) === to) known.set(short, mention);
  }
  const index = new WordIndex([...known].map(([form, mention]) => [form, mention] as const));
  const taken = new Map<number, Taken>();
  const holders = new Map([...grouped(mentions)].map(([clause, list]) => [clause, new SpanIndex(list.filter((m) => m.kind === 'Platform' || m.kind === 'Park').flatMap(({ kind, pieces }) => pieces.map(([start, end]) => ({ kind, start, end }))))] as const));
  for (const mention of mentions) {
    const spans = taken.get(mention.clause) ?? new Taken();
    if (mention.kind !== 'Platform' && mention.kind !== 'Park') for (const [a, b] of mention.pieces) spans.add(a, b);
    taken.set(mention.clause, spans);
  }
  return doc.clauses.flatMap((clause) => index.all(clause.text).flatMap(({ word, value, start }) => {
    const end = start + word.length;
    if (taken.get(clause.index)?.hits(start, end)) return [];
    const holder = holders.get(clause.index)?.holding(start, end);
    if (word.length === 2 && !(holder?.kind === 'Platform' && holder.start === start)) return [];
    if (!holder && word.length < 4 && !(BEFORE.test(clause.text[start - 1] ?? '，') && AFTER.test(clause.text[end] ?? '，'))) return [];
    return [{ kind: 'Industry' as const, name: value.name, form: word, clause: clause.index, pieces: [[start, end]] as [number, number][], rule: 'named-again', key: value.key }];
  }));
}
