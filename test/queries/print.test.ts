import { describe, expect, it } from 'vitest';
import { cellText, csv, plain, table, width } from '../../queries/print.ts';
import type { GraphNode, GraphRelation, Value } from '../../queries/store.ts';

const node: GraphNode = { $: 'node', id: 'city-1', labels: ['City', 'Entity'], properties: { id: 'city-1', name: '桂林市', text: '长文', hash: 'h' } };
const relation: GraphRelation = { $: 'relation', id: 'r-1', type: 'SERVES', properties: { id: 'r-1', quotes: ['甲', '乙'], hash: 'h' } };

it.each([['abc', 3], ['科技厅', 6], ['「a」', 5], ['（一）', 6], ['5G', 2], ['e\u0301', 1], ['——', 2], ['𠮷', 2]])('%s takes %i columns', (text, columns) => expect(width(text)).toBe(columns));

it('aligns Chinese and Latin, numbers right', () => {
  expect(table(['单位', 'n'], [['科技厅', '5'], ['a', '12']])).toBe('单位     n\n──────  ──\n科技厅   5\na       12');
});
it.each([['一二三四五六', 7, '一二三…'], ['一二\n三', 20, '一二 三'], ['abcdef', 4, 'abc…']])('cuts %j to %i columns', (text, most, shown) => {
  expect(table(['x'], [[text]], most).split('\n')[2]).toBe(shown);
});

describe('csv', () => {
  it.each([
    ['plain', 'plain'], ['a,b', '"a,b"'], ['say "x"', '"say ""x"""'], ['two\nlines', '"two\nlines"'],
    ['=1+1', `"'=1+1"`], ['+86', `"'+86"`], ['-1', `"'-1"`], ['@SUM(A1)', `"'@SUM(A1)"`], ['\tx', `"'\tx"`], ['a=b', 'a=b'], ['', ''],
  ])('%j', (cell, written) => expect(csv(['h'], [[cell]])).toBe(`h\r\n${written}\r\n`));
  it('leaves numbers and has no byte order mark', () => expect(csv(['数'], [[-5], [1.5]])).toBe('数\r\n-5\r\n1.5\r\n'));
});

it.each<[Value, string, string]>([
  [null, 'x', ''], ['lead', 'role', '牵头'], ['lead', 'form', 'lead'], [12, 'x', '12'], [true, 'x', 'true'], [node, 'x', '桂林市'], [[node, node], 'x', '桂林市、桂林市'],
  [relation, 'x', '「甲」 「乙」'], [{ ...relation, properties: {} }, 'x', '服务'], [{ $: 'path', nodes: [node, node], relations: [relation] }, 'x', '桂林市 – 服务 – 桂林市'], [{ a: 1 }, 'x', '{"a":1}'],
])('%j in %s shows %s', (value, column, text) => expect(cellText(value, column, 'zh')).toBe(text));

it('gives programs flat values without texts and hashes', () => {
  expect(plain([node, relation, { $: 'path', nodes: [node], relations: [] }, 'x', null])).toEqual([
    { id: 'city-1', kind: 'City', name: '桂林市' }, { id: 'r-1', type: 'SERVES', quotes: ['甲', '乙'] }, { nodes: [{ id: 'city-1', kind: 'City', name: '桂林市' }], relations: [] }, 'x', null,
  ]);
});
