// Runs a saved question: what was typed → parameters → rows → the sentence.
import type { Both, Column, Condition, Count, Question } from './question.ts';
import { labelsOf } from './question.ts';
import { nodeOf, ParameterError, resolveParameter, type Resolved } from './resolve.ts';
import { render, type Values } from './sentence.ts';
import type { Answer, GraphNode, ReadOptions, Store, Value } from './store.ts';

export interface Asked {
  /** Rows cut to `options.rows`; `total` counts all of them. */
  answer: Answer;
  columns: Column[];
  resolved: Record<string, Resolved>;
  sentence: Both;
  /** For an answer without rows: why. */
  empty?: { reason: 'not-stated' | 'not-understood'; zh: string; en: string };
}

/** Most rows that the counts of a sentence are taken from. */
const COUNTED = 20_000;

const isNode = (value: Value): value is GraphNode => typeof value === 'object' && value !== null && !Array.isArray(value) && value['$'] === 'node';
const key = (value: Value): string => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : JSON.stringify(value));
const named = (value: Value | undefined): string | number | null => {
  if (value === undefined || value === null) return null;
  if (isNode(value)) return String(value.properties['name'] ?? value.id);
  return typeof value === 'number' || typeof value === 'string' ? value : key(value);
};

function holds(row: Record<string, Value>, { column, is, value }: Condition): boolean {
  const at = row[column] ?? null;
  const none = at === null || at === '' || at === 0 || (Array.isArray(at) && at.length === 0);
  if (is === 'none' || is === 'some') return none === (is === 'none');
  return (String(named(at)) === value) === (is === '=');
}

function take({ take: what, column, where }: Count, all: Record<string, Value>[]): string | number | null {
  const rows = all.filter((row) => where.every((condition) => holds(row, condition)));
  if (what === 'rows') return rows.length;
  if (what === 'first') return named(rows[0]?.[column!]);
  const values = rows.flatMap((row) => row[column!] ?? []).filter((value) => value !== null);
  if (what === 'sum') return values.reduce((sum: number, value) => sum + Number(value), 0);
  return new Set(values.map(key)).size;
}

/** Replaces ids by the documents they name, in the columns that the head marks so. Ids that are no document stay as they are. */
async function nameDocuments(store: Store, columns: Column[], answer: Answer): Promise<void> {
  const marked = columns.filter(({ kind }) => kind === 'Document').map(({ name }) => name);
  const ids = [...new Set(answer.rows.flatMap((row) => marked.flatMap((name) => row[name] ?? [])))].filter((id) => typeof id === 'string');
  if (ids.length === 0) return;
  const { rows } = await store.read('UNWIND $ids AS id MATCH (d:Entity {id: id}) RETURN d.id AS id, labels(d) AS labels, d.name AS name, d.number AS number, d.date AS date', { ids }, { rows: ids.length });
  const known = new Map(rows.map((row) => [row['id'], nodeOf(row)]));
  const show = (id: Value): Value => known.get(id as string) ?? id;
  for (const row of answer.rows) for (const name of marked) row[name] = Array.isArray(row[name]) ? [...new Set(row[name])].map(show) : show(row[name] ?? null);
}

/** Resolves what was typed; a required parameter that is not given takes its default. Throws ParameterError. */
export async function resolveParameters(store: Store, question: Pick<Question, 'parameters'>, given: Record<string, string | number | null | undefined>): Promise<Record<string, Resolved>> {
  const names = question.parameters.map(({ name }) => name);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ParameterError(unknown[0]!, {
      zh: `没有参数 ${unknown.join('、')}，可用的是：${names.join('、') || '（无）'}`,
      en: `There is no parameter ${unknown.join(', ')}; this question takes: ${names.join(', ') || 'none'}`,
    }, names);
  }
  const resolved: Record<string, Resolved> = {};
  for (const parameter of question.parameters) {
    const typed = given[parameter.name];
    const value = typed === undefined || typed === null || typed === '' ? (parameter.optional && typed === null ? null : parameter.default) : typed;
    if (value !== undefined && value !== null) resolved[parameter.name] = await resolveParameter(store, parameter, value);
    else if (parameter.optional) resolved[parameter.name] = null;
    else throw new ParameterError(parameter.name, { zh: `还要填 ${parameter.name}（${parameter.label.zh}）`, en: `${parameter.name} (${parameter.label.en}) is needed` });
  }
  return resolved;
}

/** The parameters as the statement takes them: ids for entities. */
export const idsOf = (resolved: Record<string, Resolved>): Record<string, Value> =>
  Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, isNode(value) ? value.id : value]));

/** Why there is no row: clauses that mention the chosen entities and were not understood, or documents that do not say it. */
async function whyEmpty(store: Store, question: Question, resolved: Record<string, Resolved>): Promise<Asked['empty']> {
  if (question.empty) return { reason: 'not-stated', ...question.empty };
  const ids = question.parameters.filter(({ type }) => labelsOf(type) && type !== 'Document').map(({ name }) => resolved[name]).filter((value) => value !== null).map((value) => (value as GraphNode).id);
  const { rows: [row] } = await store.read(
    'UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(c:Clause) RETURN count(DISTINCT c.document) AS documents, count(DISTINCT CASE WHEN c.reading = \'unread\' THEN c.id END) AS unread',
    { ids });
  const [documents, unread] = [Number(row?.['documents'] ?? 0), Number(row?.['unread'] ?? 0)];
  if (unread > 0) return { reason: 'not-understood', zh: render('也许有，但没读懂：{unread} 个条款。', 'zh', { unread }), en: render('Possibly there, not understood: {unread clause|clauses}.', 'en', { unread }) };
  return {
    reason: 'not-stated',
    zh: render('原文没有写。[提到它的 {documents} 份文件里没有这样的条款。]', 'zh', { documents }),
    en: render('Not stated.[ {documents document mentions|documents mention} it, none says so.]', 'en', { documents }),
  };
}

/**
 * Answers a question.
 * @param given What was typed per parameter: an id or any form of a name, a plain value, null to leave an optional one open.
 * @param options `rows`: how many rows to give back (default 1000); the sentence counts all of them.
 * @throws ParameterError; StoreError.
 */
export async function ask(store: Store, question: Question, given: Record<string, string | number | null | undefined> = {}, options: ReadOptions = {}): Promise<Asked> {
  const resolved = await resolveParameters(store, question, given);
  const answer = await store.read(question.cypher, idsOf(resolved), { ...options, rows: COUNTED });
  const { rows } = answer;
  const shown = { columns: answer.columns, rows: rows.slice(0, options.rows ?? 1000), total: answer.total };
  const { columns } = question;
  if (rows.length === 0) {
    const empty = await whyEmpty(store, question, resolved);
    return { answer: shown, columns, resolved, sentence: { zh: empty!.zh, en: empty!.en }, empty: empty! };
  }
  const counts = Object.fromEntries(question.counts.map((count) => [count.name, take(count, rows)]));
  const names = Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, named(value)]));
  const said = (language: 'zh' | 'en'): string => {
    const values: Values = { ...names, ...counts, rows: rows.length };
    const cut = rows.length < Number(answer.total) || answer.total === 'more';
    const note = cut ? { zh: '（只按前 {rows} 行计）', en: ' (counting the first {rows} rows)' }[language] : '';
    return render(question.answer[language] + note, language, values);
  };
  await nameDocuments(store, columns, shown);
  return { answer: shown, columns, resolved, sentence: { zh: said('zh'), en: said('en') } };
}
