// Choices for one blank of a question: exactly those that lead to an answer, with the number of its rows.
import { idsOf, resolveParameters } from './ask.ts';
import { bind } from './guard/parse.ts';
import { labelsOf, type Parameter, type Question } from './question.ts';
import { labelled, nodeOf, ParameterError } from './resolve.ts';
import { StoreError, type Answer, type GraphNode, type Store, type Value } from './store.ts';

export interface Option {
  /** What the parameter is given: an id for an entity. */
  value: string | number;
  label: string;
  entity?: GraphNode;
  /** Rows of the answer, or relations of the entity where the rows are not known. */
  count: number;
}

/** ms after which the choices of a large graph are listed without asking the question for each. */
const PATIENCE = 3_000;
/** Most choices that are looked at. */
const LOOKED_AT = 5_000;

const VALUES: Partial<Record<Parameter['type'], string>> = {
  Role: `UNWIND ['lead', 'joint', 'support'] AS chosenValue`,
  Status: `UNWIND ['planned', 'building', 'existing'] AS chosenValue`,
  year: `MATCH (chosenFrom:Entity) WHERE chosenFrom.year IS NOT NULL OR chosenFrom.date IS NOT NULL
WITH DISTINCT coalesce(chosenFrom.year, toInteger(substring(chosenFrom.date, 0, 4))) AS chosenValue`,
};
const NODES = (labels: readonly string[]): string => `MATCH (chosenNode:Entity)
WHERE ${labelled('chosenNode', labels)} AND ($chosenText = '' OR chosenNode.name CONTAINS $chosenText
  OR any(a IN chosenNode.aliases WHERE a CONTAINS $chosenText) OR any(a IN chosenNode.knownAs WHERE a CONTAINS $chosenText))
WITH chosenNode.id AS chosenValue, chosenNode`;
const SHOWN = 'labels(chosenNode) AS labels, chosenNode.name AS name, chosenNode.collective AS collective, chosenNode.status AS status, chosenNode.number AS number, chosenNode.date AS date';

/** The statement that runs the question once for every choice. */
function statementFor(question: Question, parameter: Parameter, open: boolean): string | undefined {
  const labels = labelsOf(parameter.type);
  const from = labels ? NODES(labels) : VALUES[parameter.type];
  if (from === undefined) return undefined;
  const grouped = labels ? `chosenValue AS id, ${SHOWN}` : 'chosenValue AS id';
  if (open) return labels && `${from}\nMATCH (chosenNode)-[chosenRelation]-(:Entity)\nRETURN ${grouped}, count(chosenRelation) AS count\nORDER BY count DESC, id`;
  return `${from}\nCALL (chosenValue) {\n${bind(question.cypher, parameter.name, 'chosenValue')}\n}\nRETURN ${grouped}, count(*) AS count\nORDER BY count DESC, id`;
}

/** Rows of choices: by asking for each of them, or, where that is not possible or takes too long, by their relations. */
async function choicesOf(store: Store, question: Question, parameter: Parameter, open: boolean, params: Record<string, Value>): Promise<Answer> {
  const none: Answer = { columns: [], rows: [], total: 0 };
  const simple = statementFor(question, parameter, true);
  const listed = async (): Promise<Answer> => (simple ? store.read(simple, { chosenText: params['chosenText'] ?? '' }, { rows: LOOKED_AT }) : none);
  if (open) return listed();
  const statement = statementFor(question, parameter, false);
  if (statement === undefined) return none;
  try {
    return await store.read(statement, params, { rows: LOOKED_AT, timeout: PATIENCE });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'timeout') return listed();
    throw error;
  }
}

/**
 * The choices for one parameter that lead to at least one row, those with most rows first.
 * On a graph too large to ask for every choice, and while another required blank without a default is open, all entities with a relation are listed, with the number of these.
 * @param given The other parameters as far as they are filled.
 * @param q Part of a name; '' for all.
 * @returns `total` choices, the first `limit` of them. None for free text and whole numbers.
 * @throws ParameterError; StoreError.
 */
export async function options(store: Store, question: Question, parameter: string, given: Record<string, string | number> = {}, q = '', limit = 50): Promise<{ total: number; options: Option[] }> {
  const chosen = question.parameters.find(({ name }) => name === parameter);
  if (!chosen) {
    const names = question.parameters.map(({ name }) => name);
    throw new ParameterError(parameter, { zh: `没有参数 ${parameter}，可用的是：${names.join('、')}`, en: `There is no parameter ${parameter}; this question takes: ${names.join(', ')}` }, names);
  }
  const others = question.parameters.filter(({ name }) => name !== parameter);
  const filled = Object.fromEntries(Object.entries(given).filter(([name, value]) => name !== parameter && value !== ''));
  const open = others.some(({ name, optional, default: preset }) => !optional && preset === undefined && filled[name] === undefined);
  const resolved = open ? {} : await resolveParameters(store, { ...question, parameters: others }, Object.fromEntries(others.map(({ name, optional }) => [name, filled[name] ?? (optional ? null : undefined)])));
  const params: Record<string, Value> = { ...idsOf(resolved), ...(labelsOf(chosen.type) ? { chosenText: q } : {}) };
  const { rows } = await choicesOf(store, question, chosen, open, params);
  const found = rows.map((row): Option => {
    const value = row['id'] as string | number;
    return { value, label: String(row['name'] ?? value), ...(row['labels'] ? { entity: nodeOf(row) } : {}), count: Number(row['count']) };
  }).filter(({ label }) => label.includes(q) || labelsOf(chosen.type) !== undefined);
  return { total: found.length, options: found.slice(0, limit) };
}
