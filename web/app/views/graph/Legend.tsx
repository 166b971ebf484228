import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { KINDS, type Kind } from '../../../../ingest/vocabulary.ts';
import type { Picture } from '../../../contract.ts';
import { IconButton } from '../../parts/Button.tsx';
import { RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { app, useApp } from '../../state/app.ts';
import type { Scene } from '../../state/scene.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { figure, useText } from '../../text/useText.ts';
import { FilterPanel } from './FilterPanel.tsx';
import type { Listed } from './OutsideList.tsx';

const OutsideList = lazy(() => import('./OutsideList.tsx'));


/** Kinds with counts: a click shows one alone, the eye hides it; a kind that the picture has none of opens as a list. */
export function Legend({ picture, scene }: { picture: Picture; scene: Scene }) {
  const t = useText(graph);
  const c = useText(common);
  const hidden = useApp((state) => state.hiddenKinds);
  const { toggleKind, isolateKind } = app();
  const [list, setList] = useState<Listed>();
  const { counts } = picture;
  const inPicture = scene.kinds;
  const seen = new Map<Kind, number>();
  for (const { id, kind } of scene.nodes) if (!scene.hidden.nodes.has(id)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  const present = [...inPicture.keys()];
  const onKeyDown = (event: KeyboardEvent, kind: Kind) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    if (event.shiftKey) isolateKind(kind, present); else toggleKind(kind);
  };
  const rows = KINDS.flatMap((kind) => {
    const total = counts.kinds.find((row) => row.kind === kind)?.total ?? 0;
    return total > 0 ? [{ kind, total, shown: inPicture.get(kind) ?? 0 }] : [];
  }).sort((a, b) => Number(b.shown > 0) - Number(a.shown > 0));
  return (
    <section className="legend" aria-label={t.legend}>
      <header><h2>{t.legend}</h2><span>{t.shownOfAll}</span></header>
      <RowList label={t.legend}>
        {rows.map(({ kind, total, shown }) => {
          const off = hidden.includes(kind);
          const name = c.kind[kind]!;
          const words = <><KindMark kind={kind} bare /><span className="grow">{name}</span><span className="count"><b>{figure(seen.get(kind) ?? 0)}</b> / {figure(total)}</span></>;
          if (shown === 0) {
            return <li key={kind} className="absent"><button type="button" className="row" data-row title={t.listKind(name, total)} onClick={() => setList({ kind })}>{words}</button><i /></li>;
          }
          return (
            <li key={kind} className={off ? 'off' : ''}>
              <button type="button" className="row" data-row title={t.isolate(name, seen.get(kind) ?? 0, total)} aria-pressed={!off} onClick={() => isolateKind(kind, present)} onKeyDown={(event) => onKeyDown(event, kind)}>{words}</button>
              <IconButton name={off ? t.unhide(name) : t.hide(name)} aria-pressed={off} icon={off ? <EyeOff size={16} /> : <Eye size={16} />} onClick={() => toggleKind(kind)} />
            </li>
          );
        })}
      </RowList>
      <div className="outside">
        <button type="button" className="row" onClick={() => setList({})}><span className="grow">{t.outside}</span><span className="count">{figure(counts.entities - scene.nodes.length)}</span></button>
        <button type="button" className="row" onClick={() => setList({ isolated: true })}><span className="grow">{t.isolated}</span><span className="count">{figure(counts.isolated)}</span></button>
      </div>
      <FilterPanel scene={scene} picture={picture} />
      {list ? <Suspense><OutsideList start={list} picture={picture} scene={scene} onClose={() => setList(undefined)} /></Suspense> : null}
    </section>
  );
}
