import { lazy, type Ref, Suspense, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Picture, SceneEdge } from '../../../contract.ts';
import { Canvas, type CanvasHandle } from '../../canvas/Canvas.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import type { Scene } from '../../state/scene.ts';
import { themeOf } from '../../state/settings.ts';
import { tellShown } from '../../state/shown.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { leftAt } from './leftAt.ts';
import { CanvasHead, CanvasTools } from './CanvasBars.tsx';
import { useAround } from './useAround.ts';

const Walk = lazy(() => import('./Walk.tsx'));

const STILL = window.matchMedia('(prefers-reduced-motion: reduce)');
const NO_PINS: ReadonlySet<string> = new Set();

/** Size of an element in px, rounded to 8 so that a scroll bar moves nothing. */
function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize({ width: width - (width % 8), height: height - (height % 8) });
    });
    seen.observe(ref.current!);
    return () => seen.disconnect();
  }, []);
  return { ref, size };
}

/** What a click on the canvas chose, and where it was, for the camera to leave alone what is in sight. */
export interface Clicked { what: string | null; x: number }

interface CanvasPlaceProps {
  scene: Scene;
  picture: Picture;
  handle: Ref<CanvasHandle>;
  onClicked: (part: Partial<Clicked>) => void;
  lineNames: boolean;
  walking: boolean;
  onLineNames: () => void;
  onWalking: (on: boolean) => void;
  onMenu: (id: string, at: { x: number; y: number }) => void;
}

/** The canvas with its bars: the whole picture, or one entity with what surrounds it. */
export function CanvasPlace({ scene, picture, handle, lineNames, walking, onLineNames, onWalking, onClicked, onMenu }: CanvasPlaceProps) {
  const t = useText(graph);
  const language = useApp((state) => state.language);
  const theme = useApp(themeOf);
  const { entity, relation, edge } = useApp((state) => state.selection);
  const centre = useApp((state) => state.around);
  const pins = useApp((state) => state.pinned);
  const { ref, size } = useSize();
  const inner = useRef<CanvasHandle>(null);
  useImperativeHandle(handle, () => inner.current!, []);
  const { around, error, retry } = useAround(scene, size);
  const { nodes, edges } = around ?? scene.drawn;
  const marks = useApp((state) => state.marked);
  const marked = useMemo(() => new Set(marks), [marks]);
  useEffect(() => {
    tellShown(around);
    return () => tellShown(undefined);
  }, [around]);
  const pinned = useMemo(() => new Set(pins), [pins]);
  const selectedEdge = useMemo(() => {
    if (!edge) return edges.find((e) => e.id === relation)?.id;
    return edges.find((e) => (e.source === edge.source && e.target === edge.target) || (e.source === edge.target && e.target === edge.source))?.id;
  }, [edges, edge, relation]);

  const select = (id: string | null, byKey = false) => {
    onClicked({ what: id });
    if (!byKey && !id?.startsWith('fold:')) app().clearMarks();
    if (id?.startsWith('fold:')) app().unfold(centre === undefined ? id : `${centre}.${id}`);
    else app().selectEntity(id ?? undefined);
  };
  const markMore = (ids: string[]) => {
    const first = marks.length === 0 && entity !== undefined && !ids.includes(entity) ? [entity] : [];
    if (ids.length > 0) app().mark(first.length > 0 ? [...first, ...ids] : ids);
  };
  const selectLine = ({ source, target }: SceneEdge) => {
    onClicked({ what: source });
    const fold = [source, target].find((id) => id.startsWith('fold:'));
    if (fold !== undefined) select(fold);
    else app().selectEdge(source, target);
  };
  const name = around?.nodes[0]?.name ?? '';
  return (
    <div ref={ref} className={`canvas-place${centre === undefined ? '' : ' around'}`} onPointerDownCapture={(event) => onClicked({ x: event.clientX })}>
      <Canvas
        handle={inner} nodes={nodes} edges={edges} selected={entity} selectedEdge={selectedEdge} hidden={around ? undefined : scene.hidden}
        pinned={around ? NO_PINS : pinned} marked={marked} lineNames={lineNames} onMark={markMore} pills={around?.pills} theme={theme} language={language} reducedMotion={STILL.matches}
        label={around ? t.aroundLabel(name) : t.canvasLabel} view={around ? centre : ''} cameras={leftAt.cameras}
        onSelectEntity={select} onSelectEdge={selectLine}
        onMove={around ? undefined : (id, x, y) => app().move(id, x, y)}
        onOpenMenu={(id, at) => { if (!id.startsWith('fold:')) onMenu(id, at); }}
      />
      {centre !== undefined && !around && !error ? <Reading text={t.readingAround} /> : null}
      {error ? <Problem error={error} retry={retry} /> : null}
      <CanvasHead scene={scene} picture={picture} around={around} />
      <CanvasTools handle={inner} scene={scene} around={centre !== undefined} lineNames={lineNames} onLineNames={onLineNames} onWalk={() => onWalking(true)} />
      {walking ? <Suspense><Walk nodes={scene.nodes} onClose={() => onWalking(false)} /></Suspense> : null}
    </div>
  );
}
