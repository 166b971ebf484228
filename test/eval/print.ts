// The tables of `npm run eval`, in Markdown. Pure: figures in, lines out.
import { figure, type Floor, type Measured } from './floors.ts';
import { ABOUT, type Use } from './parts.ts';
import { pooled, type Score } from './score.ts';

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** A row per text; `first`: what it had at first sight. */
export function byText(all: readonly Measured[]): string {
  return table(['text', 'part in the rules', 'entities F1', 'relations F1', 'targets F1', 'role accuracy', 'at first sight'], all.map(({ part, use, score, first }) =>
    [part, ABOUT[use], figure(score.entities['all']?.f1), figure(score.relations['all']?.f1), figure(score.targets.f1), figure(score.roleAccuracy), first ? first.map(figure).join(' / ') : '–']));
}

const POOLS: readonly { name: string; uses: readonly Use[] }[] = [
  { name: 'given', uses: ['given'] },
  { name: 'given + used', uses: ['given', 'used'] },
  { name: 'held out', uses: ['held'] },
];

/** A row per kind and type, the texts pooled: F1 (P / R). Example cell: 0.975 (0.952 / 1.000). */
export function byKind(all: readonly Measured[]): string {
  const pools = POOLS.filter(({ uses }) => all.some(({ use }) => uses.includes(use)));
  const cell = (uses: readonly Use[], of: (score: Score) => Parameters<typeof pooled>[0][number]): string => {
    const { p, r, f1, tp, fn } = pooled(all.filter(({ use }) => uses.includes(use)).map(({ score }) => of(score)));
    return f1 === null ? '–' : `${figure(f1)} (${figure(p)} / ${figure(r)}, ${tp + fn})`;
  };
  const names = (what: 'entities' | 'relations'): string[] => [...new Set(all.flatMap(({ score }) => Object.keys(score[what])))].filter((name) => name !== 'all').sort();
  const rows = (what: 'entities' | 'relations'): string[][] =>
    ['all', ...names(what)].map((name) => [name === 'all' ? `**${what}**` : name, ...pools.map(({ uses }) => cell(uses, (score) => score[what][name]))]);
  return table(['F1 (P / R, required)', ...pools.map(({ name }) => name)], [...rows('entities'), ...rows('relations'), ['**targets**', ...pools.map(({ uses }) => cell(uses, ({ targets }) => targets))]]);
}

/** The demands, each with pass or FAIL. */
export function demands(rows: readonly Floor[]): string {
  return table(['floor', 'measured', 'demand', ''], rows.map(({ what, value, demand, pass }) => [what, value, demand, pass ? 'pass' : 'FAIL']));
}

/** The aims, each met or not. */
export function aims(rows: readonly Floor[]): string {
  return rows.map(({ what, value, demand, pass }) => `${what}: ${value} (${demand}: ${pass ? 'met' : 'not met'})`).join('\n');
}
