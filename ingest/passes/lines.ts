// Source text → lines, each with what its layout says: a markdown heading, a list item, a row, a cell on a line of its own.
import { NUMBERINGS } from '../lexicon/structure.ts';
import { pieceOf, trimmed, type Piece } from './pieces.ts';
import { hanAt, matchesOf } from './spans.ts';

export interface Line extends Piece {
  /** Markdown heading level; 0 for none. */
  level: number;
  /** The line begins with a tab: a cell on a line of its own. */
  indented: boolean;
  /** The cells of a row written on one line: spans in `text`; undefined for other lines. */
  cells?: [number, number][];
  /** A rule or the line under a table's head: it only separates. */
  rule: boolean;
  blank: boolean;
}

const MARKUP = /\*\*|__(?=\p{Script=Han})|(?<=\p{Script=Han})__|(?<=\d)\\(?=[.、])|<br\s*\/?>/gu;
/** Without one of these nothing of MARKUP stands in a line. */
const MARKED = /[*_\\<]/u;
const PIPED = /^\s*\|.*\|\s*$/u;

function cellsBetween(text: string, separator: string): [number, number][] {
  const cells: [number, number][] = [];
  let start = 0;
  for (let at = text.indexOf(separator); ; at = text.indexOf(separator, start)) {
    const end = at === -1 ? text.length : at;
    const cell = text.slice(start, end);
    const left = start + (cell.length - cell.trimStart().length);
    cells.push(cell.trim() === '' ? [start, start] : [left, left + cell.trim().length]);
    if (at === -1) return cells;
    start = end + 1;
  }
}

/** Tabs between its texts, or after them; a tab after a heading's number makes no row (一、⇥总体要求). */
function isRow(raw: string): boolean {
  if (!raw.includes('\t')) return false;
  const text = raw.trim();
  const inner = text.indexOf('\t');
  return inner === -1 ? !/^\s/u.test(raw) && raw.trimEnd() !== raw.replace(/[\r\n ]+$/u, '') && text !== '' : !NUMBERINGS.some(({ match }) => match.exec(text)?.[0].length === inner + 1);
}

function lineOf(source: string, start: number, end: number): Line {
  const raw = source.slice(start, end);
  const markup = MARKED.test(raw) ? MARKUP : undefined;
  const marked = !hanAt(raw, 0);
  const head = marked ? /^\s{0,3}(#{1,6})\s+|^\s*(?:[-*+]|>)\s+(?=\S)/u.exec(raw) : null;
  const rule = marked && (/^\s*(?:[-*_=]\s*){3,}$/u.test(raw) || (/^[\s|:-]+$/u.test(raw) && raw.includes('|') && raw.includes('-')));
  const base = { level: head?.[1]?.length ?? 0, indented: false, rule, blank: raw.trim() === '' };
  if (marked && !rule && PIPED.test(raw)) {
    const piece = pieceOf(source, start + raw.indexOf('|') + 1, start + raw.lastIndexOf('|'), markup);
    return { ...base, ...piece, cells: cellsBetween(piece.text, '|') };
  }
  if (!rule && isRow(raw)) {
    const piece = pieceOf(source, start, end, markup);
    return { ...base, ...piece, cells: cellsBetween(piece.text, '\t') };
  }
  return { ...base, indented: marked && !head && !rule && /^ *\t/u.test(raw), ...trimmed(pieceOf(source, start + (head?.[0].length ?? 0), end, markup)) };
}

/** The lines of a text, whatever its line ends. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of matchesOf(source, /\r\n|\n|\r/gu)) {
    lines.push(lineOf(source, start, match.index));
    start = match.index + match[0].length;
  }
  if (start < source.length) lines.push(lineOf(source, start, source.length));
  return lines;
}
