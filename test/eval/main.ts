// `npm run eval [-- --misses] [--peers] [--rules]`: extracts each annotated text alone, prints the scorer's tables, the figures and the floors.
// `npm run eval -- --sample N [--seed S]`: draws N facts and some gaps of the seeds to be read by hand, instead.
import { toInterchange } from '../../ingest/interchange.ts';
import { assemble } from '../../ingest/passes/assemble.ts';
import { readDocuments } from '../../ingest/pipeline.ts';
import { falls, floors, type Measured } from './floors.ts';
import { explained } from './misses.ts';
import { ABOUT, goldOf, PARTS, sourceOf } from './parts.ts';
import { aims, byKind, byText, demands } from './print.ts';
import { scored } from './score.ts';

const FLAGS = ['--misses', '--peers', '--rules'];

const given = process.argv.slice(2);
if (given[0] === '--sample') {
  const [, count, option, seed] = given;
  const [facts, start] = [Number(count), Number(seed ?? 1)];
  if (!Number.isInteger(facts) || facts < 1 || !Number.isInteger(start) || (option !== undefined && (option !== '--seed' || seed === undefined)) || given.length > 4) {
    console.error('--sample 要一个正整数 · usage: npm run eval -- --sample N [--seed S]');
    process.exit(2);
  }
  const [{ readSeeds }, { extract }, { printed, sampled }] = await Promise.all([import('../../ingest/corpus.ts'), import('../../ingest/pipeline.ts'), import('./sample.ts')]);
  const { graph } = extract(await readSeeds('seeds'));
  console.log(printed(graph, sampled(graph, facts, start)));
  process.exit(0);
}
const flags = new Set(given);
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
