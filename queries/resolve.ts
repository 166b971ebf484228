// What a person typed for a blank → the entity that is meant.
import { labelsOf, type Both, type Parameter } from './question.ts';
import type { GraphNode, Store, Value } from './store.ts';

/** A parameter that cannot be used; `candidates` are the names it could mean. */
export class ParameterError extends Error {
  readonly both: Both;
  readonly parameter: string;
  readonly candidates: string[];
  constructor(parameter: string, both: Both, candidates: string[] = []) {
    super(`${both.zh} · ${both.en}`);
    this.name = 'ParameterError';
    this.both = both;
    this.parameter = parameter;
    this.candidates = candidates;
  }
}

/** A parameter as it runs: entities as nodes with `id`, `name` and what lists show, else the plain value. */
export type Resolved = GraphNode | string | number | null;

const PLAIN: Partial<Record<Parameter['type'], readonly string[]>> = { Role: ['lead', 'joint', 'support'], Status: ['planned', 'building', 'existing'] };
const WORDS: Record<string, string> = { 牵头: 'lead', 共同: 'joint', 配合: 'support', 拟建: 'planned', 在建: 'building', 已有: 'existing' };

/** The condition that a node carries one of the labels, in the form both engines know: `(e:Park OR e:City)`. */
export function labelled(variable: string, labels: readonly string[]): string {
  return `(${labels.map((label) => `${variable}:${label}`).join(' OR ')})`;
}

/** A node of an answer from `id, labels, name, collective, status` columns. */
export function nodeOf(row: Record<string, Value>): GraphNode {
  const properties: Record<string, Value> = { id: row['id']!, name: row['name']! };
  for (const key of ['collective', 'status', 'number', 'date']) if (row[key] !== null && row[key] !== undefined) properties[key] = row[key];
  return { $: 'node', id: row['id'] as string, labels: (row['labels'] as string[]).toSorted(), properties };
}

function plain(parameter: Parameter, value: string | number): string | number {
  const { name, type, label } = parameter;
  if (type === 'text') return String(value);
  if (type === 'integer' || type === 'year') {
    const number = typeof value === 'number' ? value : /^-?\d+$/.test(value.trim()) ? Number(value) : NaN;
    if (Number.isSafeInteger(number)) return number;
    throw new ParameterError(name, { zh: `${label.zh}要写成整数，不是「${value}」`, en: `${label.en} must be a whole number, not "${value}"` });
  }
  const word = WORDS[String(value)] ?? String(value);
  const allowed = PLAIN[type]!;
  if (allowed.includes(word)) return word;
  throw new ParameterError(name, { zh: `${label.zh}只能是 ${allowed.join('、')}，不是「${value}」`, en: `${label.en} must be one of ${allowed.join(', ')}, not "${value}"` }, [...allowed]);
}

const FOUND = 'RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.collective AS collective, e.status AS status, e.number AS number, e.date AS date';

/** Whole forms: id before name before the forms of the texts before forms known to us. */
const exact = (labels: readonly string[]): string => `MATCH (e:Entity)
WHERE ${labelled('e', labels)} AND (e.id = $text OR e.name = $text OR $text IN e.aliases OR $text IN e.knownAs OR $text IN e.formerIds)
${FOUND}, CASE WHEN e.id = $text THEN 0 WHEN $text IN e.formerIds THEN 1 WHEN e.name = $text THEN 2 WHEN $text IN e.aliases THEN 3 ELSE 4 END AS rank
ORDER BY rank, name, id`;

/** Names that hold the text, the shortest first. */
const near = (labels: readonly string[]): string => `MATCH (e:Entity)
WHERE ${labelled('e', labels)} AND (e.name CONTAINS $text OR any(a IN e.aliases WHERE a CONTAINS $text) OR any(a IN e.knownAs WHERE a CONTAINS $text))
${FOUND}, size(e.name) AS rank
ORDER BY rank, name, id`;

const several = (parameter: Parameter, text: string, names: string[]): ParameterError => new ParameterError(parameter.name, {
  zh: `「${text}」可以指 ${names.slice(0, 8).join('、')}${names.length > 8 ? ` 等 ${names.length} 个` : ''}，写出全称`,
  en: `"${text}" could mean ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and others, ${names.length} in all` : ''}; write the full name`,
}, names);

/**
 * Finds what a value typed for a parameter means. An entity by id, name, other form or known form; where nothing is exactly that, the one name that holds the text.
 * @throws ParameterError when nothing or several things fit, or a plain value is not of the type.
 */
export async function resolveParameter(store: Store, parameter: Parameter, value: string | number): Promise<Exclude<Resolved, null>> {
  const labels = labelsOf(parameter.type);
  if (!labels) return plain(parameter, value);
  const text = String(value).trim();
  for (const statement of [exact(labels), near(labels)]) {
    const { rows } = await store.read(statement, { text });
    const best = rows.filter((row) => row['rank'] === rows[0]!['rank']);
    if (best.length === 1) return nodeOf(best[0]!);
    if (best.length > 1) throw several(parameter, text, best.map((row) => (best.some((other) => other !== row && other['name'] === row['name']) ? `${row['name']} (${row['id']})` : String(row['name']))));
  }
  throw new ParameterError(parameter.name, {
    zh: `没有找到「${text}」：${parameter.label.zh}里没有这个名称`,
    en: `Nothing found for "${text}" among: ${parameter.label.en}`,
  });
}
