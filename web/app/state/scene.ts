// The picture as arranged: the backbone, what was added, what was moved.
import { useMemo } from 'react';
import type { Picture, Places, SceneEdge, SceneNode } from '../../contract.ts';
import type { Kind } from '../../../ingest/model.ts';
import { type ApiProblem, useApi } from '../api.ts';
import { useApp } from './app.ts';
import { addedIds, type Arranged } from './arrangement.ts';

/** How many entities can be added to the picture at a time. */
export const ROOM = 500;

export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** Entities and lines that are not hidden. */
  shown: number;
  lines: number;
  /** Per kind, hidden ones included. */
  kinds: Map<Kind, number>;
}

/**
 * Backbone and additions as one picture, each thing once; moved nodes at their new place. Nobody else moves.
 * What a task concerns (up to a dozen things each) is drawn at the entities of `near` alone: those chosen or expanded.
 */
export function composeScene(picture: Pick<Picture, 'nodes' | 'edges'>, added: Pick<Places, 'nodes' | 'edges'>, arranged: Pick<Arranged, 'hiddenKinds' | 'moved'>, near: ReadonlySet<string>): Scene {
  const nodes = new Map<string, SceneNode>();
  for (const node of [...picture.nodes, ...added.nodes]) {
    if (!nodes.has(node.id)) nodes.set(node.id, arranged.moved[node.id] ? { ...node, ...arranged.moved[node.id] } : node);
  }
  const edges = new Map<string, SceneEdge>();
  for (const edge of [...picture.edges, ...added.edges]) {
    const wanted = edge.type !== 'CONCERNS' || near.has(edge.source) || near.has(edge.target);
    if (wanted && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  const visible = (id: string) => !arranged.hiddenKinds.includes(nodes.get(id)!.kind);
  const kinds = new Map<Kind, number>();
  for (const { kind } of nodes.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    shown: [...nodes.keys()].filter(visible).length,
    lines: [...edges.values()].filter((edge) => visible(edge.source) && visible(edge.target)).length,
    kinds,
  };
}

const NOTHING = { nodes: [], edges: [] };

/** The picture of the moment; what is chosen is always in it. `entities` is undefined until the picture has come. */
export function useScene(): Scene & { entities: number | undefined; picture: Picture | undefined; error: ApiProblem | null; retry: () => void } {
  const expansions = useApp((state) => state.expansions);
  const hiddenKinds = useApp((state) => state.hiddenKinds);
  const moved = useApp((state) => state.moved);
  const chosen = useApp((state) => state.selection.entity);
  const { data: picture, error, refetch } = useApi('picture');
  const inPicture = useMemo(() => new Set(picture?.nodes.map((node) => node.id)), [picture]);
  const ids = useMemo(() => [...new Set([...addedIds(expansions), ...(chosen === undefined ? [] : [chosen])])].filter((id) => !inPicture.has(id)).slice(-ROOM), [expansions, inPicture, chosen]);
  const places = useApi('places', { query: { ids: ids.join(',') } }, { enabled: picture !== undefined && ids.length > 0, keep: true });
  const scene = useMemo(() => {
    const wanted = new Set(ids);
    const added = ids.length === 0 || !places.data ? NOTHING : { nodes: places.data.nodes.filter((node) => wanted.has(node.id)), edges: places.data.edges };
    const near = new Set([...expansions.map((expansion) => expansion.anchor), ...(chosen === undefined ? [] : [chosen])]);
    return composeScene(picture ?? NOTHING, added, { hiddenKinds, moved }, near);
  }, [picture, places.data, ids, hiddenKinds, moved, expansions, chosen]);
  return {
    ...scene,
    entities: picture?.counts.entities,
    picture,
    error: error ?? places.error,
    retry: () => void (error ? refetch() : places.refetch()),
  };
}
