// Every table of rules, in the order of the pipeline: what the tests run the examples of, and what `npm run eval -- --rules` counts.
import type { Rule } from './rules.ts';

export interface Chapter {
  /** What its rules make. 'names': mentions; 'relations': drafts between mentions. */
  makes: 'names' | 'relations';
  /** The pass that runs them. */
  pass: string;
  rules: readonly Pick<Rule<never, unknown>, 'name' | 'example' | 'misses'>[];
}

export const RULE_BOOK: readonly Chapter[] = [];
