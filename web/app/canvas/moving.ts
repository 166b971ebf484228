// From one arrangement of the same things to the next.
import type Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Scene } from './look.ts';

const DURATION = 400;
/** So much of both scenes must be the same things for them to walk from place to place. */
const SAME_THINGS = 0.8;

/** Whether most of what was shown stays where it was: then the window stays too, and nobody seems to move. */
export function isSameView(before: Scene, after: Scene): boolean {
  let same = 0;
  for (const node of before.nodes.values()) {
    const next = after.nodes.get(node.id);
    if (next && Math.hypot(next.x - node.x, next.y - node.y) < 0.5) same++;
  }
  return same > 0 && same >= before.nodes.size / 2;
}

/** Whether two scenes hold nearly the same things, most of them at another place. */
export function isRearranged(before: Scene, after: Scene): boolean {
  const shared = [...before.nodes.keys()].filter((id) => after.nodes.has(id)).length;
  return shared > 0 && shared >= SAME_THINGS * Math.max(before.nodes.size, after.nodes.size) && !isSameView(before, after);
}

/**
 * Lets nodes walk in 400 ms from where they stood on the screen to their place in the graph. The element carries
 * `data-moving` meanwhile. The answer ends it; those under way then stay where they are.
 */
export function moveThere(sigma: Sigma, element: HTMLElement, starts: readonly { id: string; at: { x: number; y: number } }[]): () => void {
  if (starts.length === 0) return () => {};
  const graph = sigma.getGraph();
  const targets: Record<string, { x: number; y: number }> = {};
  for (const { id, at } of starts) {
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
    targets[id] = { x, y };
    graph.mergeNodeAttributes(id, sigma.viewportToGraph(at));
  }
  const arrived = (): void => { delete element.dataset['moving']; };
  element.dataset['moving'] = 'true';
  const cancel = animateNodes(graph, targets, { duration: DURATION, easing: 'quadraticOut' }, arrived);
  return () => { cancel(); arrived(); };
}
