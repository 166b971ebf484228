// Dated figures: what they are grouped by, which of them are numbers, which documents hold them.
import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { groupOf, numberOf, targetsOf } from '../../../web/server/lookup/targets.ts';
import { policyGraph } from './policyGraph.ts';

describe('groups', () => {
  it.each([
    ['全区高新技术企业数量', '高新技术企业'], ['高新技术企业总数', '高新技术企业'], ['高新技术企业', '高新技术企业'], ['新增高新技术企业', '新增高新技术企业'],
    ['全社会研发经费投入强度', '全社会研发经费投入强度'], ['人数', '人数'], ['力争全市专利授权量', '专利授权量'],
  ])('%s counts as %s', (indicator, group) => expect(groupOf(indicator)).toBe(group));
});

describe('numbers', () => {
  it.each([['5600', 5600], ['12,500', 12_500], ['2.5', 2.5], ['1—2', undefined], ['翻一番', undefined], ['', undefined]])('%s is %s', (value, number) => expect(numberOf(value)).toBe(number));
});

describe('the figures of a graph', () => {
  const lookup = buildLookup(policyGraph());
  const { figures, documents } = targetsOf(lookup, []);
  it('carry indicator, value, unit, year and document', () => {
    expect(figures).toEqual([expect.objectContaining({ indicator: '海洋产业产值', value: '2000', number: 2000, unit: '亿元', year: 2025, scope: '', document: documents[1]!.id })]);
  });
  it('count documents without any', () => expect(documents.map((document) => document.figures)).toEqual([0, 1]));
  it('keep to the documents asked for', () => expect(targetsOf(lookup, [documents[0]!.id])).toMatchObject({ figures: [], documents: [{ figures: 0 }] }));
});
