import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { LaneGap, Lanes } from '../../../contract/lanes.ts';
import type { Kind } from '../../../../ingest/model.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { isTyping } from '../../frame/typing.ts';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { EntityPick } from '../../parts/EntityPick.tsx';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { lanes as text } from '../../text/lanes.ts';
import { useText } from '../../text/useText.ts';
import { Chart, type Chosen } from './Chart.tsx';
import { LanesGraph } from './LanesGraph.tsx';
import { Panel } from './Panel.tsx';
import { countChain, useLanes } from './useLanes.ts';
import './lanes.css';

const REVERSE: readonly Kind[] = ['Platform', 'Park', 'City', 'University', 'Institute', 'Enterprise'];
const GAPS: readonly string[] = ['no-platform', 'no-host', 'no-park', 'no-city', 'no-department'] satisfies LaneGap['what'][];

/** What is chosen in the lanes, from the selection that all views share. */
function useChosen(lanes: Lanes | undefined): Chosen | undefined {
  const { entity, relation } = useApp((state) => state.selection);
  const only = useApp((state) => state.values.only);
  if (!lanes) return undefined;
  if (relation !== undefined && lanes.links.some((link) => link.relation === relation)) return { ribbon: relation };
  if (entity !== undefined && lanes.members.some(({ id }) => id === entity)) return { card: entity };
  return only !== undefined && GAPS.includes(only) ? { gap: only as LaneGap['what'] } : undefined;
}

function choose(chosen: Chosen | undefined): void {
  const { selectEntity, selectRelation, setValues } = app();
  setValues({ only: chosen && 'gap' in chosen ? chosen.gap : '' });
  if (chosen && 'ribbon' in chosen) selectRelation(chosen.ribbon);
  else selectEntity(chosen && 'card' in chosen ? chosen.card : undefined);
}

/** 链条: from an industry to platforms, hosts, parks, cities and departments, or from any of them back. */
export default function LanesView() {
  const t = useText(text);
  const [parts, setParts] = useState(true);
  const [served, setServed] = useState(false);
  const [mode, setMode] = useState<'lanes' | 'graph'>('lanes');
  const { lanes, whole, none, error, retry } = useLanes({ parts, served });
  const chosen = useChosen(lanes);
  if (none) return <main className="view"><NoDocuments /></main>;
  if (error) return <main className="view"><Problem error={error} retry={retry} /></main>;
  if (!lanes || !whole) return <main className="view"><Reading text={t.reading} /></main>;
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Escape' && !isTyping(event.target) && !event.defaultPrevented) choose(undefined); };
  const empty = lanes.members.length <= 1;
  return (
    <div className="view-place" onKeyDown={onKeyDown}>
      <Columns right={chosen ? <Panel lanes={lanes} chosen={chosen} onChoose={choose} /> : undefined} onCloseRight={() => choose(undefined)}>
        <header className="view-head">
          <div className="lanes-title">
            <Title lanes={lanes} />
            <p className="sentence">{t.sentence(countChain(lanes))}</p>
            <span className="gap" />
            <div className="modes" role="group" aria-label={t.modes}>
              {(['lanes', 'graph'] as const).map((one) => <button key={one} type="button" aria-pressed={one === mode} onClick={() => setMode(one)}>{t.mode[one]}</button>)}
            </div>
          </div>
          <div className="view-tools">
            {whole.start.kind === 'Industry' ? <Chip pressed={parts} onToggle={() => setParts(!parts)}>{t.withParts(count(lanes) - 1, count(whole) - 1)}</Chip> : null}
            {whole.start.kind === 'Industry' && parts ? <Chip pressed={served} onToggle={() => setServed(!served)}>{t.onlyServed}</Chip> : null}
            <EntityPick label={t.reverseFind} offers={[]} search kinds={REVERSE} onChoose={({ id }) => app().setValues({ industry: id })} trigger={<Button className="chip-like">{t.reverse}</Button>} />
            <span className="gap" />
            <p className="lanes-legend"><i className="built" />{t.built}<i className="unbuilt" />{t.unbuilt}<i className="derived" />{t.derivedLegend}<i className="missing" />{t.gap}</p>
          </div>
        </header>
        {empty ? <div className="view-none"><h2>{t.empty(lanes.start.name)}</h2><p>{t.emptyAdvice}</p></div>
          : mode === 'lanes' ? <Chart lanes={lanes} chosen={chosen} onChoose={choose} /> : <LanesGraph lanes={lanes} chosen={chosen} onChoose={choose} />}
        <p className="view-foot">{t.statusLine(lanes.members.length, lanes.links.length, lanes.documents.length)}</p>
      </Columns>
    </div>
  );
}

const count = ({ members }: Pick<Lanes, 'members'>): number => members.filter(({ lane }) => lane === 'industry').length;

/** The beginning of the chain as a blank: another industry is chosen in its place. */
function Title({ lanes }: { lanes: Lanes }) {
  const t = useText(text);
  const { data } = useApi('laneStarts');
  const offers = useMemo(() => (data?.industries ?? []).map((entity) => ({ entity, ...(entity.platforms > 0 ? { end: t.platformsEnd(entity.platforms) } : {}) })), [data, t]);
  return (
    <h1>
      <EntityPick label={t.startFind} offers={offers} chosen={lanes.start.id} onChoose={({ id }) => app().setValues({ industry: id })}
        trigger={<button type="button" className="lane-blank"><span lang="zh-CN">{lanes.start.name}</span><ChevronDown size={16} aria-hidden /></button>} />
      {t.chainOf}
    </h1>
  );
}
