// The picture as arranged: the backbone, what was added, what was moved.
import { useMemo } from 'react';
import type { Picture, Places, SceneEdge, SceneNode } from '../../contract.ts';
import { foldScene } from '../../scene/folding.ts';
import { type PlacesById, settle } from '../../scene/settle.ts';
import type { Kind } from '../../../ingest/model.ts';
import { type Hidden, hiddenIn, NOTHING_HIDDEN, type Sieve, withoutGone } from './visible.ts';
import { type ApiProblem, useApi } from '../api.ts';
import { common } from '../text/common.ts';
import { textIn } from '../text/useText.ts';
import { useApp } from './app.ts';
import { addedIds, type Arranged } from './arrangement.ts';
import type { Filters } from './filters.ts';

/** How many entities can be added to the picture at a time. */
export const ROOM = 500;

type Drawn = Pick<Places, 'nodes' | 'edges'>;

export interface Counted {
  /** Entities and lines that are not hidden. */
  shown: number;
  lines: number;
  hidden: Hidden;
  /** Per kind, hidden ones included. */
  kinds: Map<Kind, number>;
}
export type Scene = Drawn & Counted & {
  /** What the canvas draws: the same, or with folds in place of what belongs together. */
  drawn: Drawn;
  /** How many things are in how many folds. */
  folded: { things: number; folds: number };
};

/** Places found for what came after a layout, kept as long as that layout is: nobody moves when others come or go. */
const settled = new WeakMap<PlacesById, Map<string, { x: number; y: number }>>();

/** Places that differ from the server's: those of the layout that was asked for, of what came since, and of what was moved. */
function ownPlaces(drawn: Drawn, moved: Arranged['moved'], laid: Arranged['laid']): PlacesById {
  if (Object.keys(laid).length === 0) return moved;
  const since = settled.get(laid) ?? settled.set(laid, new Map()).get(laid)!;
  settle(drawn.nodes, drawn.edges, { ...laid, ...moved }, since);
  return { ...Object.fromEntries(since), ...laid, ...moved };
}

/**
 * Backbone and additions as one picture, each thing once; moved nodes at their new place. Nobody else moves.
 * What a task concerns (up to a dozen things each) is drawn at the entities of `near` alone: those chosen or expanded.
 */
