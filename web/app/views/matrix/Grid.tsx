import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Gap } from '../../../contract/matrix.ts';
import { shortNames } from '../../../scene/shortNames.ts';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { app } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { matrix as text } from '../../text/matrix.ts';
import { figure, useText } from '../../text/useText.ts';
import { GapMark } from './GapMark.tsx';
import { type Column, type GroupRow, stepFrom, type TaskRow } from './rows.ts';
import type { ShownMatrix } from './useMatrix.ts';

/** Sizes in px: a row, a column, the column of tasks, the head with the names of the bodies. */
const [ROW, COLUMN, TASKS, HEAD] = [26, 30, 356, 140];

/** Where the keyboard stands; `column` counts in the order shown. */
export interface Spot { row: number; column: number }

interface GridProps {
  shown: ShownMatrix;
  spot: Spot;
  /** The cell or row whose sentence is open. */
  chosen: { task: string; body?: string } | undefined;
  documents: ReadonlyMap<string, string>;
  onSpot: (spot: Spot) => void;
  onOpen: (spot: Spot) => void;
  onFold: (key: string) => void;
}

/** Tasks × bodies. Only what is in sight is drawn; heads stay. Arrows move, Enter opens the sentence, S sorts by the column. */
export function Grid({ shown: { matrix, columns, rows, sort }, spot, chosen, documents, onSpot, onOpen, onFold }: GridProps) {
  const t = useText(text);
  const place = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- it hands out functions that change; nothing here is memoised by a compiler
  const down = useVirtualizer({ count: rows.length, getScrollElement: () => place.current, estimateSize: () => ROW, overscan: 8, scrollPaddingStart: HEAD + ROW, scrollPaddingEnd: ROW });
  const across = useVirtualizer({ count: columns.length, getScrollElement: () => place.current, estimateSize: () => COLUMN, overscan: 4, horizontal: true, scrollPaddingStart: TASKS });
  const short = useMemo(() => shortNames(matrix.bodies), [matrix]);
  useEffect(() => { down.scrollToIndex(spot.row); across.scrollToIndex(spot.column); }, [spot, down, across]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[spot.row];
    const to = stepFrom(spot, event.key, rows.length, columns.length);
    if (to) onSpot(to);
    else if (event.key === 'Enter' || event.key === ' ') { if (row?.what === 'group') onFold(row.key); else onOpen(spot); }
    else if (event.key.toLowerCase() === 's') app().setValues({ sort: columns[spot.column]?.body.id ?? '' });
    else return;
    event.preventDefault();
  };
  const bars = across.getVirtualItems();
  const width = TASKS + across.getTotalSize();
  return (
    <div ref={place} className="matrix-grid scroll" role="grid" aria-label={t.grid} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1} tabIndex={0} aria-activedescendant={idOf(spot)} onKeyDown={onKeyDown}>
      <div className="matrix-head" role="row" style={{ width, height: HEAD + ROW }}>
        <div className="matrix-corner" role="columnheader" style={{ width: TASKS }}>
          <p><b>{t.task}</b><span>{t.tasksBy(rows.filter((row) => row.what === 'task').length)}</span></p>
          <b className="gaps">{t.gaps}</b>
          <p className="loads">{t.loads}</p>
        </div>
        {bars.map(({ index, start }) => <Head key={index} column={columns[index]!} left={TASKS + start} short={short} sorted={sort === columns[index]!.body.id} at={index === spot.column} />)}
      </div>
      <div className="matrix-body" style={{ width, height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const style = { transform: `translateY(${start}px)`, height: ROW };
          if (row.what === 'group') return <Group key={row.key} row={row} style={style} document={documents.get(row.document) ?? ''} at={index === spot.row} id={idOf({ row: index, column: spot.column })} index={index} onFold={onFold} />;
          return (
            <Task key={row.key} row={row} style={style} index={index} columns={columns} bars={bars} spot={spot} chosen={chosen?.task === row.task.id ? chosen : undefined}
              onOpen={(column) => { onSpot({ row: index, column }); onOpen({ row: index, column }); }} />
          );
        })}
      </div>
    </div>
  );
}

