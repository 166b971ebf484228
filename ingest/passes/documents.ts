// Documents that a text names, by title or number, and what it says of them: CITES, ISSUED.
import { AFTER_TITLE, BEFORE_NUMBER, NO_DOCUMENT, QUOTED_TITLE, SHORT_NAME, SORT_ONLY, YEARS } from '../lexicon/documents.ts';
import { DOCUMENT_NUMBER } from '../lexicon/structure.ts';
import { entityId } from '../ids.ts';
import { grouped } from './aliases.ts';
import { carriedTitle, numberKey, ownKey, titleKey } from './head.ts';
import { quoteSpan, sentenceAround } from './quotes.ts';
import type { NameMention, RelationDraft, StructuredDocument } from './types.ts';
import { matchesOf } from './spans.ts';

/** Forms of titles (see `titleKey`) → resolution keys of the documents they stand for. */
export type DocumentKeys = ReadonlyMap<string, string>;

/** A document as it is named at one place. */
interface Naming {
  clause: number;
  /** Span of the title without its brackets, or of the number. */
  start: number;
  end: number;
  /** Span with brackets, number and short name. */
  whole: [number, number];
  title: string;
  number?: { text: string; start: number; end: number };
  short?: string;
}

const withoutYears = (title: string): string => title.replace(YEARS, '');

/** All keys under which a title may be looked up, the exact one first. */
function formsOf(title: string): string[] {
  return [...new Set([title, carriedTitle(title), withoutYears(title), withoutYears(carriedTitle(title) ?? title)].filter((t) => t !== undefined).map(titleKey))].filter((form) => form.length >= 4);
}

function namingsIn(text: string, clause: number): Naming[] {
  const found: Naming[] = [];
  if (!text.includes('《')) return found;
  for (const match of matchesOf(text, QUOTED_TITLE)) {
    const title = match[1]!;
    if (NO_DOCUMENT.test(title)) continue;
    const start = match.index + 1;
    const end = start + title.length;
    const after = AFTER_TITLE.exec(text.slice(end + 1, end + 90));
    const inside = after?.[1] ?? '';
    const number = matchesOf(inside, DOCUMENT_NUMBER)[0];
    const at = end + 1 + (after?.[0].indexOf(inside) ?? 0) + (number?.index ?? 0);
    const short = SHORT_NAME.exec(inside)?.[1];
    const close = number || short ? end + 1 + after![0].length : end + 1;
    found.push({ clause, start, end, whole: [match.index, close], title, ...(number && { number: { text: number[0], start: at, end: at + number[0].length } }), ...(short && { short }) });
  }
  return found;
}

const TEXT_KINDS = /^(?:title|heading|paragraph|item|row)$/u;

/** What the names of documents are looked for in. */
type Named = Pick<StructuredDocument, 'source' | 'head' | 'clauses'>;

function namingsOf(doc: Named): Naming[] {
  return doc.clauses.flatMap((clause) => (TEXT_KINDS.test(clause.kind) ? namingsIn(clause.text, clause.index) : []));
}

/** What a document says of the names of documents: its own titles, and those it gives with a number. */
export interface TitledKeys { document: string; own: [title: string, key: string][]; cited: [title: string, key: string][] }

/** The titles of one document, for documentKeys. */
export function titlesIn(doc: Named): TitledKeys {
  return {
    document: doc.source.id,
    own: [doc.head.title, ...doc.head.aliases].filter(Boolean).map((title) => [title, ownKey(doc)]),
    cited: namingsOf(doc).flatMap(({ title, number }) => (number ? [[title, numberKey(number.text)]] : [])),
  };
}

/**
 * Which titles stand for which documents, over all documents of a corpus: their own titles, titles that stand beside a number,
 * short names. A title alone then finds the document that another text gives with its number.
 * In: the titles of all documents (titlesIn), in any order.
 */
