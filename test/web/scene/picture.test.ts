import { describe, expect, it } from 'vitest';
import { QUOTA } from '../../../web/scene/backbone.ts';
import { overlaps } from '../../../web/scene/layout.ts';
import { ALGORITHM, drawPicture } from '../../../web/scene/picture.ts';
import type { Drawn, SceneInput } from '../../../web/scene/types.ts';
import { annotated, entity, made, relation } from './graphs.ts';

const placesOf = (drawn: Pick<Drawn, 'nodes'>) => new Map(drawn.nodes.map((n) => [n.id, [n.x, n.y] as [number, number]]));
const overlapping = (drawn: Pick<Drawn, 'nodes'>) => overlaps(drawn.nodes, placesOf(drawn)).map(([a, b]) => `${a.id} ${b.id}`);
const ALL: SceneInput = annotated();

describe('the first picture', () => {
  const drawn = drawPicture(ALL);

  it('is the same for the same graph in another order, and does not read Math.random', () => {
    const random = Math.random;
    Math.random = () => { throw new Error('chance'); };
    try {
      const again = drawPicture({ entities: ALL.entities.toReversed(), relations: ALL.relations.toReversed() });
      expect(again.nodes).toEqual(drawn.nodes);
      expect(again.edges).toEqual(drawn.edges);
    } finally { Math.random = random; }
  });
  it.each([['annotated', ALL], ['20', made(20)], ['300', made(300)], ['2000', made(2000)]] as const)('%s: no two discs overlap', (_, input) => expect(overlapping(drawPicture(input))).toEqual([]));
  it('keeps the quota, draws no task, document or target, and says what is outside', () => {
    expect(drawn.nodes.length).toBeGreaterThan(80);
    for (const { kind, shown, total } of drawn.counts.kinds) {
      expect(shown).toBeLessThanOrEqual(QUOTA[kind] ?? 0);
      expect(total).toBe(ALL.entities.filter((e) => e.kind === kind).length);
    }
    expect(drawn.counts.entities).toBe(ALL.entities.length);
    expect(drawn.counts.outside + drawn.nodes.length).toBe(ALL.entities.length);
    expect(drawn.outside({})).toHaveLength(drawn.counts.outside);
    expect(drawn.outside({ isolated: true })).toHaveLength(drawn.counts.isolated);
    expect(drawn.outside({ kind: 'Task' })).toHaveLength(ALL.entities.filter((e) => e.kind === 'Task').length);
  });
  it('gives every node a line and every line its ends', () => {
    const ids = new Set(drawn.nodes.map((n) => n.id));
    const ends = new Set(drawn.edges.flatMap((e) => [e.source, e.target]));
    expect([...ids].filter((id) => !ends.has(id))).toEqual([]);
    expect([...ends].filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(drawn.edges.map((e) => e.id)).size).toBe(drawn.edges.length);
  });
  it('has a stated relation behind every line, the line itself where it is stated', () => {
    const stated = new Set(ALL.relations.map((r) => r.id));
    for (const edge of drawn.edges) {
      const behind = drawn.behind(edge.id);
      expect(behind.length).toBeGreaterThan(0);
      expect(behind.filter((id) => !stated.has(id))).toEqual([]);
      expect(stated.has(edge.id)).toBe(!edge.derived);
    }
    expect(drawn.behind('none')).toEqual([]);
  });
  it('is wide, and fills its frame', () => {
    const xs = drawn.nodes.map((n) => n.x);
    const ys = drawn.nodes.map((n) => n.y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(900);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(400);
  });
});

describe('stored places', () => {
  const before = drawPicture(ALL);
  const grown: SceneInput = {
    entities: [...ALL.entities, entity('new-park', 'Park', { documents: 5 }), entity('new-platform', 'Platform', { documents: 5 })],
    relations: [...ALL.relations, ...ALL.entities.filter((e) => e.kind === 'Industry').slice(0, 9).map((e) => relation('DEVELOPS', 'new-park', e.id)), relation('LOCATED_IN', 'new-platform', 'new-park')],
  };
  it('are kept to the last digit when things are added; the new ones overlap nobody', () => {
    const after = drawPicture(grown, before.positions);
    const places = placesOf(before);
    const kept = after.nodes.filter((n) => places.has(n.id));
    expect(kept.length).toBeGreaterThan(80);
    for (const node of kept) expect([node.x, node.y]).toEqual(places.get(node.id));
    expect(after.nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['new-park', 'new-platform']));
    expect(overlapping(after)).toEqual([]);
  });
  it('are kept when things are gone', () => {
    const gone = new Set(before.nodes.slice(0, 8).map((n) => n.id));
    const places = placesOf(before);
    const after = drawPicture({ entities: ALL.entities.filter((e) => !gone.has(e.id)), relations: ALL.relations.filter((r) => !gone.has(r.source) && !gone.has(r.target)) }, before.positions);
    const kept = after.nodes.filter((n) => places.has(n.id));
    expect(kept.length).toBeGreaterThan(60);
    for (const node of kept) expect([node.x, node.y]).toEqual(places.get(node.id));
  });
  it('are exactly what is given, even odd ones', () => {
    const places = Object.fromEntries(before.nodes.map((n, i) => [n.id, [i * 77.125, -i * 3.0625] as [number, number]]));
    expect(Object.fromEntries(placesOf(drawPicture(ALL, { algorithm: ALGORITHM, places })))).toEqual(places);
  });
  it('of a few things alone do not hold up a good layout', () => {
    const places = Object.fromEntries(before.nodes.slice(0, 5).map((n) => [n.id, [9, 9] as [number, number]]));
    expect(drawPicture(ALL, { algorithm: ALGORITHM, places }).nodes).toEqual(before.nodes);
  });
  it('of another algorithm are not used', () => {
    const places = Object.fromEntries(before.nodes.map((n) => [n.id, [1, 1] as [number, number]]));
    expect(drawPicture(ALL, { algorithm: 'other', places }).nodes).toEqual(before.nodes);
  });
});

