// A comparison in words, in lists and as a sheet.
import { describe, expect, it } from 'vitest';
import type { Compare, ComparedDocument, ComparedRow, ComparedTarget, ComparedWhat, Figure } from '../../../web/contract/compare.ts';
import { countParts, keyOf, partShown, rowsOf } from '../../../web/app/views/compare/lists.ts';
import { sheetOf } from '../../../web/app/views/compare/saveCompare.ts';
import { callOf, figureOf, noteOf, sentenceOf, shortTitle } from '../../../web/app/views/compare/words.ts';
import { common } from '../../../web/app/text/common.ts';
import { compare as text } from '../../../web/app/text/compare.ts';

const LAB = { id: 'lab', kind: 'Platform' as const, name: '汉江实验室' };
const CITY = { id: 'city', kind: 'City' as const, name: '十堰市' };
const CARS = { id: 'cars', kind: 'Industry' as const, name: '汽车产业' };
const relation = (type: 'SERVES' | 'LOCATED_IN' | 'HOSTS', source: { id: string; kind: 'Platform' | 'City' | 'Industry'; name: string }, target: typeof source) => ({ id: `${type} ${source.id} ${target.id}`, type, source, target, years: [], documents: [], places: 1 });
const row = (what: ComparedWhat, more: Partial<ComparedRow> = {}): ComparedRow => ({ what, entity: LAB, status: {}, relations: [], ...more });
const place = (words: string) => ({ document: 'd', clause: 'c', path: ['三、任务', '（二）平台'], text: words, marks: [], cut: { before: false, after: false } });
const goal = (value: string, unit: string, year?: number): Figure => ({ target: value, indicator: '企业', value, unit, ...(year !== undefined && { year }), reached: false, place: place(`${value}${unit}`) });
const document = (year: number | undefined, title: string): ComparedDocument => ({ id: title, title, ...(year !== undefined && { year }), duties: 0, unread: 0 });

describe('sentences', () => {
  const said = (one: ComparedRow, language: 'zh' | 'en' = 'zh') => sentenceOf(one, text[language] as typeof text.zh, common[language] as typeof common.zh).map((part) => part.text).join('');
  it.each([
    ['a status that went on', row('status', { status: { before: 'planned', after: 'existing' } }), '汉江实验室 由拟建变为已有', '汉江实验室 from planned to existing'],
    ['a status that did not', row('status', { status: { before: 'existing', after: 'building' } }), '汉江实验室 先写已有，后写在建', '汉江实验室 first written as existing, then as being built'],
    ['a role', row('role', { duty: { task: '建设平台', before: 'lead', after: 'support' } }), '汉江实验室 在「建设平台」由牵头变为配合', '汉江实验室 in 「建设平台」 first leads, then supports'],
    ['a relation', row('related', { relations: [relation('SERVES', LAB, CARS)] }), '汉江实验室 服务 汽车产业', '汉江实验室 serves 汽车产业'],
    ['a new name with all that is stated of it', row('new', { status: { after: 'planned' }, relations: [relation('SERVES', LAB, CARS), relation('LOCATED_IN', LAB, CITY)] }), '汉江实验室（拟建），服务汽车产业，位于十堰市', '汉江实验室 (planned), serves 汽车产业, located in 十堰市'],
    ['a host', row('gone', { relations: [relation('HOSTS', CITY, LAB)] }), '汉江实验室，依托十堰市', '汉江实验室, hosted by 十堰市'],
    ['a name alone', row('gone'), '汉江实验室', '汉江实验室'],
  ])('%s', (_, one, zh, en) => expect([said(one), said(one, 'en')]).toEqual([zh, en]));
});

describe('documents', () => {
  it.each([
    ['某省科技创新三年行动方案（2018—2020年）', '某省科技创新三年行动方案'], ['《某省规划》政策解读', '某省规划政策解读'], ['某先行试验区(桂林)建设方案', '某先行试验区(桂林)建设方案'], ['规划（草案）', '规划（草案）'],
  ])('%s is short %s', (title, short) => expect(shortTitle(title)).toBe(short));
  it.each([
    ['by year and noun', document(2018, '三年行动方案（2018—2020年）'), document(2021, '“十四五”规划'), '2018 年的行动方案没有提到'],
    ['by title where both would be called the same', document(2021, '甲市规划'), document(2021, '乙市规划'), '《甲市规划》没有提到'],
    ['by title without a date', document(undefined, '甲市规划'), document(2021, '乙市规划'), '《甲市规划》没有提到'],
  ])('are called %s', (_, one, other, words) => expect(text.zh.notMentioned(callOf(one, other))).toBe(words));
});

