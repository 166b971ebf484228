// What a person changed in the picture: what is hidden, folded, added, moved, pinned; filters; one undo stack for all of it.
import type { StateCreator } from 'zustand';
import { KINDS, type Kind } from '../../../ingest/vocabulary.ts';
import type { SceneEdge } from '../../contract.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

/** What one click brought onto the canvas. `anchor`: the expanded entity, '' when it came by search or from a list. */
export interface Expansion {
  anchor: string;
  ids: string[];
}

/** By what things that belong together are folded into one; '' for not at all. */
export const FOLDS = ['', 'city', 'part', 'kind'] as const;
export type FoldBy = (typeof FOLDS)[number];

/** The part that undo and redo restore. */
export interface Arranged {
  hiddenKinds: Kind[];
  /** Kinds of lines that are not drawn. */
  hiddenTypes: SceneEdge['type'][];
  /** Single entities that are not drawn. */
  hiddenIds: string[];
  foldBy: FoldBy;
  /** Ids of folds that were opened, those around an entity after its id. */
  unfolded: string[];
  filters: Filters;
  expansions: Expansion[];
  moved: Record<string, { x: number; y: number }>;
  /** Where the last layout that was asked for put things; empty: as the server has them. */
  laid: Record<string, { x: number; y: number }>;
  pinned: string[];
}

export interface Arrangement extends Arranged {
  past: Arranged[];
  future: Arranged[];
  toggleKind(kind: Kind): void;
  /** Shows this kind alone; again: all. `present` are the kinds the picture has. */
  isolateKind(kind: Kind, present: readonly Kind[]): void;
  showAllKinds(): void;
  toggleType(type: SceneEdge['type']): void;
  showAllTypes(): void;
  /** Takes entities out of sight. */
  hide(ids: readonly string[]): void;
  /** Brings all that `hide` took back. */
  showHidden(): void;
  /** Folds afresh; what was opened is folded again. */
  fold(by: FoldBy): void;
  unfold(id: string): void;
  /** Folds again what was opened around one entity. */
  refold(centre: string): void;
  /** Changes some of the filters. */
  filter(part: Partial<Filters>): void;
  /** Adds entities; those already added by another click stay that click's. */
  expand(anchor: string, ids: readonly string[]): void;
  /** Takes back what the last expansion of the anchor brought. */
  collapse(anchor: string): void;
  /** Takes one added entity out. */
  takeOut(id: string): void;
  move(id: string, x: number, y: number): void;
  /** Puts all that is not pinned to the places of a new layout. */
  layOut(laid: Arranged['laid']): void;
  togglePin(id: string, at?: { x: number; y: number }): void;
  /** Pins all of these where they are; where all are pinned, lets them go. */
  pinAll(things: readonly { id: string; x: number; y: number }[]): void;
  undo(): void;
  redo(): void;
}

const STEPS = 100;

function arranged({ hiddenKinds, hiddenTypes, hiddenIds, foldBy, unfolded, filters, expansions, moved, laid, pinned }: Arranged): Arranged {
  return { hiddenKinds, hiddenTypes, hiddenIds, foldBy, unfolded, filters, expansions, moved, laid, pinned };
}

/** Ids that expansions brought, each once, in the order they came. */
export function addedIds(expansions: readonly Expansion[]): string[] {
  return [...new Set(expansions.flatMap((expansion) => expansion.ids))];
}

