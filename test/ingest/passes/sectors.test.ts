// Industries: every row of the lexicon catches its example and leaves what stands beside it; pairs and keys as tables.
import { describe, expect, it } from 'vitest';
import { CLOSERS } from '../../../ingest/lexicon/industryClosers.ts';
import { isGraded } from '../../../ingest/lexicon/industryEdges.ts';
import { REFUSALS } from '../../../ingest/lexicon/industryRefusals.ts';
import { SAME_INDUSTRY } from '../../../ingest/lexicon/industries.ts';
import { industryStem } from '../../../ingest/passes/keys.ts';
import { membersOf } from '../../../ingest/passes/lists.ts';
import { recognise } from '../../../ingest/passes/mentions.ts';
import { refusalOf } from '../../../ingest/passes/names/sectorNames.ts';
import { sectorsIn } from '../../../ingest/passes/names/sectors.ts';
import { unmarked } from '../../../ingest/passes/rules.ts';
import { INDUSTRIES } from '../../cases/reading/industries.ts';
import { read } from './reading.ts';

const names = (text: string): string[] => sectorsIn(text).map(({ name }) => name);
const marked = (example: string): [string, string[]] => {
  const { text, spans } = unmarked(example);
  return [text, spans.map(([start, end]) => text.slice(start, end))];
};

describe('closing words', () => {
  it.each(CLOSERS)('$word: $example', ({ example }) => {
    const [text, expected] = marked(example);
    expect(names(text)).toEqual(expected);
  });
  it.each(CLOSERS.flatMap(({ word, misses }) => misses.map((miss) => ({ word, miss }))))('$word: nothing in $miss', ({ miss }) => expect(names(miss)).toEqual([]));
});

describe('refusals', () => {
  it.each(REFUSALS)('$name refuses $example, not $but', ({ name, example, but }) => {
    expect(refusalOf(example, 'fields')).toBe(name);
    expect(refusalOf(but, 'fields')).toBeUndefined();
  });
  it.each(['数据', '网络安全', '教育', '传感技术', '能源'])('%s can be an industry where 产业 says so', (name) => expect(refusalOf(name, 'sectors')).toBeUndefined());
  it.each(['', '重点', '战略性新兴', '传统优势'])('%s is made of grades', (text) => expect(isGraded(text)).toBe(true));
  it.each(['重点石化', '石化', '新能'])('%s is not', (text) => expect(isGraded(text)).toBe(false));
});

describe('as other provinces write', () => {
  it.each(INDUSTRIES)('%s', (example) => {
    const [text, expected] = marked(example);
    const doc = read(text);
    expect(recognise(doc).filter(({ kind }) => kind === 'Industry').map(({ form }) => form)).toEqual(expected);
  });
});

describe('lists', () => {
  it.each([
    ['钢铁、有色和建材', ['钢铁', '有色', '建材']],
    ['集成电路、软件与新型显示', ['集成电路', '软件', '新型显示']],
    ['绿色石化与新材料、现代纺织与服装', ['绿色石化与新材料', '现代纺织与服装']],
    ['表面处理及新材料', ['表面处理及新材料']],
    ['新能源（光伏、风电）、新材料', ['新能源（光伏、风电）', '新材料']],
    ['汽车及零部件', ['汽车及零部件']],
    ['', []],
  ])('%s', (text, members) => expect(membersOf(text, 0, text.length).map((member) => member.text)).toEqual(members));
});

describe('one industry, one key', () => {
  it.each(SAME_INDUSTRY.filter(({ example }) => example.includes(' = ')))('$example', ({ example }) => {
    const [a, b] = example.split(' = ') as [string, string];
    expect(industryStem(a)).toBe(industryStem(b));
  });
  it.each([
    ['海洋经济', '海洋产业'], ['涉海产业', '海洋领域'], ['向海经济', '向海产业'], ['化学药', '化学药品产业'], ['新一代人工智能领域', '人工智能产业'], ['现代海洋渔业', '海洋渔业'], ['稀土新材料', '稀土材料产业'],
    ['蔗糖业', '糖产业'], ['汽车产业链', '汽车产业集群'], ['海洋特色产业', '海洋产业'], ['轻工、纺织', '轻工纺织'], ['船舶和海工装备', '船舶与海工装备'],
  ])('%s is %s', (a, b) => expect(industryStem(a)).toBe(industryStem(b)));
  it.each([
    ['数字产业', '数字经济'], ['现代农业', '农业'], ['新材料', '材料'], ['新能源', '新能源汽车'], ['海洋装备', '海洋工程装备'], ['化学药', '生物药'], ['装备制造', '高端装备制造'], ['人工智能', '智能制造'],
    ['机器人', '智能机器人'], ['石化', '绿色石化'], ['服务业', '现代服务业'], ['信息技术', '新一代信息技术'], ['物流', '港航物流'], ['中药', '中药材'], ['平台经济', '平台'], ['现代化工', '现代工业'],
  ])('%s is not %s', (a, b) => expect(industryStem(a)).not.toBe(industryStem(b)));
});

describe('pairs', () => {
  const industries = (text: string): string[] => recognise(read(text)).filter(({ kind }) => kind === 'Industry').map(({ name }) => name);
  it('are one name where a half stands nowhere alone', () => {
    expect(industries('面向新材料领域。\n做强精密铸造及新材料产业。')).toEqual(['新材料领域', '精密铸造及新材料产业']);
  });
  it('may share their head', () => {
    expect(industries('发展航空装备产业和航空服务产业。\n聚焦航空装备与服务、机器人等产业。').slice(2)).toEqual(['航空装备', '航空服务', '机器人']);
  });
  it('are two where both halves stand alone', () => {
    expect(industries('发展算力产业、区块链产业。\n在算力与区块链、机器人等领域突破。')).toEqual(['算力产业', '区块链产业', '算力', '区块链', '机器人']);
  });
});
