// A new layout of what is on the canvas, asked for by a person: pinned things stay, the others find new places.
import type { SceneEdge, SceneNode } from '../contract.ts';
import { layOut } from './layout.ts';
import type { PlacesById } from './settle.ts';

export interface LayOutAsked { nodes: Pick<SceneNode, 'id' | 'x' | 'y' | 'radius'>[]; edges: Pick<SceneEdge, 'source' | 'target' | 'type' | 'weight'>[]; pinned: string[] }

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
