// `npm run eval -- --peers`: what a user would otherwise try, on the same texts.
import { figure, type Measured } from '../floors.ts';
import { PARTS, sourceOf } from '../parts.ts';
import { table } from '../print.ts';
import { pooled, scored, type Score } from '../score.ts';
import { jiebaNames } from './jieba.ts';
import { graphOf, type Named } from './kinds.ts';
import { suffixNames } from './suffixes.ts';

/** Kinds that a tagger can name. */
const NAMES = ['City', 'Department', 'University', 'Institute', 'Enterprise', 'Platform', 'Park'];
const KINDS = [...NAMES, 'Industry', 'Document', 'Task'];

function measured(names: (text: string) => Named[]): Score[] {
  return PARTS.map((part) => scored(graphOf(names(sourceOf(part).text)), part).score);
}

/** A row per kind with the F1 of each, all texts pooled, and the mean of the texts. In: what was measured of ours, in the order of PARTS. */
export function comparison(ours: readonly Measured[]): string {
  const columns = [
    { name: 'this project', scores: ours.map(({ score }) => score) },
    { name: 'suffix regex of ten minutes', scores: measured(suffixNames) },
    { name: '@node-rs/jieba', scores: measured(jiebaNames()) },
  ];
  const held = (scores: readonly Score[]): Score[] => scores.filter((_, i) => PARTS[i]!.use === 'held');
  const of = (scores: readonly Score[], kinds: readonly string[]): string => figure(pooled(scores.flatMap(({ entities }) => kinds.map((kind) => entities[kind]))).f1);
  return table(['F1', ...columns.map(({ name }) => name)], [
    ['entities, mean of the texts', ...columns.map(({ scores }) => figure(scores.reduce((sum, { entities }) => sum + (entities['all']!.f1 ?? 0), 0) / scores.length))],
    ['entities, pooled', ...columns.map(({ scores }) => of(scores, KINDS))],
    ['entities, held-out texts pooled', ...columns.map(({ scores }) => of(held(scores), KINDS))],
    [`${NAMES.length} kinds of names, pooled`, ...columns.map(({ scores }) => of(scores, NAMES))],
    ...KINDS.map((kind) => [kind, ...columns.map(({ scores }) => of(scores, [kind]))]),
    ['relations, pooled', ...columns.map(({ scores }) => figure(pooled(scores.map(({ relations }) => relations['all'])).f1))],
  ]);
}
