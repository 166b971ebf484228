// A clause cut into what is drawn differently: names, and inside and between them the yellow quote, the trigger, hits of a search.
import type { Span } from './offsets.ts';

export type Layer = 'quote' | 'trigger' | 'hit' | 'current' | 'fact';

/** A name in the clause. `strong`: one of the two names of the selected fact; they win where names overlap. */
export interface Named { mark: number; span: Span; strong?: boolean }
export interface Layered { layer: Layer; span: Span }
export interface Run { text: string; start: number; layers: Layer[] }
/** A stretch that is one name or what another leaves of it (`marks`: all that stand exactly there, the strong one first), or plain text (no marks). */
export interface Stretch { start: number; marks: number[]; strong: boolean; runs: Run[] }

const ORDER: readonly Layer[] = ['fact', 'quote', 'trigger', 'hit', 'current'];

/** The parts of a span that `taken` leaves free, in order. */
function freeOf([start, end]: Span, taken: readonly { span: Span }[]): Span[] {
  const free: Span[] = [];
  let at = start;
  for (const { span } of [...taken].filter((other) => other.span[0] < end && start < other.span[1]).sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] > at) free.push([at, span[0]]);
    at = Math.max(at, span[1]);
  }
  if (at < end) free.push([at, end]);
  return free;
}

/**
 * Names beside each other: the strong ones first, the shorter of them first, so that both show where one holds the other
 * (自治区人民政府 in 自治区人民政府关于…的通知); then the others, the longer first. A name gets what those before it leave free.
 */
function place(names: readonly Named[]): { span: Span; marks: number[]; strong: boolean }[] {
  const placed: { span: Span; marks: number[]; strong: boolean }[] = [];
  const length = ({ span }: Named) => span[1] - span[0];
  const wanted = [...names].sort((a, b) => Number(b.strong ?? false) - Number(a.strong ?? false) || (a.strong ? length(a) - length(b) : length(b) - length(a)) || a.span[0] - b.span[0]);
  for (const { mark, span, strong = false } of wanted) {
    const same = placed.find((other) => other.span[0] === span[0] && other.span[1] === span[1]);
    if (same) same.marks.push(mark);
    else placed.push(...freeOf(span, placed).map((free) => ({ span: free, marks: [mark], strong })));
  }
  return placed.sort((a, b) => a.span[0] - b.span[0]);
}

function cut(text: string, [start, end]: Span, layers: readonly Layered[]): Run[] {
  const here = layers.filter(({ span }) => span[0] < end && start < span[1]);
  const edges = [...new Set([start, end, ...here.flatMap(({ span }) => span).filter((at) => at > start && at < end)])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const over = new Set(here.filter(({ span }) => span[0] <= from && to <= span[1]).map(({ layer }) => layer));
    return { text: text.slice(from, to), start: from, layers: ORDER.filter((layer) => over.has(layer)) };
  });
}

/** The whole text as stretches in order; their runs joined give the text back. Spans are offsets in `text`. */
export function layOut(text: string, names: readonly Named[], layers: readonly Layered[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (end: number) => { if (end > at) stretches.push({ start: at, marks: [], strong: false, runs: cut(text, [at, end], layers) }); };
  for (const { span, marks, strong } of place(names)) {
    plain(span[0]);
    stretches.push({ start: span[0], marks, strong, runs: cut(text, span, layers) });
    at = span[1];
  }
  plain(text.length);
  return stretches;
}
