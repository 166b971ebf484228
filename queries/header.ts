// The head of a `.cypher` question: comment lines that a person writes by hand.
//
//   // title: 部门承担的任务 | Tasks of a department
//   // ask: {department} 在 {document} 中承担哪些任务？ | Which tasks does {department} carry in {document}?
//   // answer: {department}[牵头 {lead} 项<任务>; 配合 {support} 项<任务>]。
//   //   | {department} [leads {lead} tasks; supports {support}].
//   // empty: 没有这样的任务。 | There is no such task.          (optional)
//   // for: researcher, planner
//   // journey: R2
//   // param department: Department = 自治区科技厅 | 部门 | Department
//   // param document?: Document | 文件 | Document
//   // column role: 角色 | Role
//   // column documents: Document | 文件 | Documents
//   // count lead: rows where role = lead
//
// `?` makes a parameter optional; a line that starts with three spaces or more goes on with the one above.
import { inspect } from './guard.ts';
import { Question, type Both, type Column, type Count, type Parameter } from './question.ts';
import { blanks, malformed } from './sentence.ts';

/** The head or the statement of a question is wrong; the message says what, in both languages. */
export class HeaderError extends Error {
  readonly both: Both;
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.name = 'HeaderError';
    this.both = { zh, en };
  }
}

interface Line { key: string; name: string; text: string; at: number }
const ONCE = ['title', 'ask', 'answer', 'empty', 'for', 'journey'];
const NAMED = ['param', 'column', 'count'];

/** Splits a file into the lines of its head and the statement below. */
function split(source: string): { lines: Line[]; cypher: string } {
  const rows = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = rows.findIndex((row) => !row.startsWith('//'));
  const head = end === -1 ? rows : rows.slice(0, end);
  const lines: Line[] = [];
  head.forEach((row, i) => {
    const before = lines.at(-1);
    const more = /^\/\/ {3,}(.*)$/.exec(row);
    if (more && before) {
      before.text += ` ${more[1]!.trim()}`;
      return;
    }
    const match = /^\/\/ ?([a-z]+)(?: ([A-Za-z0-9]+\??))? ?[:：] ?(.*)$/.exec(row);
    if (!match) throw new HeaderError(`第 ${i + 1} 行不是「// 词: 内容」的样子：${row}`, `line ${i + 1} is not of the form "// word: text": ${row}`);
    lines.push({ key: match[1]!, name: match[2] ?? '', text: match[3]!.trim(), at: i + 1 });
  });
  const cypher = rows.slice(head.length).join('\n').trim().replace(/;$/, '').trim();
  return { lines, cypher };
}

const parts = (text: string): string[] => text.split(/ \| |\s*｜\s*/).map((part) => part.trim());

function both(line: Line, from = 0): { zh: string; en: string } {
  const [zh, en, ...rest] = parts(line.text).slice(from);
  if (!zh || !en || rest.length > 0) {
    throw new HeaderError(`第 ${line.at} 行要写成「中文 | English」：${line.text}`, `line ${line.at} must read "中文 | English": ${line.text}`);
  }
  return { zh, en };
}

function parameter(line: Line): Parameter {
  const [type = '', written] = parts(line.text)[0]!.split(/ *= */);
  const numeric = type === 'integer' || type === 'year';
  return {
    name: line.name.replace('?', ''),
    type: type as Parameter['type'],
    label: both(line, 1),
    optional: line.name.endsWith('?'),
    ...(written ? { default: numeric ? Number(written) : written } : {}),
  };
}

function column(line: Line): Column {
  const document = parts(line.text)[0] === 'Document' && parts(line.text).length === 3;
  return { name: line.name, label: both(line, document ? 1 : 0), ...(document ? { kind: 'Document' as const } : {}) };
}

