// The graph on the page: hands scene and look to a stage, and what a person does there to the page.
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { CameraState } from 'sigma/types';
import type { SceneEdge, SceneNode } from '../../contract.ts';
import { CANVAS } from '../../scene/palette.ts';
import { canvas as canvasText } from '../text/canvas.ts';
import { common } from '../text/common.ts';
import { textIn } from '../text/useText.ts';
import { PROJECTED, useProjector } from '../state/projector.ts';
import type { Look, Pill } from './look.ts';
import { createStage, type Stage } from './stage.ts';

export interface CanvasHandle { zoomIn(): void; zoomOut(): void; fit(): void; focus(id: string, covered?: number): void; png(): Promise<Blob> }

export interface CanvasProps {
  nodes: SceneNode[];
  edges: SceneEdge[];
  selected?: string | undefined;
  selectedEdge?: string | undefined;
  /** Ids of nodes and lines that are not drawn; lines go with their ends. */
  hidden?: Look['hidden'] | undefined;
  pinned: ReadonlySet<string>;
  theme: 'light' | 'dark';
  language: 'zh' | 'en';
  /** Accessible name: what the picture shows, in words. */
  label: string;
  /** A fold of `drawLocal` or `drawAnswer` comes as its id `fold:…`; null: the empty ground was clicked. */
  onSelectEntity(id: string | null, byKey?: boolean): void;
  onSelectEdge(edge: SceneEdge): void;
  onOpenMenu?: ((id: string, at: { x: number; y: number }) => void) | undefined;
  /** A node was dropped at x, y in the coordinates of the scene. */
  onMove?: ((id: string, x: number, y: number) => void) | undefined;
  reducedMotion?: boolean | undefined;
  /** Sector names of a radial picture. */
  pills?: readonly Pill[] | undefined;
  /** Words on the selected line; by default its role or its relation. */
  edgeText?: string | undefined;
  marked?: ReadonlySet<string> | undefined;
  /** Whether every line carries its words, not only the selected one and the one under the pointer. */
  lineNames?: boolean | undefined;
  /** Things were chosen with Shift: one by a click, or all that a line went round. Absent: Shift does nothing. */
  onMark?: ((ids: string[]) => void) | undefined;
  handle?: Ref<CanvasHandle> | undefined;
  /** What the scene is a view of; each view has its camera. */
  view?: string | undefined;
  /** Where the camera of each view was left; read when the view is shown, written when it goes. */
  cameras?: Map<string, CameraState> | undefined;
}

const NO_PILLS: readonly Pill[] = [];
const NO_MARKS: ReadonlySet<string> = new Set();
const USUAL: Look['enlarged'] = { text: 1, line: 1 };
const ALL_SEEN: Look['hidden'] = { nodes: new Set(), edges: new Set() };

function wordsIn(language: 'zh' | 'en', { role, type }: SceneEdge): string {
  const words = textIn(common, language);
  return (role ? words.role[role] : (textIn(canvasText, language).derived[type] ?? words.out[type])) ?? '';
}

/** The canvas. Its element carries `data-ready` once the icons are drawn, `data-nodes` and `data-labels` with what is to be seen. */
export function Canvas(props: CanvasProps) {
  const { nodes, edges, selected, selectedEdge, hidden = ALL_SEEN, pinned, theme, language, label, reducedMotion = false, pills = NO_PILLS, marked = NO_MARKS, lineNames = false, edgeText, handle, view = '' } = props;
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const [failure, setFailure] = useState<Error>();
  const enlarged = useProjector((state) => (state.on ? PROJECTED : USUAL));
  const look = useMemo<Look>(
    () => ({
      selected, selectedEdge, hidden, pinned, marked, lineNames, theme, language, reducedMotion, pills, enlarged,
      wordsOf: (edge) => (edge.id === selectedEdge && edgeText !== undefined ? edgeText : wordsIn(language, edge)),
    }),
    [selected, selectedEdge, hidden, pinned, marked, lineNames, theme, language, reducedMotion, pills, edgeText, enlarged],
  );
  const latest = useRef({ props, look });
  useEffect(() => { latest.current = { props, look }; });

  useEffect(() => {
    const created = createStage(element.current!, map.current!, {
      selectEntity: (id, byKey) => latest.current.props.onSelectEntity(id, byKey),
      selectEdge: (edge) => latest.current.props.onSelectEdge(edge),
      openMenu: (id, at) => latest.current.props.onOpenMenu?.(id, at),
      mark: (ids) => latest.current.props.onMark?.(ids),
      move: (id, x, y) => latest.current.props.onMove?.(id, x, y),
      fail: setFailure,
    }, latest.current.look, latest.current.props.cameras ?? new Map());
    stage.current = created;
    return () => { created.kill(); stage.current = null; };
  }, []);
  useEffect(() => stage.current?.look(look), [look]);
  useEffect(() => stage.current?.show(nodes, edges, view), [nodes, edges, view]);
  useImperativeHandle(handle, () => ({
    zoomIn: () => stage.current?.zoomIn(), zoomOut: () => stage.current?.zoomOut(), fit: () => stage.current?.fit(), focus: (id, covered) => stage.current?.focus(id, covered),
    png: () => stage.current ? stage.current.png() : Promise.reject(new Error('There is no canvas to make a picture of.')),
  }), []);
  if (failure) throw failure;

  return (
    <>
      <div
        ref={element} role="application" aria-label={label} tabIndex={0} data-testid="canvas"
        style={{ position: 'absolute', inset: 0, background: CANVAS[theme].ground, overflow: 'hidden' }}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => { if (!event.ctrlKey && !event.metaKey && !event.altKey && stage.current?.key(event.key)) event.preventDefault(); }}
      />
      <canvas ref={map} className="minimap" hidden aria-hidden />
    </>
  );
}
