// Keeps one sigma on a container: shows scenes, follows the look, survives a lost WebGL context.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { CameraState } from 'sigma/types';
import type { SceneEdge, SceneNode } from '../../contract.ts';
import { discOf, lineOf } from './appearance.ts';
import { cameraMoves, type CameraMoves } from './camera.ts';
import { enableDrag } from './drag.ts';
import { edgeAt } from './edgePick.ts';
import { enableLasso, isInside } from './lasso.ts';
import { drawMinimap, enableMinimap } from './minimap.ts';
import { indexScene, isFold, type Look } from './look.ts';
import { drawNames } from './names.ts';
import { isRearranged, isSameView, moveThere } from './moving.ts';
import { toPng } from './png.ts';
import { EDGE_PROGRAMS, forgetIcons, iconsReady, NODE_PROGRAMS } from './programs.ts';
import { drawStrokes } from './strokes.ts';
import { discScale, frameOf, onScreen, PADDING, type Frame } from './view.ts';
import { nextByArrow } from './walk.ts';

export interface StageEvents {
  /** `byKey`: the arrow keys led there, no click. */
  selectEntity(id: string | null, byKey?: boolean): void;
  selectEdge(edge: SceneEdge): void;
  openMenu(id: string, at: { x: number; y: number }): void;
  mark(ids: string[]): void;
  move(id: string, x: number, y: number): void;
  fail(error: Error): void;
}

export interface Stage extends CameraMoves {
  /** `view` names what the scene is a view of; each has its camera, which outlives the stage. */
  show(nodes: readonly SceneNode[], edges: readonly SceneEdge[], view: string): void;
  look(look: Look): void;
  png(): Promise<Blob>;
  /** Handles a key; true when it did something. */
  key(key: string): boolean;
  kill(): void;
}

const SETTINGS = {
  renderLabels: false, renderEdgeLabels: false, zIndex: true, itemSizesReference: 'screen',
  stagePadding: PADDING, minEdgeThickness: 0.6, minCameraRatio: 0.12, maxCameraRatio: 3, defaultNodeType: 'entity', defaultEdgeType: 'line',
  nodeProgramClasses: NODE_PROGRAMS, edgeProgramClasses: EDGE_PROGRAMS, allowInvalidContainer: true, defaultDrawNodeHover: () => {}, defaultDrawNodeLabel: () => {},
} as const;

