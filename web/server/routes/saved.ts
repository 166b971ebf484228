// Questions of the user: kept, renamed, taken away, brought back; each kept only after its statement was checked and has run.
import { idsOf, resolveParameters } from '../../../queries/ask.ts';
import { checkPlan, inspect } from '../../../queries/guard.ts';
import { HeaderError } from '../../../queries/header.ts';
import type { Question } from '../../../queries/question.ts';
import type { Shelf } from '../../../queries/shelf.ts';
import type { Store } from '../../../queries/store.ts';
import type { SaveQuestion } from '../../contract/questions.ts';
import type { On } from '../route.ts';
import { ofStatement, refusal } from './cypher.ts';

const TIMEOUT = 5_000;
const ANSWER = { zh: '有 {rows} 个结果。', en: '{rows result|results}.' };
const COLUMN = /^[a-z][A-Za-z0-9]*$/;

/** The columns of a statement. Throws HeaderError where one has no name that a head can hold. */
function columnsOf(columns: readonly string[] | null): string[] {
  if (columns === null) throw new HeaderError('RETURN * 不能存为问题，写出各列的名字', 'RETURN * cannot be saved; name the columns');
  const odd = columns.find((name) => !COLUMN.test(name));
  if (odd !== undefined) throw new HeaderError(`列 ${odd} 要用 AS 起一个名字，以小写字母开头，只用字母和数字`, `give the column ${odd} a name with AS: a lower-case letter first, letters and digits only`);
  return [...columns];
}

const questionOf = ({ name, title, ask, parameters, columns, cypher }: SaveQuestion): Question =>
  ({ name, title, ask, answer: ANSWER, audience: ['researcher'], parameters: parameters.map(({ default: preset, ...parameter }) => ({ ...parameter, ...(preset !== undefined && { default: preset }) })), columns, counts: [], cypher: cypher.replace(/;\s*$/, '').trim() });

/** Runs the statement once, with the defaults where blanks have them. Throws what is wrong with it. */
async function tryOut(store: Store, { cypher, parameters }: Question): Promise<void> {
  const read = inspect(cypher);
  if (!read.ok) throw refusal(read);
  columnsOf(read.columns);
  const preset = { parameters: parameters.map((parameter) => ({ ...parameter, optional: parameter.optional || parameter.default === undefined })) };
  const known = Object.fromEntries(read.parameters.map((name) => [name, null]));
  const values = { ...known, ...idsOf(await resolveParameters(store, preset, {})) };
  const plan = checkPlan(await ofStatement(store.explain(cypher, values)));
  if (!plan.ok) throw refusal(plan);
  await ofStatement(store.read(cypher, values, { free: true, rows: 1, timeout: TIMEOUT }));
}

/** Registers the routes that change the list of questions, and the one that reads a statement for the form. */
export function savedRoutes(on: On, store: Store, shelf: Shelf): void {
  on('statement', ({ body: { cypher } }) => {
    const read = inspect(cypher);
    if (!read.ok) throw refusal(read);
    return { parameters: read.parameters, columns: columnsOf(read.columns) };
  });
  on('saveQuestion', async ({ body }) => {
    const question = questionOf(body);
    await tryOut(store, question);
    shelf.save(question);
    return { name: question.name };
  });
  on('renameQuestion', ({ param, body }) => {
    shelf.rename(param('name'), body);
    return { name: body.name };
  });
  on('removeQuestion', ({ param }) => {
    shelf.remove(param('name'));
    return { name: param('name') };
  });
  on('restoreQuestion', ({ param }) => {
    shelf.restore(param('name'));
    return { name: param('name') };
  });
}