const idOf = ({ row, column }: Spot): string => `cell-${row}-${column}`;

function Head({ column: { body }, left, short, sorted, at }: { column: Column; left: number; short: ReadonlyMap<string, string>; sorted: boolean; at: boolean }) {
  const t = useText(text);
  return (
    <div className={`matrix-column${sorted ? ' sorted' : ''}${at ? ' at' : ''}${body.collective ? ' collective' : ''}`} role="columnheader" aria-sort={sorted ? 'descending' : undefined} style={{ left, width: COLUMN }}>
      <button type="button" tabIndex={-1} title={body.name} onClick={() => app().setValues({ sort: sorted ? '' : body.id })}><span lang="zh-CN">{short.get(body.id)}</span><span className="hidden">{t.sortBy(body.name, body.tasks)}</span></button>
      <span>{figure(body.tasks)}</span>
    </div>
  );
}

function Group({ row, style, document, at, id, index, onFold }: { row: GroupRow; style: object; document: string; at: boolean; id: string; index: number; onFold: (key: string) => void }) {
  const t = useText(text);
  const words = (gap: Gap, n: number) => t.gapsIn(t.gap[gap]!, n, n === row.tasks);
  return (
    <div className={`matrix-row group${at ? ' at' : ''}`} role="row" aria-rowindex={index + 2} style={style} id={at ? id : undefined}>
      <div role="gridcell" className="group-cell">
        <button type="button" tabIndex={-1} aria-expanded={!row.folded} onClick={() => onFold(row.key)}>
          {row.folded ? <ChevronRight size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
          <b lang="zh-CN">{row.title}</b><span className="count">{t.tasksOf(row.tasks)}</span>
        </button>
        {[...row.gaps].map(([gap, n]) => <GapMark key={gap} gap={gap}>{words(gap, n)}</GapMark>)}
        <span className="document" lang="zh-CN">{document}</span>
      </div>
    </div>
  );
}

interface TaskProps {
  row: TaskRow;
  style: object;
  index: number;
  columns: readonly Column[];
  bars: readonly { index: number; start: number }[];
  spot: Spot;
  chosen: { body?: string } | undefined;
  onOpen: (column: number) => void;
}

function Task({ row: { task }, style, index, columns, bars, spot, chosen, onOpen }: TaskProps) {
  const t = useText(text);
  const c = useText(common);
  const cells = useMemo(() => new Map(task.cells.map((cell) => [cell.body, cell])), [task]);
  const [gap] = task.gaps;
  return (
    <div className={`matrix-row${chosen ? ' chosen' : ''}`} role="row" aria-rowindex={index + 2} style={style}>
      <div className="matrix-task" role="rowheader" style={{ width: TASKS }}>
        <span className="number" lang="zh-CN">{task.number?.replace(/[.．、]$/, '')}</span>
        <button type="button" tabIndex={-1} className="name" title={task.name} lang="zh-CN" onClick={() => app().selectEntity(task.id)}>{task.name}</button>
        {gap ? <GapMark gap={gap}>{gap === 'several-leads' ? t.leads(task.leads) : t.gap[gap]!}</GapMark> : null}
      </div>
      {bars.map(({ index: at, start }) => {
        const column = columns[at]!;
        const cell = cells.get(column.at);
        const here = spot.row === index && spot.column === at;
        const words = cell ? t.cell(column.body.name, c.role[cell.role]!, task.name) : t.noCell(column.body.name, task.name);
        return (
          <div key={at} role="gridcell" id={here ? idOf(spot) : undefined} aria-label={words} aria-colindex={at + 2} className={`matrix-cell${here ? ' at' : ''}${chosen?.body === column.body.id ? ' chosen' : ''}`} style={{ left: TASKS + start, width: COLUMN }}
            onClick={cell ? () => onOpen(at) : undefined}>
            {cell ? <RoleTag role={cell.role} narrow /> : null}
          </div>
        );
      })}
    </div>
  );
}