const WHOLE: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Puts a stage into an element and its map into another. `cameras` holds where the camera of each view was left. Throws when the browser has no WebGL. */
export function createStage(container: HTMLElement, map: HTMLCanvasElement, events: StageEvents, firstLook: Look, cameras: Map<string, CameraState>): Stage {
  let shown: string | undefined;
  let stopMoving = (): void => {};
  let look = firstLook;
  let scene = indexScene([], []);
  let frame: Frame = { x: [-1, 1], y: [-1, 1], stretch: 1 };
  let sigma: Sigma;
  let queued = 0;
  let rebuilding: ReturnType<typeof setTimeout> | undefined;
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });

  const paint = (): void => {
    const { strokes, names } = sigma.getCanvases();
    drawStrokes(sigma, strokes!.getContext('2d')!, scene, look);
    const counts = drawNames(sigma, names!.getContext('2d')!, scene, look, frame.stretch);
    drawMinimap(sigma, map, scene, look);
    container.dataset['nodes'] = String(counts.nodes);
    container.dataset['labels'] = String(counts.labels);
    if (iconsReady()) container.dataset['ready'] = 'true';
  };
  const restyle = (): void => {
    cancelAnimationFrame(queued);
    queued = requestAnimationFrame(() => sigma.refresh({ skipIndexation: true }));
  };
  const hover = (change: Partial<Pick<Look, 'hovered' | 'hoveredEdge'>>, cursor: string): void => {
    look = { ...look, ...change };
    container.style.cursor = cursor;
    restyle();
  };

  const listen = (): void => {
    const onlyDropped = enableDrag(sigma, (id, x, y) => events.move(id, x, -y / frame.stretch));
    sigma.on('enterNode', ({ node }) => hover(isFold(node) ? {} : { hovered: node }, 'pointer'));
    sigma.on('leaveNode', () => hover({ hovered: undefined }, 'default'));
    sigma.on('moveBody', ({ event }) => {
      const pressed = 'buttons' in event.original && event.original.buttons !== 0;
      const over = look.hovered === undefined && !pressed && container.contains(event.original.target as Node) ? edgeAt(sigma, scene, look, event.x, event.y) : undefined;
      if (over !== look.hoveredEdge) hover({ hoveredEdge: over }, look.hovered !== undefined || over !== undefined ? 'pointer' : 'default');
    });
    sigma.on('clickNode', ({ node }) => { if (!onlyDropped()) events.selectEntity(node); });
    sigma.on('clickStage', ({ event }) => {
      const edge = edgeAt(sigma, scene, look, event.x, event.y);
      if (edge === undefined) events.selectEntity(null);
      else events.selectEdge(scene.edges.get(edge)!);
    });
    sigma.on('rightClickNode', ({ node, event }) => { event.original.preventDefault(); events.openMenu(node, { x: event.x, y: event.y }); });
    sigma.on('doubleClickNode', ({ event }) => event.preventSigmaDefault());
    sigma.on('afterRender', paint);
    for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', lost);
  };
  const build = (): void => {
    const graph = new MultiDirectedGraph();
    sigma = new Sigma(graph, container, {
      ...SETTINGS,
      nodeReducer: (id, data) => { const node = scene.nodes.get(id); return node ? { ...data, ...discOf(node, scene, look, discScale(frame, size())) } : data; },
      edgeReducer: (id, data) => { const edge = scene.edges.get(id); return edge ? { ...data, ...lineOf(edge, scene, look) } : data; },
    });
    sigma.createCanvasContext('strokes', { beforeLayer: 'nodes' } as object);
    sigma.createCanvasContext('names', { beforeLayer: 'hovers' } as object);
    sigma.resize(true);
    listen();
  };
  const nodeAt = (spot: { x: number; y: number }): string | undefined =>
    [...scene.nodes.keys()].find((id) => { const at = isFold(id) ? undefined : onScreen(sigma, id); return at !== undefined && Math.hypot(at.x - spot.x, at.y - spot.y) <= at.radius + 2; });
  const unlisten = (): void => { for (const canvas of Object.values(sigma.getCanvases())) canvas.removeEventListener('webglcontextlost', lost); };
  const fill = (): void => {
    stopMoving();
    const graph = new MultiDirectedGraph();
    for (const { id, x, y } of scene.nodes.values()) graph.addNode(id, { x, y: -y * frame.stretch });
    for (const { id, source, target } of scene.edges.values()) graph.addEdgeWithKey(id, source, target, { curvature: scene.bends.get(id)! });
    delete container.dataset['ready'];
    forgetIcons();
    sigma.setCustomBBox({ x: frame.x, y: frame.y });
    sigma.setGraph(graph);
    sigma.refresh();
  };
  /** Browsers take WebGL away under pressure; sigma 3 stays blank then, so it is made anew with the same view. */
  function lost(event: Event): void {
    event.preventDefault();
    const camera = sigma.getCamera().getState();
    unlisten();
    rebuilding = setTimeout(() => {
      try {
        sigma.kill();
        build();
        fill();
        sigma.getCamera().setState(camera);
      } catch (error) {
        events.fail(error instanceof Error ? error : new Error(String(error)));
      }
    }, 0);
  }
  build();
  const endMinimap = enableMinimap(map, () => sigma);
  const endLasso = enableLasso(container, {
    clicked(at) { const id = nodeAt(at); if (id !== undefined) events.mark([id]); },
    drawn: (line) => events.mark([...scene.nodes.keys()].filter((id) => { const at = isFold(id) ? undefined : onScreen(sigma, id); return at !== undefined && isInside(at, line); })),
  });
  const resized = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    frame = frameOf(scene.nodes.values(), size());
    sigma.resize();
    fill();
  });
  resized.observe(container);

  return {
    ...cameraMoves(() => sigma, () => look),
    show(nodes, edges, view) {
      const before = scene;
      scene = indexScene(nodes, edges);
      if (look.hovered !== undefined && !scene.nodes.has(look.hovered)) look = { ...look, hovered: undefined };
      const same = isSameView(before, scene);
      if (same && view === shown) { fill(); return; }
      const starts = isRearranged(before, scene) && !look.reducedMotion ? [...scene.nodes.keys()].flatMap((id) => { const at = onScreen(sigma, id); return at ? [{ id, at }] : []; }) : [];
      if (!same) frame = frameOf(scene.nodes.values(), size());
      if (shown !== undefined && view !== shown) cameras.set(shown, sigma.getCamera().getState());
      if (!same || view !== shown) sigma.getCamera().setState(view === shown ? WHOLE : cameras.get(view) ?? WHOLE);
      if (scene.nodes.size > 0) shown = view;
      fill();
      stopMoving = moveThere(sigma, container, starts);
    },
    look(next) {
      look = { ...next, hovered: look.hovered, hoveredEdge: look.hoveredEdge };
      restyle();
    },
    png: () => toPng(sigma, look.theme),
    key(key) {
      const next = nextByArrow(sigma, scene, look.selected, key);
      if (next !== undefined) events.selectEntity(next, true);
      return next !== undefined;
    },
    kill() {
      if (shown !== undefined) cameras.set(shown, sigma.getCamera().getState());
      stopMoving();
      cancelAnimationFrame(queued);
      clearTimeout(rebuilding);
      resized.disconnect();
      endLasso();
      endMinimap();
      unlisten();
      sigma.kill();
    },
  };
}
