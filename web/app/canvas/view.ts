// The window onto the scene: which rectangle of it the canvas shows at camera ratio 1, and how large discs are on it.
import type Sigma from 'sigma';
import type { SceneNode } from '../../contract.ts';

export interface Frame { x: [number, number]; y: [number, number] }
/** Room around the outermost discs for their names, px. */
export const PADDING = 42;
/** One unit of the scene is at most so many px: a small graph is not blown up. */
const MOST_SCALE = 1.15;
const LEAST_DISC = 0.62;

/** The rectangle for these nodes on a canvas of this size, in the graph's coordinates (y upwards). */
export function frameOf(nodes: Iterable<SceneNode>, size: { width: number; height: number }): Frame {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) { x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, -y); y1 = Math.max(y1, -y); }
  if (x0 > x1) [x0, x1, y0, y1] = [0, 0, 0, 0];
  const grow = (low: number, high: number, room: number): [number, number] => {
    const missing = Math.max(0, Math.max(1, room - 2 * PADDING) / MOST_SCALE - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  return { x: grow(x0, x1, size.width), y: grow(y0, y1, size.height) };
}

/** px per unit of the scene at camera ratio 1. */
export function scaleOf(frame: Frame, size: { width: number; height: number }): number {
  return Math.min((size.width - 2 * PADDING) / (frame.x[1] - frame.x[0]), (size.height - 2 * PADDING) / (frame.y[1] - frame.y[0]));
}

/** By how much the radius of discs is multiplied on this canvas. */
export function discScale(frame: Frame, size: { width: number; height: number }): number {
  return Math.min(MOST_SCALE, Math.max(LEAST_DISC, scaleOf(frame, size)));
}

/** Where a node stands on the screen and how large it is, px; undefined when it is hidden or unknown. */
export function onScreen(sigma: Sigma, id: string): { x: number; y: number; radius: number } | undefined {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return undefined;
  const { x, y } = sigma.framedGraphToViewport(data);
  return { x, y, radius: sigma.scaleSize(data.size) };
}
