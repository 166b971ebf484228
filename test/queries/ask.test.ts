// Every saved question on the embedded engine, with the graph of the annotated documents.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../ingest/load.ts';
import { ask } from '../../queries/ask.ts';
import { everyQuestion } from '../../queries/catalog.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { bind } from '../../queries/guard/parse.ts';
import { checkPlan } from '../../queries/guard.ts';
import { readQuestion } from '../../queries/header.ts';
import { options } from '../../queries/options.ts';
import { labelsOf, type Parameter, type Question } from '../../queries/question.ts';
import { ParameterError, resolveParameter } from '../../queries/resolve.ts';
import { StoreError, type GraphNode, type ReadOptions, type Store, type Value } from '../../queries/store.ts';
import { versionOf } from '../graphs.ts';
import { goldGraph } from './goldGraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
const store = new EmbeddedStore(folder);
const questions = everyQuestion();
const named = (name: string): Question => questions.find((question) => question.name === name)!;
/** What stands in blanks that have no default. */
const TYPED: Record<string, string> = { earlier: '三年行动方案', later: '规划', from: '自治区科技厅', to: '自治区国资委' };
const typedFor = ({ parameters }: Question): Record<string, string> =>
  Object.fromEntries(parameters.filter((one) => !one.optional && one.default === undefined).map(({ name }) => [name, TYPED[name]!]));

beforeAll(() => load(store, goldGraph(), versionOf('gold')));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Questions whose answer on these two documents is that there is nothing. */
const EMPTY = new Set(['tasks-without-lead', 'tasks-of-collectives', 'duties-in-two-documents']);

describe.each(questions.map((question) => [question.name, question] as const))('%s', (name, question) => {
  it('answers with the columns of its head and a sentence', async () => {
    const { answer, sentence, empty } = await ask(store, question, typedFor(question));
    expect(answer.columns).toEqual(question.columns.map((column) => column.name));
    expect(answer.rows.length > 0).toBe(!EMPTY.has(name));
    expect(empty !== undefined).toBe(EMPTY.has(name));
    expect(sentence.zh).toMatch(/^[^[\]{}]+。$/);
    expect(sentence.en).toMatch(/^[^[\]{}]+\.$/);
  });
  it('does nothing but read, as the engine sees it', async () => {
    const params = Object.fromEntries(question.parameters.map((one) => [one.name, null]));
    expect(checkPlan(await store.explain(question.cypher, params))).toEqual({ ok: true });
  });
});

