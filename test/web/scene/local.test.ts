import { describe, expect, it } from 'vitest';
import type { SceneEdge } from '../../../web/contract.ts';
import type { EntityRef } from '../../../web/contract/parts.ts';
import { drawAnswer } from '../../../web/scene/answer.ts';
import { overlaps } from '../../../web/scene/layout.ts';
import { drawLocal } from '../../../web/scene/local.ts';
import { KIND_COLOURS, lineShare, lineWidth, mix } from '../../../web/scene/palette.ts';
import { annotated } from './graphs.ts';

const input = annotated();
const known = new Map(input.entities.map((e) => [e.id, e as EntityRef]));
const lines = input.relations.map((r): SceneEdge => ({ id: r.id, type: r.type, source: r.source, target: r.target, derived: false, weight: r.places, ...(r.role && { role: r.role }) }));
const around = (id: string) => {
  const own = lines.filter((e) => e.source === id || e.target === id);
  return { own, nodes: [...new Set(own.flatMap((e) => [e.source, e.target]))].map((n) => known.get(n)!) };
};
const rest = (n: number) => `其余 ${n} 个`;
const sizes = [[686, 690], [1054, 690], [1310, 700]] as const;

describe('around one node', () => {
  it.each(input.entities.filter((e) => ['自治区科技厅', '海洋产业', '钦州市', '北部湾大学'].includes(e.name)).flatMap((e) => sizes.map(([w, h]) => [e.name, e.id, w, h] as const)))('%s at %i × %i stands in the middle, nobody on another, nobody lost', (_, id, width, height) => {
    const { own, nodes } = around(id);
    const local = drawLocal(known.get(id)!, nodes, own, { width, height }, rest);
    expect(local.nodes[0]).toMatchObject({ id, x: 0, y: 0 });
    expect(overlaps(local.nodes, new Map(local.nodes.map((n) => [n.id, [n.x, n.y]]))).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
    const seen = [...local.nodes.map((n) => n.id).filter((n) => !n.startsWith('fold:')), ...local.folds.flatMap((f) => f.ids)];
    expect(seen.sort()).toEqual(nodes.map((n) => n.id).sort());
    expect(local.sectors.reduce((sum, s) => sum + s.count, 0)).toBe(nodes.length - 1);
    for (const n of local.nodes) { expect(Math.abs(n.x)).toBeLessThan(width / 2 - 40); expect(Math.abs(n.y)).toBeLessThan(height / 2 - 20); }
    const ids = new Set(local.nodes.map((n) => n.id));
    for (const e of local.edges) expect(ids.has(e.source) && ids.has(e.target)).toBe(true);
  });
  it('folds beyond eight in a sector to the best six; a mere eight stay', () => {
    const centre: EntityRef = { id: 'c', kind: 'Industry', name: 'c' };
    const make = (n: number) => {
      const nodes = Array.from({ length: n }, (_, i): EntityRef => ({ id: `p${i}`, kind: 'Platform', name: `平台${i}` }));
      return drawLocal(centre, nodes, nodes.map((p, i): SceneEdge => ({ id: `e${i}`, type: 'SERVES', source: p.id, target: 'c', derived: false, weight: i === n - 1 ? 9 : 1 })), { width: 1000, height: 700 }, rest);
    };
    expect(make(8).folds).toEqual([]);
    expect(make(8).nodes).toHaveLength(9);
    const nine = make(9);
    expect(nine.nodes.map((n) => n.id)).toEqual(['c', ...nine.nodes.slice(1).map((n) => n.id)]);
    expect(nine.folds).toEqual([{ id: 'fold:SERVES:in', sector: 'SERVES:in', ids: ['p5', 'p6', 'p7'] }]);
    expect(nine.nodes.some((n) => n.id === 'p8')).toBe(true);
    expect(nine.nodes.find((n) => n.id === 'fold:SERVES:in')).toMatchObject({ short: '其余 3 个', folded: 3 });
  });
  it('one without neighbours is alone', () => expect(drawLocal({ id: 'c', kind: 'City', name: 'c' }, [], [], { width: 600, height: 600 }, rest)).toMatchObject({ nodes: [{ id: 'c' }], edges: [], sectors: [], folds: [] }));
});

describe('the graph beside an answer', () => {
  const body = input.entities.find((e) => e.name === '自治区科技厅')!.id;
  const duties = lines.filter((e) => e.source === body && e.type === 'RESPONSIBLE_FOR');
  const nodes = [...new Set(duties.flatMap((e) => [e.source, e.target]))].map((id) => known.get(id)!);
  it('is two columns around a hub, the rest folded, all counted', () => {
    const answer = drawAnswer(nodes, duties, { width: 766, height: 312 }, rest);
    const xs = new Set(answer.nodes.map((n) => n.x));
    expect(xs.size).toBe(3);
    expect(answer.folds[0]!.ids.length + answer.nodes.length - 1).toBe(nodes.length);
    for (const n of answer.nodes) expect(Math.abs(n.y)).toBeLessThan(312 / 2 - 10);
    expect(overlaps(answer.nodes, new Map(answer.nodes.map((n) => [n.id, [n.x, n.y]])))).toEqual([]);
  });
  it('is laid out by forces without a hub, the same each time', () => {
    const some = lines.filter((e) => e.type === 'SERVES');
    const ends = [...new Set(some.flatMap((e) => [e.source, e.target]))].map((id) => known.get(id)!);
    const answer = drawAnswer(ends, some, { width: 766, height: 312 }, rest);
    expect(answer.nodes.map((n) => n.id).sort()).toEqual(ends.map((n) => n.id).sort());
    expect(overlaps(answer.nodes, new Map(answer.nodes.map((n) => [n.id, [n.x, n.y]])))).toEqual([]);
    expect(drawAnswer(ends, some, { width: 766, height: 312 }, rest)).toEqual(answer);
  });
  it('of nothing is nothing, of one thing one', () => {
    expect(drawAnswer([], [], { width: 700, height: 300 }, rest)).toEqual({ nodes: [], edges: [], folds: [] });
    expect(drawAnswer([known.get(body)!], [], { width: 700, height: 300 }, rest).nodes).toHaveLength(1);
  });
});

describe('colours', () => {
  it.each([['#000000', '#ffffff', 0.5, '#808080'], ['#102030', '#102030', 0.3, '#102030'], ['#000000', '#ffffff', 2, '#ffffff'], ['#FBFBF9', '#0A845E', 0, '#fbfbf9']] as const)('%s and %s at %d → %s', (a, b, t, mixed) => expect(mix(a, b, t)).toBe(mixed));
  it('every kind has its own in both themes', () => {
    for (const theme of ['light', 'dark'] as const) expect(new Set(Object.values(KIND_COLOURS[theme])).size).toBe(11);
  });
  it('lines at a hub are paler, well-stated ones stronger and wider, never beyond 3 px', () => {
    expect(lineShare(182, 1)).toBeLessThan(lineShare(4, 1));
    expect(lineShare(4, 2)).toBeGreaterThan(lineShare(4, 1));
    expect([1, 4, 10000].map(lineWidth)).toEqual([1.3, expect.closeTo(1.906, 2), 3]);
  });
});
