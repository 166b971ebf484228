import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../../canvas/Canvas.tsx';
import { Columns } from '../../frame/Columns.tsx';
import { isTyping } from '../../frame/typing.ts';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { useScene } from '../../state/scene.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { CanvasPlace, type Clicked } from './CanvasPlace.tsx';
import { leftAt } from './leftAt.ts';
import { Legend } from './Legend.tsx';
import type { OpenedMenu } from './NodeMenu.tsx';
import { QuestionList } from './QuestionList.tsx';
import './graph.css';

const EdgePanel = lazy(() => import('./EdgePanel.tsx').then((module) => ({ default: module.EdgePanel })));
const EntityPanel = lazy(() => import('./EntityPanel.tsx').then((module) => ({ default: module.EntityPanel })));
const MarkedPanel = lazy(() => import('./MarkedPanel.tsx'));
const NodeMenu = lazy(() => import('./NodeMenu.tsx'));
const RelationPanel = lazy(() => import('./EdgePanel.tsx').then((module) => ({ default: module.RelationPanel })));

/** The picture, its legend and the chosen thing. */
export default function GraphView() {
  const t = useText(graph);
  const { entity, relation, edge } = useApp((state) => state.selection);
  const around = useApp((state) => state.around);
  const scene = useScene();
  const handle = useRef<CanvasHandle>(null);
  const clicked = useRef<Clicked>({ what: null, x: 0 });
  const [expanding, setExpanding] = useState(false);
  const marked = useApp((state) => state.marked);
  const [lineNames, setLineNames] = useState(false);
  const [walking, setWalking] = useState(false);
  const [menu, setMenu] = useState<OpenedMenu>();

  const shownIds = useMemo(() => new Set(scene.nodes.map((node) => node.id)), [scene.nodes]);
  const chosen = scene.nodes.find((node) => node.id === entity);
  const placeOf = useCallback((id: string) => scene.nodes.find((node) => node.id === id), [scene.nodes]);

  const target = entity ?? edge?.source;
  const drawn = target !== undefined && shownIds.has(target);
  useEffect(() => {
    if (target === undefined) leftAt.target = undefined;
    if (target === undefined || !drawn || around !== undefined || target === leftAt.target) return;
    const covered = window.innerWidth < 1100 ? 0 : app().rightWidth;
    if (clicked.current.what === target && clicked.current.x < window.innerWidth - covered - 24) { leftAt.target = target; return; }
    const frame = requestAnimationFrame(() => { leftAt.target = target; handle.current?.focus(target, covered); });
    return () => cancelAnimationFrame(frame);
  }, [target, drawn, around]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { collapse, togglePin, selectEntity, hide, mark, clearMarks } = app();
    const key = event.key.toLowerCase();
    const zoom = ({ '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', 0: 'fit' } as const)[event.key];
    if (zoom) handle.current?.[zoom]();
    else if (event.key === 'Enter' && event.target instanceof Element && event.target.getAttribute('role') === 'application') document.querySelector<HTMLElement>('.right [data-row]')?.focus();
    else if (event.key === 'Escape' && marked.length > 0 && edge === undefined) clearMarks();
    else if (event.key === 'Escape') selectEntity(relation === undefined ? undefined : entity);
    else if (entity !== undefined && key === 'e' && event.shiftKey) collapse(entity);
    else if (entity !== undefined && key === 'e') setExpanding(true);
    else if (entity !== undefined && key === 'p' && !event.shiftKey) togglePin(entity, placeOf(entity));
    else if (key === 'l') setLineNames(!lineNames);
    else if (key === 'w') setWalking(!walking);
    else if (key === 'h' && marked.length > 0) { hide(marked); clearMarks(); }
    else if (key === 'h' && entity !== undefined) { hide([entity]); selectEntity(undefined); }
    else if (key === 'm' && entity !== undefined) mark([entity]);
    else return;
    event.preventDefault();
  };

  const panel = marked.length > 1 && edge === undefined ? <MarkedPanel scene={scene} /> : entity !== undefined ? <EntityPanel key={entity} id={entity} shownIds={shownIds} expanding={expanding} onExpanding={setExpanding} placeOf={placeOf} />
    : edge ? <EdgePanel key={`${edge.source} ${edge.target}`} {...edge} />
    : relation !== undefined ? <RelationPanel key={relation} id={relation} /> : undefined;
  const { picture } = scene;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="graph-view" onKeyDown={onKeyDown}>
      <Columns
        over
        right={panel && <Suspense>{panel}</Suspense>}
        onCloseRight={() => { app().clearMarks(); app().selectEntity(undefined); }}
        left={<><QuestionList entity={chosen} />{picture ? <Legend picture={picture} scene={scene} /> : null}</>}
      >
        {picture ? <CanvasPlace scene={scene} picture={picture} handle={handle} lineNames={lineNames} walking={walking} onLineNames={() => setLineNames(!lineNames)} onWalking={setWalking} onClicked={(part) => Object.assign(clicked.current, part)} onMenu={(id, at) => setMenu({ id, ...at })} /> : scene.error ? null : <Reading text={t.readingPicture} />}
        {scene.error ? <Problem error={scene.error} retry={scene.retry} /> : null}
        {picture && picture.counts.entities === 0 ? <NoDocuments /> : null}
        {menu ? <Suspense><NodeMenu menu={menu} onClose={() => setMenu(undefined)} onExpand={() => { app().selectEntity(menu.id); setExpanding(true); }} placeOf={placeOf} /></Suspense> : null}
      </Columns>
    </div>
  );
}
