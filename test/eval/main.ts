// `npm run eval [-- --misses] [--peers] [--rules]`: extracts each annotated text alone, prints the scorer's tables, the figures and the floors.
import { toInterchange } from '../../ingest/interchange.ts';
import { assemble } from '../../ingest/passes/assemble.ts';
import { readDocuments } from '../../ingest/pipeline.ts';
import { falls, floors, type Measured } from './floors.ts';
import { explained } from './misses.ts';
import { ABOUT, goldOf, PARTS, sourceOf } from './parts.ts';
import { aims, byKind, byText, demands } from './print.ts';
import { scored } from './score.ts';

const FLAGS = ['--misses', '--peers', '--rules'];

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].find((flag) => !FLAGS.includes(flag));
if (unknown) {
  console.error(`没有这个选项: ${unknown} · usage: npm run eval [-- ${FLAGS.map((flag) => `[${flag}]`).join(' ')}]`);
  process.exit(2);
}

const measured: Measured[] = PARTS.map((part) => {
  const reads = readDocuments([sourceOf(part)]);
  const graph = assemble(reads);
  const { score, table, differences } = scored(toInterchange(graph), part);
  console.log(`## ${part.part}: ${ABOUT[part.use]}\n${table}`);
  if (flags.has('--misses') && part.use !== 'held') console.log(explained({ read: reads[0]!, graph, gold: goldOf(part) }, differences));
  console.log();
  return { ...part, score };
});
const reached = floors(measured);
console.log([byText(measured), byKind(measured), demands(reached), aims(falls(measured))].filter(Boolean).join('\n\n'));
if (flags.has('--peers')) console.log(`\n${(await import('./peers/compare.ts')).comparison(measured)}`);
if (flags.has('--rules')) console.log(`\n${await (await import('./ruleReport.ts')).ruleReport()}`);
const below = reached.filter(({ pass }) => !pass);
if (below.length > 0) {
  console.error(`低于下限：${below.map(({ what, value, demand }) => `${what} ${value}（${demand}）`).join('；')}`);
  process.exitCode = 1;
}
