// Statements typed by a person: guard, plan of the engine, then a handle that cannot write; time and rows are limited.
import { checkPlan, inspect, type Refusal } from '../../../queries/guard.ts';
import { StoreError, type Store, type Value } from '../../../queries/store.ts';
import { cellOf } from '../cells.ts';
import { ApiFailure } from '../errors.ts';
import type { On } from '../route.ts';

const TIMEOUT = 5_000;

/** What is said of a statement that does more than read. */
export const refusal = ({ reason, at }: Refusal): ApiFailure =>
  new ApiFailure(422, 'refused', { zh: `${reason.zh}。`, en: `${reason.en}.` }, at);

function isValue(value: unknown): value is Value {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return Array.isArray(value) ? value.every(isValue) : typeof value === 'object' && Object.values(value as object).every(isValue);
}

/** Parameters as the statement names them. Throws ApiFailure 400 when one is missing. */
function parametersOf(names: readonly string[], given: Record<string, unknown>): Record<string, Value> {
  const missing = names.filter((name) => !(name in given));
  if (missing.length > 0) throw new ApiFailure(400, 'parameter-missing', { zh: `没有给出参数：${missing.map((name) => `$${name}`).join('、')}`, en: `Parameters are missing: ${missing.map((name) => `$${name}`).join(', ')}` });
  return Object.fromEntries(names.map((name) => [name, given[name]]).filter((pair): pair is [string, Value] => isValue(pair[1])));
}

/** What the engine says of a statement of a person is about the statement: not a failure of ours. */
export async function ofStatement<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'failed') throw new ApiFailure(422, 'failed', { zh: `语句执行不了：${error.message}`, en: error.message }, error.at);
    throw error;
  }
}

/** Registers `cypher`. Stops the statement when the client goes away. */
export function cypherRoutes(on: On, store: Store): void {
  on('cypher', async ({ now, body: { cypher, params, limit }, signal }) => {
    const { lookup } = now;
    const read = inspect(cypher);
    if (!read.ok) throw refusal(read);
    const values = parametersOf(read.parameters, params);
    const plan = checkPlan(await ofStatement(store.explain(cypher, values)));
    if (!plan.ok) throw refusal(plan);
    const start = performance.now();
    const { columns, rows, total } = await ofStatement(store.read(cypher, values, { free: true, rows: limit, timeout: TIMEOUT, signal }));
    return {
      columns: columns.map((name) => ({ name, label: { zh: name, en: name } })),
      rows: rows.map((row) => columns.map((name) => cellOf(lookup, row[name] ?? null))),
      total,
      ms: Math.round((performance.now() - start) * 10) / 10,
    };
  });
}
