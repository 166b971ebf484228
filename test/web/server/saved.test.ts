// Questions of the user through the API, on the embedded store.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SaveQuestion } from '../../../web/contract/questions.ts';
import { policyGraph } from './policyGraph.ts';
import { answer, failure, serve, type Served } from './served.ts';

let served: Served;
beforeAll(async () => { served = await serve(policyGraph()); });
afterAll(async () => { await served.close(); });

const DRAFT: SaveQuestion = {
  name: 'led-tasks',
  title: { zh: '牵头的任务', en: 'Tasks led' },
  ask: { zh: '{department} 牵头哪些任务？', en: 'Which tasks does {department} lead?' },
  parameters: [{ name: 'department', type: 'Department', label: { zh: '部门', en: 'Department' }, optional: false, default: '自治区科技厅' }],
  columns: [{ name: 'task', label: { zh: '任务', en: 'Task' } }, { name: 'role', label: { zh: '角色', en: 'Role' } }],
  cypher: 'MATCH (:Entity {id: $department})-[duty:RESPONSIBLE_FOR]->(task:Task)\nRETURN task, duty.role AS role',
};
const draft = (changes: Partial<SaveQuestion>): SaveQuestion => ({ ...DRAFT, ...changes });
const save = (changes: Partial<SaveQuestion>) => answer(served.app, 'saveQuestion', '/api/queries', draft(changes));
const refused = (changes: Record<string, unknown>, init?: RequestInit) => failure(served.app, '/api/queries', { ...DRAFT, ...changes }, init);
const listed = async (): Promise<string[]> => (await answer(served.app, 'questions', '/api/queries')).questions.filter(({ saved }) => saved).map(({ name }) => name).sort();
const files = (): string[] => (existsSync(served.questions) ? readdirSync(served.questions).sort() : []);

test('a statement kept as a question is listed at once, is a file, and is answered', async () => {
  await save({});
  expect(await listed()).toEqual(['led-tasks']);
  expect(files()).toEqual(['led-tasks.cypher']);
  expect(readFileSync(join(served.questions, 'led-tasks.cypher'), 'utf8')).toMatch(/^\/\/ title: 牵头的任务 \| Tasks led\n[^]*\nRETURN task, duty\.role AS role\n$/);
  const got = await answer(served.app, 'ask', '/api/queries/led-tasks', { params: {} });
  expect(got.sentence.zh).toBe('有 3 个结果。');
  const { options } = await answer(served.app, 'options', '/api/queries/led-tasks/options', { parameter: 'department' });
  expect(options.length).toBeGreaterThan(1);
});

test('a statement that begins with a comment keeps it, one with a semicolon loses it', async () => {
  await save({ name: 'with-comment', cypher: `// count x: rows\n${DRAFT.cypher};` });
  const { questions } = await answer(served.app, 'questions', '/api/queries');
  expect(questions.find(({ name }) => name === 'with-comment')?.cypher).toBe(`// count x: rows\n${DRAFT.cypher}`);
});

test.each<[string, Record<string, unknown>, number, string, RegExp]>([
  ['the name of a shipped one', { name: 'duties' }, 409, 'name-taken', /已有名为 duties/],
  ['the name of a saved one', { name: 'led-tasks' }, 409, 'name-taken', /已有名为 led-tasks/],
  ['a path for a name', { name: '../x' }, 400, 'invalid', /name/],
  ['an absolute path', { name: '/etc/x' }, 400, 'invalid', /name/],
  ['a name with a dot', { name: 'a.b' }, 400, 'invalid', /name/],
  ['a name of 61 letters', { name: 'a'.repeat(61) }, 400, 'invalid', /name/],
  ['a statement that writes', { name: 'n', cypher: 'CREATE (task) RETURN task' }, 422, 'refused', /不能写入/],
  ['a statement that ends early', { name: 'n', cypher: 'MATCH (task' }, 422, 'refused', /没有写完/],
  ['a statement the engine does not take', { name: 'n', parameters: [], ask: { zh: '任务', en: 'Tasks' }, cypher: 'MATCH (task:Task) RETURN nothing AS task, 1 AS role' }, 400, 'syntax', /语句/],
  ['a parameter nobody declared', { name: 'n', parameters: [], ask: { zh: '任务', en: 'Tasks' } }, 422, 'question', /没有声明的参数：department/],
  ['a parameter nobody uses', { name: 'n', cypher: 'MATCH (task:Task) RETURN task, 1 AS role' }, 422, 'question', /没有用到参数：department/],
  ['a blank that is no parameter', { name: 'n', ask: { zh: '{city} 的任务？', en: 'Tasks?' } }, 422, 'question', /没有对应的参数：city/],
  ['a default that names nothing', { name: 'n', parameters: [{ ...DRAFT.parameters[0], default: '没有这个厅' }] }, 400, 'parameter', /没有这个厅/],
  ['columns that differ', { name: 'n', columns: [DRAFT.columns[0]] }, 422, 'question', /列不一致/],
  ['a column without a name', { name: 'n', cypher: DRAFT.cypher.replace(' AS role', '') }, 422, 'question', /AS/],
  ['all columns', { name: 'n', cypher: 'MATCH (task:Task {id: $department}) RETURN *' }, 422, 'question', /RETURN \*/],
  ['a bar in a title', { name: 'n', title: { zh: '甲 | 乙', en: 'A' } }, 422, 'question', /竖线/],
  ['a line break in a title', { name: 'n', title: { zh: '甲\n// journey: R1', en: 'A' } }, 422, 'question', /换行/],
  ['a title of one language', { name: 'n', title: { zh: '甲', en: ' ' } }, 400, 'invalid', /title\.en/],
  ['a statement of 20,001 letters', { name: 'n', cypher: `${DRAFT.cypher}${' '.repeat(20_001)}x` }, 400, 'invalid', /cypher/],
  ['a body of 300 kB', { name: 'n', cypher: 'x'.repeat(300_000) }, 413, 'too-large', /太大/],
])('%s is refused in one sentence and nothing is written', async (_, changes, status, code, zh) => {
  const before = files();
  const { message, ...rest } = await refused(changes);
  expect(rest).toMatchObject({ status, code });
  expect(message.zh).toMatch(zh);
  expect(message.en).toMatch(/^[A-Za-z].*[^.]\.?$/);
  expect(files()).toEqual(before);
});

