import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../ingest/model.ts';
import { followAddress, fromAddress, toAddress, type Addressed } from '../../../web/app/state/address.ts';
import { useApp } from '../../../web/app/state/app.ts';
import { NO_FILTERS } from '../../../web/app/state/filters.ts';
import { VIEW_KEYS } from '../../../web/app/state/where.ts';

const EMPTY: Addressed = { view: 'graph', values: {}, selection: {}, place: {}, question: { params: {} }, around: undefined, hiddenKinds: [], hiddenTypes: [], hiddenIds: [], foldBy: '', unfolded: [], marked: [], filters: NO_FILTERS, expansions: [] };

describe('the address', () => {
  it.each<[string, Partial<Addressed>, string]>([
    ['the first view', {}, ''],
    ['a chosen entity', { selection: { entity: 'department-a_b' } }, '?entity=department-a_b'],
    ['an open sentence', { selection: { entity: 'd', relation: 'r-1' } }, '?entity=d&relation=r-1'],
    ['a neighbourhood', { around: 'd', selection: { entity: 'd' } }, '?around=d&entity=d'],
    ['a line', { selection: { edge: { source: 'a', target: 'b' } } }, '?between=a,b'],
    ['a fact in the reader', { view: 'reader', place: { document: 'd', clause: 'c', relation: 'r' } }, '?view=reader&document=d&clause=c&fact=r'],
    ['a question', { view: 'ask', question: { name: 'duties', params: { body: '科技厅', year: 2018 } } }, '?view=ask&question=duties&_body=%E7%A7%91%E6%8A%80%E5%8E%85&_year=n:2018'],
    ['what a view keeps', { values: { from: 'a', to: 'b', sort: 'load' } }, '?from=a&to=b&sort=load'],
    ['shared filters', { filters: { documents: ['d1', 'd2'], roles: ['lead'], statuses: ['planned'], city: 'c' } }, '?docs=d1,d2&roles=lead&status=planned&city=c'],
    ['several chosen', { marked: ['a', 'b'] }, '?marked=a,b'],
    ['what is hidden and folded', { hiddenTypes: ['SERVES', 'WORKS_WITH'], hiddenIds: ['x'], foldBy: 'city', unfolded: ['fold:city:c', 'd.fold:SERVES:in'] }, '?hideLines=SERVES,WORKS_WITH&without=x&fold=city&unfold=fold:city:c,d.fold:SERVES:in'],
    ['filters and additions', { hiddenKinds: ['City', 'Task'], expansions: [{ anchor: 'a', ids: ['x', 'y'] }, { anchor: '', ids: ['z'] }] }, '?hide=City,Task&add=a:x,y;:z'],
  ])('holds %s', (_, part, search) => {
    const state = { ...EMPTY, ...part };
    expect(toAddress(state)).toBe(search);
    expect(fromAddress(search)).toEqual(state);
  });

  it('gives back what it was given', () => {
    const id = fc.stringMatching(/^[a-z]+-[A-Za-z0-9_-]{1,12}$/);
    const optional = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(parts, { requiredKeys: [] });
    const state = fc.record({
      view: fc.constantFrom('graph', 'ask', 'reader'),
      values: optional(Object.fromEntries(VIEW_KEYS.map((key) => [key, id]))),
      selection: optional({ entity: id, relation: id, edge: fc.record({ source: id, target: id }) }),
      place: optional({ document: id, clause: id, relation: id, entity: id }),
      question: fc.record({ name: id, params: fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.oneof(fc.string(), fc.integer())) }),
      around: fc.option(id, { nil: undefined }),
      hiddenKinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
      hiddenTypes: fc.uniqueArray(fc.constantFrom('SERVES', 'DUTY', 'WORKS_WITH')),
      hiddenIds: fc.uniqueArray(id),
      marked: fc.uniqueArray(id),
      foldBy: fc.constantFrom('', 'city', 'part', 'kind'),
      unfolded: fc.uniqueArray(id),
      filters: fc.record({ documents: fc.uniqueArray(id, { maxLength: 3 }), roles: fc.uniqueArray(fc.constantFrom('lead', 'support', 'joint')), statuses: fc.uniqueArray(fc.constantFrom('planned', 'building', 'existing')), city: fc.oneof(id, fc.constant('')) }),
      expansions: fc.array(fc.record({ anchor: fc.oneof(id, fc.constant('')), ids: fc.array(id, { minLength: 1, maxLength: 4 }) }), { maxLength: 3 }),
    });
    fc.assert(fc.property(state, (given) => {
      const read = fromAddress(toAddress(given as Addressed));
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(given)));
    }));
  });

  it.each([
    ['a view that is no longer there', '?view=planets', EMPTY],
    ['a role and a status that are none', '?roles=lead,boss&status=ruined', { ...EMPTY, filters: { ...NO_FILTERS, roles: ['lead'] } }],
    ['a kind that is none', '?hide=City,Planet', { ...EMPTY, hiddenKinds: ['City'] }],
    ['half a line', '?between=a', EMPTY],
    ['an expansion of nothing', '?add=a:;;', EMPTY],
    ['another page’s parameter', '?utm=1', EMPTY],
  ])('leaves out %s', (_, search, state) => expect(fromAddress(search)).toEqual(state));
});

/** A window with a history of its own. */
function fakeWindow(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const location = { pathname: '/', get search() { return entries[at]!; } };
  const searchOf = (url: string) => url.replace(/^\//, '');
  const history = {
    pushState: (_: unknown, __: string, url: string) => { entries.splice(++at, Infinity, searchOf(url)); },
    replaceState: (_: unknown, __: string, url: string) => { entries[at] = searchOf(url); },
  };
  const page = { location, history, addEventListener: (_: string, f: () => void) => listeners.add(f), removeEventListener: (_: string, f: () => void) => listeners.delete(f) } as unknown as Window;
  const go = (step: number) => { at += step; for (const listener of listeners) listener(); };
  return { page, go, entries: () => [...entries] };
}

describe('state and address in step', () => {
  const start = (search: string) => {
    useApp.setState(useApp.getInitialState(), true);
    const browser = fakeWindow(search);
    followAddress(useApp, browser.page);
    return { ...browser, app: useApp.getState };
  };

  it('opens a link', () => {
    const { app } = start('?entity=d&hide=Task');
    expect(app().selection).toEqual({ entity: 'd' });
    expect(app().hiddenKinds).toEqual(['Task']);
  });

  it('makes a step of the history of a choice, none of a filter', () => {
    const { app, entries } = start('');
    app().selectEntity('a');
    app().toggleKind('City');
    app().readFact('r', { document: 'd' });
    expect(entries()).toEqual(['', '?entity=a&hide=City', '?view=reader&entity=a&relation=r&document=d&fact=r&hide=City']);
  });

  it('goes back and forth, filters staying as they are', () => {
    const { app, go, entries } = start('');
    app().selectEntity('a');
    app().readFact('r', { document: 'd' });
    app().toggleKind('City');
    go(-1);
    expect([app().view, app().selection, app().hiddenKinds]).toEqual(['graph', { entity: 'a' }, ['City']]);
    expect(entries()).toHaveLength(3);
    go(1);
    expect([app().view, app().place]).toEqual(['reader', { relation: 'r', document: 'd' }]);
    expect(entries()).toHaveLength(3);
  });
});
