import { describe, expect, it } from 'vitest';
import type { Cell, Question } from '../../../web/contract/questions.ts';
import type { EntityRef, Quote, RelationRef } from '../../../web/contract/parts.ts';
import { cellText, compareCells, holds, type CellWords } from '../../../web/app/parts/answerCells.ts';
import { graphOf, isStar } from '../../../web/app/views/ask/answerGraph.ts';
import { harmless, toCsv } from '../../../web/app/views/ask/csv.ts';
import { draftFor, fitted, slug, toSave } from '../../../web/app/views/ask/draft.ts';
import { exported } from '../../../web/app/views/ask/exported.ts';
import { relatedTo } from '../../../web/app/views/ask/Related.tsx';
import { seenIn } from '../../../web/app/views/ask/seen.ts';
import { hiddenAtFirst } from '../../../web/app/views/ask/useAnswerTable.ts';
import { placeOf, offersOf } from '../../../web/app/parts/cypherCompletions.ts';
import { meantBy, sourceOf } from '../../../web/app/views/ask/evidence.ts';
import { filled, missing, partsOf, usedIn, valuesOf } from '../../../web/app/views/ask/sentence.ts';

const WORDS: CellWords = { code: { lead: '牵头', support: '配合', joint: '共同', planned: '拟建' }, and: '、', yes: '是', no: '否' };
const entity = (id: string, name = id): EntityRef => ({ id, kind: 'Task', name });
const relation = (id: string, source: string, target: string, role?: RelationRef['role']): RelationRef =>
  ({ id, type: 'RESPONSIBLE_FOR', ...(role ? { role } : {}), source: { id: source, kind: 'Department', name: source }, target: entity(target), years: [2018], documents: [], places: 2 });

describe('cells of an answer', () => {
  it.each<[string, Cell, string]>([
    ['nothing', null, ''], ['zero', 0, '0'], ['a role', 'lead', '牵头'], ['a status', 'planned', '拟建'], ['a text', 'leader', 'leader'], ['no', false, '否'],
    ['an entity', { entity: entity('t', '任务') }, '任务'], ['a list', ['甲', null, '乙'], '甲、乙'],
    ['a relation', { relation: relation('r', '厅', '任务', 'support') }, '厅 配合 任务'],
    ['a path', { path: { nodes: [entity('甲'), entity('乙')], relations: [] } }, '甲 → 乙'],
    ['a map', { map: { 年: 2018 } }, '年: 2018'],
  ])('reads %s', (_, cell, text) => expect(cellText(cell, WORDS)).toBe(text));
  it.each<[string, Cell[], Cell[]]>([
    ['figures by size', [10, 9, 100], [9, 10, 100]],
    ['roles in their order, not by letters', ['support', 'lead', 'joint'], ['lead', 'joint', 'support']],
    ['nothing last', [null, '乙', '甲'], ['甲', '乙', null]],
    ['names by pinyin', ['自治区', '北海', '南宁'], ['北海', '南宁', '自治区']],
    ['numbered names by number', ['附件10', '附件9'], ['附件9', '附件10']],
  ])('sorts %s', (_, cells, sorted) => expect(cells.toSorted((a, b) => compareCells(a, b, WORDS))).toEqual(sorted));
  it('holds what is nested in lists, maps, paths and relations once', () => {
    const { entities, relations } = holds([[{ entity: entity('a') }, { relation: relation('r1', 'd', 'a') }], { map: { x: { path: { nodes: [entity('a'), entity('b')], relations: [relation('r1', 'd', 'a')] } } } }, 'text']);
    expect(entities.map(({ id }) => id)).toEqual(['a', 'd', 'b']);
    expect(relations.map(({ id }) => id)).toEqual(['r1']);
  });
});

