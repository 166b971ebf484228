import { describe, expect, it } from 'vitest';
import { targetRelations } from '../../../ingest/passes/targets.ts';
import type { NameMention } from '../../../ingest/passes/types.ts';
import { TARGETS } from '../../cases/reading/targets.ts';
import { read } from './reading.ts';

const HEAD = '湖东省创新规划\n\n2024年1月5日\n\n一、目标\n';
const short = (text: string): unknown[] => read(`${HEAD}${text}`).targets.map(({ indicator, value, unit, year, scope }) => [indicator, value, unit, year, ...(scope ? [scope] : [])]);

describe('goals in sentences', () => {
  it.each(TARGETS)('$why', ({ text, targets }) => expect(short(text)).toEqual(targets));
});

describe('goals in tables', () => {
  it('places × years, the unit from above, a sum without a year left out', () => expect(short('各市孵化项目年度目标安排表\n\n(单位:项)\n\n序号\t设区市\t2024年\t2025年\t合计\n1\t南宁\t7\t9\t16\n2\t柳州\t6\t8\t14\n')).toEqual([
    ['创新规划', '7', '项', 2024, '南宁市'], ['创新规划', '9', '项', 2025, '南宁市'], ['创新规划', '6', '项', 2024, '柳州市'], ['创新规划', '8', '项', 2025, '柳州市'],
  ].map(([, ...rest]) => [expect.any(String), ...rest])));
  it('indicators × years, the unit in the label, the past left out', () => expect(short('序号\t指标\t2023年值\t2028年目标值\n1\t技术合同成交额（亿元）\t12\t30\n2\t专利拥有量（件）\t-\t1.5\n')).toEqual([['技术合同成交额', '30', '亿元', 2028], ['专利拥有量', '1.5', '件', 2028]]));
  it('a unit in the column of its year, a place of any ending, thousands', () => expect(short('地区\t2026年（亿元）\t2030年（亿元）\n武汉市\t1,200\t2,500\n恩施州\t80\t-\n合计\t1,280\t\n').map((row) => (row as unknown[]).slice(1))).toEqual([
    ['1200', '亿元', 2026, '武汉市'], ['2500', '亿元', 2030, '武汉市'], ['80', '亿元', 2026, '恩施州'], ['1280', '亿元', 2026],
  ]));
  it('a column of units, figures with marks, what is no figure left out', () => expect(short('序号\t指标名称\t单位\t2023年\t2027年目标\n1\t研发投入强度\t%\t2.1\t≥2.8\n2\t科技型企业\t家\t800\t1500以上\n3\t创新平台\t个\t3\t5—8\n4\t森林覆盖率\t\t41%\t42%\n5\t满意度\t\t-\t持续提升\n')).toEqual([
    ['研发投入强度', '2.8', '%', 2027], ['科技型企业', '1500', '家', 2027], ['创新平台', '5—8', '个', 2027], ['森林覆盖率', '42', '%', 2027],
  ]));
  it('a table without years has none', () => expect(short('序号\t平台\t数量\n1\t孵化器\t10\n')).toEqual([]));
});

describe('relations', () => {
  it('SETS for every target, ABOUT where its scope is a place that the text names', () => {
    const doc = read(`${HEAD}到2026年，专利达到5件。\n\n序号\t设区市\t2025年\n1\t南宁\t7\n2\t柳州\t6\n`);
    const row = doc.clauses.find(({ text }) => text.includes('南宁'))!;
    const city: NameMention = { kind: 'City', name: '南宁市', form: '南宁', clause: row.index, pieces: [[2, 4]], rule: 'by hand', key: '450100' };
    const drafts = targetRelations(doc, [city]);
    expect(drafts.filter(({ type }) => type === 'SETS').length).toBe(doc.targets.length);
    expect(drafts.filter(({ type }) => type === 'ABOUT').map(({ target }) => target)).toEqual(['City|450100']);
  });
});