/** `rows`, `rows where role = lead`, `distinct task where role = lead and status is none`, `sum tasks`, `first body`. */
function count(line: Line): Count {
  const match = /^(?:(rows)|(distinct|sum|first) ([A-Za-z0-9]+))(?: where (.+))?$/.exec(line.text);
  const where = (match?.[4] ?? '').split(' and ').filter(Boolean).map((text) => {
    const test = /^([A-Za-z0-9]+) (?:(!?=) (.+)|is (none|some))$/.exec(text.trim());
    return test && { column: test[1]!, is: (test[2] ?? test[4]) as Count['where'][number]['is'], value: test[3] ?? '' };
  });
  if (!match || where.includes(null)) {
    throw new HeaderError(`第 ${line.at} 行的计数看不懂：${line.text}`, `line ${line.at}: this count is not understood: ${line.text}`);
  }
  return {
    name: line.name,
    take: (match[1] ?? match[2]) as Count['take'],
    ...(match[3] ? { column: match[3] } : {}),
    where: where.filter((test) => test !== null),
  };
}

/** Whether head and statement speak of the same parameters and columns. */
function agree(question: Question): void {
  const read = inspect(question.cypher);
  if (!read.ok) throw new HeaderError(`语句不能用：${read.reason.zh}`, `the statement cannot be used: ${read.reason.en}`);
  const declared = question.parameters.map(({ name }) => name);
  const columns = question.columns.map(({ name }) => name);
  const differ = (zh: string, en: string, a: readonly string[], b: readonly string[]): void => {
    const odd = a.filter((name) => !b.includes(name));
    if (odd.length > 0) throw new HeaderError(`${zh}：${odd.join(' ')}`, `${en}: ${odd.join(' ')}`);
  };
  differ('语句用到没有声明的参数', 'the statement uses parameters that the head does not declare', read.parameters, declared);
  differ('语句没有用到参数', 'the statement does not use the parameters', declared, read.parameters);
  if (read.columns?.join() !== columns.join()) {
    throw new HeaderError(`列不一致，语句给出 ${read.columns?.join(' ') ?? '*'}，头部写了 ${columns.join(' ')}`, `columns differ: the statement gives ${read.columns?.join(' ') ?? '*'}, the head names ${columns.join(' ')}`);
  }
  const counts = question.counts.map(({ name }) => name);
  for (const { column: taken, where } of question.counts) {
    differ('计数用到没有的列', 'a count uses columns that are not there', [...(taken ? [taken] : []), ...where.map((test) => test.column)], columns);
  }
  for (const language of ['zh', 'en'] as const) {
    differ('问句里的空没有对应的参数', 'the question has blanks that are no parameters', blanks(question.ask[language]), declared);
    differ('回答里的空没有对应的参数或计数', 'the answer has blanks that are neither parameters nor counts', blanks(question.answer[language]), [...declared, ...counts, 'rows']);
    const odd = malformed(question.answer[language]);
    if (odd) throw new HeaderError(`回答里的 ${odd} 没有配对`, `the answer has an unmatched ${odd}`);
  }
}

/**
 * Reads one question.
 * @param name Name of the file without `.cypher`.
 * @throws HeaderError when a line is not understood, something is missing, or head and statement disagree.
 */
export function readQuestion(name: string, source: string): Question {
  const { lines, cypher } = split(source);
  for (const { key, at, name: named } of lines) {
    if (!ONCE.includes(key) && !NAMED.includes(key)) throw new HeaderError(`第 ${at} 行：没有「${key}」这个词`, `line ${at}: there is no word "${key}"`);
    if (NAMED.includes(key) !== (named !== '')) throw new HeaderError(`第 ${at} 行：「${key}」的名字写得不对`, `line ${at}: the name after "${key}" is wrong`);
  }
  const one = (key: string): Line => {
    const found = lines.filter((line) => line.key === key);
    if (found.length !== 1) throw new HeaderError(`头部要有一行「// ${key}:」`, `the head needs one line "// ${key}:"`);
    return found[0]!;
  };
  const all = (key: string): Line[] => lines.filter((line) => line.key === key);
  const checked = Question.safeParse({
    name,
    title: both(one('title')),
    ask: both(one('ask')),
    answer: both(one('answer')),
    ...(all('empty').length > 0 ? { empty: both(one('empty')) } : {}),
    audience: one('for').text.split(/[,，] */),
    ...(all('journey').length > 0 ? { journey: one('journey').text } : {}),
    parameters: all('param').map(parameter),
    columns: all('column').map(column),
    counts: all('count').map(count),
    cypher,
  });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue!.path.join('.') || name;
    throw new HeaderError(`${where} 不对：${issue!.message}`, `${where} is wrong: ${issue!.message}`);
  }
  agree(checked.data);
  return checked.data;
}