export function composeScene(picture: Drawn, added: Drawn, { moved, laid }: Pick<Arranged, 'moved' | 'laid'>, near: ReadonlySet<string>): Drawn {
  const nodes = new Map<string, SceneNode>();
  for (const node of [...picture.nodes, ...added.nodes]) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const edges = new Map<string, SceneEdge>();
  for (const edge of [...picture.edges, ...added.edges]) {
    const wanted = edge.type !== 'CONCERNS' || near.has(edge.source) || near.has(edge.target);
    if (wanted && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  const drawn = { nodes: [...nodes.values()], edges: [...edges.values()] };
  const places = ownPlaces(drawn, moved, laid);
  return { ...drawn, nodes: drawn.nodes.map((node) => (places[node.id] ? { ...node, ...places[node.id] } : node)) };
}

/** What of a picture is to be seen. */
export function countScene({ nodes, edges }: Drawn, hidden: Hidden): Counted {
  const kinds = new Map<Kind, number>();
  for (const { kind } of nodes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { shown: nodes.length - hidden.nodes.size, lines: edges.length - hidden.edges.size, kinds, hidden };
}

/** What is left to be seen. */
function withoutHidden({ nodes, edges }: Drawn, { nodes: things, edges: lines }: Hidden): Drawn {
  return { nodes: nodes.filter(({ id }) => !things.has(id)), edges: edges.filter(({ id }) => !lines.has(id)) };
}

const NOTHING: Drawn = { nodes: [], edges: [] };

/** What is added to the picture: the places of `ids`, none of them twice. */
function useAdded(picture: Picture | undefined): { added: Drawn; error: ApiProblem | null; retry: () => void } {
  const expansions = useApp((state) => state.expansions);
  const chosen = useApp((state) => state.selection.entity);
  const inPicture = useMemo(() => new Set(picture?.nodes.map((node) => node.id)), [picture]);
  const ids = useMemo(
    () => [...new Set([...addedIds(expansions), ...(chosen === undefined ? [] : [chosen])])].filter((id) => !inPicture.has(id)).slice(-ROOM).join(','),
    [expansions, inPicture, chosen],
  );
  const { data, error, refetch } = useApi('places', { query: { ids } }, { enabled: picture !== undefined && ids !== '', keep: true });
  const added = useMemo(() => {
    if (ids === '' || !data) return NOTHING;
    const wanted = new Set(ids.split(','));
    return { nodes: data.nodes.filter((node) => wanted.has(node.id)), edges: data.edges };
  }, [data, ids]);
  return { added, error, retry: () => void refetch() };
}

/** The filters in force, those for things that do not exist any more left out: their ids are `gone`. */
export function useFilters(): { filters: Filters; gone: string[] } {
  const filters = useApp((state) => state.filters);
  const { data: documents } = useApi('documents');
  const { data: picture } = useApi('picture');
  return useMemo(() => withoutGone(
    filters,
    documents && new Set(documents.documents.map(({ id }) => id)),
    picture && new Set(picture.cities.map(({ id }) => id)),
  ), [filters, documents, picture]);
}

/** What is looked at: filters, kinds, types of lines, single things. */
export function useSieve(): Sieve {
  const { filters } = useFilters();
  const hiddenKinds = useApp((state) => state.hiddenKinds);
  const hiddenTypes = useApp((state) => state.hiddenTypes);
  const hiddenIds = useApp((state) => state.hiddenIds);
  return useMemo(() => ({ filters, hiddenKinds, hiddenTypes, hiddenIds }), [filters, hiddenKinds, hiddenTypes, hiddenIds]);
}

/** The picture of the moment; what is chosen is always in it. `entities` is undefined until the picture has come. */
export function useScene(): Scene & { entities: number | undefined; picture: Picture | undefined; error: ApiProblem | null; retry: () => void } {
  const expansions = useApp((state) => state.expansions);
  const sieve = useSieve();
  const moved = useApp((state) => state.moved);
  const laid = useApp((state) => state.laid);
  const chosen = useApp((state) => state.selection.entity);
  const { data: picture, error, refetch } = useApi('picture');
  const { added, error: notAdded, retry } = useAdded(picture);
  const near = added.edges.length === 0 ? '' : [...new Set([...expansions.map((expansion) => expansion.anchor), chosen ?? ''])].join(',');
  const drawn = useMemo(() => composeScene(picture ?? NOTHING, added, { moved, laid }, new Set(near.split(','))), [picture, added, moved, laid, near]);
  const counted = useMemo(() => countScene(drawn, drawn.nodes.length === 0 ? NOTHING_HIDDEN : hiddenIn(drawn, sieve)), [drawn, sieve]);
  const foldBy = useApp((state) => state.foldBy);
  const unfolded = useApp((state) => state.unfolded);
  const marked = useApp((state) => state.marked);
  const words = textIn(common, useApp((state) => state.language)).kind;
  const apart = chosen === undefined && marked.length === 0 && unfolded.length === 0 ? '' : [...unfolded, ...marked, chosen ?? ''].join(',');
  const folded = useMemo(() => {
    if (foldBy === '') return { drawn, folded: { things: 0, folds: 0 } };
    const { nodes, edges, folds } = foldScene(withoutHidden(drawn, counted.hidden), foldBy, new Set(apart.split(',')), (group, head) => (foldBy === 'kind' ? words[group]! : head.short));
    return { drawn: { nodes, edges }, folded: { things: folds.reduce((sum, { ids }) => sum + ids.length, 0), folds: folds.length } };
  }, [drawn, counted, foldBy, apart, words]);
  return { ...drawn, ...counted, ...folded, entities: picture?.counts.entities, picture, error: error ?? notAdded, retry: error ? () => void refetch() : retry };
}