describe('things that come onto the canvas', () => {
  it('stand free and near, move nobody, bring their lines, and stay where they came', () => {
    const drawn = drawPicture(ALL);
    const city = drawn.nodes.find((n) => n.name === '钦州市')!;
    const ids = ALL.relations.filter((r) => r.source === city.id).map((r) => r.target).filter((id) => !drawn.nodes.some((n) => n.id === id)).slice(0, 24);
    expect(ids.length).toBe(24);
    const added = drawn.places(ids);
    expect(added.nodes.map((n) => n.id)).toEqual(ids);
    expect(overlapping({ nodes: [...drawn.nodes, ...added.nodes] })).toEqual([]);
    for (const node of added.nodes) expect(added.edges.some((e) => e.source === node.id || e.target === node.id)).toBe(true);
    const distances = added.nodes.map((n) => Math.hypot(n.x - city.x, n.y - city.y));
    expect(distances.reduce((a, b) => a + b, 0) / distances.length).toBeLessThan(320);
    expect(drawn.places(ids.toReversed()).nodes.map((n) => [n.id, n.x, n.y])).toEqual(added.nodes.toReversed().map((n) => [n.id, n.x, n.y]));
    const later = drawPicture(ALL, drawn.positions);
    expect(later.nodes).toEqual(drawn.nodes);
    expect(later.places(ids)).toEqual(added);
  });
  it('tasks come with their duties; what nobody knows is left out', () => {
    const drawn = drawPicture(ALL);
    const task = ALL.entities.find((e) => e.kind === 'Task' && ALL.relations.some((r) => r.target === e.id && r.role === 'lead' && drawn.nodes.some((n) => n.id === r.source)))!;
    const { nodes, edges } = drawn.places([task.id, 'nobody', task.id]);
    expect(nodes.map((n) => n.id)).toEqual([task.id]);
    expect(edges.some((e) => e.type === 'RESPONSIBLE_FOR' && e.role === 'lead' && !e.derived)).toBe(true);
  });
});

describe('derived lines', () => {
  const bodies = ['lead', 'second', 'helper', 'other'].map((id) => entity(id, 'Department'));
  const input: SceneInput = {
    entities: [...bodies, entity('task', 'Task'), entity('open', 'Task'), entity('sugar', 'Industry'), entity('city', 'City')],
    relations: [
      relation('RESPONSIBLE_FOR', 'lead', 'task', 'lead'), relation('RESPONSIBLE_FOR', 'helper', 'task', 'support'), relation('RESPONSIBLE_FOR', 'second', 'task', 'support'),
      relation('RESPONSIBLE_FOR', 'lead', 'open', 'joint'), relation('RESPONSIBLE_FOR', 'other', 'open', 'joint'),
      relation('CONCERNS', 'task', 'sugar'), relation('CONCERNS', 'open', 'sugar'), relation('CONCERNS', 'task', 'city'), relation('RESPONSIBLE_FOR', 'lead', 'lead', 'lead'),
    ],
  };
  const drawn = drawPicture(input);
  const lines = drawn.edges.map((e) => `${e.id} ${e.weight}`).sort();
  it('join leads with what their tasks concern and with every other body, never supporting bodies with each other', () => {
    expect(lines).toEqual(['duty:lead:sugar 2', 'duty:other:sugar 1', 'works:helper:lead 1', 'works:lead:other 1', 'works:lead:second 1']);
    expect(drawn.edges.every((e) => e.derived)).toBe(true);
    expect(drawn.behind('duty:lead:sugar').sort()).toEqual(['CONCERNS//open/sugar', 'CONCERNS//task/sugar', 'RESPONSIBLE_FOR/joint/lead/open', 'RESPONSIBLE_FOR/lead/lead/task']);
  });
});

