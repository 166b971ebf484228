// Rows of one table → each with the heads of its columns.
import { TABLE_HEADS } from '../lexicon/structure.ts';
import type { Block } from './clean.ts';
import type { ReadClause } from './types.ts';

const cellText = ({ text }: Block, { start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();
const isNumber = (text: string): boolean => /^[－—–-]?[\d,，.]+%?$/u.test(text);

/** Whether the first row names the columns. Example: 序号 | 设区市 | 2018年 | 合计. */
function isHead([head, ...rows]: readonly Block[]): boolean {
  if (!head?.cells || rows.length === 0) return false;
  const cells = head.cells.map((cell) => cellText(head, cell)).filter(Boolean);
  if (cells.length < 2 || cells.some((cell) => isNumber(cell) || cell.length > 40)) return false;
  const numbers = rows.filter((row) => row.cells?.some((cell) => isNumber(cellText(row, cell)))).length;
  return cells.some((cell) => TABLE_HEADS.test(cell)) || numbers * 2 >= rows.length;
}

/**
 * In: the rows of one table in their order. Out: for each row below the head its column heads (an empty head has the one to
 * its left) and its filled cells; the head itself and rows of a table without one get an empty list of heads.
 */
export function tableOf(rows: readonly Block[]): Map<Block, NonNullable<ReadClause['table']>> {
  const found = new Map<Block, NonNullable<ReadClause['table']>>();
  const titled = isHead(rows);
  const head: string[] = [];
  if (titled) for (const cell of rows[0]!.cells!) head[cell.column] = cellText(rows[0]!, cell) || head[cell.column - 1] || '';
  rows.forEach((row, i) => found.set(row, { head: titled && i > 0 ? head : [], cells: (row.cells ?? []).filter(({ start, end }) => end > start) }));
  return found;
}
