import { describe, expect, it } from 'vitest';
import type { EntityDetail, SceneEdge, SceneNode } from '../../../web/contract.ts';
import type { Question } from '../../../web/contract/questions.ts';
import type { RelationRef } from '../../../web/contract/parts.ts';
import type { Kind } from '../../../ingest/model.ts';
import { NO_FILTERS } from '../../../web/app/state/filters.ts';
import { hiddenIn, NOTHING_HIDDEN, type Sieve } from '../../../web/app/state/visible.ts';
import { composeScene, countScene } from '../../../web/app/state/scene.ts';
import { drawAround, surroundings } from '../../../web/app/views/graph/around.ts';
import { overlaps } from '../../../web/scene/layout.ts';
import { mentionsByYear, shownGroups, totals } from '../../../web/app/views/graph/factGroups.ts';
import { blankFor, readyInTurn } from '../../../web/app/views/graph/QuestionList.tsx';

const node = (id: string, kind: Kind = 'City'): SceneNode => ({ id, kind, name: id, short: id, x: 0, y: 0, radius: 8, more: 0, folded: 0 });
const edge = (source: string, target: string, type: SceneEdge['type'] = 'DEVELOPS'): SceneEdge => ({ id: `${type} ${source} ${target}`, type, source, target, derived: false, weight: 1 });
const NONE = { nodes: [], edges: [] };
const ALL: Sieve = { filters: NO_FILTERS, hiddenKinds: [], hiddenTypes: [], hiddenIds: [] };
const ASIS = { moved: {}, laid: {} };

describe('the picture as arranged', () => {
  it('has each thing once, in its own place', () => {
    const scene = composeScene({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }, { nodes: [{ ...node('b'), x: 9 }, node('c')], edges: [edge('a', 'b'), edge('b', 'c')] }, ASIS, new Set());
    expect(scene.nodes.map(({ id, x }) => [id, x])).toEqual([['a', 0], ['b', 0], ['c', 0]]);
    expect(scene.edges).toHaveLength(2);
  });
  it('moves only what was moved', () => {
    const { nodes } = composeScene({ nodes: [node('a'), node('b')], edges: [] }, NONE, { ...ASIS, moved: { b: { x: 5, y: 6 } } }, new Set());
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([[0, 0], [5, 6]]);
  });
  it('has the places of a new layout, pinned ones excepted, and finds free ones for what comes after', () => {
    const laid = { a: { x: 50, y: 0 }, b: { x: -50, y: 0 } };
    const compose = (added: SceneNode[]) => composeScene({ nodes: [node('a'), node('b')], edges: [] }, { nodes: added, edges: [edge('b', 'c'), edge('b', 'd')] }, { moved: { a: { x: 9, y: 9 } }, laid }, new Set()).nodes;
    const [a, b, c] = compose([node('c')]);
    expect([a, b].map((n) => [n!.x, n!.y])).toEqual([[9, 9], [-50, 0]]);
    expect(Math.hypot(c!.x + 50, c!.y)).toBeGreaterThan(16);
    expect(Math.hypot(c!.x + 50, c!.y)).toBeLessThan(100);
    expect(compose([node('d'), node('c')]).find(({ id }) => id === 'c')).toEqual(c);
  });
  it('draws no line to what is not there', () => expect(composeScene({ nodes: [node('a')], edges: [] }, { nodes: [], edges: [edge('a', 'x')] }, ASIS, new Set()).edges).toEqual([]));
  it.each([[[], 0], [['t'], 1], [['a'], 1], [['b'], 0]])('draws what a task concerns near %j: %d', (near, lines) => {
    expect(composeScene({ nodes: [node('a'), node('b')], edges: [] }, { nodes: [node('t', 'Task')], edges: [edge('t', 'a', 'CONCERNS')] }, ASIS, new Set(near as string[])).edges).toHaveLength(lines);
  });
  it('counts what is to be seen', () => {
    const drawn = { nodes: [node('a'), node('b'), node('t', 'Task')], edges: [edge('a', 'b'), edge('t', 'a')] };
    expect(countScene(drawn, NOTHING_HIDDEN)).toMatchObject({ shown: 3, lines: 2 });
    const counted = countScene(drawn, hiddenIn(drawn, { ...ALL, hiddenKinds: ['Task'] }));
    expect(counted).toMatchObject({ shown: 2, lines: 1 });
    expect([...counted.kinds]).toEqual([['City', 2], ['Task', 1]]);
  });
});

