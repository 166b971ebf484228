// Rules for relations, each with texts that state one and texts that state none.
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../ingest/passes/mentions.ts';
import { relate } from '../../../ingest/passes/relations.ts';
import { structure } from '../../../ingest/passes/structure.ts';

const REGION = '湖北省人民政府关于加快科技创新的意见\n鄂政发〔2021〕20号\n\n';
const CITY = '襄阳市人民政府关于印发襄阳市科技创新规划的通知\n襄政发〔2021〕2号\n\n';

function relations(text: string, title = REGION): string[] {
  const doc = structure({ id: 'document-test', file: 'test.txt', sha256: '', origin: 'added', text: title + text });
  const mentions = recognise(doc);
  const nameOf = new Map(mentions.map((m) => [`${m.kind}|${m.key}`, m.name]));
  return [...new Set(relate(doc, mentions).map(({ type, source, target }) => `${type} ${nameOf.get(source)} ${nameOf.get(target) ?? target}`))];
}

describe('relations of a region’s document', () => {
  it.each([
    ['宜昌市聚焦精细化工、生物医药产业。', ['DEVELOPS 宜昌市 精细化工', 'DEVELOPS 宜昌市 生物医药产业']],
    ['推动襄阳打造智能制造产业高地，推动宜昌打造数字产业高地。', ['DEVELOPS 襄阳市 智能制造产业', 'DEVELOPS 宜昌市 数字产业']],
    ['打造宜昌海洋食品产业集群。', ['DEVELOPS 宜昌市 宜昌海洋食品产业集群']],
    ['聚焦汽车、机械等重点产业领域。', []],
    ['宜昌市不得发展小化工产业。', []],
    ['企业在新材料领域申报项目。', []],
    ['支持武汉大学建设海洋装备公共服务平台。', ['HOSTS 武汉大学 海洋装备公共服务平台']],
    ['武汉大学、武汉理工大学对三峡大学的对口支援。', ['PARTNERS_WITH 武汉大学 三峡大学', 'PARTNERS_WITH 武汉理工大学 三峡大学']],
    ['武汉大学和三峡大学都在省内。', []],
    ['与清华大学签署战略合作协议。', []],
    ['依托襄阳、宜昌2个国家级高新区，申报创建汉江国家自主创新示范区。', ['LOCATED_IN 襄阳国家级高新区 襄阳市', 'LOCATED_IN 宜昌国家级高新区 宜昌市', 'PART_OF 襄阳国家级高新区 汉江国家自主创新示范区', 'PART_OF 宜昌国家级高新区 汉江国家自主创新示范区']],
    ['发展大数据、云计算等数字产业。', ['PART_OF 大数据 数字产业', 'PART_OF 云计算 数字产业']],
    ['面向汽车、船舶等行业用钢需求。', []],
  ])('%s', (text, expected) => expect(relations(text).filter((r) => expected.length > 0 || !r.startsWith('LOCATED_IN'))).toEqual(expect.arrayContaining(expected)));

  it.each(['聚焦汽车、机械等重点产业领域。', '宜昌市不得发展小化工产业。', '企业在新材料领域申报项目。', '武汉大学和三峡大学都在省内。', '与清华大学签署战略合作协议。', '面向汽车、船舶等行业用钢需求。'])('%s states none', (text) => {
    expect(relations(text)).toEqual([]);
  });
});

describe('governing headings', () => {
  it('gives the industries of a paragraph to the one its lead names', () => {
    expect(relations('一、产业攻关\n1. 汽车领域。夯实汽车零部件、新能源汽车等领域基础。')).toEqual(expect.arrayContaining(['PART_OF 汽车零部件 汽车领域', 'PART_OF 新能源汽车 汽车领域']));
  });
  it('gives a section’s industries to the park its heading names', () => {
    expect(relations('一、推动襄阳高新区提质扩容\n以新材料、智能装备等产业为重点，提升产业水平。', CITY)).toEqual(expect.arrayContaining(['DEVELOPS 襄阳高新区 新材料', 'DEVELOPS 襄阳高新区 智能装备']));
  });
});

it('lets a city’s plan develop what it is told to focus on, no other city', () => {
  expect(relations('聚焦汽车、机械等重点产业领域。', CITY)).toEqual(['DEVELOPS 襄阳市 汽车', 'DEVELOPS 襄阳市 机械']);
});

describe('what is quoted', () => {
  const quotes = (text: string, type: string): string[] => {
    const doc = structure({ id: 'document-test', file: 'test.txt', sha256: '', origin: 'added', text: REGION + text });
    return relate(doc, recognise(doc)).filter((draft) => draft.type === type).map(({ clause, start, end }) => doc.clauses[clause]!.text.slice(start, end));
  };
  it('reaches back to the subject that an earlier sentence of the clause names', () => {
    expect(quotes('支持襄阳高新区扩区。该园区重点发展智能装备产业。', 'DEVELOPS')).toEqual(['襄阳高新区扩区。该园区重点发展智能装备产业']);
  });
  it('is one piece for a fact that two rules find at one place', () => {
    expect(quotes('发展大数据、云计算等数字产业。', 'PART_OF')).toEqual(['大数据、云计算等数字产业', '云计算等数字产业']);
  });
  it.each(['支持襄阳高新区、宜昌高新区扩区。该园区重点发展智能装备产业。', '支持襄阳高新区扩区。各园区重点发展智能装备产业。'])('%s says of no park what it develops', (text) => {
    expect(quotes(text, 'DEVELOPS')).toEqual([]);
  });
});
