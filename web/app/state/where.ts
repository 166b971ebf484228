// Where the reader is: view, selection, place in a document, question. All views share it; the address holds it.
import type { StateCreator } from 'zustand';

/** In the order of the rail. */
export const VIEWS = ['graph', 'ask', 'matrix', 'lanes', 'paths', 'compare', 'targets', 'reader', 'coverage'] as const;
export type View = (typeof VIEWS)[number];

export interface Selection {
  entity?: string;
  relation?: string;
  /** Two entities whose line was chosen: what joins them, derived lines included. */
  edge?: { source: string; target: string };
}

/** A place in the reader. `relation`: the fact marked yellow; `entity`: the name outlined. */
export interface Place {
  document?: string;
  clause?: string;
  relation?: string;
  entity?: string;
}

export interface AskedQuestion {
  name?: string;
  params: Record<string, string | number>;
}

/** What a view keeps in the address beside what all share. Ids, names of columns and the like; never lists that grow. */
export const VIEW_KEYS = ['from', 'to', 'via', 'steps', 'before', 'after', 'industry', 'sort', 'only', 'kind', 'indicator', 'year', 'scope'] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];
export type ViewValues = Partial<Record<ViewKey, string>>;

export interface Where {
  view: View;
  /** Two ends of a path, two documents compared, the industry of the lanes, a sort order, the rows looked at. */
  values: ViewValues;
  selection: Selection;
  place: Place;
  question: AskedQuestion;
  /** The entity whose neighbourhood the canvas shows in place of the whole picture. */
  around: string | undefined;
  /** Changes the view, with values of its own where given; selection and filters stay. */
  open(view: View, values?: ViewValues): void;
  /** Changes some values of the view; an empty text takes one away. */
  setValues(values: ViewValues): void;
  /** Chooses an entity (undefined: nothing) without leaving the view. */
  selectEntity(id: string | undefined): void;
  /** Chooses a relation; `entity` is the end whose panel shows it. */
  selectRelation(id: string, entity?: string): void;
  selectEdge(source: string, target: string): void;
  /** Opens the reader at a fact; the relation stays chosen. */
  readFact(relation: string, place?: Place): void;
  /** Opens the reader at a document, clause or name. */
  read(place: Place): void;
  /** Opens the question, with the blanks given. */
  ask(name: string | undefined, params?: Record<string, string | number>): void;
  /** Shows the neighbourhood of an entity; undefined: the whole picture again. */
  showAround(id: string | undefined): void;
  /** Opens the whole picture on an entity. */
  showInGraph(entity: string): void;
}

export const whereSlice: StateCreator<Where, [], [], Where> = (set) => ({
  view: 'graph',
  values: {},
  selection: {},
  place: {},
  question: { params: {} },
  around: undefined,
  open: (view, values) => set((state) => ({ view, values: { ...state.values, ...values } })),
  setValues: (values) => set((state) => ({ values: Object.fromEntries(Object.entries({ ...state.values, ...values }).filter(([, value]) => value)) })),
  selectEntity: (entity) => set({ selection: entity === undefined ? {} : { entity } }),
  selectRelation: (relation, entity) => set(({ selection }) => {
    const shown = entity ?? selection.entity;
    return { selection: { relation, ...(shown === undefined ? {} : { entity: shown }) } };
  }),
  selectEdge: (source, target) => set({ selection: { edge: { source, target } } }),
  readFact: (relation, place = {}) => set(({ selection }) => ({
    view: 'reader',
    place: { ...place, relation },
    selection: { relation, ...(selection.entity === undefined ? {} : { entity: selection.entity }) },
  })),
  read: (place) => set({ view: 'reader', place }),
  ask: (name, params = {}) => set({ view: 'ask', question: name === undefined ? { params } : { name, params } }),
  showInGraph: (entity) => set({ view: 'graph', selection: { entity }, around: undefined }),
  showAround: (around) => set(({ selection }) => ({ around, selection: around === undefined ? selection : { entity: around } })),
});
