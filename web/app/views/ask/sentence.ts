// A question as a sentence with blanks.
import type { Question, QuestionParameter } from '../../../contract.ts';

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

/** What the blanks hold: what was given, else the defaults; values of other questions are left out. */
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
