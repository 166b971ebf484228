// A small document as the API gives it: a page break inside a name, a list that shares a head, markup in the text, a repeated clause.
import { DocumentDetail } from '../../../web/contract/documents.ts';
import { Quote, type EntityRef, type RelationRef } from '../../../web/contract/parts.ts';

const HEAD = '三、主要任务';
const LIST = '依托南宁、桂林2个国家级高新区，启动申报创建南桂国家自主创新示范区。（牵头单位：自治区\n— 12 —\n科技厅）';
const MARKUP = '<script>alert(1)</script>与 <b>科技厅</b> 无关的一句话，只是文字而已。';
export const TEXT = `一、现实基础\n${HEAD}\n${LIST}\n二、总体要求\n${MARKUP}\n${MARKUP}\n`;

/** Offsets of the `n`th occurrence of some words. */
export function at(words: string, n = 0): [number, number] {
  let from = -1;
  for (let i = 0; i <= n; i += 1) from = TEXT.indexOf(words, from + 1);
  if (from < 0) throw new Error(`${words} does not stand in the fixture.`);
  return [from, from + words.length];
}

const entity = (id: string, kind: EntityRef['kind'], name: string): EntityRef => ({ id, kind, name });
export const PARK = entity('park-1', 'Park', '桂林国家级高新区');
export const AREA = entity('park-2', 'Park', '南桂国家自主创新示范区');
export const BODY = entity('department-1', 'Department', '自治区科技厅');
export const CITY = entity('city-1', 'City', '桂林市');

const relation = (id: string, type: RelationRef['type'], source: EntityRef, target: EntityRef): RelationRef =>
  ({ id, type, source, target, years: [2018], documents: ['d'], places: 1 });
export const PART = relation('r-part', 'PART_OF', PARK, AREA);
export const CONCERNS = relation('r-partner', 'PARTNERS_WITH', BODY, AREA);

const [listStart, listEnd] = at(LIST);
const gap = at('\n— 12 —\n');
const clause = (id: string, index: number, [start, end]: [number, number], more: object = {}) =>
  ({ id, document: 'd', index, kind: 'paragraph', text: TEXT.slice(start, end), start, end, path: [], reading: 'none', ...more });

export const DETAIL: DocumentDetail = DocumentDetail.parse({
  dataVersion: 'v',
  document: { id: 'd', title: '方案', number: '桂政发〔2018〕51号', date: '2018-11-19', entities: 4, facts: 2, targets: 0, tasks: 0, clauses: { facts: 1, names: 0, none: 5, unread: 0 } },
  text: TEXT,
  clauses: [
    clause('c-1', 0, at('一、现实基础'), { kind: 'heading', depth: 1 }),
    clause('c-3', 1, at(HEAD), { kind: 'heading', depth: 1 }),
    clause('c-list', 2, [listStart, listEnd], { text: LIST.replace('\n— 12 —\n', ''), gaps: gap, reading: 'facts', path: [HEAD] }),
    clause('c-2', 3, at('二、总体要求'), { kind: 'heading', depth: 1 }),
    clause('c-markup', 4, at(MARKUP)),
    clause('c-again', 5, at(MARKUP, 1)),
  ],
  outline: [{ clause: 'c-1', title: '一、现实基础', depth: 1, facts: 0 }, { clause: 'c-3', title: HEAD, depth: 1, facts: 2 }, { clause: 'c-2', title: '二、总体要求', depth: 1, facts: 0 }],
  entities: Object.fromEntries([PARK, AREA, BODY, CITY].map((one) => [one.id, one])),
  marks: [
    { entity: CITY.id, clause: 'c-list', pieces: [at('桂林')], form: '桂林' },
    { entity: PARK.id, clause: 'c-list', pieces: [at('桂林'), at('国家级高新区')], form: '桂林国家级高新区' },
    { entity: AREA.id, clause: 'c-list', pieces: [at('南桂国家自主创新示范区')], form: '南桂国家自主创新示范区' },
    { entity: BODY.id, clause: 'c-list', pieces: [at('自治区\n— 12 —\n科技厅')], form: '自治区科技厅' },
    { entity: BODY.id, clause: 'c-markup', pieces: [at('科技厅', 1)], form: '科技厅' },
  ],
  facts: [
    { relation: CONCERNS, clause: 'c-list', start: listStart, end: listEnd, rule: 'whole' },
    { relation: PART, clause: 'c-list', start: listStart, end: at('示范区')[1], rule: 'list' },
    { relation: PART, clause: 'c-list', start: at('启动申报')[0], end: at('示范区')[1], rule: 'again' },
  ],
});

const list = DETAIL.clauses[2]!;
const inList = (words: string): { start: number; end: number } => ({ start: list.text.indexOf(words), end: list.text.indexOf(words) + words.length });

/** The sentence of PART in this document. */
export const PART_QUOTE: Quote = Quote.parse({
  document: 'd', clause: 'c-list', start: listStart, end: at('示范区')[1], quote: TEXT.slice(listStart, at('示范区')[1]), rule: 'list', title: '方案', path: [HEAD],
  context: {
    text: list.text,
    marks: [
      { what: 'quote', start: 0, end: inList('示范区').end }, { what: 'source', ...inList('桂林') }, { what: 'source', ...inList('国家级高新区') },
      { what: 'target', ...inList('南桂国家自主创新示范区') }, { what: 'trigger', ...inList('启动申报创建') },
    ],
  },
});