describe('targets', () => {
  it.each([['2200', '家', '2,200 家'], ['12500.5', '亿元', '12,500.5 亿元'], ['2—3', '家', '2—3 家'], ['55', '%', '55%']])('%s %s is %s', (value, unit, words) => expect(figureOf(goal(value, unit), text.zh)).toBe(words));
  const target = (more: Partial<ComparedTarget>): ComparedTarget => ({ what: 'same', indicator: '企业', before: goal('2200', '家', 2020), after: goal('5600', '家', 2025), ...more });
  it.each([
    ['a change', target({ change: { by: 3400, percent: 154.5454 } }), '+3,400 家（+154.5%）', '+3,400 家 (+154.5%)'],
    ['a fall', target({ change: { by: -10, percent: -10 } }), '−10 家（−10%）', '−10 家 (−10%)'],
    ['points', target({ before: goal('55', '%'), change: { by: 5.5 } }), '+5.5 个百分点', '+5.5 points'],
    ['ranges', target({}), undefined, undefined],
    ['other scopes', target({ what: 'differs' }), '口径不同', 'Not comparable'],
    ['a new one', target({ what: 'new' }), '新设', 'New'],
  ])('%s', (_, one, zh, en) => expect([noteOf(one, text.zh)?.text, noteOf(one, text.en as typeof text.zh)?.text]).toEqual([zh, en]));
});

const DATA: Compare = {
  dataVersion: 'v', before: document(2018, '方案'), after: document(2021, '规划'), both: [], kinds: [], doubtful: 0, tasks: 0, figures: { before: 1, after: 2 },
  rows: [row('status', { status: { before: 'planned', after: 'existing' }, before: place('探索组建汉江实验室。'), after: place('依托汉江实验室。') }), row('new', { entity: CARS, after: place('发展汽车产业。') }), row('gone', { entity: CITY, before: place('在十堰市。') })],
  targets: [{ what: 'same', indicator: '企业', before: goal('2200', '家', 2020), after: goal('5600', '家', 2025), change: { by: 3400, percent: 154.5 } }, { what: 'new', indicator: '产值', after: goal('3', '亿元') }],
};

describe('lists', () => {
  it('count rows per part, and targets that both state', () => expect(countParts(DATA)).toEqual({ changed: 1, new: 1, gone: 1, targets: 1 }));
  it.each([['gone', 'gone'], [undefined, 'changed'], ['no-lead', 'changed']])('part %s shows %s', (only, part) => expect(partShown(only, countParts(DATA))).toBe(part));
  it('begin with the first part that has something', () => expect(partShown(undefined, { changed: 0, new: 0, gone: 2, targets: 1 })).toBe('gone'));
  it.each([['new', undefined, 1], ['new', 'Industry', 1], ['new', 'City', 0], ['changed', 'Platform', 1]] as const)('%s of %s: %d', (part, kind, n) => expect(rowsOf(DATA.rows, part, kind)).toHaveLength(n));
  it('tell rows apart', () => {
    const rows = [...DATA.rows, row('related', { relations: [relation('SERVES', LAB, CARS)] }), row('related', { relations: [relation('LOCATED_IN', LAB, CITY)] })];
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });
});

it('the sheet has a row per difference and per target, with both sentences', () => {
  const sheet = sheetOf(DATA, text.zh, common.zh);
  expect(sheet.heads).toEqual(['类别', '种类', '名称', '说明', '前：条款', '方案', '后：条款', '规划']);
  expect(sheet.rows).toEqual([
    ['状态变了', '平台', '汉江实验室', '汉江实验室 由拟建变为已有', '三（二）', '探索组建汉江实验室。', '三（二）', '依托汉江实验室。'],
    ['新写入', '产业', '汽车产业', '汽车产业', null, null, '三（二）', '发展汽车产业。'],
    ['不再提及', '城市', '十堰市', '十堰市', '三（二）', '在十堰市。', null, null],
    ['指标', '指标', '企业', '2,200 家 · 2020 年 → 5,600 家 · 2025 年 · +3,400 家（+154.5%）', '三（二）', '2200家', '三（二）', '5600家'],
    ['指标', '指标', '产值', '— → 3 亿元 · 新设', null, null, '三（二）', '3亿元'],
  ]);
});
