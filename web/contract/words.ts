// Lists of the contract that the page offers as choices, apart from the schemas so that they come without them.
import { RELATION_TYPES } from '../../ingest/vocabulary.ts';

/** Types a path may go along: what a text states, and what a task concerns. The rest says only where something is written. */
export const PATH_TYPES = RELATION_TYPES.filter((type) => !['HAS_TASK', 'SETS', 'ABOUT'].includes(type));

/** What can be wrong with a task's duties. */
export const GAPS = ['no-lead', 'several-leads', 'collective-only', 'no-support', 'not-understood'] as const;

/** Whom a saved question is for. */
export const AUDIENCES = ['researcher', 'planner', 'presenter'] as const;
