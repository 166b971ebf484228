// Places for what comes onto a canvas that was laid out by a person's wish.
import type { SceneEdge, SceneNode } from '../contract.ts';
import { placeNear } from './places.ts';

export type PlacesById = Record<string, { x: number; y: number }>;

/**
 * Places for those that came onto the canvas after it was laid out anew: free slots near their neighbours, one after
 * the other; nobody else moves. `settled` holds the places found before and takes up the new ones.
 */
export function settle(nodes: readonly Pick<SceneNode, 'id' | 'radius'>[], edges: readonly Pick<SceneEdge, 'source' | 'target'>[], laid: PlacesById, settled: Map<string, { x: number; y: number }>): void {
  const coming = nodes.filter(({ id }) => !laid[id] && !settled.has(id));
  if (coming.length === 0) return;
  const radii = new Map(nodes.map(({ id, radius }) => [id, radius]));
  const around = new Map<string, Set<string>>();
  for (const { source, target } of edges) for (const [a, b] of [[source, target], [target, source]] as const) (around.get(a) ?? around.set(a, new Set()).get(a)!).add(b);
  const places = new Map([...Object.entries(laid), ...settled].map(([id, { x, y }]) => [id, [x, y] as [number, number]]));
  for (const { id, radius } of coming) {
    const [x, y] = placeNear(radius, [...around.get(id) ?? []], places, (other) => radii.get(other) ?? radius, (other) => around.get(other) ?? []);
    places.set(id, [x, y]);
    settled.set(id, { x, y });
  }
}
