// From a document's clauses to its names: shared heads and tails, definitions, status, names said again.
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../ingest/passes/mentions.ts';
import { structure } from '../../../ingest/passes/structure.ts';

const TITLE = '湖北省人民政府关于加快科技创新的意见\n鄂政发〔2021〕20号\n\n';
const read = (text: string, title = TITLE) => {
  const doc = structure({ id: 'document-test', file: 'test.txt', sha256: '', origin: 'added', text: `${title}${text}` });
  return recognise(doc).map((m) => ({ ...m, pieceTexts: m.pieces.map(([a, b]) => doc.clauses[m.clause]!.text.slice(a, b)) }));
};
const named = (text: string, kind: string) => read(text).filter((m) => m.kind === kind).map(({ name }) => name);

describe('shared tails and heads', () => {
  it.each([
    ['推动襄阳、宜昌、荆州国家高新区提质。', ['襄阳国家高新区', '宜昌国家高新区', '荆州国家高新区']],
    ['依托襄阳、宜昌2个国家级高新区发展。', ['襄阳国家级高新区', '宜昌国家级高新区']],
    ['建设襄阳、黄冈等国家农业科技园区。', ['襄阳国家农业科技园区', '黄冈国家农业科技园区']],
    ['以青湖、白沙、云岭三大智慧谷为核心区。', ['青湖智慧谷', '白沙智慧谷', '云岭智慧谷']],
    ['增强襄阳高新区、经开区承载功能。', ['襄阳高新区', '襄阳经开区']],
    ['支持襄阳、宜昌等市创建高新区。', []],
    ['推进技术、人才等园区要素集聚。', []],
  ])('%s', (text, expected) => expect(named(text, 'Park').toSorted()).toEqual(expected.toSorted()));

  it('keeps the pieces a completed name is made of', () => {
    const parks = read('推动襄阳、宜昌国家高新区提质。').filter((m) => m.kind === 'Park');
    expect(parks.map((m) => m.pieceTexts)).toContainEqual(['襄阳', '国家高新区']);
    expect(parks.map((m) => m.form)).toContain('襄阳国家高新区');
  });
});

describe('definitions', () => {
  it('makes the short form a mention of what it is defined for', () => {
    const parks = read('建设中国（湖北）自由贸易试验区宜昌片区（以下简称宜昌片区）。\n宜昌片区发展现代物流产业。').filter((m) => m.kind === 'Park');
    expect(parks.filter(({ form }) => form.endsWith('宜昌片区')).map(({ form }) => form)).toEqual(['中国（湖北）自由贸易试验区宜昌片区', '宜昌片区', '宜昌片区']);
    expect(new Set(parks.filter(({ form }) => form.endsWith('宜昌片区')).map(({ key }) => key)).size).toBe(1);
  });
});

describe('status', () => {
  it.each([
    ['探索组建湖北产业技术研究院。', 'planned'],
    ['加快建设湖北产业技术研究院。', 'building'],
    ['成立运营湖北产业技术研究院。', 'existing'],
    ['与湖北产业技术研究院开展交流。', undefined],
  ])('%s', (text, status) => expect(read(text).find((m) => m.kind === 'Platform')?.status).toBe(status));
});

describe('names said again', () => {
  it('finds an industry without its closing word where it was named with one before', () => {
    expect(read('发展高端铝合金产业。\n支持高端铝合金研发。').filter((m) => m.kind === 'Industry')).toHaveLength(2);
    expect(read('支持高端铝合金研发。').filter((m) => m.kind === 'Industry')).toHaveLength(0);
  });
});

it('leaves page furniture unread', () => {
  expect(read('正文只有一句。').filter((m) => m.kind === 'Enterprise')).toEqual([]);
});
