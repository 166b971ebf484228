import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../web/scene/layout.ts';
import { drawPicture } from '../../../web/scene/picture.ts';
import { relay } from '../../../web/scene/relay.ts';
import { settle } from '../../../web/scene/settle.ts';
import { annotated } from './graphs.ts';

const { nodes, edges } = drawPicture(annotated());

describe('a new layout', () => {
  it('of an untouched picture is the picture', () => {
    const places = relay({ nodes, edges, pinned: [] });
    expect(Object.keys(places)).toHaveLength(nodes.length);
    for (const { id, x, y } of nodes) expect(places[id]).toEqual({ x, y });
  });
  it('of fewer things is another one, without overlaps', () => {
    const fewer = nodes.filter(({ kind }) => kind !== 'Industry');
    const places = relay({ nodes: fewer, edges, pinned: [] });
    expect(Object.keys(places).sort()).toEqual(fewer.map(({ id }) => id).sort());
    expect(fewer.filter(({ id, x, y }) => Math.hypot(x - places[id]!.x, y - places[id]!.y) > 20).length).toBeGreaterThan(fewer.length / 2);
    expect(overlaps(fewer, new Map(fewer.map(({ id }) => [id, [places[id]!.x, places[id]!.y]])))).toEqual([]);
  });
  it('leaves pinned things alone and the others go around them', () => {
    const [a, b] = [{ ...nodes[0]!, x: 10, y: 20 }, { ...nodes[1]!, x: -300, y: 5 }];
    const all = [a, b, ...nodes.slice(2)];
    const places = relay({ nodes: all, edges, pinned: [a.id, b.id, 'gone'] });
    expect([places[a.id], places[b.id]]).toEqual([undefined, undefined]);
    const placed = new Map(all.map(({ id, x, y }) => [id, places[id] ? [places[id].x, places[id].y] as [number, number] : [x, y] as [number, number]]));
    expect(overlaps(all, placed)).toEqual([]);
  });
  it('of pinned things alone, or of nothing, moves nothing', () => {
    expect(relay({ nodes: nodes.slice(0, 3), edges, pinned: nodes.slice(0, 3).map(({ id }) => id) })).toEqual({});
    expect(relay({ nodes: nodes.slice(0, 1), edges, pinned: [nodes[0]!.id] })).toEqual({});
    expect(relay({ nodes: [], edges, pinned: [] })).toEqual({});
  });
});

describe('what comes after it', () => {
  it('finds a free place near its neighbour and keeps it when others come or go', () => {
    const laid = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } };
    const discs = ['a', 'b', 'c', 'd'].map((id) => ({ id, radius: 8 }));
    const lines = [{ source: 'b', target: 'c' }, { source: 'd', target: 'b' }];
    const settled = new Map<string, { x: number; y: number }>();
    settle(discs.slice(0, 3), lines, laid, settled);
    const c = settled.get('c')!;
    expect(Math.hypot(c.x - 300, c.y)).toBeLessThan(60);
    settle(discs, lines, laid, settled);
    expect(settled.get('c')).toBe(c);
    const d = settled.get('d')!;
    expect(Math.hypot(d.x - c.x, d.y - c.y)).toBeGreaterThanOrEqual(16);
  });
});
