import { expect, test } from 'vitest';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { between } from '../../../web/server/lookup/between.ts';
import { entityDetail, neighbours } from '../../../web/server/lookup/details.ts';
import { documentDetail, documentList } from '../../../web/server/lookup/documents.ts';
import { withoutPlace } from '../../../web/server/lookup/order.ts';
import { quotesOf } from '../../../web/server/lookup/quotes.ts';
import { spanInClause } from '../../../web/server/lookup/spans.ts';
import { IDS, policyGraph, RELATIONS_OF } from './policyGraph.ts';

const graph = policyGraph();
const lookup = buildLookup(graph);
const entity = (id: string) => lookup.entity(id)!;
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

test.each([
  ['科技厅', '自治区科技厅', 'alias', '科技厅'],
  ['kjt', '自治区科技厅', 'initials', '科技厅'],
  ['KJT', '自治区科技厅', 'initials', '科技厅'],
  ['kejiting', '自治区科技厅', 'pinyin', '科技厅'],
  ['keji ting', '自治区科技厅', 'pinyin', '科技厅'],
  ['kejiti', '自治区科技厅', 'pinyin', '科技厅'],
  ['科学技术厅', '自治区科技厅', 'knownAs', '科学技术厅'],
  ['科技局', '钦州市科技局', 'name', '钦州市科技局'],
  ['高新区', '南宁国家高新区', 'alias', '南宁高新区'],
  ['柳州 高新区', '柳州国家高新区', 'alias', '柳州高新区'],
  ['南宁', '南宁市', 'alias', '南宁'],
  ['汽车', '汽车产业', 'alias', '汽车'],
  ['haiyang', '海洋产业', 'pinyin', '海洋'],
  ['海', '海洋产业', 'alias', '海洋'],
])('%s finds %s by %s', (query, name, by, form) => {
  const [first] = lookup.search(query, { limit: 5 }).hits;
  expect(first).toMatchObject({ by, form, entity: { name } });
});

test.each(['科技学院', 'ejt', 'xyz', '，', 'hqeng'])('%s finds nothing', (query) => {
  expect(lookup.search(query, { limit: 5 })).toEqual({ total: 0, hits: [] });
});

test('search counts all and keeps to a kind', () => {
  const all = lookup.search('科', { limit: 2 });
  expect(all.hits).toHaveLength(2);
  expect(all.total).toBeGreaterThan(2);
  expect(lookup.search('高新区', { limit: 9, kind: 'Department' }).total).toBe(0);
  expect(names(lookup.search('汽车', { limit: 9, kind: 'Industry' }).hits.map((hit) => hit.entity))).toEqual(['汽车产业', '新能源汽车产业']);
});

test('a group comes after what it is made of', () => {
  const more = policyGraph();
  more.entities.push({ ...more.entities[0]!, id: 'all', kind: 'Department', name: '各财政厅' }, { ...more.entities[0]!, id: 'one', kind: 'Department', name: '某某省财政厅' });
  const found = buildLookup(more).search('财政厅', { limit: 9 });
  expect(names(found.hits.map((hit) => hit.entity))).toEqual(['自治区财政厅', '某某省财政厅', '各财政厅']);
});

test.each([
  ['自治区科技厅', '科技厅'], ['广西壮族自治区科学技术厅', '科学技术厅'], ['钦州市科技局', '科技局'], ['国家发展改革委', '发展改革委'],
  ['广东省科技厅', '科技厅'], ['自治区党委', '党委'], ['南宁', '南宁'], ['科技厅', '科技厅'], ['各设区市人民政府', '各设区市人民政府'],
])('%s stands in lists under %s', (name, under) => {
  expect(withoutPlace(name, new Set(['南宁', '钦州', '钦州市']))).toBe(under);
});

test('a former id still finds its entity', () => expect(lookup.entity('department-old')?.name).toBe('自治区科技厅'));

