import { ArrowLeftRight, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Path } from '../../../contract/paths.ts';
import { PATH_TYPES } from '../../../contract/words.ts';
import { oneOf, RELATION_TYPES, type RelationType } from '../../../../ingest/vocabulary.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { EntityPick } from '../../parts/EntityPick.tsx';
import { FactRow, RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { toggled } from '../../state/filters.ts';
import { common } from '../../text/common.ts';
import { paths as text } from '../../text/paths.ts';
import { useText } from '../../text/useText.ts';
import { PathPicture } from './PathPicture.tsx';
import { sentenceOf } from './words.ts';
import '../../parts/blank.css';
import './paths.css';

const STEPS = [2, 3, 4, 5, 6];
const [FEW, MANY] = [12, 50];

/** 路径: how two things are joined, best path first, each step with its sentence. */
export default function PathsView() {
  const t = useText(text);
  const { from, to, via, steps } = useApp((state) => state.values);
  const documents = useApp((state) => state.filters.documents);
  const chosen = useApp((state) => state.selection.entity);
  const [limit, setLimit] = useState(FEW);
  const [at, setAt] = useState(0);
  const types = (via ?? '').split(',').flatMap((type) => oneOf(RELATION_TYPES, type) ?? []);
  const most = STEPS.includes(Number(steps)) ? Number(steps) : 4;
  const start = from ?? chosen;
  const ready = start !== undefined && to !== undefined;
  const { data, error, refetch } = useApi('paths', { query: { from: start ?? '', to: to ?? '', via: types.join(','), documents: documents.join(','), steps: most, limit } }, { enabled: ready });
  const path = data?.paths[Math.min(at, data.paths.length - 1)];
  const onPath = (next: number) => { setAt(next); app().selectEntity(undefined); };
  const shortest = Math.min(...(data?.paths ?? []).map(({ relations }) => relations.length));
  return (
    <div className="view-place">
      <Columns right={path ? <PathPanel key={path.relations.map(({ id }) => id).join()} path={path} at={at} /> : undefined}>
        <header className="view-head paths-top">
          <Ends from={start} to={to} />
          {data && data.paths.length > 0 ? <p className="sentence">{data.more ? t.sentenceMore(data.paths.length, shortest) : t.sentence(data.paths.length, shortest)}</p> : null}
          {ready && data ? <Tools types={data.types} chosen={types} most={most} /> : null}
        </header>
        {!ready ? <div className="view-none"><h2>{t.chooseBoth}</h2><p>{t.chooseAdvice}</p></div> : null}
        {error && ready ? <Problem error={error} retry={() => void refetch()} /> : null}
        {ready && !data && !error ? <Reading text={t.reading} /> : null}
        {data && data.paths.length === 0 ? <div className="view-none"><h2>{start === to ? t.same : t.none(most)}</h2>{start === to ? null : <p>{t.noneAdvice}</p>}</div> : null}
        {data && data.paths.length > 0 ? (
          <div className="paths-both">
            <div className="paths-list scroll">
              <RowList label={t.list}>
                {data.paths.map((one, i) => <PathRow key={one.relations.map(({ id }) => id).join()} path={one} chosen={one === path} onChoose={() => onPath(i)} />)}
              </RowList>
              {data.more && limit < MANY ? <p className="paths-more"><Button look="quiet" onClick={() => setLimit(MANY)}>{t.more}</Button></p> : null}
            </div>
            <PathPicture paths={data.paths} at={at} onPath={onPath} />
          </div>
        ) : null}
      </Columns>
    </div>
  );
}

/** The two ends as blanks, and a button that swaps them. */
function Ends({ from, to }: { from: string | undefined; to: string | undefined }) {
  const t = useText(text);
  return (
    <h1>
      {t.fromLabel}<End id={from} label={t.fromLabel} onChoose={(id) => app().setValues({ from: id })} />
      {t.toLabel}<End id={to} label={t.toLabel} onChoose={(id) => app().setValues({ to: id })} />
      {from !== undefined && to !== undefined ? <IconButton name={t.swap} icon={<ArrowLeftRight size={16} />} onClick={() => app().setValues({ from: to, to: from })} /> : null}
    </h1>
  );
}

function End({ id, label, onChoose }: { id: string | undefined; label: string; onChoose: (id: string) => void }) {
  const t = useText(text);
  const { data } = useApi('entity', { path: { id: id ?? '' }, query: { limit: 1 } }, { enabled: id !== undefined });
  const entity = data?.entity;
  return (
    <EntityPick label={`${label} ${t.choose}`} offers={[]} search chosen={id} onChoose={(one) => onChoose(one.id)}
      trigger={<button type="button" className={`blank${id === undefined ? ' empty' : ''}`}>{entity ? <><KindMark kind={entity.kind} /><span lang="zh-CN">{entity.name}</span></> : id ?? t.choose}</button>} />
  );
}

/** Which relations the paths may take, and how many steps. */
function Tools({ types, chosen, most }: { types: readonly RelationType[]; chosen: readonly RelationType[]; most: number }) {
  const t = useText(text);
  const c = useText(common);
  return (
    <div className="view-tools paths-tools" role="group" aria-label={t.types}>
      <Chip pressed={chosen.length === 0} onToggle={() => app().setValues({ via: '' })}>{t.all}</Chip>
      {PATH_TYPES.filter((type) => types.includes(type) || chosen.includes(type)).map((type) => (
        <Chip key={type} pressed={chosen.includes(type)} onToggle={() => app().setValues({ via: toggled(chosen, type, types).join(',') })}>{c.out[type]!}</Chip>
      ))}
      <span className="gap" />
      <label>{t.stepsLabel}<select value={most} onChange={(event) => app().setValues({ steps: event.target.value === '4' ? '' : event.target.value })}>{STEPS.map((n) => <option key={n} value={n}>{t.steps(n)}</option>)}</select></label>
    </div>
  );
}

function PathRow({ path, chosen, onChoose }: { path: Path; chosen: boolean; onChoose: () => void }) {
  const c = useText(common);
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'ArrowRight') { onChoose(); event.preventDefault(); } };
  return (
    <li>
      <button type="button" data-row className="path-row" aria-pressed={chosen} onClick={onChoose} onKeyDown={onKeyDown}>
        {path.nodes.map((node, i) => {
          const step = path.relations[i - 1];
          return (
            <span key={node.id} className="hop">
              {step ? <i>{step.source.id === node.id ? '←' : '→'} {step.role ? c.role[step.role] : step.source.id === node.id ? c.in[step.type] : c.out[step.type]}</i> : null}
              <KindMark kind={node.kind} bare /><span lang="zh-CN">{node.name}</span>
            </span>
          );
        })}
      </button>
    </li>
  );
}

/** The chosen path as one sentence, and each step with the sentence that states it. */
function PathPanel({ path, at }: { path: Path; at: number }) {
  const t = useText(text);
  const relation = useApp((state) => state.selection.relation);
  const shown = path.relations.some(({ id }) => id === relation) ? relation : path.relations[0]!.id;
  const [closed, setClosed] = useState(false);
  return (
    <div className="scroll paths-panel">
      <p className="over">{t.chosen(at + 1, path.relations.length)}{relation === undefined ? null : <IconButton name={t.close} icon={<X size={16} />} onClick={() => app().selectEntity(undefined)} />}</p>
      <p className="path-sentence">{sentenceOf(path, t)}</p>
      <RowList label={t.question}>
        {path.relations.map((step) => <FactRow key={step.id} relation={step} open={!closed && shown === step.id} onToggle={(open) => { setClosed(!open); if (open) app().selectRelation(step.id); }} />)}
      </RowList>
    </div>
  );
}