const relation = (id: string, documents: string[]): RelationRef => ({ id, type: 'RESPONSIBLE_FOR', role: 'lead', source: { id: 's', kind: 'Department', name: 's' }, target: { id, kind: 'Task', name: id }, years: [], documents, places: 1 });
const GROUPS: EntityDetail['groups'] = [
  { type: 'RESPONSIBLE_FOR', direction: 'out', role: 'lead', total: 4, relations: ['1', '2', '3', '4'].map((id) => relation(id, id === '4' ? ['new'] : ['old'])) },
  { type: 'PARTNERS_WITH', direction: 'out', total: 1, relations: [relation('5', ['old'])] },
];
const rows = (groups: ReturnType<typeof shownGroups>) => groups.map(({ rows: list, count }) => `${list.map(({ id }) => id).join('')}/${count}`);

describe('relations in the panel', () => {
  it.each([
    ['all', {}, ['1234/4', '5/1']],
    ['the first of each group', { first: 2 }, ['12/4', '5/1']],
    ['one group whole', { first: 2, group: 'RESPONSIBLE_FOR out lead' }, ['1234/4']],
    ['one document', { documents: ['new'] }, ['4/1']],
    ['two documents', { documents: ['new', 'old'] }, ['1234/4', '5/1']],
    ['another role', { roles: ['support'] }, ['5/1']],
    ['a document without any', { documents: ['other'] }, []],
    ['an open one beyond the cut', { first: 2, open: '4' }, ['124/4', '5/1']],
    ['an open one within', { first: 2, open: '1' }, ['12/4', '5/1']],
  ])('show %s', (_, choice, expected) => expect(rows(shownGroups(GROUPS, choice as Parameters<typeof shownGroups>[1]))).toEqual(expected));
  it('count duties apart', () => expect(totals(shownGroups(GROUPS, {}))).toEqual({ all: 5, duties: 4 }));
});

describe('mentions', () => {
  it('are summed by year', () => {
    const documents = [{ id: 'a', title: '', year: 2021, mentions: 3 }, { id: 'b', title: '', year: 2018, mentions: 42 }, { id: 'c', title: '', year: 2021, mentions: 1 }, { id: 'd', title: '', mentions: 9 }];
    expect(mentionsByYear(documents)).toEqual([[2018, 42], [2021, 4]]);
  });
});

describe('the blank that an entity fits', () => {
  const parameter = (name: string, type: 'Industry' | 'Body' | 'Entity' | 'year') => ({ name, type, label: { zh: '', en: '' }, optional: false });
  it.each([
    ['Department', ['Body'], 'Body'], ['Industry', ['Body'], undefined], ['Industry', ['year', 'Industry'], 'Industry'], ['City', ['Entity'], 'Entity'], ['City', [], undefined],
  ] as const)('%s among %j: %s', (kind, types, name) => expect(blankFor({ parameters: types.map((type) => parameter(type, type)) }, { kind })).toBe(name));
  it('is none for nothing chosen', () => expect(blankFor({ parameters: [parameter('a', 'Entity')] }, undefined)).toBeUndefined());
});

