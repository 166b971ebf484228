import { ArrowDownWideNarrow, FileSpreadsheet } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { GAPS } from '../../../contract/words.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { isTyping } from '../../frame/typing.ts';
import { Button } from '../../parts/Button.tsx';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { NO_FILTERS } from '../../state/filters.ts';
import { matrix as text } from '../../text/matrix.ts';
import { figure, useText } from '../../text/useText.ts';
import { About } from './About.tsx';
import { CellPanel, type CellPanelHandle } from './CellPanel.tsx';
import { GapMark } from './GapMark.tsx';
import { Grid, type Spot } from './Grid.tsx';
import { countGaps, LOAD, ORDER } from './rows.ts';
import { saveMatrix } from './saveMatrix.ts';
import { type ShownMatrix, useMatrix } from './useMatrix.ts';
import './matrix.css';

/** 矩阵: who leads, supports and shares which task, with what is odd about it. */
export default function MatrixView() {
  const t = useText(text);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { shown, error, retry } = useMatrix(folded);
  const { data: documents } = useApi('documents');
  const relation = useApp((state) => state.selection.relation);
  const [spot, setSpot] = useState<Spot>({ row: 1, column: 0 });
  const panel = useRef<CellPanelHandle>(null);
  const names = useMemo(() => new Map(documents?.documents.map(({ id, number, title }) => [id, number ?? title])), [documents]);
  const task = useMemo(() => shown?.matrix.groups.flatMap(({ tasks }) => tasks).find(({ cells }) => cells.some((cell) => cell.relation === relation)), [shown, relation]);
  if (error) return <main className="view"><Problem error={error} retry={retry} /></main>;
  if (!shown) return <main className="view"><Reading text={t.reading} /></main>;
  if (shown.matrix.documents.length + shown.matrix.without.length === 0) return <main className="view"><NoDocuments /></main>;
  const { matrix, columns, rows } = shown;
  const close = () => app().selectEntity(undefined);
  const fold = (key: string) => setFolded((now) => { const next = new Set(now); if (!next.delete(key)) next.add(key); return next; });
  const open = ({ row, column }: Spot) => {
    const at = rows[row];
    const cell = at?.what === 'task' ? at.task.cells.find(({ body }) => body === columns[column]?.at) : undefined;
    if (cell) app().selectRelation(cell.relation);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') close();
    else if (event.key.toLowerCase() === 'c') panel.current?.copy();
  };
  const cell = task?.cells.find((one) => one.relation === relation);
  const chosen = task && cell ? { task: task.id, body: matrix.bodies[cell.body]!.id } : undefined;
  return (
    <div className="view-place" onKeyDown={onKeyDown}>
      <Columns right={task && relation ? <CellPanel key={relation} relation={relation} task={task} matrix={matrix} handle={panel} onClose={close} /> : undefined} onCloseRight={close}>
        <Top shown={shown} />
        {rows.length > 0
          ? <Grid shown={shown} spot={{ row: Math.min(spot.row, rows.length - 1), column: Math.min(spot.column, columns.length - 1) }} chosen={chosen} documents={names} onSpot={setSpot} onOpen={open} onFold={fold} />
          : <Nothing shown={shown} />}
      </Columns>
    </div>
  );
}

/** The sentence, the gaps with their counts, filter, order and export. */
function Top({ shown: { matrix, sort, gap, rows } }: { shown: ShownMatrix }) {
  const t = useText(text);
  const about = useApp((state) => state.values.industry);
  const say = useApp((state) => state.say);
  const gaps = useMemo(() => countGaps(matrix), [matrix]);
  const body = matrix.bodies.find(({ id }) => id === sort);
  const save = async () => {
    const saved = await saveMatrix(matrix, t);
    say({ text: t.excelSaved(saved.tasks, saved.bodies) });
  };
  const tasks = matrix.groups.reduce((sum, group) => sum + group.tasks.length, 0);
  return (
    <header className="view-head">
      <h1>{t.title}<span className="sentence">{t.sentence(tasks, matrix.bodies.length, new Set(matrix.groups.map(({ document }) => document)).size)}{matrix.without.length > 0 ? t.without(matrix.without.length) : ''}</span></h1>
      <div className="view-tools">
        {GAPS.filter((one) => gaps.has(one)).map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={one === gap} onClick={() => app().setValues({ only: one === gap ? '' : one })}><GapMark gap={one}>{t.gap[one]}</GapMark><b>{figure(gaps.get(one)!)}</b></button>
        ))}
        {rows.some((row) => row.what === 'task') && gap ? <span className="note">{t.part(rows.filter((row) => row.what === 'group').reduce((sum, row) => sum + (row.what === 'group' ? row.tasks : 0), 0), tasks)}</span> : null}
        <span className="gap" />
        <About abouts={matrix.abouts} chosen={about} />
        <Button icon={<ArrowDownWideNarrow size={16} />} aria-pressed={sort === LOAD} onClick={() => app().setValues({ sort: sort === LOAD ? ORDER : '' })}>{body ? t.byBody(body.name) : sort === LOAD ? t.byLoad : t.byOrder}</Button>
        <Button icon={<FileSpreadsheet size={16} />} onClick={() => void save()}>{t.excel}</Button>
      </div>
    </header>
  );
}

/** Why there is no row: the documents assign no duties, or the filters leave none. */
function Nothing({ shown: { matrix } }: { shown: ShownMatrix }) {
  const t = useText(text);
  if (matrix.of.tasks === 0) return <div className="view-none"><h2>{t.noDuties}</h2><p>{t.noDutiesAdvice}</p></div>;
  const clear = () => { app().filter(NO_FILTERS); app().setValues({ only: '', industry: '' }); };
  return <div className="view-none"><h2>{t.nothingLeft(matrix.of.tasks)}</h2><Button onClick={clear}>{t.clearFilters}</Button></div>;
}
