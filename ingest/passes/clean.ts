// Lines → blocks: paragraphs joined again where a page break cut them, rows of tables, furniture set apart.
import { BLOCK_STARTS, DATE_LINE, DOCUMENT_NUMBER, FURNITURE, HEAD_LINES, NUMBERINGS, TITLE_END } from '../lexicon/structure.ts';
import { linesOf, type Line } from './lines.ts';
import { joined, sliced, trimmed, type Piece } from './pieces.ts';
import { anyOf } from './spans.ts';

/** A paragraph, heading, row or piece of furniture, before it is known what stands above it. */
export interface Block extends Piece {
  kind: 'text' | 'row' | 'furniture';
  /** Markdown heading level; 0 for none. */
  level: number;
  /** Rows of one table share a number, and so do the paragraphs of one box. */
  table?: number;
  cells?: { column: number; start: number; end: number }[];
}

export const isFurniture = anyOf(FURNITURE.map(({ match }) => match));
const NUMBER_LINE = new RegExp(`^[（(]?${DOCUMENT_NUMBER.source}[）)]?$`, 'u');
const HEAD_LINE = anyOf([...HEAD_LINES.map(({ match }) => match), DATE_LINE, NUMBER_LINE]);
export const isHeadLine = (text: string): boolean => text.length <= 60 && HEAD_LINE(text);
export const isNumbered = anyOf(NUMBERINGS.map(({ match }) => match));

/** No paragraph is joined to more than this many characters. */
const LONGEST = 8_000;
const ENDED = /[。！？；：:;!?…][”"’』」）)】]*$|[）)】]$/u;
const startsBlock = (text: string): boolean => isNumbered(text) || BLOCK_STARTS.test(text) || isHeadLine(text);

/** Whether a bracket stands open at the end. Example: …（牵头单位：自治区科技厅；. */
function isOpen(text: string): boolean {
  const tail = text.slice(-600);
  return Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('(')) > Math.max(tail.lastIndexOf('）'), tail.lastIndexOf(')'));
}

/** Whether `next` goes on with the sentence that `before` breaks off. Example: …必须狠抓关键 ⏎⏎ 技术攻关，…. */
function goesOn(before: string, next: string): boolean {
  if (before.length > LONGEST || isNumbered(next) || isHeadLine(before)) return false;
  const close = next.slice(0, 400).search(/[）)]/u);
  const open = next.slice(0, 400).search(/[（(]/u);
  if (isOpen(before) && close !== -1 && (open === -1 || close < open)) return true;
  if (startsBlock(next)) return false;
  if (/(?:关于|印发|转发)$/u.test(before) && before.length <= 60 && TITLE_END.test(next)) return true;
  if (ENDED.test(before.slice(-20)) || TITLE_END.test(before.slice(-60))) return false;
  if (isNumbered(before)) return /[。；]/u.test(before);
  return before.length >= 25 || (before.length >= 12 && /[，。；]/u.test(before));
}

/** A row's text without the tabs around it, its cells counted anew. */
function rowBlock(row: Piece, cells: readonly [number, number][], table: number): Block {
  const text = trimmed(row);
  const shift = row.text.length - row.text.trimStart().length;
  const clamp = (at: number): number => Math.min(Math.max(at - shift, 0), text.text.length);
  return { ...text, kind: 'row', level: 0, table, cells: cells.map(([start, end], column) => ({ column, start: clamp(start), end: clamp(end) })) };
}

/** Cells of one row, not paragraphs that happen to be indented by a tab. */
function isRow(cells: readonly Line[][]): boolean {
  const prose = cells.filter(([line]) => /[。；：]$/u.test(line!.text)).length;
  return cells.length > 1 && prose * 2 < cells.length && !cells.some(([line]) => /^[（(]?[一二三四五六七八九十]+[、）)]/u.test(line!.text));
}

class Cleaner {
  readonly blocks: Block[] = [];
  private tables = 0;
  /** The paragraph that a later line may go on with; its furniture between is dropped. */
  private open = -1;
  private box: number | undefined;

  text(line: Piece & { level: number }): void {
    if (line.text === '') return;
    if (isFurniture(line.text)) {
      this.blocks.push({ text: line.text, map: line.map, kind: 'furniture', level: 0 });
      return;
    }
    const before = this.blocks[this.open];
    if (before && line.level === 0 && before.level === 0 && goesOn(before.text, line.text)) {
      this.blocks.splice(this.open + 1);
      this.blocks[this.open] = { ...before, ...joined([before, line]) };
      return;
    }
    this.open = this.blocks.push({ text: line.text, map: line.map, kind: 'text', level: line.level, ...(this.box !== undefined && { table: this.box }) }) - 1;
  }

  /** Rows on one line each. Returns the index of the line after the table. */
  rows(lines: readonly Line[], from: number): number {
    let i = from;
    this.tables += 1;
    for (; i < lines.length && !lines[i]!.blank; i += 1) {
      const line = lines[i]!;
      if (line.rule) continue;
      if (!line.cells && !line.indented) break;
      if (line.text.trim() !== '') this.blocks.push(rowBlock(line, line.cells ?? [[0, 0], [0, line.text.length]], this.tables));
    }
    this.open = -1;
    return i;
  }

  /** Cells on lines of their own, each after a tab; an empty line parts the rows, two end the table. Returns the index of the line after it. */
  cells(lines: readonly Line[], from: number): number {
    this.tables += 1;
    this.box = this.tables;
    let cells: Line[][] = [];
    let blanks = 0;
    let i = from;
    const flush = (): void => {
      if (isRow(cells)) this.blocks.push(this.row(cells));
      else for (const line of cells.flat()) this.text(line);
      cells = [];
      this.open = -1;
    };
    for (; i < lines.length && blanks < 2; i += 1) {
      const line = lines[i]!;
      if (line.blank) { blanks += 1; continue; }
      if (line.cells || line.level > 0 || (!line.indented && /^第[^\s]{1,3}[章节]/u.test(line.text))) break;
      if (line.indented) {
        if (blanks > 0) flush();
        cells.push([line]);
      } else cells.at(-1)!.push(line);
      blanks = 0;
    }
    flush();
    this.box = undefined;
    return i;
  }

  private row(cells: readonly Line[][]): Block {
    let at = 0;
    const spans: { column: number; start: number; end: number }[] = [];
    const pieces = cells.flatMap((lines, column) => {
      const piece = joined(lines);
      const first = piece.map[0]!;
      const tab: Piece[] = column === 0 ? [] : [{ text: '\t', map: Int32Array.of(first - 1) }];
      const start = at + (column === 0 ? 0 : 1);
      at = start + piece.text.length;
      spans.push({ column, start, end: at });
      return [...tab, piece];
    });
    return { ...joined(pieces), kind: 'row', level: 0, table: this.tables, cells: spans };
  }
}

/** Source text → blocks in the order of the source; every character of a block stands in the source where its map says. */
export function clean(source: string): Block[] {
  const lines = linesOf(source);
  const cleaner = new Cleaner();
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    if (line.cells) i = cleaner.rows(lines, i);
    else if (line.indented && !line.blank) i = cleaner.cells(lines, i);
    else {
      if (!line.blank && !line.rule) cleaner.text(line);
      i += 1;
    }
  }
  return cleaner.blocks.map((block) => (block.kind === 'text' ? { ...block, ...trimmed(sliced(block, 0)) } : block));
}
