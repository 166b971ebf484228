import { useState } from 'react';
import { Kind } from '../../../../ingest/model.ts';
import type { Compare } from '../../../contract/compare.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { Button } from '../../parts/Button.tsx';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { compare as text } from '../../text/compare.ts';
import { useText } from '../../text/useText.ts';
import { countParts, keyOf, pairedTargets, partShown, PICTURE, rowsOf } from './lists.ts';
import { Overview } from './Overview.tsx';
import { Panel } from './Panel.tsx';
import { Row, Rows, TargetRow } from './RowList.tsx';
import { Cannot, Ends, Tools, Totals } from './Top.tsx';
import '../../parts/blank.css';
import './compare.css';

/** Below this the targets are a sheet, which is opened. */
const WIDE = '(min-width: 1100px)';

/** 对比: two documents, what is new, no longer mentioned or changed, with both sentences; targets side by side. */
export default function CompareView() {
  const t = useText(text);
  const values = useApp((state) => state.values);
  const looked = useApp((state) => state.filters.documents);
  const [side, setSide] = useState(() => window.matchMedia(WIDE).matches);
  const { data: list, error: noList, refetch: again } = useApi('documents');
  const documents = list?.documents ?? [];
  const offered = documents.filter(({ id }) => looked.includes(id));
  const [first, second] = offered.length >= 2 ? offered : documents;
  const before = values.before ?? (first?.id === values.after ? second?.id : first?.id) ?? '';
  const after = values.after ?? (second?.id === before ? first?.id : second?.id) ?? '';
  const ready = documents.length >= 2;
  const same = before === after;
  const { data, error, refetch } = useApi('compare', { query: { before, after } }, { enabled: ready && !same, keep: true });
  const shown = same || error ? undefined : data;
  if (noList) return <main className="view"><Problem error={noList} retry={() => void again()} /></main>;
  if (!list) return <main className="view"><Reading text={t.reading} /></main>;
  if (documents.length === 0) return <main className="view"><NoDocuments /></main>;
  if (!ready) return <main className="view compare-none"><h1>{t.onlyOne}</h1><p>{t.onlyOneAdvice}</p></main>;
  return (
    <div className="compare-place">
      <Columns right={shown && side ? <Panel key={`${before} ${after}`} data={shown} /> : undefined} onCloseRight={() => setSide(false)}>
        <header className="compare-top">
          <Ends documents={documents} before={before} after={after} />
          {shown ? <Totals data={shown} /> : null}
        </header>
        {same ? <div className="compare-none"><h2>{t.same}</h2></div> : null}
        {error && !same ? <Problem error={error} retry={() => void refetch()} /> : null}
        {!shown && !same && !error ? <Reading text={t.reading} /> : null}
        {shown ? <List data={shown} onSide={side ? undefined : () => setSide(true)} /> : null}
      </Columns>
    </div>
  );
}

/** What cannot be compared, then the rows of the part and kind in the address. */
function List({ data, onSide }: { data: Compare; onSide: (() => void) | undefined }) {
  const t = useText(text);
  const c = useText(common);
  const { only, kind: wanted } = useApp((state) => state.values);
  const picture = only === PICTURE;
  const part = partShown(only, countParts(data));
  const kind = Kind.safeParse(wanted).data;
  const [rows, targets] = [rowsOf(data.rows, part, kind), pairedTargets(data.targets)];
  const key = `${data.before.id} ${data.after.id} ${part} ${kind}`;
  const empty = part === 'targets' ? targets.length === 0 : rows.length === 0;
  const filtered = kind !== undefined && part !== 'targets' && rowsOf(data.rows, part, undefined).length > 0;
  const foot = data.doubtful > 0 ? <span title={t.doubtful(data.doubtful)}>{t.doubtful(data.doubtful)}</span> : null;
  return (
    <>
      <Tools data={data} part={picture ? undefined : part} kind={kind} onSide={onSide} />
      <Cannot data={data} />
      {picture ? <Overview data={data} /> : empty ? (
        <div className="compare-none">
          <h2>{filtered ? t.nothingOfKind(c.kind[kind]!) : t.nothing[part]}</h2>
          {filtered ? <Button onClick={() => app().setValues({ kind: '' })}>{t.allKinds}</Button> : null}
        </div>
      ) : part === 'targets'
        ? <Rows key={key} label={t.targets} foot={null}>{targets.map((row) => <TargetRow key={`${row.before?.target} ${row.after?.target}`} row={row} data={data} />)}</Rows>
        : <Rows key={key} label={t.list} foot={foot}>{rows.map((row) => <Row key={keyOf(row)} row={row} data={data} />)}</Rows>}
    </>
  );
}