export function documentKeys(all: readonly TitledKeys[]): DocumentKeys {
  const keys = new Map<string, string>();
  const add = (title: string, key: string): void => { for (const form of formsOf(title)) if (!keys.has(form)) keys.set(form, key); };
  const sorted = [...all].sort((a, b) => (a.document < b.document ? -1 : 1));
  for (const { own } of sorted) for (const [title, key] of own) add(title, key);
  for (const { cited } of sorted) for (const [title, key] of cited) add(title, key);
  return keys;
}

/** Ids that a document has where only its titles are known; they go into its `formerIds`. */
export function formerDocumentIds(doc: StructuredDocument): string[] {
  const own = entityId('Document', ownKey(doc));
  const ids = [doc.head.title, ...doc.head.aliases].flatMap(formsOf).map((form) => entityId('Document', form));
  return [...new Set(ids)].filter((id) => id !== own).sort();
}

/** Names that this text itself gives its documents, on top of those of the corpus. */
function localKeys(doc: StructuredDocument, namings: readonly Naming[], corpus: DocumentKeys): (title: string) => string {
  const own = ownKey(doc);
  const local = new Map<string, string>();
  for (const title of [doc.head.title, ...doc.head.aliases]) for (const form of formsOf(title)) local.set(form, own);
  const find = (title: string): string | undefined => {
    const forms = formsOf(title);
    return forms.map((form) => local.get(form)).find(Boolean) ?? forms.map((form) => corpus.get(form)).find(Boolean);
  };
  for (const { title, number, short } of namings) {
    const key = number ? numberKey(number.text) : find(title) ?? titleKey(title);
    for (const form of formsOf(title)) if (!local.has(form)) local.set(form, key);
    if (short && titleKey(short).length >= 2) local.set(titleKey(short), key);
  }
  return (title) => local.get(titleKey(title)) ?? find(title) ?? titleKey(title);
}

/** The document that a bare 《规划》 stands for: the last one named before it with that word at its end. */
function antecedent(sort: string, before: readonly Naming[]): Naming | undefined {
  return before.findLast(({ title }) => !SORT_ONLY.test(title) && withoutYears(carriedTitle(title) ?? title).replace(/”$/u, '').endsWith(sort));
}

/** A bare 《规划》 looks back over so many documents. */
const NEAR = 50;

/** Whether a place lies in one of the namings of its clause; they stand in the order of the text. */
function within(namings: readonly Naming[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, namings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (namings[middle]!.whole[1] <= at) low = middle + 1;
      else high = middle;
    }
    return low < namings.length && namings[low]!.whole[0] <= at;
  };
}

/**
 * Mentions of documents: titles in 《》, numbers, short names that the text defines, the document's own titles.
 * In: the document, the keys of the corpus (documentKeys; none when a document is read alone). One key however it is cited.
 */