test('another site cannot save, rename or delete', async () => {
  const init = { headers: { origin: 'https://example.org' } };
  expect(await refused({ name: 'n' }, init)).toMatchObject({ status: 403, code: 'wrong-origin' });
  expect(await failure(served.app, '/api/queries/led-tasks/remove', {}, init)).toMatchObject({ status: 403 });
  expect(await failure(served.app, '/api/queries/led-tasks/rename', { name: 'n', title: DRAFT.title }, init)).toMatchObject({ status: 403 });
});

test('is renamed, taken away and brought back with every line of its file', async () => {
  await save({ name: 'first-name' });
  const title = { zh: '另一个 $& 名称', en: 'Another title' };
  await answer(served.app, 'renameQuestion', '/api/queries/first-name/rename', { name: 'second-name', title });
  await answer(served.app, 'renameQuestion', '/api/queries/second-name/rename', { name: 'second-name', title: { ...title, en: 'A third title' } });
  const text = readFileSync(join(served.questions, 'second-name.cypher'), 'utf8');
  expect(text).toContain('// title: 另一个 $& 名称 | A third title\n// ask: {department}');
  expect(await listed()).not.toContain('first-name');
  await answer(served.app, 'removeQuestion', '/api/queries/second-name/remove', {});
  expect(await listed()).not.toContain('second-name');
  expect(await failure(served.app, '/api/queries/second-name', {})).toMatchObject({ status: 404 });
  await answer(served.app, 'restoreQuestion', '/api/queries/second-name/restore', {});
  expect(readFileSync(join(served.questions, 'second-name.cypher'), 'utf8')).toBe(text);
});

test.each<[string, string, unknown, number, string]>([
  ['renaming a shipped one', '/api/queries/duties/rename', { name: 'mine', title: DRAFT.title }, 403, 'shipped'],
  ['deleting a shipped one', '/api/queries/duties/remove', {}, 403, 'shipped'],
  ['renaming to a shipped name', '/api/queries/led-tasks/rename', { name: 'duties', title: DRAFT.title }, 409, 'name-taken'],
  ['renaming to a path', '/api/queries/led-tasks/rename', { name: '../x', title: DRAFT.title }, 400, 'invalid'],
  ['a title with a bar', '/api/queries/led-tasks/rename', { name: 'led-tasks', title: { zh: '甲 | 乙', en: 'A' } }, 422, 'question'],
  ['deleting what is not there', '/api/queries/nothing/remove', {}, 404, 'missing'],
  ['deleting a path', '/api/queries/..%2Fx/remove', {}, 404, 'missing'],
  ['restoring a path', '/api/queries/..%2Fx/restore', {}, 404, 'missing'],
  ['restoring what was not deleted', '/api/queries/nothing/restore', {}, 404, 'missing'],
  ['restoring over one that is there', '/api/queries/led-tasks/restore', {}, 409, 'name-taken'],
])('%s is refused', async (_, address, body, status, code) => {
  expect(await failure(served.app, address, body)).toMatchObject({ status, code });
});

test('a file laid into the folder is seen without a restart; one that cannot be read is named', async () => {
  writeFileSync(join(served.questions, 'by-hand.cypher'), readFileSync(join(served.questions, 'led-tasks.cypher')));
  writeFileSync(join(served.questions, 'broken.cypher'), 'RETURN 1');
  const { questions, refused: odd } = await answer(served.app, 'questions', '/api/queries');
  expect(questions.some(({ name, saved }) => name === 'by-hand' && saved)).toBe(true);
  expect(odd.map(({ file }) => file)).toEqual(['broken.cypher']);
  expect(await refused({ name: 'broken' })).toMatchObject({ status: 409, code: 'name-taken' });
});

test('the form learns parameters and columns of a statement', async () => {
  expect(await answer(served.app, 'statement', '/api/cypher/parts', { cypher: DRAFT.cypher })).toEqual({ parameters: ['department'], columns: ['task', 'role'] });
  expect(await failure(served.app, '/api/cypher/parts', { cypher: 'MATCH (n) DELETE n' })).toMatchObject({ status: 422, code: 'refused', at: { line: 1 } });
});
