// What a relation rule decides on: two names of one sentence, or a name and what governs it; and the drafts that come of it.
import { REGIONS } from '../lexicon/divisions.ts';
import type { Rule } from './rules.ts';
import type { RelationType } from '../model.ts';
import { quoteSpan } from './quotes.ts';
import { endOf, idOf, inside, startOf } from './nameSpans.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention, RelationDraft } from './types.ts';

/** Two names of one sentence that a relation may join. */
export interface Pair {
  sentence: Sentence;
  source: NameMention;
  target: NameMention;
  /** What stands from the end of the first name to the beginning of the second; '' where one stands inside the other. */
  gap: string;
  /** As `gap`, from list to list: 甲大学、乙大学|联合|丙大学、丁大学 for each of the four pairs; '' within one list. */
  lists: string;
  /** Whether the source stands before the target. */
  forward: boolean;
}

/** A name of a sentence and what governs it: the park of the heading, the industry of the lead, the document's city. */
export interface Governed {
  sentence: Sentence;
  name: NameMention;
  /** `kind|key`. */
  owner: string;
  /** Where the owner stands, if the sentence's own clause names it. */
  at?: NameMention;
}

/** A table of rules that join two names of a sentence. `sources`, `targets`: the names in question. */
export interface PairTable {
  type: RelationType;
  sources: (sentence: Sentence) => readonly NameMention[];
  targets: (sentence: Sentence) => readonly NameMention[];
  rules: readonly Rule<Pair>[];
}

/** A table of rules that join the names of a sentence to what governs them. `owner` says with which end it stands. */
export interface GovernedTable {
  type: RelationType;
  owner: 'source' | 'target';
  names: (sentence: Sentence) => readonly NameMention[];
  owners: (sentence: Sentence, name: NameMention) => readonly Pick<Governed, 'owner' | 'at'>[];
  rules: readonly Rule<Governed>[];
}

/** An owner with its place where a quote can reach from it to the name: one clause, no markup between. */
export function ownerAt({ clause }: Sentence, owner: string, at: NameMention | undefined, name: NameMention): Pick<Governed, 'owner' | 'at'> {
  const [from, to] = at ? [startOf(at), startOf(name)] : [0, 0];
  const near = at && at.clause === clause.index && to - from === clause.map[to]! - clause.map[from]!;
  return { owner, ...(near ? { at } : {}) };
}

export const ofKinds = (...kinds: NameMention['kind'][]) => ({ mentions }: Sentence): NameMention[] => mentions.filter(({ kind }) => kinds.includes(kind));

/** A name of the region, the country or an area of several says nothing of a city. Example: 湖北省实验室 in a sentence on 襄阳. */
export const OF_AREA = new RegExp(`^(?:中国|全国|北部湾|粤港澳|京津冀|长三角|长江|成渝|${REGIONS.map(({ short }) => short).join('|')})`, 'u');

/** A condition as a rule's decision. */
export const when = (condition: boolean): true | undefined => condition || undefined;

/** The words right before a name, at most `length`, from its sentence on. */
export const wordsBefore = ({ clause, start }: Sentence, name: NameMention, length: number): string => clause.text.slice(Math.max(start, startOf(name) - length), startOf(name));

/** The rest of the sentence behind a name. */
export const wordsAfter = ({ clause, end }: Sentence, name: NameMention): string => clause.text.slice(endOf(name), end);

export function pairOf(sentence: Sentence, source: NameMention, target: NameMention): Pair {
  const forward = startOf(source) < startOf(target) || (startOf(source) === startOf(target) && endOf(source) <= endOf(target));
  const [first, second] = forward ? [source, target] : [target, source];
  return { sentence, source, target, forward, gap: sentence.clause.text.slice(endOf(first), startOf(second)), lists: sentence.clause.text.slice(sentence.listOf(first).end, sentence.listOf(second).start) };
}

const WITH_STATUS = new Set<RelationType>(['HOSTS', 'SERVES', 'LOCATED_IN', 'PART_OF']);
/** Names that say of themselves where they are or what they are for. */
const TELLING = new Set<NameMention['kind']>(['Park', 'Platform', 'Institute']);

/** A draft between two ends; `names` are those of them that the clause names, with the words that state it in the quote. */
export function draftOf(sentence: Sentence, type: RelationType, [source, target]: readonly [string, string], rule: string, names: readonly NameMention[]): RelationDraft {
  const outer = names.length === 2 ? names.find((name) => TELLING.has(name.kind) && names.some((other) => inside(other, name))) : undefined;
  const [start, end] = outer ? [startOf(outer), endOf(outer)] : quoteSpan(sentence.clause.text, sentence, type, names);
  const subject = type === 'HOSTS' ? target : source;
  const status = WITH_STATUS.has(type) ? names.find((m) => (m.kind === 'Platform' || m.kind === 'Park') && idOf(m) === subject)?.status : undefined;
  return { type, source, target, clause: sentence.clause.index, start, end, rule, ...(status ? { status } : {}) };
}
