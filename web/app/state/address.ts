// State ↔ address. A copied link opens the same view with the same selection, filters and additions.
import { KINDS, oneOf, RELATION_TYPES } from '../../../ingest/vocabulary.ts';
import { FOLDS, type Arranged, type Expansion, type FoldBy } from './arrangement.ts';
import { NO_FILTERS, readFilters, writeFilters } from './filters.ts';
import type { Marked } from './marked.ts';
import { VIEWS, VIEW_KEYS, type AskedQuestion, type Place, type Selection, type View, type ViewValues, type Where } from './where.ts';

/** What the address holds. */
export type Addressed = Pick<Where, 'view' | 'values' | 'selection' | 'place' | 'question' | 'around'> & Pick<Arranged, 'hiddenKinds' | 'hiddenTypes' | 'hiddenIds' | 'foldBy' | 'unfolded' | 'filters' | 'expansions'> & Pick<Marked, 'marked'>;

/** Lines that the picture derives, beside the relations of the texts. */
const DERIVED = ['DUTY', 'WORKS_WITH'] as const;

/** `anchor:id,id` per expansion. */
function writeExpansions(expansions: readonly Expansion[]): string {
  return expansions.map(({ anchor, ids }) => `${anchor}:${ids.join(',')}`).join(';');
}

function readExpansions(text: string | null): Expansion[] {
  return (text ?? '').split(';').flatMap((part) => {
    const [anchor = '', list = ''] = part.split(':');
    const ids = list.split(',').filter(Boolean);
    return ids.length > 0 ? [{ anchor, ids }] : [];
  });
}

/** Blanks hold text or figures; `n:` marks a figure. */
const writeValue = (value: string | number): string => (typeof value === 'number' ? `n:${value}` : /^[ns]:/.test(value) ? `s:${value}` : value);
function readValue(text: string): string | number {
  if (text.startsWith('n:') && Number.isFinite(Number(text.slice(2)))) return Number(text.slice(2));
  return text.startsWith('s:') ? text.slice(2) : text;
}

/** The search part of the address, `''` for the first view; always the same text for the same state. */
export function toAddress({ view, values, selection, place, question, around, hiddenKinds, hiddenTypes, hiddenIds, foldBy, unfolded, filters, expansions, marked }: Addressed): string {
  const search = new URLSearchParams();
  const put = (key: string, value: string | undefined) => { if (value !== undefined && value !== '') search.set(key, value); };
  put('view', view === 'graph' ? undefined : view);
  for (const key of VIEW_KEYS) put(key, values[key]);
  put('around', around);
  put('entity', selection.entity);
  put('relation', selection.relation);
  put('between', selection.edge && `${selection.edge.source},${selection.edge.target}`);
  put('document', place.document);
  put('clause', place.clause);
  put('fact', place.relation);
  put('name', place.entity);
  put('question', question.name);
  for (const [name, value] of Object.entries(question.params)) search.set(`_${name}`, writeValue(value));
  put('hide', hiddenKinds.join(','));
  put('hideLines', hiddenTypes.join(','));
  put('without', hiddenIds.join(','));
  put('fold', foldBy);
  put('unfold', unfolded.join(','));
  for (const [name, value] of Object.entries(writeFilters(filters))) put(name, value);
  put('marked', marked.join(','));
  put('add', writeExpansions(expansions));
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');
  return text && `?${text}`;
}

/** Reads what `toAddress` wrote; what it does not know is left out, so that an old link still opens. */
export function fromAddress(text: string): Addressed {
  const search = new URLSearchParams(text);
  const get = (key: string): string | undefined => search.get(key) || undefined;
  const listed = (key: string): string[] => (get(key) ?? '').split(',').filter(Boolean);
  const given = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
    Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
  const [source, target] = get('between')?.split(',') ?? [];
  const name = get('question');
  const params = Object.fromEntries([...search].flatMap(([key, value]) => (key.startsWith('_') ? [[key.slice(1), readValue(value)]] : [])));
  const question: AskedQuestion = name === undefined ? { params } : { name, params };
  return {
    view: VIEWS.includes(get('view') as View) ? (get('view') as View) : 'graph',
    values: given<ViewValues>(Object.fromEntries(VIEW_KEYS.map((key) => [key, get(key)]))),
    selection: given<Selection>({ entity: get('entity'), relation: get('relation'), edge: source && target ? { source, target } : undefined }),
    place: given<Place>({ document: get('document'), clause: get('clause'), relation: get('fact'), entity: get('name') }),
    question,
    around: get('around'),
    hiddenKinds: listed('hide').flatMap((kind) => oneOf(KINDS, kind) ?? []),
    hiddenTypes: listed('hideLines').flatMap((type) => oneOf([...RELATION_TYPES, ...DERIVED], type) ?? []),
    hiddenIds: listed('without'),
    marked: listed('marked'),
    foldBy: FOLDS.includes(get('fold') as FoldBy) ? (get('fold') as FoldBy) : '',
    unfolded: listed('unfold'),
    filters: readFilters(search),
    expansions: readExpansions(get('add') ?? null),
  };
}

/** What undo takes back and the Back button leaves alone. */
const UNARRANGED = { hiddenKinds: [], hiddenTypes: [], hiddenIds: [], foldBy: '', unfolded: [], filters: NO_FILTERS, expansions: [] } satisfies Partial<Addressed>;

/** Whether a change deserves a step of the Back button; changes of the arrangement have undo instead. */
function isStep(before: Addressed, after: Addressed): boolean {
  const where = (state: Addressed) => toAddress({ ...state, ...UNARRANGED, marked: [] });
  return where(before) !== where(after);
}

interface Followed {
  getState(): Addressed;
  setState(part: Partial<Addressed>): void;
  subscribe(changed: (after: Addressed, before: Addressed) => void): () => void;
}

/** Keeps the address and the state in step, Back and Forward included; returns the end of it. */
export function followAddress(store: Followed, page: Window): () => void {
  store.setState(fromAddress(page.location.search));
  let goingBack = false;
  const stop = store.subscribe((after, before) => {
    const search = toAddress(after);
    if (search === page.location.search) return;
    const url = `${page.location.pathname}${search}`;
    if (!goingBack && isStep(before, after)) page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  });
  const goBack = () => {
    const where = Object.entries(fromAddress(page.location.search)).filter(([part]) => !(part in UNARRANGED));
    goingBack = true;
    store.setState(Object.fromEntries(where));
    goingBack = false;
  };
  page.addEventListener('popstate', goBack);
  return () => { stop(); page.removeEventListener('popstate', goBack); };
}