describe('an answer as a graph', () => {
  const rows: Cell[][] = [[{ relation: relation('r1', 'd', 'a', 'lead') }], [{ relation: relation('r2', 'd', 'b') }], [{ relation: relation('r1', 'd', 'a', 'lead') }]];
  it('has every thing once and knows its first row', () => {
    const { nodes, edges, rowOf, total } = graphOf(rows, 60);
    expect(nodes.map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    expect(edges).toEqual([
      { id: 'r1', type: 'RESPONSIBLE_FOR', role: 'lead', source: 'd', target: 'a', derived: false, weight: 2 },
      { id: 'r2', type: 'RESPONSIBLE_FOR', source: 'd', target: 'b', derived: false, weight: 2 },
    ]);
    expect([rowOf.get('r1'), rowOf.get('b'), total]).toEqual([0, 1, 3]);
  });
  it('leaves out documents that only say where a row is written', () => {
    const document: EntityRef = { id: 'doc', kind: 'Document', name: '方案' };
    expect(graphOf([[{ relation: relation('r1', 'd', 'a') }, { entity: document }]], 60).nodes.map(({ id }) => id)).toEqual(['d', 'a']);
    expect(graphOf([[{ entity: document }, 3]], 60).nodes).toEqual([document]);
  });
  it.each<[string, Cell[][], boolean]>([
    ['one thing at every relation', rows, true],
    ['two pairs', [[{ relation: relation('r1', 'd', 'a') }], [{ relation: relation('r2', 'e', 'b') }]], false],
    ['no relation', [[{ entity: entity('a') }]], false],
  ])('%s', (_, some, star) => expect(isStar(some)).toBe(star));
  it('leaves out whole rows past the limit and says how many there are', () => {
    const { nodes, edges, total } = graphOf(rows, 2);
    expect([nodes.length, edges.length, total]).toEqual([2, 1, 3]);
  });
});

describe('columns left out at first', () => {
  const r: Cell = { relation: relation('r', 'd', 'a') };
  it.each<[string, string[], Cell[][], number[]]>([
    ['relations beside names', ['a', 'b'], [['甲', r], ['乙', null]], [1]],
    ['sentences beside relations', ['a', 'quote', 'b'], [['甲', '原句', r]], [1, 2]],
    ['sentences without relations stay', ['a', 'quote'], [['甲', '原句']], []],
    ['empty columns', ['a', 'b', 'c'], [['甲', null, []], ['乙', null, null]], [1, 2]],
    ['a column that is only sometimes empty stays', ['a', 'b'], [[null, 1], ['乙', 2]], []],
    ['ids of clauses', ['a', 'clause'], [['甲', 'c-dLnWV6dguPQD']], [1]],
    ['sentences beside targets', ['a', 'quote'], [[{ entity: { id: 't', kind: 'Target', name: '指标' } }, '原句']], [1]],
    ['nothing when relations are all there is', ['a'], [[r], [r]], []],
    ['no rows', ['a'], [], []],
  ])('%s', (_, columns, rows, hidden) => expect(hiddenAtFirst(columns, rows)).toEqual(hidden));
});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"], ['+86', "'+86"], ['-5', "'-5"], ['@cmd', "'@cmd"], ['\tx', "'\tx"], ['＝1', "'＝1"], ['1=1', '1=1'], ['', ''], ['2—3 家', '2—3 家'],
  ])('%j → %j', (text, safe) => expect(harmless(text)).toBe(safe));
  it('leaves figures alone', () => expect(harmless(-5)).toBe('-5'));
  it('begins with the mark Excel needs, quotes what it must, ends lines with CRLF', () => {
    expect(toCsv(['任务', '说"明"'], [['甲,乙', 3], ['两\n行', '=x,y']])).toBe('\uFEFF任务,"说""明"""\r\n"甲,乙",3\r\n"两\n行","\'=x,y"\r\n');
  });
});

describe('a question as a sentence', () => {
  const parameter = (name: string, more: Partial<Question['parameters'][number]> = {}): Question['parameters'][number] =>
    ({ name, type: 'Department', label: { zh: name, en: name }, optional: false, ...more });
  const parameters = [parameter('department'), parameter('role', { type: 'Role', optional: true }), parameter('year', { type: 'year', default: 2018 })];
  it('is cut at its blanks', () => {
    expect(partsOf('{department}在{year}年{何}？', parameters)).toEqual([{ blank: parameters[0] }, { text: '在' }, { blank: parameters[2] }, { text: '年{何}？' }]);
  });
  it.each([
    [{}, ['department'], { year: 2018 }],
    [{ department: 'd-1', other: 'x' }, [], { department: 'd-1', year: 2018 }],
    [{ department: '', year: 2021 }, ['department'], { year: 2021 }],
  ])('%j misses %j', (given, names, values) => {
    expect(missing({ parameters }, given as Record<string, string>).map(({ name }) => name)).toEqual(names);
    expect(filled({ parameters }, given as Record<string, string>)).toEqual(values);
  });
});

describe('values to ask with', () => {
  const parameters = [{ name: 'status', type: 'Status' as const, label: { zh: '状态', en: 'Status' }, optional: true, default: 'planned' }];
  it.each([[{}, { status: 'planned' }], [{ status: 'existing' }, { status: 'existing' }], [{ status: '' }, { status: null }]])('%j → %j', (given, values) => {
    expect(valuesOf({ parameters }, given as Record<string, string>)).toEqual(values);
  });
});

