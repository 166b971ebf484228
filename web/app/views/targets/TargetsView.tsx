import { useVirtualizer } from '@tanstack/react-virtual';
import { FileSpreadsheet } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { TargetFigure, Targets } from '../../../contract/targets.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { sheetFile } from '../../parts/sheet.ts';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { NO_FILTERS } from '../../state/filters.ts';
import { targets as text } from '../../text/targets.ts';
import { useText } from '../../text/useText.ts';
import { type BoardRow, rowsOf, scopesOf, seriesOf, wantedFigures, yearsOf } from './board.ts';
import { Chart } from './Chart.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { spark } from './options.ts';
import './targets.css';

const ROW = 34;
/** In the address: the whole area of a document, which the figures write as ''. */
const WHOLE = '-';

/** 指标: every dated figure by indicator, place and year. */
export default function TargetsView() {
  const t = useText(text);
  const documents = useApp((state) => state.filters.documents);
  const { indicator = '', year, scope: place } = useApp((state) => state.values);
  const chosen = useApp((state) => state.selection.entity);
  const { data, error, refetch } = useApi('targets', { query: { documents: documents.join(',') } }, { keep: true });
  const scope = place === WHOLE ? '' : place;
  const figures = useMemo(() => wantedFigures(data?.figures ?? [], { q: indicator.trim(), year: year === undefined ? undefined : Number(year), scope }), [data, indicator, year, scope]);
  const rows = useMemo(() => rowsOf(figures), [figures]);
  if (error) return <main className="view"><Problem error={error} retry={() => void refetch()} /></main>;
  if (!data) return <main className="view"><Reading text={t.reading} /></main>;
  if (data.documents.length === 0) return <main className="view"><NoDocuments /></main>;
  const figure = data.figures.find(({ id }) => id === chosen);
  const close = () => app().selectEntity(undefined);
  const clear = () => { app().filter(NO_FILTERS); app().setValues({ indicator: '', year: '', scope: '' }); };
  return (
    <div className="view-place" onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <Columns right={figure ? <FigurePanel key={figure.id} figure={figure} figures={data.figures} onClose={close} /> : undefined} onCloseRight={close}>
        <Top targets={data} figures={figures} scope={scope} />
        {rows.length > 0 ? <Board rows={rows} years={yearsOf(figures)} targets={data} figures={data.figures} chosen={chosen} />
          : <div className="view-none"><h2>{data.figures.length === 0 ? t.none : t.nothingLeft(data.figures.length)}</h2>{data.figures.length === 0 ? null : <Button onClick={clear}>{t.clearFilters}</Button>}</div>}
      </Columns>
    </div>
  );
}

function Top({ targets: { figures: all, documents }, figures, scope }: { targets: Targets; figures: readonly TargetFigure[]; scope: string | undefined }) {
  const t = useText(text);
  const { indicator = '', year } = useApp((state) => state.values);
  const say = useApp((state) => state.say);
  const years = useMemo(() => yearsOf(all), [all]);
  const scopes = useMemo(() => scopesOf(all), [all]);
  const save = async () => {
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    saveFile(`${t.title}.xlsx`, await sheetFile({
      name: t.title, heads: [t.indicator, t.valueColumn, t.unitColumn, t.yearColumn, t.scope, t.document], widths: [40, 12, 10, 8, 16, 40],
      rows: figures.map((figure) => [figure.indicator, figure.number ?? figure.value, figure.unit, figure.year, figure.scope || t.whole, titles.get(figure.document) ?? '']),
    }));
    say({ text: t.excelSaved(figures.length) });
  };
  return (
    <header className="view-head">
      <h1>{t.title}{years.length > 0 ? <span className="sentence">{t.sentence(all.length, new Set(all.map(({ group }) => group)).size, documents.filter((one) => one.figures > 0).length, years[0]!, years.at(-1)!)}</span> : null}</h1>
      <div className="view-tools targets-tools">
        <input type="search" value={indicator} placeholder={t.find} aria-label={t.find} onChange={(event) => app().setValues({ indicator: event.target.value })} />
        <Chip pressed={year === undefined} onToggle={() => app().setValues({ year: '' })}>{t.allYears}</Chip>
        {years.map((one) => <Chip key={one} pressed={year === String(one)} onToggle={() => app().setValues({ year: year === String(one) ? '' : String(one) })}>{one}</Chip>)}
        {scopes.length > 1 ? (
          <select aria-label={t.scope} value={scope === undefined ? '*' : scope} onChange={(event) => app().setValues({ scope: event.target.value === '*' ? '' : event.target.value || WHOLE })}>
            <option value="*">{t.scopeAll}</option>
            {scopes.map((one) => <option key={one} value={one}>{one || t.whole}</option>)}
          </select>
        ) : null}
        {figures.length < all.length ? <span className="note">{t.listed(figures.length, all.length)}</span> : null}
        <span className="gap" />
        <Button icon={<FileSpreadsheet size={16} />} onClick={() => void save()}>{t.excel}</Button>
      </div>
    </header>
  );
}

