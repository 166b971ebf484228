import { describe, expect, it } from 'vitest';
import type { SceneEdge, SceneNode } from '../../../web/contract.ts';
import { arrange } from '../../../web/scene/arrange.ts';
import { foldScene, type FoldBy } from '../../../web/scene/folding.ts';
import { overlaps } from '../../../web/scene/layout.ts';
import { drawPicture } from '../../../web/scene/picture.ts';
import { annotated } from './graphs.ts';

const node = (id: string, kind: SceneNode['kind'], more: Partial<SceneNode> = {}): SceneNode => ({ id, kind, name: id, short: id, x: id.length, y: 0, radius: 8, more: 0, folded: 0, ...more });
const edge = (type: SceneEdge['type'], source: string, target: string, weight = 1): SceneEdge => ({ id: `${type} ${source} ${target}`, type, source, target, derived: false, weight });
const nodes = [
  node('city', 'City', { cities: ['city'], x: 70 }), node('park', 'Park', { cities: ['city'] }), node('lab', 'Platform', { cities: ['city'] }), node('other', 'City', { cities: ['other'] }),
  node('both', 'Park', { cities: ['city', 'other'] }), node('whole', 'Industry', { cities: ['city'], radius: 12, x: 40 }), node('part', 'Industry'), node('piece', 'Industry'), node('alone', 'Industry'),
];
const edges = [edge('LOCATED_IN', 'park', 'city'), edge('SERVES', 'lab', 'whole'), edge('SERVES', 'lab', 'part', 2), edge('PART_OF', 'part', 'whole'), edge('PART_OF', 'piece', 'part'), edge('DEVELOPS', 'other', 'alone')];
const fold = (by: FoldBy, apart: string[] = []) => foldScene({ nodes, edges }, by, new Set(apart), (group) => group);
const told = ({ folds }: ReturnType<typeof fold>) => folds.map(({ id, ids }) => `${id}=${ids.join()}`);

describe('folding', () => {
  it.each<[FoldBy, string[], string[]]>([
    ['city', [], ['fold:city:city=city,park,lab']],
    ['city', ['lab'], ['fold:city:city=city,park']],
    ['city', ['fold:city:city'], []],
    ['city', ['park', 'lab'], []],
    ['part', [], ['fold:part:whole=whole,part,piece']],
    ['kind', ['fold:kind:Industry'], ['fold:kind:City=city,other', 'fold:kind:Park=park,both']],
  ])('by %s without %j', (by, apart, expected) => expect(told(fold(by, apart))).toEqual(expected));
  it('puts a fold where its head stood and leaves the others alone', () => {
    const { nodes: drawn } = fold('part');
    expect(drawn.find(({ id }) => id.startsWith('fold:'))).toMatchObject({ x: 40, y: 0, folded: 3, kind: 'Industry' });
    expect(drawn.filter(({ id }) => !id.startsWith('fold:')).every((one) => nodes.includes(one))).toBe(true);
  });
  it('makes one derived line of those of its members, none within it, and leaves the others as they are', () => {
    const { edges: lines } = fold('part');
    expect(lines.map(({ type, source, target, derived, weight }) => `${type} ${source} ${target} ${derived} ${weight}`))
      .toEqual(['LOCATED_IN park city false 1', 'SERVES lab fold:part:whole true 3', 'DEVELOPS other alone false 1']);
  });
  it('ends where parts go round in a circle', () => {
    const round = [edge('PART_OF', 'whole', 'part'), edge('PART_OF', 'part', 'whole')];
    expect(foldScene({ nodes, edges: round }, 'part', new Set(), String).nodes.length).toBeGreaterThan(0);
  });
});

describe('layouts to choose', () => {
  const drawn = drawPicture(annotated());
  it.each(['layers', 'cities'] as const)('%s: each thing has one place, none on another, the same in any order', (how) => {
    const places = arrange(how, drawn.nodes, drawn.edges);
    expect(Object.keys(places).sort()).toEqual(drawn.nodes.map(({ id }) => id).sort());
    expect(overlaps(drawn.nodes, new Map(Object.entries(places).map(([id, { x, y }]) => [id, [x, y]])))).toEqual([]);
    expect(arrange(how, drawn.nodes.toReversed(), drawn.edges)).toEqual(places);
  });
  it('layers go from industries to departments', () => {
    const places = arrange('layers', drawn.nodes, drawn.edges);
    const farthest = (kind: string, most: 'max' | 'min') => Math[most](...drawn.nodes.filter((one) => one.kind === kind).map(({ id }) => places[id]!.x));
    for (const [a, b] of [['Industry', 'Platform'], ['Platform', 'Park'], ['Park', 'City'], ['City', 'Department']] as const) expect(farthest(a, 'max')).toBeLessThan(farthest(b, 'min'));
  });
  it('of nothing are none', () => expect([arrange('layers', [], []), arrange('cities', [], [])]).toEqual([{}, {}]));
});
