// The record of a sentence that the relation rules read: its names in order, their lists, who acts in it, what governs it.
import { DENIES, TELLS } from '../lexicon/triggers.ts';
import { actingIn, type Acting } from './relationActing.ts';
import { governedBy, type DocumentView, type Governing } from './relationGoverning.ts';
import { endOf, inside, startOf } from './nameSpans.ts';
import { beginningIn, matchesOf, SpanIndex } from './spans.ts';
import type { NameMention, ReadClause } from './types.ts';

/** Names joined by 、和与及. Offsets count in the clause. */
export interface NameList {
  members: NameMention[];
  start: number;
  end: number;
  /** At most 40 characters of the sentence before the first. Example: 联合|甲大学、乙大学. */
  opener: string;
}

/** One sentence of a clause. Offsets count in the clause. */
export interface Sentence {
  clause: ReadClause;
  text: string;
  start: number;
  end: number;
  /** Mentions that lie in it, by position. */
  mentions: NameMention[];
  /** The list that a mention stands in; alone it is a list of one. */
  listOf: (mention: NameMention) => NameList;
  /** The names in whose pieces a mention stands. Example: 南方市 in 南方市高新区 → 南方市高新区. */
  holdersOf: (mention: NameMention) => readonly NameMention[];
  /** Cities and parks that a verb of developing follows, each with how far it acts. */
  acting: readonly Acting[];
  actsOf: (subject: NameMention) => readonly Acting[];
  /** Whether the words before a name, up to the comma, forbid it, or the sentence only warns or tells of others. */
  denied: (name: NameMention) => boolean;
  /** What stands above it: heading, lead, document. */
  governing: Governing;
  /** Stems of the industries that close the lists of the clause, by the start of each member; empty without lists. */
  nested: ReadonlyMap<number, string>;
  doc: DocumentView;
}

const JOINED = /^(?:、|和|与|及|以及)$/u;

/** The lists of a sentence: industries among themselves, all else with each other. A name inside another one is a list of its own. */
function listsOf(text: string, from: number, mentions: readonly NameMention[]): (mention: NameMention) => NameList {
  const listed = (members: NameMention[]): NameList => {
    const start = startOf(members[0]!);
    return { members, start, end: endOf(members.at(-1)!), opener: text.slice(Math.max(from, start - 40), start) };
  };
  const lists = new Map<NameMention, NameList>();
  let run: NameMention[] = [];
  const close = (): void => { if (run.length > 0) { const list = listed(run); for (const member of run) lists.set(member, list); } };
  for (const mention of mentions) {
    const last = run.at(-1);
    if (last && startOf(mention) < endOf(last)) {
      if (endOf(mention) > endOf(last)) run[run.length - 1] = mention;
      continue;
    }
    if (last && (last.kind === 'Industry') === (mention.kind === 'Industry') && JOINED.test(text.slice(endOf(last), startOf(mention)))) run.push(mention);
    else { close(); run = [mention]; }
  }
  close();
  return (mention) => lists.get(mention) ?? listed([mention]);
}

/** Names that stand inside others, with those others. */
function holdersIn(mentions: readonly NameMention[]): (mention: NameMention) => readonly NameMention[] {
  const holders = new Map<NameMention, NameMention[]>();
  const index = new SpanIndex(mentions.flatMap((mention) => mention.pieces.map(([start, end]) => ({ start, end, mention }))));
  for (const inner of mentions) {
    const outer = index.overlapping(startOf(inner), endOf(inner)).map(({ mention }) => mention).filter((mention) => inside(inner, mention));
    if (outer.length > 0) holders.set(inner, outer);
  }
  return (mention) => holders.get(mention) ?? [];
}

function actsIn(text: string, part: { mentions: readonly NameMention[]; end: number }): Pick<Sentence, 'acting' | 'actsOf'> {
  const acting = actingIn(text, part);
  const bySubject = new Map<NameMention, Acting[]>();
  for (const act of acting) bySubject.set(act.subject, [...(bySubject.get(act.subject) ?? []), act]);
  return { acting, actsOf: (subject) => bySubject.get(subject) ?? [] };
}

function deniedIn(text: string, part: { text: string; start: number }): (name: NameMention) => boolean {
  if (TELLS.test(part.text)) return () => true;
  if (!DENIES.test(part.text)) return () => false;
  return (name) => DENIES.test(text.slice(part.start, startOf(name)).split('，').at(-1)!);
}

const LONGEST = /[^。；！？\n]{1,1200}/gu;

/** The sentences of a clause that name something. `before`: mentions of the clause before it. */
export function sentencesOf(clause: ReadClause, mentions: readonly NameMention[], doc: DocumentView, before: readonly NameMention[]): Sentence[] {
  if (mentions.length === 0) return [];
  const placed = mentions.map((mention) => ({ start: startOf(mention), mention }));
  const nested = new Map(mentions.flatMap((mention) => (mention.partOf === undefined ? [] : [[startOf(mention), mention.partOf] as const])));
  const parts = matchesOf(clause.text, LONGEST).map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { text: match[0], start, end, mentions: beginningIn(placed, start, end).map(({ mention }) => mention).filter((m) => endOf(m) <= end) };
  });
  const governing = governedBy(clause, mentions, parts, doc, before);
  return parts.map((part, index): Sentence => ({
    ...part, ...actsIn(clause.text, part), clause, doc, nested, governing: governing[index]!, denied: deniedIn(clause.text, part), listOf: listsOf(clause.text, part.start, part.mentions), holdersOf: holdersIn(part.mentions),
  })).filter((sentence) => sentence.mentions.length > 0);
}
