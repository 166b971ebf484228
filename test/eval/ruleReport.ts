// `npm run eval -- --rules`: which rules and lexicon rows work on the seeds and the open texts, and which never do.
import { readSeeds } from '../../ingest/corpus.ts';
import { COLLECTIVES, STEMS, UNITS } from '../../ingest/lexicon/departments.ts';
import { DUTY_CLOSERS, DUTY_COLUMNS, DUTY_LABELS } from '../../ingest/lexicon/duties.ts';
import { FIXED, SAME_INDUSTRY } from '../../ingest/lexicon/industries.ts';
import { CLOSERS } from '../../ingest/lexicon/industryClosers.ts';
import { INSTITUTE_SHORTS } from '../../ingest/lexicon/institutes.ts';
import { STATUS_WORDS } from '../../ingest/lexicon/status.ts';
import { FURNITURE, HEAD_LINES, NUMBERINGS, RUN_TOGETHER } from '../../ingest/lexicon/structure.ts';
import { STATING, VERBS } from '../../ingest/lexicon/triggers.ts';
import { CLASS_WORDS, GOES_ON } from '../../ingest/lexicon/zones.ts';
import { readDocuments } from '../../ingest/pipeline.ts';
import { PARTS, sourceOf } from './parts.ts';
import { table } from './print.ts';
import { firedIn, idleRows, ruleCounts, together, type LexiconRow } from './ruleCounts.ts';

const words = (name: string, list: readonly string[]): LexiconRow[] => list.map((word) => ({ table: name, row: word, catches: [word] }));
const patterns = (name: string, list: readonly { match: RegExp; name?: string; example?: string; reason?: string }[]): LexiconRow[] =>
  list.map(({ match, name: row, example, reason }) => ({ table: name, row: row ?? example ?? reason ?? match.source, catches: [match] }));

/** The tables of words written by hand; lists imported from elsewhere (divisions, universities, central bodies) are left out. */
const LEXICON: readonly LexiconRow[] = [
  ...words('class words', CLASS_WORDS.map(({ word }) => word)),
  ...words('class words that go on', GOES_ON.flatMap(({ word, next }) => next.map((more) => word + more))),
  ...words('words that close industries', CLOSERS.map(({ word }) => word)),
  ...STEMS.map(({ stem, short }) => ({ table: 'stems of bodies', row: stem, catches: [stem, ...short] })),
  ...words('class words of bodies', UNITS),
  ...patterns('verbs before names', VERBS.map((verb) => ({ name: verb, match: new RegExp(verb, 'u') }))),
  ...words('industries of fixed form', FIXED),
  ...patterns('groups of bodies', COLLECTIVES),
  ...patterns('short names of institutes', INSTITUTE_SHORTS),
  ...patterns('status', STATUS_WORDS),
  ...patterns('same industry', SAME_INDUSTRY),
  ...patterns('words that state a relation', STATING),
  ...patterns('duty labels, closers, columns', [...DUTY_LABELS, ...DUTY_CLOSERS, ...DUTY_COLUMNS]),
  ...patterns('numberings', NUMBERINGS),
  ...patterns('sentences run together', RUN_TOGETHER),
  ...patterns('furniture and head lines', [...FURNITURE, ...HEAD_LINES]),
];

/** The counts per rule, the rules that never fire and the rows whose words stand nowhere. Texts that are held out are not opened. */
export async function ruleReport(): Promise<string> {
  const seeds = await readSeeds('seeds');
  const open = PARTS.filter(({ use }) => use !== 'held').map(sourceOf);
  const counts = ruleCounts(together(readDocuments(seeds).map(firedIn)), together(open.map((source) => firedIn(readDocuments([source])[0]!))));
  const never = counts.filter((row) => row.seeds === 0);
  const idle = idleRows(LEXICON, [...seeds, ...open].map(({ text }) => text));
  const tables = [...new Set(LEXICON.map((row) => row.table))].map((name) => {
    const rows = idle.filter((row) => row.table === name);
    return `${name}: ${rows.length} of ${LEXICON.filter((row) => row.table === name).length}${rows.length > 0 ? `: ${rows.map(({ row }) => row).join('、')}` : ''}`;
  });
  return [
    table(['rule', 'pass', 'seeds', 'open texts'], counts.map(({ rule, pass, seeds: n, open: m }) => [rule, pass, String(n), String(m)])),
    `Rules that never fire on the seeds: ${never.length} of ${counts.length}${never.map(({ rule, open: m }) => `\n- ${rule}${m > 0 ? ` (open texts: ${m})` : ''}`).join('')}`,
    `Lexicon rows whose words stand in no seed and no open text:\n${tables.map((line) => `- ${line}`).join('\n')}`,
  ].join('\n\n');
}
