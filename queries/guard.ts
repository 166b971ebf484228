// Whether a statement typed by a person only reads: parsed by Neo4j's grammar, then every part of it looked up in a list of what reading needs.
// The store asks a second time with its own plan (`checkPlan`) and a third time with a handle that cannot write.
import type { ParserRuleContext } from 'antlr4ng';
import { FUNCTIONS, OPERATORS, RULES } from './guard/allowed.ts';
import { contexts, parse, SyntaxProblem, TooDeep } from './guard/parse.ts';

/** A reason in both languages, and the place in the statement (from 1). */
export interface Refusal { ok: false; reason: { zh: string; en: string }; at?: { line: number; column: number } }
export type Guarded = { ok: true } | Refusal;
/** What an allowed statement takes and gives. `columns` is null after `RETURN *`. */
export interface Reading { ok: true; parameters: string[]; columns: string[] | null }

/** Longest statement, in UTF-16 units. */
export const MAX_LENGTH = 20_000;
/** Most brackets open at one time. */
export const MAX_DEPTH = 32;

const refuse = (zh: string, en: string, at?: { line: number; column: number }): Refusal => ({ ok: false, reason: { zh, en }, ...(at ? { at } : {}) });

/** What is said of a part that is not in the list; the word that stands there is put in for `{word}`. */
const REASONS: Record<string, [zh: string, en: string]> = {
  callClause: ['这里不能调用过程（CALL 过程名）', 'Procedures cannot be called here'],
  loadCSVClause: ['这里不能读取文件或网址（LOAD CSV）', 'Files and addresses cannot be read here (LOAD CSV)'],
  useClause: ['这里不能换到别的数据库（USE）', 'Another database cannot be used here (USE)'],
  command: ['这里只能查询，管理语句 {word} 不能用', 'Only reading is possible here; {word} administers the database'],
  composableCommandClauses: ['这里只能查询，管理语句 {word} 不能用', 'Only reading is possible here; {word} administers the database'],
  consoleCommand: ['以冒号开头的是终端命令，这里不能用', 'Commands that start with a colon belong to a console and do not work here'],
  preparserOption: ['语句前面不能加 {word}', 'The statement cannot start with {word}'],
  subqueryInTransactionsParameters: ['这里不能用 IN TRANSACTIONS', 'IN TRANSACTIONS cannot be used here'],
};
const CLAUSES = new Set(['createClause', 'insertClause', 'mergeClause', 'setClause', 'removeClause', 'deleteClause', 'foreachClause']);

function complaint(rule: string, at: ParserRuleContext): Refusal {
  const word = (at.start?.text ?? '').toUpperCase();
  const place = at.start ? { line: at.start.line, column: at.start.column + 1 } : undefined;
  const [zh, en] = REASONS[rule] ?? (CLAUSES.has(rule)
    ? ['这里只能查询，不能写入：{word}', 'Only reading is possible here; {word} writes']
    : ['这里不能用这种写法：{word}', 'This form cannot be used here: {word}']);
  return refuse(zh.replace('{word}', word), en.replace('{word}', word), place);
}

function unreadable({ text, line, column }: SyntaxProblem): Refusal {
  return text === ''
    ? refuse('语句没有写完', 'The statement is not complete', { line, column })
    : refuse(`第 ${line} 行第 ${column} 列读不懂：${text}`, `Line ${line}, column ${column} cannot be read: ${text}`, { line, column });
}

/** The names after RETURN of the first branch. */
function columnsOf(items: ParserRuleContext): string[] | null {
  const names: string[] = [];
  for (const item of items.children ?? []) {
    const text = item.getText();
    if (text === '*') return null;
    if (text === ',') continue;
    const { children } = item as ParserRuleContext;
    names.push((children?.at(-1)?.getText() ?? text).replace(/^`(.*)`$/s, '$1'));
  }
  return names;
}

/**
 * Reads a statement and says what it takes and gives, or why it is refused.
 * Depends on the text alone; does not throw.
 */
export function inspect(statement: string): Reading | Refusal {
  if (statement.length > MAX_LENGTH) return refuse(`语句超过 ${MAX_LENGTH} 个字符`, `The statement is longer than ${MAX_LENGTH} characters`);
  if (/\\u/i.test(statement)) return refuse('不能写 \\u 转义，直接写出这个字符', 'Escapes with \\u are not allowed; write the character itself');
  if (statement.includes('\0')) return refuse('语句里有空字符', 'The statement contains a null character');
  let parsed;
  try {
    parsed = parse(statement, MAX_DEPTH);
  } catch (error) {
    if (error instanceof SyntaxProblem) return unreadable(error);
    if (error instanceof TooDeep || error instanceof RangeError) return refuse(`括号嵌套超过 ${MAX_DEPTH} 层`, `More than ${MAX_DEPTH} brackets are open at one time`);
    throw error;
  }
  const parameters = new Set<string>();
  let statements = 0;
  let clauses = 0;
  let outer: ParserRuleContext | undefined;
  for (const at of contexts(parsed.tree)) {
    const rule = parsed.ruleNames[at.ruleIndex]!;
    if (!RULES.has(rule)) return complaint(rule, at);
    if (rule === 'statementOrCommand' && ++statements > 1) return refuse('一次只能运行一个语句', 'Only one statement at a time', { line: at.start!.line, column: at.start!.column + 1 });
    if (rule === 'clause') clauses++;
    if (rule === 'parameterName') parameters.add(at.getText().replace(/^`(.*)`$/s, '$1'));
    if (rule === 'functionName' && !FUNCTIONS.has(at.getText().toLowerCase())) {
      return refuse(`这里不能用函数 ${at.getText()}`, `The function ${at.getText()} cannot be used here`, { line: at.start!.line, column: at.start!.column + 1 });
    }
    if (rule === 'returnItems' && !outer && isOutermost(at, parsed.ruleNames)) outer = at;
  }
  if (clauses === 0) return refuse('这里没有查询语句', 'There is no statement here');
  if (!outer) return refuse('语句要以 RETURN 结束', 'The statement must end with RETURN');
  return { ok: true, parameters: [...parameters], columns: columnsOf(outer) };
}

/** Whether these items stand in a RETURN that is in no subquery. */
function isOutermost(items: ParserRuleContext, ruleNames: string[]): boolean {
  let returns = false;
  for (let at: ParserRuleContext | null = items.parent; at; at = at.parent) {
    const rule = ruleNames[at.ruleIndex]!;
    if (rule === 'returnClause') returns = true;
    if (rule === 'withClause' || rule === 'subqueryClause' || rule.endsWith('Expression')) return false;
  }
  return returns;
}

/**
 * Whether a statement only reads, with the reason when not.
 * @param statement As typed, at most `MAX_LENGTH` characters.
 */
export function guard(statement: string): Guarded {
  const read = inspect(statement);
  return read.ok ? { ok: true } : read;
}

/**
 * Whether the engine means to do nothing but read.
 * @param operators Names as `Store.explain` gives them; Neo4j's suffix `@database` and anything after the first word are ignored.
 */
export function checkPlan(operators: readonly string[]): Guarded {
  if (operators.length === 0) return refuse('数据库没有给出执行计划', 'The store gave no plan');
  const foreign = operators.map((name) => name.trim().split(/[\s@]/)[0]!).find((name) => !OPERATORS.has(name));
  return foreign === undefined ? { ok: true } : refuse(`这个语句要执行的操作不在只读之列：${foreign}`, `The statement would do something other than read: ${foreign}`);
}
