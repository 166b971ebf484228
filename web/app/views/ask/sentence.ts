// A question as a sentence with blanks.
import type { Question, QuestionParameter } from '../../../contract/questions.ts';

export type Part = { text: string } | { blank: QuestionParameter };
export type Given = Record<string, string | number>;

/** `{部门}牵头了哪些任务？` cut at its blanks, in order; braces that name no parameter stay text. */
export function partsOf(ask: string, parameters: readonly QuestionParameter[]): Part[] {
  return ask.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const blank = parameters.find(({ name }) => piece === `{${name}}`);
    if (blank) return [{ blank }];
    return piece === '' ? [] : [{ text: piece }];
  });
}

/** What the blanks hold: what was given, else the defaults ('' was cleared); values of other questions are left out. */
export function filled(question: Pick<Question, 'parameters'>, given: Given): Given {
  return Object.fromEntries(question.parameters.flatMap(({ name, default: preset }) => {
    const value = given[name] ?? preset;
    return value === undefined || value === '' ? [] : [[name, value]];
  }));
}

/** The blanks that must still be filled before the question can be asked, in order. */
export function missing(question: Pick<Question, 'parameters'>, given: Given): QuestionParameter[] {
  const values = filled(question, given);
  return question.parameters.filter(({ name, optional }) => !optional && values[name] === undefined);
}

/** The values to ask with; an optional blank whose preset was cleared is asked as none. */
export function valuesOf(question: Pick<Question, 'parameters'>, given: Given): Record<string, string | number | null> {
  const cleared = question.parameters.filter(({ name, optional }) => optional && given[name] === '').map(({ name }) => [name, null]);
  return { ...filled(question, given), ...Object.fromEntries(cleared) };
}

/** Parameters that a statement uses; others would be refused. */
export function usedIn(cypher: string, params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => new RegExp(`\\$${name}(?!\\w)`).test(cypher)));
}
