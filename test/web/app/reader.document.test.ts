import { describe, expect, it } from 'vitest';
import type { Place } from '../../../web/app/state/where.ts';
import { isShuffled, numberOf, readDocument } from '../../../web/app/views/reader/document.ts';
import { findAll } from '../../../web/app/views/reader/find.ts';
import { chosenIn, factAt, stepFrom } from '../../../web/app/views/reader/selected.ts';
import { BODY, CONCERNS, DETAIL, PARK, PART } from './reader.fixture.ts';

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

describe('a document made ready', () => {
  const document = readDocument(DETAIL);
  it('counts repeated clauses and sees shuffled chapters', () => expect([document.repeated, document.shuffled]).toEqual([1, true]));
  it('joins a name that a page break cut', () => {
    const { clause, names } = document.byId.get('c-list')!;
    const [piece] = names.find(({ entity }) => entity === BODY.id)!.pieces;
    expect(clause.text.slice(...piece!)).toBe('自治区科技厅');
  });
  it('keeps a completed name in its pieces', () => {
    const { clause, names } = document.byId.get('c-list')!;
    expect(names.find(({ entity }) => entity === PARK.id)!.pieces.map((piece) => clause.text.slice(...piece))).toEqual(['桂林', '国家级高新区']);
  });
  it('has a fact once per clause, in the order of the text', () => {
    expect(document.facts.map(({ relation, index, places }) => [relation.id, index, places.length])).toEqual([[PART.id, 0, 2], [CONCERNS.id, 1, 1]]);
  });
});

describe('what a place chooses', () => {
  const document = readDocument(DETAIL);
  it.each<[string, Place, Partial<{ fact: string; name: number; clause: string }>]>([
    ['a fact', { document: 'd', clause: 'c-list', relation: PART.id }, { fact: PART.id, clause: 'c-list' }],
    ['a fact without its clause', { document: 'd', relation: PART.id }, { fact: PART.id, clause: 'c-list' }],
    ['a name in a clause', { document: 'd', clause: 'c-markup', entity: BODY.id }, { name: 4, clause: 'c-markup' }],
    ['a name anywhere', { document: 'd', entity: BODY.id }, { name: 3, clause: 'c-list' }],
    ['a clause', { document: 'd', clause: 'c-2' }, { clause: 'c-2' }],
    ['a clause that is gone', { document: 'd', clause: 'c-gone' }, {}],
    ['a fact of another document', { document: 'd', relation: 'r-gone' }, {}],
    ['nothing', { document: 'd' }, {}],
  ])('%s', (_, place, expected) => {
    const { fact, name, clause } = chosenIn(document, place);
    expect({ ...(fact && { fact: fact.relation.id }), ...(name && { name: name.mark }), ...(clause && { clause }) }).toEqual(expected);
  });
  it.each([['the shorter fact where two are stated', '启动', PART.id], ['the longer where it stands alone', '牵头', CONCERNS.id]])('a click chooses %s', (_, words, id) => {
    const read = document.byId.get('c-list')!;
    expect(factAt(read, read.clause.text.indexOf(words))?.relation.id).toBe(id);
  });
  it('a click on other words chooses nothing', () => expect(factAt(document.byId.get('c-markup')!, 3)).toBeUndefined());
});

describe('the next and the previous fact', () => {
  const document = readDocument(DETAIL);
  it.each<[string, Place, 1 | -1, string | undefined]>([
    ['the first from the beginning', { document: 'd' }, 1, PART.id],
    ['nothing before the beginning', { document: 'd' }, -1, undefined],
    ['the next of the clause', { document: 'd', relation: PART.id }, 1, CONCERNS.id],
    ['nothing after the last', { document: 'd', relation: CONCERNS.id }, 1, undefined],
    ['the first after a clause without facts', { document: 'd', clause: 'c-3' }, 1, PART.id],
    ['the last before a clause without facts', { document: 'd', clause: 'c-2' }, -1, CONCERNS.id],
    ['nothing after the last clause with facts', { document: 'd', clause: 'c-2' }, 1, undefined],
  ])('%s', (_, place, by, id) => expect(stepFrom(document, chosenIn(document, place), by)?.relation.id).toBe(id));
});
