// A question as the text of its `.cypher` file: the other way round of header.ts.
import { isDeepStrictEqual } from 'node:util';
import { HeaderError, readQuestion } from './header.ts';
import type { Both, Column, Condition, Count, Parameter, Question } from './question.ts';

const pair = ({ zh, en }: Both): string => `${zh} | ${en}`;
const condition = ({ column, is, value }: Condition): string => (is === 'none' || is === 'some' ? `${column} is ${is}` : `${column} ${is} ${value}`);

function parameterLine({ name, type, label, optional, default: preset }: Parameter): string {
  return `param ${name}${optional ? '?' : ''}: ${type}${preset === undefined ? '' : ` = ${preset}`} | ${pair(label)}`;
}

function columnLine({ name, label, kind }: Column): string {
  return `column ${name}: ${kind ? `${kind} | ` : ''}${pair(label)}`;
}

function countLine({ name, take, column, where }: Count): string {
  return `count ${name}: ${take}${column === undefined ? '' : ` ${column}`}${where.length === 0 ? '' : ` where ${where.map(condition).join(' and ')}`}`;
}

/**
 * The file of a question: head, then the statement, below an empty line where it begins with a comment, which would else be taken for the head.
 * @throws HeaderError when the text would not read as the same question: a label with a `|`, a line break, a statement that uses other parameters.
 */
export function writeQuestion(question: Question): string {
  const { name, title, ask, answer, empty, audience, journey, parameters, columns, counts, cypher } = question;
  const lines = [
    `title: ${pair(title)}`, `ask: ${pair(ask)}`, `answer: ${pair(answer)}`, ...(empty ? [`empty: ${pair(empty)}`] : []), `for: ${audience.join(', ')}`,
    ...(journey ? [`journey: ${journey}`] : []), ...parameters.map(parameterLine), ...columns.map(columnLine), ...counts.map(countLine),
  ];
  const texts = [title, ask, answer, ...parameters.map(({ label }) => label), ...columns.map(({ label }) => label)].flatMap(({ zh, en }) => [zh, en]);
  const odd = texts.find((one) => / \| |｜|[\r\n]/.test(one));
  if (odd !== undefined) throw new HeaderError(`文字里不能有竖线或换行：${odd.replace(/\s+/g, ' ')}`, `a text cannot hold a bar or a line break: ${odd.replace(/\s+/g, ' ')}`);
  const text = `${lines.map((line) => `// ${line}\n`).join('')}${cypher.startsWith('//') ? '\n' : ''}${cypher}\n`;
  if (!isDeepStrictEqual(readQuestion(name, text), question)) throw new HeaderError('这样写读回来会变样；去掉首尾的空格和等号', 'written so it would read differently; take away spaces at the ends and equals signs');
  return text;
}

/** The text of a question file with another title; everything else stays as its writer left it. */
export function retitled(text: string, title: Both): string {
  return text.replace(/^\/\/ ?title ?[:：].*(?:\r?\n\/\/ {3,}.*)*/m, () => `// title: ${pair(title)}`);
}
