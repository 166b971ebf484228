import { describe, expect, it } from 'vitest';
import { isShuffled, numberOf } from '../../../web/app/views/reader/document.ts';
import { findAll } from '../../../web/app/views/reader/find.ts';

describe('numbered headings', () => {
  it.each([
    ['一、现实基础', 1], ['十、保障措施', 10], ['十一、组织实施', 11], ['二十三、附则', 23], ['第四章 重点任务', 4],
    ['（一）组织重大产业科技攻关', undefined], ['附件1', undefined], ['一体推进', undefined], ['三三、', undefined],
  ])('%s → %s', (title, number) => expect(numberOf(title)).toBe(number));
  it.each([
    ['in order', ['一、', '二、', '三、'], false],
    ['the file of the 2021 plan', ['一、', '二、', '五、', '六、', '三、'], true],
    ['a repeated heading', ['一、', '二、', '二、'], true],
    ['an appendix that starts over', ['一、', '二、', '一、', '二、'], false],
    ['headings without numbers', ['前言', '附件'], false],
  ])('%s', (_, titles, shuffled) => expect(isShuffled(titles.map((title) => ({ title, depth: 1 })))).toBe(shuffled));
  it('starts over under each heading above', () => {
    expect(isShuffled([{ title: '一、', depth: 1 }, { title: '三、', depth: 2 }, { title: '二、', depth: 1 }, { title: '二、', depth: 2 }])).toBe(false);
  });
});

describe('search in a document', () => {
  const clauses = [{ id: 'a', text: '高新区与高新区' }, { id: 'b', text: '5G 和 5g' }];
  it.each([
    ['高新区', [['a', 0], ['a', 4]]], ['5G', [['b', 0], ['b', 5]]], ['  ', []], ['没有', []],
  ])('finds %s', (words, hits) => expect(findAll(clauses, words).map(({ clause, span }) => [clause, span[0]])).toEqual(hits));
});
