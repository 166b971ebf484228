// The window onto the scene: which rectangle of it the canvas shows at camera ratio 1, and how large discs are on it.
import type Sigma from 'sigma';
import type { SceneNode } from '../../contract.ts';

/** A rectangle in the graph's coordinates (y upwards). `stretch`: by how much y is drawn longer than in the scene. */
export interface Frame { x: [number, number]; y: [number, number]; stretch: number }
export interface Size { width: number; height: number }
/** Room around the outermost discs for their names, px. */
export const PADDING = 42;
const MOST_STRETCH = 1.75;
const DISC = { least: 0.74, most: 1.15 };

/**
 * The rectangle for these nodes on a canvas of this size. A picture wider than a tall canvas is drawn longer downwards
 * instead of leaving half the canvas empty; a small one is not blown up: one unit is then one px.
 */
export function frameOf(nodes: Iterable<SceneNode>, size: Size): Frame {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) { x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, -y); y1 = Math.max(y1, -y); }
  if (x0 > x1) [x0, x1, y0, y1] = [0, 0, 0, 0];
  const room = { width: Math.max(1, size.width - 2 * PADDING), height: Math.max(1, size.height - 2 * PADDING) };
  const scale = Math.min(1, room.width / Math.max(1, x1 - x0));
  const stretch = scale < 1 ? Math.min(MOST_STRETCH, Math.max(1, room.height / Math.max(1, (y1 - y0) * scale))) : 1;
  const grow = (low: number, high: number, least: number): [number, number] => {
    const missing = Math.max(0, least - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  return { x: grow(x0, x1, room.width), y: grow(y0 * stretch, y1 * stretch, room.height), stretch };
}

/** By how much the radius of discs is multiplied on this canvas. */
export function discScale(frame: Frame, size: Size): number {
  const scale = Math.min((size.width - 2 * PADDING) / (frame.x[1] - frame.x[0]), (size.height - 2 * PADDING) / (frame.y[1] - frame.y[0]) * frame.stretch);
  return Math.min(DISC.most, Math.max(DISC.least, scale));
}

/** Where a node stands on the screen and how large it is, px; undefined when it is hidden or unknown. */
export function onScreen(sigma: Sigma, id: string): { x: number; y: number; radius: number } | undefined {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return undefined;
  const { x, y } = sigma.framedGraphToViewport(data);
  return { x, y, radius: sigma.scaleSize(data.size) };
}
