// Pages → text: what repeats on them dropped, lines joined to paragraphs, tables in their place.
import { linesOf, together, type Page, type TextLine } from './pdfPage.ts';
import { gridsOf, type Grid } from './pdfTables.ts';
import { rowText } from './rows.ts';

/** Share of a page's height, at top and bottom, in which heads, feet and page numbers stand. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:[-—–―·]*\s*\d{1,4}\s*[-—–―·]*|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+|[ivxIVX]{1,5})$/u;
const NUMBERED = /^(?:第.{1,4}[篇编章节条]|[（(]?[一二三四五六七八九十百\d]+[、.．）)]|[①-⑳]|专栏|附件|附表)/u;

interface Placed extends TextLine { page: number; pageHeight: number; bodyLeft: number; bodyRight: number; column: number }
type Entry = { line: Placed; grid?: undefined } | { grid: Grid; line?: undefined };

const isMarginal = ({ y, size }: TextLine, height: number): boolean => y < height * MARGIN || y - size > height * (1 - MARGIN);
const pattern = (text: string): string => text.replace(/\d+/gu, '#').replace(/\s/gu, '');

/** Lines that return in the margins of pages, as `pattern at y`. */
function runningLines(pages: readonly { height: number; lines: TextLine[] }[]): (line: TextLine) => boolean {
  const counts = new Map<string, number>();
  const keys = ({ text, y }: TextLine): string[] => [0, 1].map((half) => `${pattern(text)}@${Math.floor(y / 6 + half / 2)}:${half}`);
  for (const { height, lines } of pages) {
    for (const key of new Set(lines.filter((line) => isMarginal(line, height)).flatMap(keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = pages.length < 6 ? 2 : 3;
  return (line) => keys(line).some((key) => (counts.get(key) ?? 0) >= least);
}

/** The left and right edge of a column's text; where few lines reach the right one, the margins of the page are taken to be alike. */
function edgesOf(lines: readonly TextLine[], width: number): [number, number] {
  const counts = new Map<number, number>();
  const slot = (left: number): number => Math.round(left / 3);
  for (const { left, text } of lines) if (text.length > 8) counts.set(slot(left), (counts.get(slot(left)) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count * 4 >= lines.length || count > 2).map(([at]) => at * 3);
  const left = Math.min(...(common.length > 0 ? common : lines.map((line) => line.left)));
  const right = Math.max(...lines.map((line) => line.right));
  return [left, lines.filter((line) => line.right > right - line.size * 1.5).length > 2 ? right : Math.max(right, width - left)];
}

/** Whether the page is set in two columns: hardly a line crosses its middle, and there are many on either side. */
function isTwoColumns(lines: readonly TextLine[], middle: number): boolean {
  const long = lines.filter(({ text }) => text.length > 8);
  const sides = [long.filter(({ right }) => right < middle + 6).length, long.filter(({ left }) => left > middle - 6).length];
  return Math.min(...sides) >= 4 && (sides[0]! + sides[1]!) >= long.length * 0.85;
}

function placed(lines: readonly TextLine[], page: number, { width, height }: Page): Placed[] {
  const middle = width / 2;
  const two = isTwoColumns(lines, middle);
  const columnOf = ({ left, right }: TextLine): number => (!two ? 0 : right < middle + 6 ? 1 : left > middle - 6 ? 2 : 0);
  const edges = [0, 1, 2].map((column) => edgesOf(lines.filter((line) => columnOf(line) === column), column === 1 ? middle : width));
  return lines.map((line) => { const column = columnOf(line); return { ...line, page, pageHeight: height, column, bodyLeft: edges[column]![0], bodyRight: edges[column]![1] }; });
}

/** Whether `next` is the same paragraph as the line before it. */
function goesOn(before: Placed, next: Placed): boolean {
  const { size } = before;
  const isFull = before.right >= before.bodyRight - size * 1.5;
  const isIndented = next.left > next.bodyLeft + size * 0.8;
  if (!isFull || isIndented || Math.abs(next.size - size) > 1.2) return false;
  if (NUMBERED.test(next.text) && /[。；：！？）]$/u.test(before.text)) return false;
  const pitch = next.y - before.y;
  return next.page !== before.page || next.column !== before.column || (pitch > 0 && pitch < size * 2.6);
}

function entriesOf(pages: readonly Page[]): Entry[] {
  const read = pages.map((page) => {
    const grids = gridsOf(page);
    const inGrid = new Set(grids.flatMap(({ runs }) => [...runs]));
    return { height: page.height, grids, lines: linesOf(page.runs.filter((run) => !inGrid.has(run))) };
  });
  const isRunning = runningLines(read);
  return read.flatMap(({ grids, lines, height }, number): Entry[] => {
    const body = lines.filter((line) => !(isMarginal(line, height) && (PAGE_NUMBER.test(line.text) || isRunning(line))));
    const left = [...grids];
    const entries: Entry[] = [];
    for (const line of placed(body, number, pages[number]!)) {
      while (left[0] && left[0].top < line.y && line.y > left[0].bottom) entries.push({ grid: left.shift()! });
      entries.push({ line });
    }
    return [...entries, ...left.map((grid) => ({ grid }))];
  });
}

const sameColumns = (a: Grid, b: Grid): boolean => a.edges.length === b.edges.length && a.edges.every((edge, i) => Math.abs(edge - b.edges[i]!) < 6);

/** The text of a document's pages: a paragraph a line with an empty line after it, a table's rows on adjoining lines. */
export function layOut(pages: readonly Page[]): string {
  const parts: string[] = [];
  let paragraph = '';
  let before: Placed | undefined;
  let table: Grid | undefined;
  const endParagraph = (): void => {
    if (paragraph) parts.push(`${paragraph}\n\n`);
    paragraph = '';
  };
  const endTable = (): void => {
    if (table) parts.push('\n');
    table = undefined;
  };
  for (const { line, grid } of entriesOf(pages)) {
    if (grid) {
      endParagraph();
      before = undefined;
      const isRest = table !== undefined && sameColumns(table, grid);
      if (!isRest) endTable();
      const rows = isRest && grid.rows[0]!.join('\t') === table!.rows[0]!.join('\t') ? grid.rows.slice(1) : grid.rows;
      table = isRest ? { ...grid, rows: table!.rows } : grid;
      parts.push(...rows.map(rowText));
    } else {
      endTable();
      if (before && goesOn(before, line)) paragraph = together(paragraph, line.text);
      else {
        endParagraph();
        paragraph = line.text;
      }
      before = line;
    }
  }
  endParagraph();
  return parts.join('');
}