export function documentMentions(doc: StructuredDocument, corpus: DocumentKeys = new Map()): NameMention[] {
  const namings = namingsOf(doc);
  const keyOf = localKeys(doc, namings, corpus);
  const own = ownKey(doc);
  const mentions: NameMention[] = [];
  const add = (clause: number, start: number, end: number, name: string, key: string, rule: string): void => {
    if (key) mentions.push({ kind: 'Document', name, form: doc.clauses[clause]!.text.slice(start, end), clause, pieces: [[start, end]], rule, key });
  };
  namings.forEach((naming, i) => {
    const { clause, start, end, title, number } = naming;
    const meant = SORT_ONLY.test(title) ? antecedent(title, namings.slice(Math.max(0, i - NEAR), i)) : naming;
    if (!meant) return;
    const key = meant.number ? numberKey(meant.number.text) : keyOf(meant.title);
    const name = key === own ? doc.head.title : meant.title;
    add(clause, start, end, name, key, meant === naming ? 'quoted-title' : 'quoted-sort');
    if (number) add(clause, number.start, number.end, name, key, 'document-number');
  });
  const shorts = new Map(namings.flatMap((naming) => (naming.short ? [[naming.short, naming] as const] : [])));
  const spans = new Map<number, Naming[]>();
  for (const naming of namings) {
    const list = spans.get(naming.clause);
    if (list) list.push(naming);
    else spans.set(naming.clause, [naming]);
  }
  for (const clause of doc.clauses) {
    const inside = within(spans.get(clause.index) ?? []);
    if (clause.kind === 'title') add(clause.index, 0, clause.text.length, doc.head.title, own, 'own-title');
    if (clause.kind === 'furniture') continue;
    if (clause.text.includes('号')) for (const match of matchesOf(clause.text, DOCUMENT_NUMBER)) {
      if (inside(match.index)) continue;
      const start = match.index + (BEFORE_NUMBER.exec(match[0])?.[0].length ?? 0);
      const key = numberKey(clause.text.slice(start, match.index + match[0].length));
      add(clause.index, start, match.index + match[0].length, key === own ? doc.head.title : key, key, 'document-number');
    }
    for (const [short, { title, number }] of shorts) {
      for (let at = clause.text.indexOf(short); at !== -1; at = clause.text.indexOf(short, at + short.length)) {
        if (!inside(at)) add(clause.index, at, at + short.length, title, number ? numberKey(number.text) : keyOf(title), 'short-name');
      }
    }
  }
  return mentions;
}

/** Departments that a title begins with: each at the beginning or right after another, the last before 关于 or 印发. */
function issuersOf(text: string, start: number, departments: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  let at = start;
  for (;;) {
    const next = departments.filter(({ pieces }) => pieces.length === 1 && pieces[0]![0] === at).sort((a, b) => b.pieces[0]![1] - a.pieces[0]![1])[0];
    if (!next) break;
    found.push(next);
    at = next.pieces[0]![1];
    while (/[\s、，]/u.test(text[at] ?? '')) at += 1;
  }
  return /^(?:关于|印发|转发|批转|办公厅印发)/u.test(text.slice(at, at + 5)) || /^\s*\d{4}年/u.test(text.slice(at, at + 6)) ? found : [];
}

/**
 * CITES from the document to each other one that it names, ISSUED from the bodies that a title begins with or that sign.
 * In: the document and all mentions of it, those of documents among them.
 */
export function documentRelations(doc: StructuredDocument, mentions: readonly NameMention[]): RelationDraft[] {
  const own = `Document|${ownKey(doc)}`;
  const documents = mentions.filter(({ kind }) => kind === 'Document');
  const departments = grouped(mentions.filter(({ kind }) => kind === 'Department'));
  const drafts: RelationDraft[] = [];
  for (const mention of documents) {
    const target = `Document|${mention.key}`;
    const { text } = doc.clauses[mention.clause]!;
    const [start, end] = mention.pieces[0]!;
    const quoted = text[start - 1] === '《' && text[end] === '》';
    if (target !== own) {
      const span: [number, number] = quoted ? [start - 1, end + 1] : [start, end];
      const [from, to] = quoteSpan(text, sentenceAround(text, ...span), 'CITES', [{ pieces: [span] }]);
      drafts.push({ type: 'CITES', source: own, target, clause: mention.clause, start: from, end: to, rule: mention.rule });
    }
    if (mention.rule === 'document-number' || mention.rule === 'short-name') continue;
    for (const issuer of issuersOf(text, start, departments.get(mention.clause) ?? [])) drafts.push({ type: 'ISSUED', source: `Department|${issuer.key}`, target, clause: mention.clause, start, end, rule: mention.rule === 'own-title' ? 'issuer-own-title' : 'issuer-in-title' });
  }
  for (const { index, kind, text } of doc.clauses) {
    if (kind !== 'head') continue;
    for (const issuer of issuersOf(text, 0, departments.get(index) ?? [])) drafts.push({ type: 'ISSUED', source: `Department|${issuer.key}`, target: own, clause: index, start: 0, end: text.length, rule: 'issuer-signature' });
  }
  return drafts;
}
