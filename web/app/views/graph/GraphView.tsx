import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SceneEdge } from '../../../contract.ts';
import { Canvas, type CanvasHandle } from '../../canvas/Canvas.tsx';
import { Columns } from '../../frame/Columns.tsx';
import { isTyping } from '../../frame/typing.ts';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { useScene } from '../../state/scene.ts';
import { themeOf } from '../../state/settings.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { CanvasHead, CanvasTools } from './CanvasBars.tsx';
import { EdgePanel, RelationPanel } from './EdgePanel.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { Legend } from './Legend.tsx';
import { NodeMenu, type OpenedMenu } from './NodeMenu.tsx';
import { QuestionList } from './QuestionList.tsx';
import './graph.css';

const STILL = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The picture, its legend and the chosen thing. */
export default function GraphView() {
  const t = useText(graph);
  const language = useApp((state) => state.language);
  const theme = useApp(themeOf);
  const { entity, relation, edge } = useApp((state) => state.selection);
  const hidden = useApp((state) => state.hiddenKinds);
  const pins = useApp((state) => state.pinned);
  const scene = useScene();
  const handle = useRef<CanvasHandle>(null);
  const clicked = useRef<{ what: string | null; x: number }>({ what: null, x: 0 });
  const [expanding, setExpanding] = useState(false);
  const [menu, setMenu] = useState<OpenedMenu>();

  const shownIds = useMemo(() => new Set(scene.nodes.map((node) => node.id)), [scene.nodes]);
  const hiddenKinds = useMemo(() => new Set(hidden), [hidden]);
  const pinned = useMemo(() => new Set(pins), [pins]);
  const chosen = scene.nodes.find((node) => node.id === entity);
  const selectedEdge = useMemo(() => {
    if (edge) return scene.edges.find((e) => (e.source === edge.source && e.target === edge.target) || (e.source === edge.target && e.target === edge.source))?.id;
    return scene.edges.find((e) => e.id === relation)?.id;
  }, [scene.edges, edge, relation]);
  const placeOf = useCallback((id: string) => scene.nodes.find((node) => node.id === id), [scene.nodes]);

  const target = entity ?? edge?.source;
  const drawn = target !== undefined && shownIds.has(target);
  useEffect(() => {
    if (target === undefined || !drawn) return;
    const covered = window.innerWidth < 1100 ? 0 : app().rightWidth;
    if (clicked.current.what === target && clicked.current.x < window.innerWidth - covered - 24) return;
    const frame = requestAnimationFrame(() => handle.current?.focus(target, covered));
    return () => cancelAnimationFrame(frame);
  }, [target, drawn]);

  const select = (id: string | null) => {
    clicked.current.what = id;
    app().selectEntity(id ?? undefined);
  };
  const selectLine = ({ source, target: end }: SceneEdge) => {
    clicked.current.what = source;
    app().selectEdge(source, end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { collapse, togglePin, selectEntity } = app();
    const key = event.key.toLowerCase();
    const zoom = ({ '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', 0: 'fit' } as const)[event.key];
    if (zoom) handle.current?.[zoom]();
    else if (event.key === 'Escape') selectEntity(relation === undefined ? undefined : entity);
    else if (entity !== undefined && key === 'e' && event.shiftKey) collapse(entity);
    else if (entity !== undefined && key === 'e') setExpanding(true);
    else if (entity !== undefined && key === 'p') togglePin(entity, placeOf(entity));
    else return;
    event.preventDefault();
  };

  const panel = entity !== undefined ? <EntityPanel key={entity} id={entity} shownIds={shownIds} expanding={expanding} onExpanding={setExpanding} placeOf={placeOf} />
    : edge ? <EdgePanel key={`${edge.source} ${edge.target}`} {...edge} />
    : relation !== undefined ? <RelationPanel key={relation} id={relation} /> : undefined;
  const { picture } = scene;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="graph-view" onKeyDown={onKeyDown}>
      <Columns
        over
        right={panel}
        onCloseRight={() => app().selectEntity(undefined)}
        left={<><QuestionList entity={chosen} />{picture ? <Legend picture={picture} scene={scene} /> : null}</>}
      >
        {picture ? (
          <div className="canvas-place" onPointerDownCapture={(event) => { clicked.current.x = event.clientX; }}>
            <Canvas
              handle={handle} nodes={scene.nodes} edges={scene.edges} selected={entity} selectedEdge={selectedEdge}
              hiddenKinds={hiddenKinds} pinned={pinned} theme={theme} language={language} reducedMotion={STILL.matches} label={t.canvasLabel}
              onSelectEntity={select}
              onSelectEdge={selectLine}
              onMove={(id, x, y) => app().move(id, x, y)}
              onOpenMenu={(id, at) => setMenu({ id, ...at })}
            />
          </div>
        ) : scene.error ? null : <Reading text={t.readingPicture} />}
        {scene.error ? <Problem error={scene.error} retry={scene.retry} /> : null}
        {picture && picture.counts.entities === 0 ? <div className="empty"><h2>{t.empty}</h2><p>{t.emptyAdvice}</p></div> : null}
        {picture ? <CanvasHead scene={scene} entities={picture.counts.entities} /> : null}
        {picture ? <CanvasTools handle={handle} /> : null}
        {menu ? <NodeMenu menu={menu} onClose={() => setMenu(undefined)} onExpand={() => { app().selectEntity(menu.id); setExpanding(true); }} placeOf={placeOf} /> : null}
      </Columns>
    </div>
  );
}