describe('completions of Cypher', () => {
  it.each([
    ['MATCH (d:', 'label'], ['MATCH (d:Dep', 'label'], ['MATCH (d)-[r:', 'type'], ['MATCH (d)-[r:A|', 'type'], ['RETURN d.', 'property'], ['RETURN d.na', 'property'], ['MATCH (d {', 'property'], ['MATCH (d {name: 1, ', 'property'],
    ['RET', 'word'], ['RETURN 1.', 'word'], ['MATCH (d {name:', 'word'],
  ])('%s wants a %s', (before, what) => expect(placeOf(before).what).toBe(what));
  it('begins at the word before the cursor', () => expect(placeOf('MATCH (d:Dep').from).toBe(9));
  it('offers what the store holds', () => {
    const schema = { kinds: [{ kind: 'City' as const, count: 3 }], relations: [{ type: 'SERVES' as const, count: 2, ends: [] }], properties: { City: ['name', 'code'], Park: ['name'] } };
    expect(offersOf(schema, 'label').map(({ label }) => label)).toEqual(['Entity', 'City']);
    expect(offersOf(schema, 'type').map(({ label }) => label)).toEqual(['SERVES']);
    expect(offersOf(schema, 'property').map(({ label }) => label)).toEqual(['code', 'name']);
  });
});

describe('the sentences behind a row', () => {
  const department: EntityRef = { id: 'd', kind: 'Department', name: '厅' };
  it.each<[string, Cell, Parameters<typeof sourceOf>[1], ReturnType<typeof sourceOf>]>([
    ['its relations', [{ relation: relation('r1', 'd', 'a') }, { relation: relation('r2', 'd', 'b') }], {}, { relations: [relation('r1', 'd', 'a'), relation('r2', 'd', 'b')] }],
    ['its targets', [{ entity: { id: 't', kind: 'Target', name: '指标' } }, { entity: entity('a') }], {}, { targets: [{ id: 't', kind: 'Target', name: '指标' }] }],
    ['what joins it to the name asked for', [{ entity: entity('a') }, 3], { department }, { between: ['d', 'a'] }],
    ['what joins two names', [{ entity: entity('a') }, { entity: entity('b') }], { document: { id: 'doc', kind: 'Document', name: '方案' } }, { between: ['a', 'b'] }],
    ['what is stated of its one name', [{ entity: entity('a') }, 3], {}, { entity: 'a' }],
    ['the document of a row that names nothing else', [{ entity: { id: 'doc', kind: 'Document', name: '方案' } }, 3], { department }, { document: 'doc' }],
    ['nothing for a count', ['2018', 3], { department }, undefined],
  ])('%s', (_, row, resolved, source) => expect(sourceOf(row, resolved)).toEqual(source));
  const quotes = [['c-aaaaaaaaaaaa', '甲'], ['c-bbbbbbbbbbbb', '甲'], ['c-bbbbbbbbbbbb', '乙']].map(([clause, quote]) => ({ clause, quote })) as Quote[];
  it.each<[string, Cell[], number]>([
    ['the first when the row names none', [{ entity: entity('a') }], 0],
    ['the one whose clause it names', ['c-bbbbbbbbbbbb'], 1],
    ['the one whose words it names', ['乙'], 2],
    ['the one whose clause and words it names', ['c-bbbbbbbbbbbb', '乙'], 2],
  ])('a row means %s', (_, row, at) => expect(meantBy(row, quotes)).toBe(at));
});

describe('parameters of a statement', () => {
  it.each([
    ['MATCH (d {id: $department})', ['department']], ['RETURN $departments', []], ['WHERE $year IS NULL OR d.id = $department', ['department', 'year']], ['RETURN 1', []],
  ])('%s', (cypher, names) => expect(Object.keys(usedIn(cypher, { department: 'd', year: null }))).toEqual(names));
});

describe('a file of an answer', () => {
  it('has the columns chosen in their order, figures as figures, nothing as nothing', () => {
    const file = exported([{ at: 2, head: '角色' }, { at: 0, head: '数' }], [[10, 'x', 'lead'], [null, 'y', ['甲', 'support']]], WORDS);
    expect(file.heads).toEqual(['角色', '数']);
    expect(file.rows).toEqual([['牵头', 10], ['甲、配合', null]]);
  });
  it('gives columns a width in figures that stays within bounds', () => {
    const { widths } = exported([{ at: 0, head: '数' }, { at: 1, head: '任务名称' }], [[1, '任'.repeat(80)]], WORDS);
    expect(widths).toEqual([8, 60]);
  });
});

