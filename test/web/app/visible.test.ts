import { describe, expect, it } from 'vitest';
import type { SceneEdge, SceneNode } from '../../../web/contract.ts';
import { NO_FILTERS, type Filters } from '../../../web/app/state/filters.ts';
import { hiddenIn, type Sieve, tally, withoutGone } from '../../../web/app/state/visible.ts';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({ id, kind: 'Department', name: id, short: id, x: 0, y: 0, radius: 8, more: 0, folded: 0, documents: ['d1'], ...more });
const edge = (id: string, source: string, target: string, more: Partial<SceneEdge> = {}): SceneEdge => ({ id, type: 'RESPONSIBLE_FOR', source, target, derived: false, weight: 1, documents: ['d1'], ...more });
const nodes = [
  node('body', { documents: ['d1', 'd2'] }), node('lab', { kind: 'Platform', status: 'planned', cities: ['c'], documents: ['d2'] }), node('park', { kind: 'Park', cities: ['c', 'e'] }),
  node('c', { kind: 'City', cities: ['c'] }), node('task', { kind: 'Task' }), node('d2', { kind: 'Document', documents: [] }), node('fold', { documents: undefined }),
];
const edges = [
  edge('leads', 'body', 'task', { role: 'lead' }), edge('supports', 'body', 'task', { role: 'support', documents: ['d2'] }),
  edge('duty', 'body', 'park', { type: 'DUTY', derived: true, roles: ['lead', 'joint'] }), edge('lies', 'park', 'c', { type: 'LOCATED_IN' }), edge('to fold', 'body', 'fold', { type: 'SERVES', documents: undefined }),
];
const hidden = (filters: Partial<Filters>, rest: Partial<Sieve> = {}) => {
  const { nodes: things, edges: lines, filtered } = hiddenIn({ nodes, edges }, { filters: { ...NO_FILTERS, ...filters }, hiddenKinds: [], hiddenTypes: [], hiddenIds: [], ...rest });
  return [[...things].join(' '), [...lines].join(' '), filtered];
};

describe('what filters take out of the picture', () => {
  it.each<[string, Partial<Filters>, Partial<Sieve>, unknown[]]>([
    ['nothing without filters', {}, {}, ['', '', 0]],
    ['what a document does not mention, lines that it does not state; the document itself stays', { documents: ['d2'] }, {}, ['park c task', 'leads supports duty lies', 3]],
    ['nothing that one of two documents has', { documents: ['d1', 'd2'] }, {}, ['', '', 0]],
    ['duties of other roles, derived ones too, and no other line', { roles: ['joint'] }, {}, ['', 'leads supports', 0]],
    ['platforms and parks of another status, none that have no status by their kind', { statuses: ['existing'] }, {}, ['lab park', 'duty lies', 2]],
    ['what belongs to no city or another one', { city: 'e' }, {}, ['body lab c task d2 fold', 'leads supports duty lies to fold', 6]],
    ['a type of line', {}, { hiddenTypes: ['DUTY'] }, ['', 'duty', 0]],
    ['one thing with its lines, which is no filter', {}, { hiddenIds: ['park'] }, ['park', 'duty lies', 0]],
    ['a kind, which is no filter', {}, { hiddenKinds: ['Task'] }, ['task', 'leads supports', 0]],
  ])('%s', (_, filters, rest, expected) => expect(hidden(filters, rest)).toEqual(expected));
});

describe('counts at the filters', () => {
  it('are things per status and city, lines per role and type', () => {
    const { roles, statuses, types, cities } = tally({ nodes, edges });
    expect([[...roles], [...statuses], [...cities]]).toEqual([[['lead', 2], ['support', 1], ['joint', 1]], [['planned', 1], ['', 1]], [['c', 3], ['e', 1]]]);
    expect(types.get('RESPONSIBLE_FOR')).toBe(2);
  });
});

describe('a filter for something that is gone', () => {
  const filters: Filters = { ...NO_FILTERS, documents: ['d1', 'old'], city: 'atlantis' };
  it('filters nothing and is told', () => {
    expect(withoutGone(filters, new Set(['d1']), new Set(['c']))).toEqual({ filters: { ...NO_FILTERS, documents: ['d1'] }, gone: ['old', 'atlantis'] });
  });
  it('is not told before the lists are read', () => expect(withoutGone(filters, undefined, undefined)).toEqual({ filters, gone: [] }));
  it('is none when all exist', () => expect(withoutGone(filters, new Set(['d1', 'old']), new Set(['atlantis'])).gone).toEqual([]));
});
