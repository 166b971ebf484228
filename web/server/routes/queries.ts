// Saved questions: the list, the choices for a blank, the answer.
import { ask } from '../../../queries/ask.ts';
import { options, type Option } from '../../../queries/options.ts';
import { labelsOf, type Question } from '../../../queries/question.ts';
import type { Shelf } from '../../../queries/shelf.ts';
import type { Store } from '../../../queries/store.ts';
import type { Options } from '../../contract/questions.ts';
import type { EntityRef } from '../../contract/parts.ts';
import { cellOf } from '../cells.ts';
import { notFound } from '../errors.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { entityRef } from '../lookup/refs.ts';
import type { On } from '../route.ts';

const TIMEOUT = 10_000;
const EVERY = 5_000;
const REMEMBERED = 100;

function asked({ name, title, ask: sentence, audience, journey, parameters, columns, cypher }: Question) {
  return { name, title, ask: sentence, audience, ...(journey && { journey }), parameters, columns, cypher };
}

function refOf(lookup: Lookup, id: string): EntityRef {
  const entity = lookup.entity(id);
  if (!entity) throw new Error(`The store answers with ${id}, which the index does not hold.`);
  return entityRef(entity);
}

/** All choices of a blank, remembered per data version, so that typing in the menu asks the store once. */
function remembering(store: Store): (version: string, question: Question, parameter: string, given: Record<string, string | number>) => Promise<Option[]> {
  const known = new Map<string, Promise<Option[]>>();
  return (version, question, parameter, given) => {
    const key = JSON.stringify([version, question.name, question.cypher, parameter, Object.entries(given).sort()]);
    let choices = known.get(key);
    if (!choices) {
      choices = options(store, question, parameter, given, '', EVERY).then((found) => found.options);
      choices.catch(() => known.delete(key));
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(key, choices);
    }
    return choices;
  };
}

/** Keeps the choices whose name, alias, pinyin or initials hold what was typed, best match first. */
function matching(lookup: Lookup, choices: readonly Option[], typed: string): readonly Option[] {
  if (typed.trim() === '') return choices;
  const order = new Map(lookup.search(typed, { limit: Number.MAX_SAFE_INTEGER }).hits.map(({ entity }, i) => [entity.id, i]));
  const plain = choices.filter(({ entity, label }) => !entity && label.includes(typed.trim()));
  const entities = choices.filter(({ entity }) => entity && order.has(entity.id)).sort((a, b) => order.get(a.entity!.id)! - order.get(b.entity!.id)!);
  return [...plain, ...entities];
}

/** Registers the routes about saved questions. */
export function queryRoutes(on: On, store: Store, shelf: Shelf): void {
  const choicesOf = remembering(store);
  const named = (name: string): Question => {
    const question = shelf.catalog().questions.find((one) => one.name === name);
    if (!question) throw notFound({ zh: '问题', en: 'question' }, name);
    return question;
  };
  on('questions', () => {
    const { questions, refused } = shelf.catalog();
    return { questions: questions.map((question) => ({ ...asked(question), ...(shelf.isSaved(question.name) && { saved: true as const }) })), refused };
  });
  on('options', async ({ now: { lookup, version }, param, body: { parameter, given, q, limit } }) => {
    const choices = matching(lookup, await choicesOf(version.hash, named(param('name')), parameter, given), q);
    return {
      total: choices.length,
      options: choices.slice(0, limit).map(({ value, label, entity, count }): Options['options'][number] => ({ value, label, ...(entity && { entity: refOf(lookup, entity.id) }), count })),
    };
  });
  on('ask', async ({ now: { lookup }, param, body: { params, limit }, signal }) => {
    const question = named(param('name'));
    const { answer, columns, resolved, sentence, empty } = await ask(store, question, params, { rows: limit, timeout: TIMEOUT, signal });
    const entities = new Set(question.parameters.filter(({ type }) => labelsOf(type)).map(({ name }) => name));
    return {
      columns: columns.map(({ name, label }) => ({ name, label })),
      rows: answer.rows.map((row) => columns.map(({ name }) => cellOf(lookup, row[name] ?? null))),
      total: answer.total,
      sentence,
      resolved: Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, entities.has(name) && typeof value === 'object' && value ? refOf(lookup, value.id) : value as string | number | null])),
      cypher: question.cypher,
      ...(empty && { empty }),
    };
  });
}
