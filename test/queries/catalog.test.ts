import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { everyQuestion, loadCatalog } from '../../queries/catalog.ts';
import { HeaderError, readQuestion } from '../../queries/header.ts';
import { retitled, writeQuestion } from '../../queries/writeHead.ts';
import { Question as Contract } from '../../web/contract/questions.ts';

const GOOD = `// title: 部门的任务 | Tasks
// ask: {body} 的任务？ | Tasks of {body}?
// answer: {body} 有 {lead} 项。
//   | {body} has {lead}.
// for: researcher, planner
// journey: R2
// param body: Department = 自治区科技厅 | 部门 | Department
// param year?: year = 2020 | 年份 | Year
// column task: 任务 | Task
// column documents: Document | 文件 | Documents
// count lead: rows where task != x and documents is some
MATCH (d:Entity {id: $body})-[r:RESPONSIBLE_FOR]->(task:Task)
WHERE $year IS NULL OR task.year = $year
RETURN task, r.documents AS documents;
`;
const folder = mkdtempSync(join(tmpdir(), 'questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a head', () => {
  it('is read whole', () => {
    expect(readQuestion('a-question', GOOD)).toEqual({
      name: 'a-question',
      title: { zh: '部门的任务', en: 'Tasks' },
      ask: { zh: '{body} 的任务？', en: 'Tasks of {body}?' },
      answer: { zh: '{body} 有 {lead} 项。', en: '{body} has {lead}.' },
      audience: ['researcher', 'planner'],
      journey: 'R2',
      parameters: [
        { name: 'body', type: 'Department', label: { zh: '部门', en: 'Department' }, optional: false, default: '自治区科技厅' },
        { name: 'year', type: 'year', label: { zh: '年份', en: 'Year' }, optional: true, default: 2020 },
      ],
      columns: [{ name: 'task', label: { zh: '任务', en: 'Task' } }, { name: 'documents', label: { zh: '文件', en: 'Documents' }, kind: 'Document' }],
      counts: [{ name: 'lead', take: 'rows', where: [{ column: 'task', is: '!=', value: 'x' }, { column: 'documents', is: 'some', value: '' }] }],
      cypher: GOOD.slice(GOOD.indexOf('MATCH')).trim().replace(/;$/, ''),
    });
  });
  it.each([
    ['a byte order mark and Windows line ends', `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`],
    ['full-width colons and bars', GOOD.replace('// title: 部门的任务 | Tasks', '// title：部门的任务｜Tasks')],
    ['no final semicolon', GOOD.replace(';', '')],
  ])('may have %s', (_, source) => expect(readQuestion('a', source).title).toEqual({ zh: '部门的任务', en: 'Tasks' }));

  it.each<[string, (source: string) => string, RegExp]>([
    ['no title', (s) => s.replace(/\/\/ title.*\n/, ''), /title/],
    ['two titles', (s) => s.replace(/(\/\/ title.*\n)/, '$1$1'), /title/],
    ['one language', (s) => s.replace(' | Tasks\n', '\n'), /line 1 .*中文 \| English/],
    ['an unknown word', (s) => s.replace('// for', '// fro'), /fro/],
    ['a line that is no head line', (s) => s.replace('// for', '// Some remark\n// for'), /line 5/],
    ['an unknown audience', (s) => s.replace('planner', 'visitor'), /audience/],
    ['an unknown kind', (s) => s.replace('Department = ', 'Ministry = '), /parameters\.0\.type/],
    ['a parameter without a label', (s) => s.replace(' | 部门 | Department', ''), /line 7/],
    ['a parameter that the statement lacks', (s) => s.replace('// param', '// param other?: text | 字 | Text\n// param'), /does not use.*other/],
    ['a statement with another parameter', (s) => s.replace('$body', '$boddy'), /does not declare: boddy/],
    ['a column too many', (s) => s.replace('// column task', '// column more: 多 | More\n// column task'), /columns differ/],
    ['columns in another order', (s) => s.replace('task, r.documents AS documents', 'r.documents AS documents, task'), /columns differ/],
    ['a blank of the question that is no parameter', (s) => s.replace('{body} 的任务', '{bdy} 的任务'), /no parameters: bdy/],
    ['a blank of the answer that is no count', (s) => s.replace('has {lead}', 'has {led}'), /nor counts: led/],
    ['a count it cannot read', (s) => s.replace('rows where', 'all where'), /not understood/],
    ['a count of a column that is not there', (s) => s.replace('task != x', 'tsk != x'), /not there: tsk/],
    ['an unmatched bracket', (s) => s.replace('有 {lead} 项', '[有 {lead} 项'), /unmatched \[/],
    ['no statement', (s) => s.slice(0, s.indexOf('MATCH')), /cypher|statement/],
    ['a writing statement', (s) => s.replace('RETURN', 'SET d.x = 1 RETURN'), /writes/],
    ['a statement that does not parse', (s) => s.replace('WHERE', 'WEHRE'), /cannot be read/],
    ['two statements', (s) => `${s}MATCH (n) RETURN n`, /one statement/],
  ])('with %s is refused', (_, spoil, reason) => {
    const spoilt = spoil(GOOD);
    expect(spoilt).not.toBe(GOOD);
    expect(() => readQuestion('a', spoilt)).toThrow(HeaderError);
    expect(() => readQuestion('a', spoilt)).toThrow(reason);
  });
  it('refuses a name that is no kebab-case', () => expect(() => readQuestion('Ein Name', GOOD)).toThrow(/kebab-case/));
});

describe('a folder', () => {
  it('loads what is good and names what is not', () => {
    writeFileSync(join(folder, 'good.cypher'), GOOD);
    writeFileSync(join(folder, 'bad.cypher'), GOOD.replace('// title', '// titel'));
    writeFileSync(join(folder, 'duties.cypher'), GOOD);
    writeFileSync(join(folder, 'notes.txt'), 'no question');
    const own = loadCatalog();
    const { questions, refused } = loadCatalog([join(process.cwd(), 'queries/read'), folder, join(folder, 'missing')]);
    expect(questions.length).toBe(own.questions.length + 1);
    expect(questions.map(({ name }) => name)).toContain('good');
    expect(questions.map(({ journey }) => journey?.[0])).toEqual([...questions].map(({ journey }) => journey![0]!).sort((a, b) => 'RPS'.indexOf(a) - 'RPS'.indexOf(b)));
    expect(refused.map(({ file }) => file)).toEqual(['bad.cypher', 'duties.cypher']);
    expect(refused[0]!.reason).toMatch(/titel/);
    expect(refused[1]!.reason).toMatch(/exists already/);
  });
});

describe('the project’s own questions', () => {
  const questions = everyQuestion();
  it('has all journeys of researcher and planner, and an overview', () => {
    expect(questions.length).toBeGreaterThanOrEqual(18);
    expect(new Set(questions.map(({ journey }) => journey))).toEqual(new Set(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'P1', 'P2', 'P3', 'P4', 'P5', 'S1']));
  });
  it.each(questions.map((question) => [question.name, question] as const))('%s is what the contract promises', (_, question) => {
    expect(Contract.safeParse(question).success).toBe(true);
    expect(Contract.parse(question)).toMatchObject({ name: question.name, cypher: question.cypher, parameters: question.parameters });
  });
  it('has the type of the contract', () => expectTypeOf(questions).toExtend<z.infer<typeof Contract>[]>());
});

describe('the file of a question', () => {
  it.each(everyQuestion().map((question) => [question.name, question] as const))('%s reads back as it was', (name, question) => {
    expect(readQuestion(name, writeQuestion(question))).toEqual(question);
  });
  it('takes another title and keeps every other line', () => {
    const text = GOOD.replace('// title: 部门的任务 | Tasks', '// title: 部门的任务\n//   | Tasks');
    expect(retitled(text, { zh: '新', en: 'New' })).toBe(GOOD.replace('部门的任务 | Tasks', '新 | New'));
  });
});
