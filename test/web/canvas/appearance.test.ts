import { describe, expect, it } from 'vitest';
import type { SceneEdge, SceneNode } from '../../../web/contract.ts';
import { discOf, inkOf, lineOf, strokeOf } from '../../../web/app/canvas/appearance.ts';
import { indexScene, type Look } from '../../../web/app/canvas/look.ts';
import { discScale, frameOf, PADDING } from '../../../web/app/canvas/view.ts';
import { CANVAS, KIND_COLOURS } from '../../../web/scene/palette.ts';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({ id, kind: 'Platform', name: id, short: id, x: 0, y: 0, radius: 8, more: 0, folded: 0, ...more });
const edge = (id: string, source: string, target: string, more: Partial<SceneEdge> = {}): SceneEdge => ({ id, type: 'SERVES', source, target, derived: false, weight: 1, ...more });
const look = (more: Partial<Look> = {}): Look => ({ hidden: { nodes: new Set(), edges: new Set() }, pinned: new Set(), marked: new Set(), lineNames: false, wordsOf: () => '', theme: 'light', language: 'zh', reducedMotion: true, enlarged: { text: 1, line: 1 }, pills: [], ...more });
const nodes = [node('lab'), node('plan', { status: 'planned' }), node('site', { status: 'building' }), node('all', { kind: 'Department', collective: true }), node('fold:SERVES:in', { folded: 5 }), node('far', { kind: 'City' })];
const edges = [edge('stated', 'lab', 'plan'), edge('derived', 'lab', 'site', { type: 'DUTY', derived: true }), edge('joint', 'all', 'site', { type: 'RESPONSIBLE_FOR', role: 'joint' }), edge('lead', 'all', 'lab', { type: 'RESPONSIBLE_FOR', role: 'lead' })];
const scene = indexScene(nodes, edges);
const disc = (id: string, more: Partial<Look> = {}) => discOf(scene.nodes.get(id)!, scene, look(more), 1);

describe('a scene', () => {
  it('leaves out lines to nowhere, to themselves and of one id', () => {
    expect([...indexScene(nodes, [...edges, edge('x', 'lab', 'gone'), edge('y', 'lab', 'lab'), edge('stated', 'lab', 'far')]).edges.keys()]).toEqual(['stated', 'derived', 'joint', 'lead']);
  });
  it('bends lines between the same two apart, whichever way they run', () => {
    const { bends } = indexScene(nodes, [edge('a', 'lab', 'far'), edge('b', 'lab', 'far'), edge('c', 'far', 'lab'), edge('d', 'lab', 'plan')]);
    const seen = [bends.get('a')!, bends.get('b')!, -bends.get('c')!];
    expect(new Set(seen).size).toBe(3);
    expect(bends.get('d')).toBe(bends.get('a'));
  });
});

describe('discs', () => {
  it('a plan never looks like a thing that exists; nor does a group like a body', () => {
    const looks = ['lab', 'plan', 'site'].map((id) => { const { color, borderColor, iconColor } = disc(id); return `${color} ${borderColor} ${iconColor}`; });
    expect(new Set(looks).size).toBe(3);
    expect(disc('plan')).toMatchObject({ color: CANVAS.light.ground, iconColor: KIND_COLOURS.light.Platform });
    expect(disc('all').color).not.toBe(KIND_COLOURS.light.Department);
  });
  it('every disc has an icon colour, also one without an icon', () => {
    for (const theme of ['light', 'dark'] as const) for (const id of scene.nodes.keys()) for (const hovered of [undefined, 'lab']) expect(disc(id, { theme, hovered }).iconColor).toMatch(/^#[0-9a-f]{6}$/i);
    expect(disc('fold:SERVES:in').image).toBeNull();
  });
  it('while one is under the pointer, it and its neighbours stay and the rest pales', () => {
    expect(disc('plan', { hovered: 'lab' })).toEqual(disc('plan'));
    expect(disc('far', { hovered: 'lab' })).toMatchObject({ image: null });
  });
  it('can be hidden, with their lines; a line alone too', () => {
    const hidden = { nodes: new Set(['all']), edges: new Set(['derived']) };
    expect(disc('all', { hidden }).hidden).toBe(true);
    const seen = (id: string) => !lineOf(scene.edges.get(id)!, scene, look({ hidden })).hidden;
    expect(['lead', 'derived', 'stated'].map(seen)).toEqual([false, false, true]);
  });
});

describe('lines', () => {
  it.each([['stated', 'solid'], ['derived', 'dots'], ['joint', 'dashes'], ['lead', 'solid']] as const)('%s is %s', (id, stroke) => {
    expect(strokeOf(scene.edges.get(id)!)).toBe(stroke);
    expect(lineOf(scene.edges.get(id)!, scene, look()).hidden).toBe(stroke !== 'solid');
  });
  it('牵头 is darker and wider than the others once chosen', () => {
    const ink = (id: string) => inkOf(scene.edges.get(id)!, scene, look({ selected: 'all' }));
    expect(ink('lead')).toEqual({ color: CANVAS.light.lead, size: 1.9 });
    expect(ink('joint').size).toBeLessThan(1.9);
  });
  it('all colours are opaque', () => {
    for (const theme of ['light', 'dark'] as const) for (const e of scene.edges.values()) for (const more of [{}, { hovered: 'lab' }, { selected: 'lab' }, { selectedEdge: e.id }]) expect(inkOf(e, scene, look({ theme, ...more })).color).toMatch(/^#[0-9a-f]{6}$/i);
  });
});

describe('the window', () => {
  const wide = [node('a', { x: -620, y: -325 }), node('b', { x: 620, y: 325 })];
  const shown = (width: number, height: number) => { const f = frameOf(wide, { width, height }); return { ...f, w: f.x[1] - f.x[0], h: f.y[1] - f.y[0] }; };
  it('is drawn longer on a tall canvas, by no more than 1.75, and not on a wide one', () => {
    expect(shown(1366, 720).stretch).toBe(1);
    expect(shown(686, 690).stretch).toBe(1.75);
    expect(shown(1054, 690).stretch).toBeGreaterThan(1);
  });
  it('does not blow up a small graph', () => {
    const frame = frameOf([node('a')], { width: 800, height: 600 });
    expect(frame.x[1] - frame.x[0]).toBe(800 - 2 * PADDING);
    expect(discScale(frame, { width: 800, height: 600 })).toBe(1);
  });
  it('discs shrink on a small canvas, but not to dots', () => {
    const size = { width: 400, height: 300 };
    expect(discScale(frameOf(wide, size), size)).toBe(0.74);
  });
  it('of nothing is still a rectangle', () => expect(frameOf([], { width: 0, height: 0 })).toMatchObject({ x: [-0.5, 0.5], y: [-0.5, 0.5] }));
});