export const arrangementSlice: StateCreator<Arrangement, [], [], Arrangement> = (set) => {
  const change = (next: (now: Arranged) => Partial<Arranged> | undefined) => set((state) => {
    const changed = next(state);
    return changed ? { ...changed, past: [...state.past, arranged(state)].slice(-STEPS), future: [] } : {};
  });
  return {
    hiddenKinds: [],
    hiddenTypes: [],
    hiddenIds: [],
    foldBy: '',
    unfolded: [],
    filters: NO_FILTERS,
    expansions: [],
    moved: {},
    laid: {},
    pinned: [],
    past: [],
    future: [],
    toggleKind: (kind) => change(({ hiddenKinds }) => ({ hiddenKinds: hiddenKinds.includes(kind) ? hiddenKinds.filter((k) => k !== kind) : [...hiddenKinds, kind] })),
    isolateKind: (kind, present) => change(({ hiddenKinds }) => {
      const others = KINDS.filter((k) => k !== kind && present.includes(k));
      const alone = !hiddenKinds.includes(kind) && others.every((k) => hiddenKinds.includes(k));
      return { hiddenKinds: alone ? [] : others };
    }),
    showAllKinds: () => change(({ hiddenKinds }) => (hiddenKinds.length > 0 ? { hiddenKinds: [] } : undefined)),
    toggleType: (type) => change(({ hiddenTypes }) => ({ hiddenTypes: hiddenTypes.includes(type) ? hiddenTypes.filter((t) => t !== type) : [...hiddenTypes, type] })),
    showAllTypes: () => change(({ hiddenTypes }) => (hiddenTypes.length > 0 ? { hiddenTypes: [] } : undefined)),
    hide: (ids) => change(({ hiddenIds }) => (ids.every((id) => hiddenIds.includes(id)) ? undefined : { hiddenIds: [...new Set([...hiddenIds, ...ids])] })),
    showHidden: () => change(({ hiddenIds }) => (hiddenIds.length > 0 ? { hiddenIds: [] } : undefined)),
    fold: (foldBy) => change((now) => (now.foldBy === foldBy && now.unfolded.length === 0 ? undefined : { foldBy, unfolded: [] })),
    unfold: (id) => change(({ unfolded }) => (unfolded.includes(id) ? undefined : { unfolded: [...unfolded, id] })),
    refold: (centre) => change(({ unfolded }) => {
      const kept = unfolded.filter((id) => !id.startsWith(`${centre}.`));
      return kept.length < unfolded.length ? { unfolded: kept } : undefined;
    }),
    filter: (part) => change(({ filters }) => ({ filters: { ...filters, ...part } })),
    expand: (anchor, ids) => change(({ expansions }) => {
      const already = new Set(addedIds(expansions));
      const fresh = ids.filter((id) => !already.has(id));
      return fresh.length > 0 ? { expansions: [...expansions, { anchor, ids: fresh }] } : undefined;
    }),
    collapse: (anchor) => change(({ expansions }) => {
      const at = expansions.findLastIndex((expansion) => expansion.anchor === anchor);
      return at < 0 ? undefined : { expansions: expansions.toSpliced(at, 1) };
    }),
    takeOut: (id) => change(({ expansions }) => {
      if (!addedIds(expansions).includes(id)) return undefined;
      return { expansions: expansions.map((e) => ({ ...e, ids: e.ids.filter((other) => other !== id) })).filter((e) => e.ids.length > 0) };
    }),
    move: (id, x, y) => change(({ moved, pinned }) => ({ moved: { ...moved, [id]: { x, y } }, pinned: pinned.includes(id) ? pinned : [...pinned, id] })),
    layOut: (laid) => change(() => ({ laid })),
    togglePin: (id, at) => change(({ moved, pinned }) => {
      if (!pinned.includes(id)) return { pinned: [...pinned, id], ...(at ? { moved: { ...moved, [id]: at } } : {}) };
      const { [id]: _, ...rest } = moved;
      return { pinned: pinned.filter((other) => other !== id), moved: rest };
    }),
    pinAll: (things) => change(({ moved, pinned }) => {
      const ids = things.map(({ id }) => id);
      if (ids.length === 0) return undefined;
      if (ids.some((id) => !pinned.includes(id))) return { pinned: [...new Set([...pinned, ...ids])], moved: { ...moved, ...Object.fromEntries(things.map(({ id, x, y }) => [id, { x, y }])) } };
      return { pinned: pinned.filter((id) => !ids.includes(id)), moved: Object.fromEntries(Object.entries(moved).filter(([id]) => !ids.includes(id))) };
    }),
    undo: () => set((state) => {
      const before = state.past.at(-1);
      return before ? { ...before, past: state.past.slice(0, -1), future: [arranged(state), ...state.future] } : {};
    }),
    redo: () => set((state) => {
      const [after, ...rest] = state.future;
      return after ? { ...after, past: [...state.past, arranged(state)], future: rest } : {};
    }),
  };
};
