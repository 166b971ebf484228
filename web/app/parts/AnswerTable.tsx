import { ArrowDown, ArrowUp } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import type { Cell } from '../../contract/questions.ts';
import { ask } from '../text/ask.ts';
import { useText } from '../text/useText.ts';
import type { AnswerTableModel } from '../views/ask/useAnswerTable.ts';
import type { CellWords } from './answerCells.ts';
import { AnswerCell } from './AnswerCell.tsx';
import './answer-table.css';

interface AnswerTableProps {
  table: AnswerTableModel;
  /** Share of the width per visible column, in characters. */
  weights: readonly number[];
  words: CellWords;
  /** Names of the columns as the statement gives them, by place. */
  names: readonly string[];
  /** Short forms of names by id, for names that are long. */
  short: ReadonlyMap<string, string>;
  /** Place of the chosen row in the answer. */
  selected: number | undefined;
  onSelect: (row: number) => void;
  /** Enter on the chosen row. */
  onOpen: () => void;
}

/** Whether a column holds figures alone; they stand to the right. */
function isNumeric(rows: readonly { original: Cell[] }[], column: number): boolean {
  const cells = rows.slice(0, 200).map(({ original }) => original[column] ?? null);
  return cells.some((cell) => typeof cell === 'number') && cells.every((cell) => cell === null || typeof cell === 'number');
}

/** The rows of an answer; only those in sight are drawn. ↑ ↓ Home End Page move, Enter opens the sentence. */
export function AnswerTable({ table, weights, words, names, short, selected, onSelect, onOpen }: AnswerTableProps) {
  const t = useText(ask);
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const columns = table.getVisibleLeafColumns();
  const numeric = useMemo(() => new Set(columns.filter(({ id: column }) => isNumeric(rows, Number(column))).map(({ id: column }) => column)), [columns, rows]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // oxlint-disable-next-line react/incompatible-library -- it hands out functions that change; nothing here is memoised by a compiler
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroll.current, estimateSize: () => 36, overscan: 8, getItemKey: (index) => rows[index]!.id });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const at = rows.findIndex((row) => row.id === String(selected));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(at, 1) - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === 'Enter') onOpen();
    else if (to === undefined) return;
    else {
      const index = Math.min(rows.length - 1, Math.max(0, to));
      onSelect(Number(rows[index]!.id));
      virtual.scrollToIndex(index);
    }
    event.preventDefault();
  };
  return (
    <div ref={scroll} className="answer-table scroll">
      <table role="grid" aria-label={t.tableName} aria-rowcount={rows.length + 1} tabIndex={0} aria-activedescendant={at >= 0 ? `${id}-${selected}` : undefined} onKeyDown={onKeyDown} style={{ minWidth: total * 10 }}>
        <colgroup>{columns.map((column, i) => <col key={column.id} style={{ width: `${((weights[i] ?? 1) / total) * 100}%` }} />)}</colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const sorted = column.getIsSorted();
              const head = String(column.columnDef.header);
              return (
                <th key={column.id} className={numeric.has(column.id) ? 'numeric' : undefined} scope="col" aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}>
                  <button type="button" aria-label={t.sortBy(head)} onClick={column.getToggleSortingHandler()}>
                    {head}{sorted === 'asc' ? <ArrowUp size={12} aria-hidden /> : sorted === 'desc' ? <ArrowDown size={12} aria-hidden /> : null}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden><td colSpan={columns.length} style={{ height: before, padding: 0, border: 0 }} /></tr> : null}
          {items.map(({ index, key }) => {
            const row = rows[index]!;
            return (
              <tr key={key} ref={virtual.measureElement} data-index={index} id={`${id}-${row.id}`} aria-rowindex={index + 2} aria-selected={index === at} onClick={() => onSelect(Number(row.id))} onDoubleClick={onOpen}>
                {columns.map((column) => <td key={column.id} className={numeric.has(column.id) ? 'numeric' : undefined}><AnswerCell cell={row.original[Number(column.id)] ?? null} name={names[Number(column.id)] ?? ''} words={words} short={short} /></td>)}
              </tr>
            );
          })}
          {after > 0 ? <tr aria-hidden><td colSpan={columns.length} style={{ height: after, padding: 0, border: 0 }} /></tr> : null}
        </tbody>
      </table>
    </div>
  );
}