/** Arrows go from figure to figure: up and down in the rows, sideways in a row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-figure]')];
  const at = cells.indexOf(event.target as HTMLElement);
  const row = (event.target as HTMLElement).closest('[role=row]');
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: cells.findIndex((cell, i) => i > at && cell.closest('[role=row]') !== row), ArrowUp: cells.findLastIndex((cell, i) => i < at && cell.closest('[role=row]') !== row) }[event.key];
  if (at < 0 || next === undefined || !cells[next]) return;
  event.preventDefault();
  cells[next].focus();
}

interface BoardProps { rows: BoardRow[]; years: number[]; targets: Targets; figures: readonly TargetFigure[]; chosen: string | undefined }

function Board({ rows, years, targets: { documents }, figures, chosen }: BoardProps) {
  const t = useText(text);
  const place = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- it hands out functions that change; nothing here is memoised by a compiler
  const down = useVirtualizer({ count: rows.length, getScrollElement: () => place.current, estimateSize: () => ROW, overscan: 12 });
  const names = useMemo(() => new Map(documents.map(({ id, number, title }) => [id, number ?? title])), [documents]);
  const columns = { gridTemplateColumns: `minmax(220px, 1.6fr) 104px minmax(120px, .8fr) repeat(${years.length}, minmax(76px, .5fr)) 112px` };
  return (
    <div ref={place} className="targets-board scroll" role="table" aria-label={t.table} aria-rowcount={rows.length + 1} onKeyDown={walk}>
      <div role="row" className="targets-head" style={columns}>
        {[t.indicator, t.scope, t.document].map((head) => <span key={head} role="columnheader">{head}</span>)}
        {years.map((year) => <span key={year} role="columnheader" className="figure-column">{year}</span>)}
        <span role="columnheader">{t.chart}</span>
      </div>
      <div role="rowgroup" style={{ position: 'relative', height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <div key={row.key} role="row" aria-rowindex={index + 2} aria-label={t.rowLabel(row.indicator, row.scope || t.whole)} className={`targets-row${row.first ? ' first' : ''}`} style={{ ...columns, transform: `translateY(${start}px)`, height: ROW }}>
              <span role="rowheader" lang="zh-CN" title={row.indicator}>{row.indicator}</span>
              <span role="cell" lang="zh-CN" className="dim">{row.scope || t.whole}</span>
              <span role="cell" lang="zh-CN" className="dim" title={names.get(row.document)}>{names.get(row.document)}</span>
              {years.map((year) => (
                <span key={year} role="cell" className="figure-column">
                  {(row.figures.get(year) ?? []).map((figure) => (
                    <button key={figure.id} type="button" data-figure aria-pressed={figure.id === chosen} onClick={() => app().selectEntity(figure.id)}>{figure.number === undefined ? figure.value : figure.number.toLocaleString('en')}<small>{figure.unit}</small></button>
                  ))}
                </span>
              ))}
              <span role="cell"><Spark row={row} figures={figures} /></span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Spark({ row, figures }: { row: BoardRow; figures: readonly TargetFigure[] }) {
  const t = useText(text);
  const [first] = [...row.figures.values()].flat();
  const options = useMemo(() => {
    const points = first ? seriesOf(figures, first).filter(({ scope }) => scope === row.scope) : [];
    return new Set(points.map(({ year }) => year)).size > 1 ? spark(points) : undefined;
  }, [first, figures, row.scope]);
  return options ? <Chart options={options} label={t.byYear(row.indicator, row.unit)} /> : null;
}
