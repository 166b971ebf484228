// A new layout of what is on the canvas, asked for by a person: pinned things stay, the others find new places.
import type { SceneEdge, SceneNode } from '../contract.ts';
import { layOut } from './layout.ts';
import { placeNear } from './places.ts';

export interface LayOutAsked { nodes: Pick<SceneNode, 'id' | 'x' | 'y' | 'radius'>[]; edges: Pick<SceneEdge, 'source' | 'target' | 'type' | 'weight'>[]; pinned: string[] }
export type PlacesById = Record<string, { x: number; y: number }>;

/**
 * New places, px, for all that is not pinned; the same for the same question. Pinned things keep theirs to the last
 * digit and push others aside. Lines with an unknown end are left out.
 */
export function relay({ nodes, edges, pinned }: LayOutAsked): PlacesById {
  const known = new Set(nodes.map(({ id }) => id));
  const fixed = new Map(nodes.filter(({ id }) => pinned.includes(id)).map(({ id, x, y }) => [id, [x, y] as [number, number]]));
  const places = layOut(nodes, edges.filter(({ source, target }) => source !== target && known.has(source) && known.has(target)), undefined, fixed);
  return Object.fromEntries([...places].filter(([id]) => !fixed.has(id)).map(([id, [x, y]]) => [id, { x, y }]));
}

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
