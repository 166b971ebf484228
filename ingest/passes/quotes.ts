// What to quote for a relation: the smallest stretch that holds both names and a word that states it.
import { STATING } from '../lexicon/triggers.ts';
import type { RelationType } from '../model.ts';
import type { NameMention } from './types.ts';
import { matchesOf } from './spans.ts';

/** A sentence within the text of its clause. */
export interface Stretch { start: number; end: number }

const LONGEST = 160;
/** A stating word further off than this belongs to something else. */
const NEAR = 60;
/** How far around the names a stating word is looked for: one that is near, whole. */
const AROUND = NEAR + 10;
const REACH = 400;
const STOPS = '。；！？;\n';

const gap = (a: Stretch, b: Stretch): number => Math.max(b.start - a.end, a.start - b.end, 0);
const spansOf = (names: readonly Pick<NameMention, 'pieces'>[]): Stretch[] => names.flatMap(({ pieces }) => pieces.map(([start, end]) => ({ start, end })));

/** How many parts of the sentence lie between two stretches. */
const commas = (text: string, a: Stretch, b: Stretch): number => text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).match(/[，,：:]/gu)?.length ?? 0;

/** The part between commas that holds [start, end). Example: 加快建设甲，|推动乙产业升级|，打造丙. */
function part(text: string, within: Stretch, { start, end }: Stretch): Stretch {
  const [before, after] = [text.slice(within.start, start), text.slice(end, within.end)];
  const stop = after.search(/[，,]/u);
  return { start: within.start + Math.max(...['，', ',', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1, end: stop === -1 ? within.end : end + stop };
}

/**
 * Span to quote for a relation of `type` between `names` (one or both of its ends, as far as the clause names them).
 * In: the clause's text and the sentence in it. Out: from the first to the last of names and nearest stating word; the part
 * between commas where no such word stands in the sentence. Example: 加快|推动柳州汽车|产业升级.
 */
export function quoteSpan(text: string, sentence: Stretch, type: RelationType, names: readonly Pick<NameMention, 'pieces'>[]): [number, number] {
  const spans = spansOf(names);
  if (spans.length === 0) return [sentence.start, sentence.end];
  const held = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  return quoteAround(text, sentence, type, spans, held.end - held.start > LONGEST ? spans.at(-1)! : held);
}

function quoteAround(text: string, sentence: Stretch, type: RelationType, spans: readonly Stretch[], held: Stretch): [number, number] {
  const from = Math.max(sentence.start, held.start - AROUND);
  const words = STATING.filter((row) => row.type === type).flatMap(({ match }) => matchesOf(text.slice(from, Math.min(sentence.end, held.end + AROUND)), match))
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter((word) => spans.every((name) => gap(word, name) > 0 || word.end === name.start || name.end === word.start));
  const inside = words.some((word) => word.start >= held.start && word.end <= held.end);
  const near = inside ? undefined : words.filter((word) => gap(word, held) <= NEAR).sort((a, b) => commas(text, a, held) - commas(text, b, held) || Number(a.start > held.start) - Number(b.start > held.start) || gap(a, held) - gap(b, held) || a.start - b.start)[0];
  if (!inside && !near) { const whole = part(text, sentence, held); return [Math.min(whole.start, held.start), Math.max(whole.end, held.end)]; }
  return [Math.min(held.start, near?.start ?? held.start), Math.max(held.end, near?.end ?? held.end)];
}

/** The sentence that holds [start, end) of a text; a text without an end of sentence is cut at REACH on both sides. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  let from = start;
  while (from > 0 && start - from < REACH && !STOPS.includes(text[from - 1]!)) from -= 1;
  while (from < start && /\s/u.test(text[from]!)) from += 1;
  let to = end;
  while (to < text.length && to - end < REACH && !STOPS.includes(text[to]!)) to += 1;
  return { start: from, end: to };
}

/** The sentence that names something, or the part of it between commas where it is long. */
export function namingSpan(text: string, start: number, end: number): [number, number] {
  const sentence = sentenceAround(text, start, end);
  const span = sentence.end - sentence.start <= 60 ? sentence : part(text, sentence, { start, end });
  return [span.start, span.end];
}
