// The drawing of the lanes: where cards stand, what the ribbons join, where the keys lead.
import { describe, expect, it } from 'vitest';
import type { Lane, LaneLink, LaneMember } from '../../../web/contract/lanes.ts';
import { cardFrom, drawLanes } from '../../../web/scene/lanes.ts';
import type { Kind, RelationType } from '../../../ingest/model.ts';

const KIND: Record<Lane, Kind> = { industry: 'Industry', platform: 'Platform', host: 'University', park: 'Park', city: 'City', department: 'Department' };
const member = (lane: Lane, id: string, more: Partial<LaneMember> = {}): LaneMember => ({ id, kind: KIND[lane], name: id, lane, count: 0, derived: lane === 'department', ...more });
const link = (source: string, type: RelationType, target: string): LaneLink => ({ relation: `${source}-${target}`, type, source, target, places: 1 });
const MEMBERS = [
  member('industry', '海洋'), member('industry', '渔业', { parent: '海洋' }), member('industry', '船舶', { parent: '海洋' }), member('industry', '造船', { parent: '船舶' }),
  member('platform', '甲平台', { status: 'planned' }), member('platform', '乙平台'),
  member('host', '广西大学'), member('city', '钦州市', { count: 2 }), member('department', '海洋局', { count: 1 }),
];
const LINKS = [link('甲平台', 'SERVES', '造船'), link('乙平台', 'SERVES', '海洋'), link('广西大学', 'HOSTS', '甲平台'), link('乙平台', 'LOCATED_IN', '钦州市'), link('渔业', 'PART_OF', '海洋')];
const words = ({ name }: LaneMember) => ({ name, note: '' });
const draw = (more: Partial<Parameters<typeof drawLanes>[0]> = {}) =>
  drawLanes({ start: '海洋', members: MEMBERS, links: LINKS, gaps: [], width: 1200, most: 40, whole: new Set(), words, gapWords: () => ({ name: '缺', note: '' }), ...more });

describe('cards', () => {
  const { cards, columns } = draw();
  it('stand in their lanes from left to right', () => {
    const left = columns.map(({ x }) => x);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(columns.at(-1)!.x + columns.at(-1)!.width).toBeCloseTo(1200);
  });
  it('never lie on one another', () => {
    const hits = cards.flatMap((a) => cards.filter((b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height));
    expect(hits).toEqual([]);
  });
  it('put a part under what it is part of, and what a platform serves first', () => {
    const lane = cards.filter((card) => card.member.lane === 'industry').map((card) => [card.member.id, card.depth]);
    expect(lane).toEqual([['海洋', 0], ['船舶', 1], ['造船', 2], ['渔业', 1]]);
  });
  it('stand near what they are joined to', () => {
    const of = (id: string) => cards.find((card) => card.member.id === id)!;
    expect(of('乙平台').y).toBeLessThan(of('甲平台').y);
    expect(of('广西大学').y).toBeCloseTo(of('甲平台').y);
  });
  it('grow with what stands on them', () => {
    const [low] = draw().cards;
    const [high] = draw({ words: () => ({ name: '很长的名称'.repeat(8), note: '两行' }) }).cards;
    expect(high!.height).toBeGreaterThan(low!.height * 2);
  });
  it('bear a ring of parts', () => {
    const ring = [member('industry', 'a', { parent: 'b' }), member('industry', 'b', { parent: 'a' })];
    expect(draw({ start: 'x', members: ring, links: [] }).cards.map((card) => card.member.id).sort()).toEqual(['a', 'b']);
  });
  it('are counted when a lane is cut', () => {
    const cut = draw({ most: 2 });
    expect(cut.columns[0]).toMatchObject({ shown: 2, total: 4 });
    expect(draw({ most: 2, whole: new Set(['industry']) }).columns[0]).toMatchObject({ shown: 4, total: 4 });
  });
});

describe('ribbons', () => {
  const { ribbons } = draw();
  it('join lanes, not the parts of one', () => expect(ribbons.map(({ link: { relation } }) => relation)).toEqual(['甲平台-造船', '乙平台-海洋', '广西大学-甲平台', '乙平台-钦州市']));
  it('are dashed where an end is planned', () => expect(ribbons.map(({ dashed }) => dashed)).toEqual([true, false, true, false]));
  it('say which lie over other lanes', () => expect(ribbons.filter(({ far }) => far).map(({ link: { target } }) => target)).toEqual(['钦州市']));
});

describe('keys', () => {
  const { cards } = draw();
  it.each([
    ['海洋', 'ArrowDown', '船舶'], ['海洋', 'ArrowUp', undefined], ['海洋', 'ArrowRight', '乙平台'], ['广西大学', 'ArrowRight', '钦州市'], ['钦州市', 'ArrowLeft', '广西大学'],
    ['海洋局', 'ArrowRight', undefined], ['海洋', 'End', '渔业'], ['渔业', 'Home', '海洋'], ['gone', 'ArrowDown', undefined], ['海洋', 'x', undefined],
  ])('from %s %s leads to %s', (from, key, to) => expect(cardFrom(cards, from, key)).toBe(to));
});
