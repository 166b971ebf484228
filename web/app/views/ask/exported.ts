// What a file of an answer holds: the columns shown, cells as figures or in words.
import type { Cell } from '../../../contract/questions.ts';
import { cellText, type CellWords } from '../../parts/answerCells.ts';

const [NARROWEST, WIDEST] = [8, 60];

export interface Exported { heads: string[]; rows: (string | number | null)[][]; /** In characters. */ widths: number[] }

/**
 * Rows for a file: figures stay figures, nothing stays nothing, all else is said in words.
 * @param columns Place in the row and head of each column to write, in order.
 */
export function exported(columns: readonly { at: number; head: string }[], rows: readonly Cell[][], words: CellWords): Exported {
  const cells = rows.map((row) => columns.map(({ at }) => {
    const cell = row[at] ?? null;
    return cell === null || typeof cell === 'number' ? cell : cellText(cell, words);
  }));
  // A Chinese character is as wide as two figures.
  const long = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  const widths = columns.map(({ head }, i) => Math.min(WIDEST, Math.max(NARROWEST, long(head) + 2, ...cells.slice(0, 200).map((row) => long(String(row[i] ?? '')) + 2))));
  return { heads: columns.map(({ head }) => head), rows: cells, widths };
}
