// Every table of rules, in the order of the pipeline: what the tests run the examples of, and what `npm run eval -- --rules` counts.
import { COLLECTIVES } from '../lexicon/departments.ts';
import { WALK_RULES } from './names/bodies.ts';
import { FORM_RULES } from './names/bodyForms.ts';
import { CENTRAL_RULES } from './names/centralBodies.ts';
import { DUTY_ITEM } from './names/dutyItems.ts';
import { SHARED_GOVERNMENT } from './names/governments.ts';
import { ENTERPRISE_RULES, INSTITUTE_RULES } from './names/instituteRules.ts';
import { INSTITUTE_SHORTS } from '../lexicon/institutes.ts';
import { FACILITY_RULES } from './names/facilities.ts';
import { AMONG_FIRMS, FIRM_RULES } from './names/firms.ts';
import { PARK_RULES } from './names/parkRules.ts';
import { PLATFORM_RULES } from './names/platformRules.ts';
import { PHRASES } from './names/sectorPhrases.ts';
import { LISTS, NAMES, SHARED } from './names/sectorRules.ts';
import { LISTED_SCHOOLS, OTHER_SCHOOLS } from './names/schools.ts';
import { ZONE_REFUSALS } from './names/zoneRefusals.ts';
import { NAME_RULES, TEXT_RULES } from './sharedNames.ts';
import { DUTY_BRACKET, DUTY_CLOSERS, DUTY_COLUMNS, DUTY_LABELS } from '../lexicon/duties.ts';
import { STATUS_WORDS } from '../lexicon/status.ts';
import { GOVERNED_TABLES, PAIR_TABLES } from './relations.ts';
import type { Rule } from './rules.ts';

export interface Chapter {
  /** What its rules make. 'names': mentions; 'refusals': no name of what looks like one; 'status': the status of a name; 'duties': lists of bodies with a role; 'relations': drafts between mentions. */
  makes: 'names' | 'refusals' | 'status' | 'duties' | 'relations';
  /** The pass that runs them. */
  pass: string;
  rules: readonly Pick<Rule<never, unknown>, 'name' | 'example' | 'misses'>[];
}

export const RULE_BOOK: readonly Chapter[] = [
  { makes: 'names', pass: 'universities', rules: [...LISTED_SCHOOLS, ...OTHER_SCHOOLS] },
  { makes: 'refusals', pass: 'parks, platforms, institutes, enterprises', rules: ZONE_REFUSALS },
  { makes: 'names', pass: 'parks', rules: PARK_RULES },
  { makes: 'names', pass: 'platforms', rules: PLATFORM_RULES },
  { makes: 'names', pass: 'institutes', rules: INSTITUTE_RULES },
  { makes: 'names', pass: 'enterprises', rules: ENTERPRISE_RULES },
  { makes: 'names', pass: 'facilities', rules: FACILITY_RULES },
  { makes: 'names', pass: 'institutes by their short names', rules: INSTITUTE_SHORTS },
  { makes: 'names', pass: 'government, party and public bodies', rules: [...COLLECTIVES, ...CENTRAL_RULES, ...FORM_RULES, ...Object.values(WALK_RULES), SHARED_GOVERNMENT, DUTY_ITEM] },
  { makes: 'names', pass: 'enterprises without a company word', rules: FIRM_RULES },
  { makes: 'names', pass: 'institutes among firms', rules: [AMONG_FIRMS] },
  { makes: 'names', pass: 'shared heads and tails', rules: [...TEXT_RULES, ...NAME_RULES] },
  { makes: 'names', pass: 'industries', rules: [...SHARED, ...LISTS, ...NAMES, ...PHRASES] },
  { makes: 'status', pass: 'status of parks and platforms', rules: STATUS_WORDS },
  { makes: 'duties', pass: 'duty wordings', rules: [...DUTY_LABELS, ...DUTY_CLOSERS, DUTY_BRACKET, ...DUTY_COLUMNS] },
  ...PAIR_TABLES.map(({ type, rules }): Chapter => ({ makes: 'relations', pass: type, rules })),
  ...GOVERNED_TABLES.map(({ type, rules }): Chapter => ({ makes: 'relations', pass: type, rules })),
];
