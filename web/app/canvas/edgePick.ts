// Which line lies under the pointer. Reckoned here: asking the graphics card costs a stall with every move of the mouse.
import type Sigma from 'sigma';
import { isHidden, type Look, type Scene } from './look.ts';
import { curveOf, pointOn } from './strokes.ts';

/** So near, px, the pointer has to be. */
const REACH = 5;
const STEPS = 16;

function distanceToPiece(x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Id of the nearest line within 5 px of a point of the canvas; of two equally near the one seen first. */
export function edgeAt(sigma: Sigma, scene: Scene, look: Look, x: number, y: number): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const edge of scene.edges.values()) {
    if (isHidden(edge, look)) continue;
    const curve = curveOf(sigma, scene, edge);
    if (!curve) continue;
    const { from, control, to } = curve;
    const outside = (i: 0 | 1, at: number): boolean => at < Math.min(from[i], control[i], to[i]) - REACH || at > Math.max(from[i], control[i], to[i]) + REACH;
    if (outside(0, x) || outside(1, y)) continue;
    let last = from;
    for (let step = 1; step <= STEPS; step++) {
      const next = pointOn(curve, step / STEPS);
      const distance = distanceToPiece(x, y, last, next);
      if (distance <= REACH && (!best || distance < best.distance - 0.01)) best = { id: edge.id, distance };
      last = next;
    }
  }
  return best?.id;
}