test('what the clause leaves out is skipped', () => {
  const clause = { ...graph.clauses[0]!, start: 10, end: 20, text: 'abcdefgh', gaps: [13, 15] };
  expect(spanInClause(clause, 10, 20)).toEqual([0, 8]);
  expect(spanInClause(clause, 12, 16)).toEqual([2, 4]);
  expect(spanInClause(clause, 14, 18)).toEqual([3, 6]);
  expect(spanInClause(clause, 0, 11)).toEqual([0, 1]);
  expect(spanInClause(clause, 13, 15)).toBeUndefined();
  expect(spanInClause(clause, 20, 30)).toBeUndefined();
});

test('every mark of every quote stands on what it marks', () => {
  for (const relation of graph.relations) {
    for (const { quote, context } of quotesOf(lookup, relation)) {
      const marked = (what: string): string[] => context.marks.filter((mark) => mark.what === what).map(({ start, end }) => context.text.slice(start, end));
      expect(marked('quote')).toEqual([quote.replaceAll('\n', '')]);
      for (const [what, id] of [['source', relation.source], ['target', relation.target]] as const) {
        const { name, aliases } = entity(id);
        expect(['', name, ...aliases, `《${name}》`]).toContain(marked(what).join(''));
      }
    }
  }
});

test('a name across a page break is marked whole, a completed one in pieces', () => {
  const [lead] = quotesOf(lookup, lookup.relation(RELATIONS_OF.lead)!);
  expect(lead).toMatchObject({ title: '广西科技创新规划', number: '桂政发〔2021〕1号', date: '2021-07-30', path: ['广西科技创新规划', '一、重点任务', '（一）优化科创园区布局'] });
  expect(lead!.context.marks.filter(({ what }) => what === 'source')).toEqual([{ what: 'source', start: 5, end: 11 }]);
  const [develops] = quotesOf(lookup, lookup.relation(RELATIONS_OF.develops)!);
  expect(develops!.context.marks.filter(({ what }) => what === 'source')).toHaveLength(2);
});

test('an entity shows its relations in the order of a reader', () => {
  const detail = entityDetail(lookup, entity(IDS.scienceDepartment), 200);
  expect(detail.groups.map(({ type, role, total }) => [type, role, total])).toEqual([['RESPONSIBLE_FOR', 'lead', 2], ['RESPONSIBLE_FOR', 'joint', 1]]);
  expect(detail.groups[0]!.relations.map(({ target, years }) => [target.id, years])).toEqual([[IDS.noticeTask, [2018]], [IDS.parkTask, [2021]]]);
  expect(detail.documents.map(({ title, mentions, year }) => [title, mentions, year])).toEqual([['关于推进科技创新的通知', 1, 2018], ['广西科技创新规划', 2, 2021]]);
  expect(detail.mentions).toBe(3);
});

test('bodies stand by level and pinyin without the place, collectives last', () => {
  const task = entityDetail(lookup, entity(IDS.parkTask), 200);
  const support = task.groups.find(({ role }) => role === 'support')!;
  expect(names(support.relations.map(({ source }) => source))).toEqual(['自治区财政厅', '各设区市人民政府']);
  expect([...lookup.entities].filter(({ kind }) => kind === 'Department').sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id)).map(({ name }) => name))
    .toEqual(['自治区财政厅', '自治区科技厅', '钦州市科技局', '各设区市人民政府']);
});

test('a group is cut with its total said', () => {
  const detail = entityDetail(lookup, entity(IDS.scienceDepartment), 1);
  expect(detail.groups.map(({ total, relations }) => [total, relations.length])).toEqual([[2, 1], [1, 1]]);
});

test('a target says where it is stated', () => {
  const target = lookup.entities.find(({ kind }) => kind === 'Target')!;
  const detail = entityDetail(lookup, target, 10);
  expect(detail.quotes.map(({ quote }) => quote)).toEqual(['到2025年，海洋产业产值达到2000亿元。']);
  expect(detail.entity.properties).toEqual({ indicator: '海洋产业产值', value: '2000', unit: '亿元', year: 2025 });
});