describe('tasks about everything', () => {
  const made = (bodies: number, industries: number, role: 'lead' | 'joint') => {
    const of = (kind: 'Department' | 'Industry', n: number) => Array.from({ length: n }, (_, i) => entity(`${kind}${i}`, kind));
    const [left, right] = [of('Department', bodies), of('Industry', industries)];
    const relations = [...left.map((e) => relation('RESPONSIBLE_FOR', e.id, 'task', role)), ...right.map((e) => relation('CONCERNS', 'task', e.id)), relation('DEVELOPS', 'city', 'Industry0')];
    const { edges } = drawPicture({ entities: [...left, ...right, entity('task', 'Task'), entity('city', 'City')], relations });
    return [edges.filter((e) => e.type === 'DUTY').length, edges.filter((e) => e.type === 'WORKS_WITH').length];
  };
  it.each([[1, 15, 'lead', 15, 0], [1, 17, 'lead', 0, 0], [5, 3, 'joint', 15, 10], [7, 1, 'joint', 0, 0]] as const)('%i bodies, %i industries, %s', (bodies, industries, role, duties, works) => {
    expect(made(bodies, industries, role)).toEqual([duties, works]);
  });
});

describe('folded industries', () => {
  it('go into their parent with their lines; one of three documents stays', () => {
    const input: SceneInput = {
      entities: [entity('chem', 'Industry'), entity('fine', 'Industry'), entity('finest', 'Industry'), entity('known', 'Industry', { documents: 3 }), entity('lab', 'Platform'), entity('town', 'City')],
      relations: [relation('PART_OF', 'fine', 'chem'), relation('PART_OF', 'finest', 'fine'), relation('PART_OF', 'known', 'chem'), relation('SERVES', 'lab', 'finest', undefined, 2), relation('DEVELOPS', 'town', 'chem')],
    };
    const drawn = drawPicture(input);
    expect(drawn.nodes.map((n) => [n.id, n.folded])).toEqual([['chem', 2], ['known', 0], ['lab', 0], ['town', 0]]);
    const line = drawn.edges.find((e) => e.source === 'lab')!;
    expect(line).toMatchObject({ target: 'chem', derived: true, weight: 2 });
    expect(drawn.behind(line.id)).toEqual(['SERVES//lab/finest']);
    const unfolded = drawn.places(['finest']);
    expect(unfolded.edges.map((e) => e.id)).toEqual(['SERVES//lab/finest']);
  });
  it('a circle of parts comes to an end', () => {
    const drawn = drawPicture({ entities: [entity('a', 'Industry'), entity('b', 'Industry')], relations: [relation('PART_OF', 'a', 'b'), relation('PART_OF', 'b', 'a')] });
    expect(drawn.counts.outside + drawn.nodes.length).toBe(2);
  });
});

describe('small and odd graphs', () => {
  it('an empty one has an empty picture', () => {
    const drawn = drawPicture({ entities: [], relations: [] });
    expect(drawn).toMatchObject({ nodes: [], edges: [], counts: { entities: 0, facts: 0, kinds: [], outside: 0, isolated: 0 } });
    expect(drawn.places(['x'])).toEqual({ nodes: [], edges: [] });
  });
  it('one thing is drawn in the middle', () => expect(drawPicture({ entities: [entity('one', 'City')], relations: [] }).nodes).toMatchObject([{ id: 'one', x: 0, y: 0 }]));
  it('lines to nothing are left out', () => {
    const drawn = drawPicture({ entities: [entity('a', 'City'), entity('b', 'Park')], relations: [relation('LOCATED_IN', 'b', 'a'), relation('LOCATED_IN', 'b', 'gone')] });
    expect(drawn.edges.map((e) => e.id)).toEqual(['LOCATED_IN//b/a']);
  });
  it('2,000 entities are drawn as a picture of the usual size', () => {
    const { nodes } = drawPicture(made(2000));
    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.length).toBeLessThan(200);
  });
});
