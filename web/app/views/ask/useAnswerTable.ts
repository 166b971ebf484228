// The table behind an answer: order of rows, choice of columns.
import { columnVisibilityFeature, createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Cell, QuestionAnswer } from '../../../contract.ts';
import { compareCells, type CellWords } from '../../parts/answerCells.ts';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, sortedRowModel: createSortedRowModel() });

/** What a table needs of an answer; saved questions and Cypher give the same. */
export type Answer = Pick<QuestionAnswer, 'columns' | 'rows' | 'total'>;

/** The words for codes in cells, in the language of the page. */
export function useCellWords(): CellWords {
  const t = useText(ask);
  const c = useText(common);
  return useMemo(() => ({ code: { ...c.out, ...c.kind, ...c.level, ...c.status, ...c.role, ...t.code }, and: t.listAnd, yes: t.yes, no: t.no }), [t, c]);
}

/** Columns left out at first: empty ones, and those that hold nothing but relations, since what they join stands in other columns and the sentence below the table. */
export function hiddenAtFirst(rows: readonly Cell[][]): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? null));
  const plain = (cell: Cell) => cell !== null && !(typeof cell === 'object' && 'relation' in cell) && !(Array.isArray(cell) && cell.length === 0);
  const shown = columns.map((cells) => cells.some(plain));
  return shown.includes(true) ? shown.flatMap((one, index) => (one ? [] : [index])) : [];
}

/** The answer as a table that sorts by any column and hides columns. Row ids are the places of the rows in the answer. */
export function useAnswerTable({ columns, rows }: Answer) {
  const words = useCellWords();
  const language = useApp((state) => state.language);
  const defs = useMemo((): ColumnDef<typeof features, Cell[]>[] => columns.map(({ name, label }, index) => ({
    id: `${index}`,
    header: label[language] || name,
    accessorFn: (row) => row[index] ?? undefined,
    sortFn: (a, b) => compareCells(a.original[index] ?? null, b.original[index] ?? null, words),
    sortUndefined: 'last',
    sortDescFirst: false,
  })), [columns, language, words]);
  const initialState = useMemo(() => ({ columnVisibility: Object.fromEntries(hiddenAtFirst(rows).map((index) => [`${index}`, false])) }), [rows]);
  return useTable({ features, initialState, columns: defs, data: rows, getRowId: (_row: Cell[], index: number) => String(index) });
}
export type AnswerTableModel = ReturnType<typeof useAnswerTable>;
