// A clause cut into runs of equal marking.
import type { Quote } from '../../contract/parts.ts';

type Marks = Quote['context']['marks'];
type What = Marks[number]['what'];
export interface Segment { text: string; quote: boolean; name: boolean; trigger: boolean }

/** The runs of `text` between `from` and `to` (UTF-16), each with what marks it; joined they are the text again. */
export function segments(text: string, marks: Marks, from = 0, to = text.length): Segment[] {
  const cuts = new Set([from, to]);
  for (const { start, end } of marks) for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  const ordered = [...cuts].sort((a, b) => a - b);
  const marked = (start: number, end: number, ...what: What[]) => marks.some((mark) => what.includes(mark.what) && mark.start <= start && mark.end >= end);
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1]!;
    return { text: text.slice(start, end), quote: marked(start, end, 'quote'), name: marked(start, end, 'source', 'target'), trigger: marked(start, end, 'trigger') };
  });
}

const AROUND = 36;
const NEAR = 90;

/**
 * The part of a clause worth showing: the whole quote, names that stand near it, and some words around, cut at punctuation where there is some.
 * Nothing of the quote is ever left out.
 */
export function excerpt({ text, marks }: Quote['context']): { from: number; to: number } {
  const quotes = marks.filter((mark) => mark.what === 'quote');
  if (quotes.length === 0) return { from: 0, to: text.length };
  const start = Math.min(...quotes.map((mark) => mark.start));
  const end = Math.max(...quotes.map((mark) => mark.end));
  const near = marks.filter((mark) => mark.end > start - NEAR && mark.start < end + NEAR);
  let from = Math.max(0, Math.min(start - AROUND, ...near.map((mark) => mark.start)));
  let to = Math.min(text.length, Math.max(end + AROUND, ...near.map((mark) => mark.end)));
  if (from <= 12) from = 0;
  else {
    const stop = text.slice(Math.max(0, from - 20), from).search(/[，。；、：][^，。；、：]*$/);
    if (stop >= 0) from = Math.max(0, from - 20) + stop + 1;
  }
  if (text.length - to <= 12) to = text.length;
  else {
    const stop = text.slice(to, to + 20).search(/[，。；]/);
    if (stop >= 0) to += stop + 1;
  }
  return { from, to };
}
