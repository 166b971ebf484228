// The whole picture small, with the part that the window shows; there as long as the window shows only a part.
import type Sigma from 'sigma';
import { CANVAS, KIND_COLOURS } from '../../scene/palette.ts';
import type { Look, Scene } from './look.ts';

const WIDTH = 168;
const INSET = 8;
/** From this camera ratio on the window shows nearly everything. */
const NEARLY_ALL = 0.85;
/** Fewer things than this need no map. */
const LEAST = 30;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Draws the map, or hides it where the whole picture is to be seen. */
export function drawMinimap(sigma: Sigma, element: HTMLCanvasElement, scene: Scene, look: Look): void {
  const size = sigma.getDimensions();
  const part = sigma.getCamera().getState().ratio < NEARLY_ALL && scene.nodes.size >= LEAST;
  element.hidden = !part;
  if (!part || size.width === 0) return;
  const height = Math.round((WIDTH * size.height) / size.width);
  const density = window.devicePixelRatio;
  Object.assign(element, { width: WIDTH * density, height: height * density });
  Object.assign(element.style, { width: `${WIDTH}px`, height: `${height}px` });
  const context = element.getContext('2d')!;
  context.scale(density, density);
  const { ground, select } = CANVAS[look.theme];
  context.fillStyle = ground;
  context.fillRect(0, 0, WIDTH, height);
  const scale = (WIDTH - 2 * INSET) / size.width;
  const at = (framed: { x: number; y: number }): [number, number] => {
    const { x, y } = sigma.framedGraphToViewport(framed, { cameraState: WHOLE });
    return [INSET + x * scale, (height - size.height * scale) / 2 + y * scale];
  };
  for (const node of scene.nodes.values()) {
    const data = sigma.getNodeDisplayData(node.id);
    if (!data || data.hidden) continue;
    context.fillStyle = node.id === look.selected || look.marked.has(node.id) ? select : KIND_COLOURS[look.theme][node.kind];
    context.beginPath();
    context.arc(...at(data), Math.max(1.1, node.radius * scale), 0, 2 * Math.PI);
    context.fill();
  }
  const [x0, y0] = at(sigma.viewportToFramedGraph({ x: 0, y: 0 }));
  const [x1, y1] = at(sigma.viewportToFramedGraph({ x: size.width, y: size.height }));
  context.strokeStyle = select;
  context.lineWidth = 1.5;
  context.strokeRect(x0, y0, x1 - x0, y1 - y0);
}

/** Lets the window be moved by the map, on whatever sigma is current. The answer ends it. */
export function enableMinimap(element: HTMLCanvasElement, current: () => Sigma): () => void {
  const go = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const sigma = current();
    const size = sigma.getDimensions();
    const { left, top, width, height } = element.getBoundingClientRect();
    const scale = (width - 2 * INSET) / size.width;
    const spot = { x: (event.clientX - left - INSET) / scale, y: (event.clientY - top - (height - size.height * scale) / 2) / scale };
    const { x, y } = sigma.viewportToFramedGraph(spot, { cameraState: WHOLE });
    sigma.getCamera().setState({ x, y });
  };
  const down = (event: PointerEvent): void => { element.setPointerCapture(event.pointerId); go(event); };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', go);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', go);
  };
}
