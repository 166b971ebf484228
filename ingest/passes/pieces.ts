// Text that remembers where each of its characters stands in the source.
import { hanAt, matchesOf } from './spans.ts';

/** `text[i]` is the source's character at `map[i]`; offsets grow. Pieces of a piece share its map: it is never written to. */
export interface Piece { text: string; map: Int32Array }

/** The source from `start` to `end` without the spans that `drop` matches (a global expression). */
export function pieceOf(source: string, start: number, end: number, drop?: RegExp): Piece {
  const raw = source.slice(start, end);
  const map = new Int32Array(raw.length);
  let text = '';
  let kept = 0;
  let at = 0;
  const keep = (to: number): void => {
    text += raw.slice(at, to);
    for (let i = at; i < to; i += 1) map[kept++] = start + i;
  };
  if (drop) {
    for (const match of matchesOf(raw, drop)) {
      keep(match.index);
      at = match.index + match[0].length;
    }
  }
  keep(raw.length);
  return { text, map: kept === map.length ? map : map.slice(0, kept) };
}

export function joined(pieces: readonly Piece[]): Piece {
  const map = new Int32Array(pieces.reduce((length, piece) => length + piece.map.length, 0));
  let at = 0;
  for (const piece of pieces) {
    map.set(piece.map, at);
    at += piece.map.length;
  }
  return { text: pieces.map(({ text }) => text).join(''), map };
}

export const sliced = ({ text, map }: Piece, start: number, end?: number): Piece => ({ text: text.slice(start, end), map: map.subarray(start, end) });

const SPACE = /[\s\u3000\ufeff\u200b]/u;

/** Without white space at both ends. */
export function trimmed(piece: Piece): Piece {
  let start = 0;
  let end = piece.text.length;
  while (start < end && !hanAt(piece.text, start) && SPACE.test(piece.text[start]!)) start += 1;
  while (end > start && !hanAt(piece.text, end - 1) && SPACE.test(piece.text[end - 1]!)) end -= 1;
  return start === 0 && end === piece.text.length ? piece : sliced(piece, start, end);
}

/** Source spans between the piece's first and last character that it leaves out: s1, e1, s2, e2, …. */
export function gapsOf(map: ArrayLike<number>): number[] {
  const gaps: number[] = [];
  for (let i = 1; i < map.length; i += 1) if (map[i]! !== map[i - 1]! + 1) gaps.push(map[i - 1]! + 1, map[i]!);
  return gaps;
}