describe('the form of a question', () => {
  it.each([['Tasks led by {department}', 'tasks-led-by-department'], ['任务', ''], ['  A—B  ', 'a-b'], ['x'.repeat(80), 'x'.repeat(60)], ['a '.repeat(40), `${'a-'.repeat(29)}a`]])('%s gives the file name %s', (title, name) => expect(slug(title)).toBe(name));
  const source: Question = {
    name: 's', title: { zh: '甲', en: 'A' }, ask: { zh: '{department}？', en: '{department}?' }, audience: ['researcher'], cypher: '',
    parameters: [{ name: 'department', type: 'Department', label: { zh: '部门', en: 'Department' }, optional: false, default: '科技厅' }],
    columns: [{ name: 'documents', label: { zh: '文件', en: 'Documents' }, kind: 'Document' }],
  };
  it('keeps the words of the question it comes from and guesses the rest by name', () => {
    const draft = draftFor({ parameters: ['department', 'fromYear', 'word'], columns: ['documents', 'leadBody'] }, source);
    expect(draft.ask).toEqual(source.ask);
    expect(draft.parameters.map(({ type, preset }) => [type, preset])).toEqual([['Department', '科技厅'], ['year', ''], ['text', '']]);
    expect(draft.columns).toEqual([source.columns[0], { name: 'leadBody', label: { zh: 'leadBody', en: 'Lead body' } }]);
  });
  it('follows a statement that changes', () => {
    const draft = draftFor({ parameters: ['department'], columns: ['documents'] }, source);
    const next = fitted(draft, { parameters: ['year'], columns: ['documents', 'task'] });
    expect(next.parameters.map(({ name }) => name)).toEqual(['year']);
    expect(next.columns.map(({ name }) => name)).toEqual(['documents', 'task']);
  });
  it('sends years as figures, an empty default as none', () => {
    const draft = draftFor({ parameters: ['year', 'word'], columns: ['n'] }, undefined);
    const sent = toSave({ ...draft, title: { zh: '年', en: 'By year' }, parameters: draft.parameters.map((one, i) => (i === 0 ? { ...one, preset: ' 2025 ' } : one)) }, 'RETURN 1 AS n');
    expect(sent.name).toBe('by-year');
    expect(sent.parameters.map((one) => one.default)).toEqual([2025, undefined]);
    expect('default' in sent.parameters[1]!).toBe(false);
  });
});

describe('an answer under the document filter', () => {
  const stated = (...documents: string[]): Cell => ({ relation: { ...relation('r', '厅', '任务'), documents } });
  const document = (id: string): Cell => ({ entity: { id, kind: 'Document', name: id } });
  const answer = { columns: [], rows: [[stated('a')], [stated('a', 'b')], [document('b')], [[document('a'), document('b')], 3], ['无']], total: 5 };
  it.each<[string, string[], number[], number]>([
    ['no filter', [], [0, 1, 2, 3, 4], 0],
    ['one document', ['a'], [0, 1, 3, 4], 1],
    ['another', ['b'], [1, 2, 3, 4], 1],
    ['one that states nothing of it', ['c'], [4], 4],
    ['both', ['a', 'b'], [0, 1, 2, 3, 4], 0],
  ])('%s', (_, documents, kept, aside) => {
    const seen = seenIn(answer, documents);
    expect(seen.answer.rows).toEqual(kept.map((at) => answer.rows[at]));
    expect([seen.aside, seen.answer.total]).toEqual([aside, 5 - aside]);
  });
  it('keeps a row whose relation others state too, and a total nobody counted', () => {
    expect(seenIn({ columns: [], rows: [[stated('a'), document('b')]], total: 'more' }, ['b'])).toMatchObject({ aside: 1, answer: { rows: [], total: 'more' } });
  });
});

describe('questions to go on with', () => {
  const about = (name: string, ...types: string[]): Question => ({
    name, title: { zh: name, en: name }, ask: { zh: '', en: '' }, audience: [], columns: [], cypher: '',
    parameters: types.map((type, i) => ({ name: `p${i}`, type: type.replace('?', '') as never, label: { zh: '', en: '' }, optional: type.endsWith('?') })),
  });
  const questions = [about('any', 'Entity'), about('self', 'Department'), about('own', 'Department', 'Document?'), about('city', 'City'), about('two', 'Department', 'Industry'), about('body', 'Body')];
  it('are others that the entity fits and that need nothing more, its own kind first', () => {
    const found = relatedTo({ name: 'self' }, { id: 'd', kind: 'Department', name: '厅' }, questions);
    expect(found.map(({ question, blank }) => `${question.name} ${blank}`)).toEqual(['own p0', 'any p0', 'body p0']);
  });
  it('are none where nothing fits', () => expect(relatedTo({ name: 'any' }, { id: 't', kind: 'Target', name: '数' }, questions)).toEqual([]));
});