describe('questions that stand ready', () => {
  const question = (name: string, audience: Question['audience'], parameters: Partial<Question['parameters'][number]>[]): Question =>
    ({ name, audience, parameters: parameters.map((p, i) => ({ name: `p${i}`, type: 'Industry', label: { zh: '', en: '' }, optional: false, ...p })), title: { zh: '', en: '' }, ask: { zh: '', en: '' }, columns: [], cypher: '' });
  it('come in turn for researcher and planner, fewest blanks first, and none with an open blank', () => {
    const all = [
      question('two', ['researcher'], [{ default: 'x' }, { default: 'y' }]),
      question('one', ['researcher'], [{ default: 'x' }, { optional: true }]),
      question('open', ['researcher'], [{}]),
      question('typed', ['researcher'], [{ default: 'x', type: 'text' }]),
      question('plan', ['planner'], [{ default: 'x' }]),
      question('nothing to choose', ['planner'], []),
    ];
    expect(readyInTurn(all).map(({ name }) => name)).toEqual(['one', 'plan', 'two']);
  });
});

describe('what surrounds an entity', () => {
  const detail = (relations: RelationRef[]): EntityDetail => ({
    dataVersion: 'v', entity: { id: 's', kind: 'Department', name: 's', aliases: [], knownAs: [], properties: {} }, mentions: 0, documents: [], quotes: [],
    groups: [{ type: 'RESPONSIBLE_FOR', direction: 'out', role: 'lead', total: relations.length, relations }],
  });
  it('is what texts state and what the picture derives, each line once', () => {
    const derived: SceneEdge = { ...edge('s', 'x', 'WORKS_WITH'), derived: true };
    const { nodes, edges } = surroundings(detail([relation('1', []), relation('2', [])]), { nodes: [node('s', 'Department'), node('x', 'Department'), node('y')], edges: [derived, edge('x', 'y')] });
    expect(nodes.map(({ id }) => id)).toEqual(['1', '2', 'x']);
    expect(edges.map(({ id, derived: is }) => [id, is])).toEqual([['1', false], ['2', false], [derived.id, true]]);
  });
  it('folds what would not be readable, and says how much', () => {
    const many = Array.from({ length: 20 }, (_, i) => relation(String(i), []));
    const around = drawAround(detail(many), { nodes: [], edges: [] }, { width: 686, height: 690 }, (n) => `其余 ${n} 项`, ({ role, count }) => `${role} ${count}`, { sieve: ALL, open: new Set() });
    expect(around).toMatchObject({ shown: 6, all: 20, pills: [{ text: 'lead 20', kind: 'Task' }] });
    expect(around.nodes.find(({ folded }) => folded > 0)).toMatchObject({ name: '其余 14 项', folded: 14 });
  });
  it('draws all of a fold that was opened', () => {
    const many = Array.from({ length: 20 }, (_, i) => relation(String(i), []));
    const around = drawAround(detail(many), NONE, { width: 686, height: 690 }, String, () => '', { sieve: ALL, open: new Set(['fold:RESPONSIBLE_FOR:out:lead']) });
    expect([around.shown, around.folds]).toEqual([20, []]);
    expect(overlaps(around.nodes, new Map(around.nodes.map(({ id, x, y }) => [id, [x, y]])))).toEqual([]);
  });
  it('leaves out what filters do: facts of other documents, other roles, single things; and says how many', () => {
    const relations = [relation('1', ['old']), relation('2', ['new']), relation('3', ['old', 'new'])];
    const ids = (part: Partial<Sieve>) => { const { nodes, filtered } = drawAround(detail(relations), NONE, { width: 686, height: 690 }, String, () => '', { sieve: { ...ALL, ...part }, open: new Set() }); return `${nodes.slice(1).map(({ id }) => id).sort().join('')}-${filtered}`; };
    expect(ids({ filters: { ...NO_FILTERS, documents: ['new'] } })).toBe('23-1');
    expect(ids({ filters: { ...NO_FILTERS, roles: ['support'] } })).toBe('-3');
    expect(ids({ hiddenIds: ['2'] })).toBe('13-1');
    expect(ids({ filters: { ...NO_FILTERS, city: 'c' } })).toBe('-3');
  });
  it('is the entity alone where nothing is stated', () => {
    const around = drawAround(detail([]), { nodes: [], edges: [] }, { width: 686, height: 690 }, String, () => '', { sieve: ALL, open: new Set() });
    expect([around.nodes.map(({ id }) => id), around.shown, around.all]).toEqual([['s'], 0, 0]);
  });
});
