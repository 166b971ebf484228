// Arrow keys on the canvas: from the selected thing to the next one in that direction.
import type Sigma from 'sigma';
import { isFold, type Scene } from './look.ts';
import { onScreen } from './view.ts';

const DIRECTIONS: Record<string, [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** Where an arrow key leads, past folds; from nothing to the largest thing. Undefined: another key, or nothing lies there. */
export function nextByArrow(sigma: Sigma, scene: Scene, from: string | undefined, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const start = from === undefined ? undefined : onScreen(sigma, from);
  if (!start) return [...scene.nodes.values()].filter((n) => !isFold(n.id) && onScreen(sigma, n.id)).sort((a, b) => b.radius - a.radius)[0]?.id;
  let best: { id: string; cost: number } | undefined;
  for (const id of scene.nodes.keys()) {
    const at = id === from || isFold(id) ? undefined : onScreen(sigma, id);
    if (!at) continue;
    const along = (at.x - start.x) * direction[0] + (at.y - start.y) * direction[1];
    const across = Math.abs((at.x - start.x) * direction[1] - (at.y - start.y) * direction[0]);
    const cost = along + 2 * across;
    if (along > Math.max(2, across * 0.5) && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id;
}
