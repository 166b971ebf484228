// The command `query`: lists the saved questions, answers one, or runs a reading statement.
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ask } from './ask.ts';
import { loadCatalog, ownFolder, type Catalog } from './catalog.ts';
import { checkPlan, guard, type Guarded } from './guard.ts';
import { cellText, csv, plain, table } from './print.ts';
import type { Both, Language, Question } from './question.ts';
import { ParameterError } from './resolve.ts';
import { said, StoreError, type Answer, type Store, type Value } from './store.ts';

export interface Surroundings {
  env: Record<string, string | undefined>;
  open(env: Record<string, string | undefined>): Promise<Store>;
  out(text: string): void;
  err(text: string): void;
}
interface Options { param: Record<string, string>; format: 'table' | 'json' | 'csv'; lang: Language; limit: number; cypher?: string }
type Shown = { sentence?: Both; resolved?: Record<string, Value>; columns: { name: string; label: Both }[]; answer: Answer };

/** What went wrong, in one sentence; ends the command with 1. */
class Failure extends Error {}

function pair(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(`写成 名字=值 · write name=value: ${text}`);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError(`写成正整数 · write a positive whole number: ${text}`);
  return Number(text);
}

function listing({ questions, refused }: Catalog, language: Language): string {
  const head = language === 'zh' ? ['问题', '名称', '参数'] : ['Question', 'Name', 'Parameters'];
  const rows = questions.map(({ name, title, parameters }) => [
    title[language], name, parameters.map(({ name: parameter, label, optional, default: preset }) => `${optional ? '[' : ''}${parameter}=${preset ?? label[language]}${optional ? ']' : ''}`).join(' '),
  ]);
  const note = refused.map(({ file, reason }) => `\n${file}: ${reason}`).join('');
  return `${table(head, rows, 90)}\n${note}\n${language === 'zh' ? '用法' : 'Usage'}: npm run query -- tasks-of-department --param department=自治区科技厅 [--format table|json|csv] [--lang zh|en]\n`;
}

function printed({ sentence, resolved, columns, answer }: Shown, { format, lang }: Options): string {
  const { rows, total } = answer;
  if (format === 'json') {
    const content = { ...(sentence ? { sentence } : {}), ...(resolved ? { resolved: plain(resolved) } : {}), columns, total, rows: rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, plain(row[name] ?? null)]))) };
    return `${JSON.stringify(content, null, 2)}\n`;
  }
  const head = columns.map(({ label }) => label[lang]);
  const cells = rows.map((row) => columns.map(({ name }) => (typeof row[name] === 'number' ? row[name] : cellText(row[name] ?? null, name, lang))));
  if (format === 'csv') return csv(head, cells);
  const more = total === 'more' || total > rows.length;
  const said = lang === 'zh' ? `列出 ${rows.length} / ${total === 'more' ? '更多' : total} 行` : `${rows.length} of ${total === 'more' ? 'more' : total} rows listed`;
  return [
    ...(sentence ? [sentence[lang], ''] : []),
    ...(rows.length > 0 ? [table(head, cells.map((row) => row.map(String)))] : []),
    ...(more ? ['', said] : []),
  ].join('\n') + '\n';
}

const insist = (verdict: Guarded): void => {
  if (verdict.ok) return;
  const at = verdict.at ? ` (${verdict.at.line}:${verdict.at.column})` : '';
  throw new Failure(`${verdict.reason.zh}${at} · ${verdict.reason.en}`);
};

/** A parameter of a free statement: a number, true, false or null where it reads as one, else text. */
function literal(text: string): Value {
  return /^(-?\d+(\.\d+)?|true|false|null)$/.test(text) ? (JSON.parse(text) as Value) : text;
}

async function free(store: Store, statement: string, options: Options): Promise<Shown> {
  insist(guard(statement));
  const params = Object.fromEntries(Object.entries(options.param).map(([name, text]) => [name, literal(text)]));
  insist(checkPlan(await store.explain(statement, params)));
  const answer = await store.read(statement, params, { free: true, rows: options.limit });
  return { columns: answer.columns.map((name) => ({ name, label: { zh: name, en: name } })), answer };
}

function find({ questions, refused }: Catalog, name: string): Question {
  const question = questions.find((one) => one.name === name || one.title.zh === name);
  if (question) return question;
  const bad = refused.find(({ file }) => file === `${name}.cypher`);
  if (bad) throw new Failure(`${bad.file}: ${bad.reason}`);
  const near = questions.filter((one) => one.name.includes(name) || one.title.zh.includes(name)).map((one) => one.name);
  throw new Failure(`没有问题「${name}」${near.length > 0 ? `，也许是 ${near.join('、')}` : '；不带参数运行可列出全部'} · There is no question "${name}"; run the command without arguments for the list`);
}

async function answered(name: string | undefined, options: Options, around: Surroundings): Promise<string> {
  const catalog = loadCatalog([ownFolder(), join(resolve(around.env['DATA_DIR'] || '.data'), 'questions')]);
  if (name === undefined && options.cypher === undefined) return listing(catalog, options.lang);
  if (name !== undefined && options.cypher !== undefined) throw new Failure('问题名称和 --cypher 只能用一个 · Give either a question or --cypher, not both');
  const question = name === undefined ? undefined : find(catalog, name);
  if (options.cypher !== undefined) insist(guard(options.cypher));
  const store = await around.open(around.env);
  try {
    return printed(question ? await ask(store, question, options.param, { rows: options.limit }) : await free(store, options.cypher!, options), options);
  } finally {
    await store.close();
  }
}

/**
 * Runs the command.
 * @param args Arguments after the program's name.
 * @returns The exit code: 0, or 1 after one sentence on `err`.
 */
export async function query(args: readonly string[], around: Surroundings): Promise<number> {
  let text = '';
  const command = new Command('query')
    .description('列出或运行保存的问题 · Lists the saved questions or answers one')
    .argument('[name]', '问题的名称 · name of the question')
    .option('--param <name=value>', '参数，可重复 · a parameter, repeatable', pair, {})
    .option('--cypher <statement>', '只读的 Cypher 语句 · a reading statement')
    .option('--limit <rows>', '最多列出几行 · most rows shown', whole, 1000)
    .addOption(new Option('--format <format>', '输出格式 · form of the output').choices(['table', 'json', 'csv']).default('table'))
    .addOption(new Option('--lang <language>', '语言 · language').choices(['zh', 'en']).default('zh'))
    .exitOverride()
    .configureOutput({ writeOut: (help) => around.out(help), writeErr: (message) => around.err(message) })
    .action(async (name: string | undefined, options: Options) => { text = await answered(name, options, around); });
  try {
    await command.parseAsync(args, { from: 'user' });
    around.out(text);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof Failure || error instanceof ParameterError || error instanceof StoreError)) throw error;
    around.err(`${error instanceof StoreError ? said(error) : error.message}\n`);
    return 1;
  }
}
