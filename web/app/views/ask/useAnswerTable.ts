// The table behind an answer: order of rows, choice of columns.
import { columnVisibilityFeature, createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Cell, QuestionAnswer } from '../../../contract/questions.ts';
import { cellText, compareCells, isVerbatim, type CellWords } from '../../parts/answerCells.ts';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { isClause } from './evidence.ts';

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, sortedRowModel: createSortedRowModel() });

/** What a table needs of an answer; saved questions and Cypher give the same. */
export type Answer = Pick<QuestionAnswer, 'columns' | 'rows' | 'total'>;

/** The words for codes in cells, in the language of the page. */
export function useCellWords(): CellWords {
  const t = useText(ask);
  const c = useText(common);
  return useMemo(() => ({ code: { ...c.out, ...c.kind, ...c.level, ...c.status, ...c.role, ...t.code }, and: t.listAnd, yes: t.yes, no: t.no }), [t, c]);
}

/**
 * Columns left out at first: empty ones, those that hold nothing but relations or ids of clauses, since what they join stands in
 * other columns, and verbatim ones beside relations or targets, since the sentence of the chosen row is shown beside the table.
 */
export function hiddenAtFirst(columns: readonly string[], rows: readonly Cell[][]): number[] {
  const isRelation = (cell: Cell) => cell !== null && typeof cell === 'object' && 'relation' in cell;
  const isTarget = (cell: Cell) => cell !== null && typeof cell === 'object' && 'entity' in cell && cell.entity.kind === 'Target';
  const stated = rows.some((row) => row.some((cell) => isRelation(cell) || isTarget(cell)));
  const tells = (cell: Cell) => cell !== null && !isRelation(cell) && !isClause(cell) && !(Array.isArray(cell) && cell.length === 0);
  const shown = columns.map((name, index) => rows.some((row) => tells(row[index] ?? null)) && !(stated && isVerbatim(name)));
  return shown.includes(true) ? shown.flatMap((one, index) => (one ? [] : [index])) : [];
}

const LOOKED_AT = 200;
const [NARROWEST, WIDEST] = [6, 18];

/** Share of the width that a column gets, in characters: what four of five cells need, within bounds. */
function weightOf(cells: readonly Cell[], head: string, words: CellWords): number {
  const lengths = cells.slice(0, LOOKED_AT).map((cell) => cellText(cell, words).length).sort((a, b) => a - b);
  return Math.min(WIDEST, Math.max(NARROWEST, head.length + 2, (lengths[Math.floor(lengths.length * 0.8)] ?? 0) + 2));
}

/** The width of each visible column of a table, in characters. */
export function useWeights(table: AnswerTableModel, words: CellWords): number[] {
  const columns = table.getVisibleLeafColumns();
  const { rows } = table.getCoreRowModel();
  return useMemo(() => columns.map(({ id, columnDef }) => weightOf(rows.map((row) => row.original[Number(id)] ?? null), String(columnDef.header), words)), [columns, rows, words]);
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
  const initialState = useMemo(() => ({ columnVisibility: Object.fromEntries(hiddenAtFirst(columns.map(({ name }) => name), rows).map((index) => [`${index}`, false])) }), [columns, rows]);
  return useTable({ features, initialState, columns: defs, data: rows, getRowId: (_row: Cell[], index: number) => String(index) });
}
export type AnswerTableModel = ReturnType<typeof useAnswerTable>;