test('neighbours: counts first, then page by page', () => {
  const counted = neighbours(lookup, entity(IDS.parkTask), {});
  expect(counted.chosen).toBeUndefined();
  expect(counted.groups).toContainEqual({ type: 'RESPONSIBLE_FOR', direction: 'in', role: 'support', kind: 'Department', count: 2 });
  const first = neighbours(lookup, entity(IDS.parkTask), { kind: 'Department', limit: 2 }).chosen!;
  const second = neighbours(lookup, entity(IDS.parkTask), { kind: 'Department', limit: 2, after: first.next }).chosen!;
  expect([first.shown, first.total, second.shown, second.next]).toEqual([2, 3, 1, undefined]);
  expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id))).toEqual(new Set([IDS.scienceDepartment, IDS.financeDepartment, IDS.cityGovernments]));
  expect(first.nodes[0]!.id).toBe(IDS.scienceDepartment);
  expect(first.relations.every(({ target }) => target.id === IDS.parkTask)).toBe(true);
});

test('between: a line to an industry opens the task that concerns its sub-industry', () => {
  const line = between(lookup, entity(IDS.scienceDepartment), entity(IDS.cars));
  expect(line.stated).toEqual([]);
  expect(line.tasks.map(({ task, source, target }) => [task.id, source.role, target.type])).toEqual([[IDS.parkTask, 'lead', 'CONCERNS']]);
  const works = between(lookup, entity(IDS.financeDepartment), entity(IDS.scienceDepartment));
  expect(works.tasks.map(({ source, target }) => [source.role, target.role])).toEqual([['support', 'lead']]);
  const stated = between(lookup, entity(IDS.cars), entity(IDS.laboratory));
  expect(stated.stated.map(({ relation, quotes }) => [relation.id, quotes.length])).toEqual([[RELATIONS_OF.serves, 1]]);
  expect(between(lookup, entity(IDS.qinzhouBureau), entity(IDS.financeDepartment))).toMatchObject({ stated: [], tasks: [] });
});

test('documents by date, cited ones left out, with counts', () => {
  const list = documentList(lookup);
  expect(list.map(({ title, year }) => [title, year])).toEqual([['关于推进科技创新的通知', 2018], ['广西科技创新规划', 2021]]);
  expect(list[1]).toMatchObject({ facts: 10, targets: 1, tasks: 2, entities: 12, clauses: { facts: 4, names: 0, none: 5, unread: 1 } });
});

test('the reader gets marks and facts in the order of the text', () => {
  const detail = documentDetail(lookup, entity(IDS.plan))!;
  const starts = detail.facts.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(detail.outline.map(({ title, depth, facts }) => [title, depth, facts])).toEqual([
    ['广西科技创新规划', 1, 11], ['一、重点任务', 2, 11], ['（一）优化科创园区布局', 3, 8], ['（二）壮大海洋产业', 3, 3], ['二、附则', 2, 0],
  ]);
  for (const { entity: id } of detail.marks) expect(detail.entities[id]?.name).toBe(entity(id).name);
  for (const { start, end, relation } of detail.facts) expect(lookup.relation(relation.id)!.evidence.map(({ quote }) => quote)).toContain(detail.text.slice(start, end));
  expect(documentDetail(lookup, entity(IDS.cited))).toBeUndefined();
});

test('a relation to something that is not there is an error', () => {
  const broken = policyGraph();
  broken.relations[0]!.target = 'nothing';
  expect(() => buildLookup(broken)).toThrow(/nothing/);
});

test.each([
  [RELATIONS_OF.lead, '牵头单位'],
  [RELATIONS_OF.support, '配合单位'],
  [RELATIONS_OF.joint, '责任单位'],
  [RELATIONS_OF.again, '牵头'],
  [RELATIONS_OF.develops, '发展'],
  [RELATIONS_OF.hosts, '建设'],
  [RELATIONS_OF.serves, '服务'],
  [RELATIONS_OF.cites, '按照'],
  [RELATIONS_OF.located, undefined],
])('the trigger of %s is %s', (id, word) => {
  const [{ context }] = quotesOf(lookup, lookup.relation(id)!) as [ReturnType<typeof quotesOf>[number]];
  const mark = context.marks.find(({ what }) => what === 'trigger');
  expect(mark && context.text.slice(mark.start, mark.end)).toBe(word);
});