describe('choices for a blank', () => {
  const cases = questions.flatMap((question) => question.parameters.filter(({ type }) => type !== 'text').map((parameter) => [question.name, parameter.name, question] as const));
  it.each(cases)('%s, %s: each leads to as many rows as it says', async (_, parameter, question) => {
    const given = typedFor(question);
    const choices = (await options(store, question, parameter, given)).options;
    const spread = choices.filter((_choice, i) => i % Math.ceil(choices.length / 6) === 0);
    for (const { value, count } of [...spread, ...choices.slice(-1)]) {
      const others = Object.fromEntries(question.parameters.filter(({ optional }) => optional).map(({ name }) => [name, null]));
      const { answer } = await ask(store, question, { ...others, ...given, [parameter]: value });
      expect(answer.total).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });
  it('leaves out what leads nowhere', async () => {
    const question = named('tasks-of-department');
    const { rows } = await store.read('MATCH (d:Department) WHERE NOT (d)-[:RESPONSIBLE_FOR]->() RETURN d.id AS id LIMIT 3');
    const offered = new Set((await options(store, question, 'department', {}, '', 500)).options.map(({ value }) => value));
    expect(rows.length).toBe(3);
    for (const row of rows) expect(offered.has(row['id'] as string)).toBe(false);
  });
  it('narrows by what is typed, and by the other blanks', async () => {
    const question = named('tasks-by-industry');
    const all = await options(store, question, 'industry');
    const narrowed = await options(store, question, 'industry', { body: '自治区海洋局' });
    const typed = await options(store, question, 'industry', {}, '汽车');
    expect(narrowed.total).toBeLessThan(all.total);
    expect(typed.options.every(({ label, entity }) => label.includes('汽车') && entity?.$ === 'node')).toBe(true);
    expect((await options(store, question, 'industry', {}, '', 2)).options).toHaveLength(2);
  });
  it('names the blanks when asked for another', async () => {
    await expect(options(store, named('tasks-of-department'), 'deprtment')).rejects.toThrow(/department.*document/);
  });
  it('lists entities by their relations where asking for each takes too long', async () => {
    const slow: Store = Object.create(store, { read: { value: (statement: string, ...rest: [Record<string, Value>, ReadOptions]) => (statement.includes('CALL (chosenValue)') ? Promise.reject(new StoreError('timeout', 'too long')) : store.read(statement, ...rest)) } }) as Store;
    const { total, options: [first] } = await options(slow, named('tasks-of-department'), 'department');
    const { rows: [row] } = await store.read('MATCH (d:Entity {id: $id})-[r]-(:Entity) RETURN count(r) AS n', { id: first!.value });
    expect(total).toBeGreaterThan(30);
    expect(first!.count).toBe(row!['n']);
  });
  it('does not hide other failures', async () => {
    const broken: Store = Object.create(store, { read: { value: () => Promise.reject(new StoreError('memory', 'too much')) } }) as Store;
    await expect(options(broken, named('load-of-bodies'), 'document')).rejects.toThrow('too much');
  });
  it('lists entities by their relations while another blank is open', async () => {
    expect((await options(store, named('paths-between'), 'from', {}, '自治区')).options[0]).toMatchObject({ label: expect.stringContaining('自治区'), entity: { $: 'node' } });
  });
  it('puts the choice in the place of the parameter alone', () => {
    expect(bind(`MATCH (d {id: $d}) WHERE d.x = '😀$d' // $d\n AND $dd = $d RETURN d`, 'd', 'chosen')).toBe(`MATCH (d {id: chosen}) WHERE d.x = '😀$d' // $d\n AND $dd = chosen RETURN d`);
  });
});

describe('what was typed', () => {
  const parameter = (type: Parameter['type']): Parameter => ({ name: 'x', type, label: { zh: '单位', en: 'Body' }, optional: false });
  it.each<[Parameter['type'], string, string]>([
    ['Department', '自治区科技厅', '自治区科技厅'],
    ['Department', ' 自治区科技厅 ', '自治区科技厅'],
    ['Department', '科技厅', '自治区科技厅'],
    ['Body', '自治区国资委', '自治区国资委'],
    ['Entity', '桂林市', '桂林市'],
    ['Document', '三年行动方案', '广西壮族自治区人民政府关于印发广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）的通知'],
  ])('%s %s', async (type, text, name) => {
    const node = (await resolveParameter(store, parameter(type), text)) as GraphNode;
    expect(node.properties['name']).toBe(name);
    expect(node.properties['text']).toBeUndefined();
    expect(await resolveParameter(store, parameter(type), node.id)).toEqual(node);
  });
  it.each<[Parameter['type'], string | number, RegExp]>([
    ['Department', '没有这个厅', /没有找到「没有这个厅」/],
    ['City', '自治区科技厅', /没有找到/],
    ['City', '州市', /可以指 .*州市、.*州市.*写出全称/],
    ['Role', 'boss', /lead, joint, support/],
    ['year', '二〇二〇', /whole number/],
    ['integer', 1.5, /whole number/],
  ])('%s %s is refused', async (type, text, message) => {
    await expect(resolveParameter(store, parameter(type), text)).rejects.toThrow(ParameterError);
    await expect(resolveParameter(store, parameter(type), text)).rejects.toThrow(message);
  });
  it.each<[Parameter['type'], string | number, string | number]>([['Role', '牵头', 'lead'], ['Status', '拟建', 'planned'], ['Status', 'existing', 'existing'], ['year', '2020', 2020], ['text', 2020, '2020']])(
    '%s %s → %s', async (type, text, value) => expect(await resolveParameter(store, parameter(type), text)).toBe(value));
});

describe('an answer', () => {
  it('says in a sentence what the rows hold', async () => {
    const { answer, sentence, resolved } = await ask(store, named('tasks-of-department'), { department: '自治区科技厅' });
    const roles = answer.rows.map((row) => row['role']);
    const lead = roles.filter((role) => role === 'lead').length;
    expect(sentence.zh).toContain(`自治区科技厅牵头 ${lead} 项任务`);
    expect(sentence.en).toContain(`leads ${lead} tasks`);
    expect(resolved['document']).toBeNull();
    expect(answer.rows[0]).toMatchObject({ task: { $: 'node' }, duty: { $: 'relation', type: 'RESPONSIBLE_FOR' }, documents: [{ $: 'node', properties: { name: expect.stringContaining('三年行动方案') } }] });
  });
  it('counts all rows and shows as many as asked for', async () => {
    const [all, some] = [await ask(store, named('duties')), await ask(store, named('duties'), {}, { rows: 5 })];
    expect(some.answer.rows).toHaveLength(5);
    expect(some.answer.total).toBe(all.answer.rows.length);
    expect(some.sentence).toEqual(all.sentence);
  });
  it('takes the default, or nothing for an optional blank that is null', async () => {
    expect((await ask(store, named('tasks-of-department'))).resolved['department']).toMatchObject({ properties: { name: '自治区科技厅' } });
    await expect(ask(store, named('paths-between'), { from: '自治区科技厅' })).rejects.toThrow(/to \(To\) is needed/);
    await expect(ask(store, named('duties'), { doc: 'x' })).rejects.toThrow(/takes: document/);
  });
  it('says why it is empty', async () => {
    const { empty } = await ask(store, named('platforms-of-industry'), { industry: '新能源汽车' });
    expect(empty).toMatchObject({ reason: 'not-stated', zh: expect.stringMatching(/^原文没有写。提到它的 \d 份文件/) });
  });
  it('says that a clause about it was not understood', async () => {
    const other = mkdtempSync(join(tmpdir(), 'unread-'));
    const unread = new EmbeddedStore(other);
    const graph = goldGraph();
    await load(unread, { ...graph, clauses: graph.clauses.map((clause) => ({ ...clause, reading: 'unread' as const })) }, versionOf('unread'));
    const { empty } = await ask(unread, named('platforms-of-industry'), { industry: '新能源汽车' });
    await unread.close();
    rmSync(other, { recursive: true, force: true });
    expect(empty).toMatchObject({ reason: 'not-understood', zh: expect.stringMatching(/没读懂：\d+ 个条款/), en: expect.stringMatching(/\d+ clauses?\.$/) });
  });
  it('is made of sums, firsts and conditions', async () => {
    const question = readQuestion('counts', `// title: 数 | Counts
// ask: 数？ | Counts?
// answer: {rows} {total} {best} {few} {some}。 | {rows} {total} {best} {few} {some}.
// for: researcher
// column name: 名 | Name
// column size: 数 | Size
// column list: 列 | List
// count total: sum size
// count best: first name
// count few: distinct list where size != 3
// count some: rows where list is some and name = b
UNWIND [{n: 'a', s: 1, l: ['x', 'y']}, {n: 'b', s: 3, l: ['z']}, {n: 'c', s: 5, l: ['y', 'x']}] AS row
RETURN row.n AS name, row.s AS size, row.l AS list`);
    expect((await ask(store, question)).sentence.en).toBe('3 9 a 2 1.');
  });
});

it('knows which types choose an entity', () => {
  expect(labelsOf('Entity')).toEqual(['Entity']);
  expect(labelsOf('Body')).toContain('University');
  expect(labelsOf('Park')).toEqual(['Park']);
  expect(labelsOf('year')).toBeUndefined();
});
