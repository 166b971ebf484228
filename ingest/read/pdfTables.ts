// Ruled lines of a page → the grids they make, and the text in their cells.
import { linesOf, together, type Page, type Rule, type Run } from './pdfPage.ts';

/** A table on a page: its frame, the x of its columns' edges, its rows from the top. */
export interface Grid { top: number; bottom: number; edges: number[]; rows: string[][]; runs: Set<Run> }

/** Lines nearer than this are one, points. */
const NEAR = 4;
const MOST_RULES = 5_000;

/** Values in order, those near to one another as one. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (found.length === 0 || value - found.at(-1)! > NEAR) found.push(value);
  return found;
}

const crosses = (a: Rule, b: Rule): boolean =>
  a.across === b.across
    ? Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
    : a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

/** Numbers that stand for groups; `join` makes two groups one. */
class Groups {
  private readonly above: number[];

  constructor(count: number) {
    this.above = Array.from({ length: count }, (_, i) => i);
  }

  of(i: number): number {
    let at = i;
    while (this.above[at] !== at) at = this.above[at] = this.above[this.above[at]!]!;
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    this.above[Math.max(x, y)] = Math.min(x, y);
  }
}

/** The rules that touch one another, directly or through others. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const groups = new Groups(rules.length);
  rules.forEach((rule, i) => { for (let k = i + 1; k < rules.length; k += 1) if (crosses(rule, rules[k]!)) groups.join(i, k); });
  const found = new Map<number, Rule[]>();
  rules.forEach((rule, i) => found.set(groups.of(i), [...(found.get(groups.of(i)) ?? []), rule]));
  return [...found.values()];
}

const band = (edges: readonly number[], value: number): number => edges.findIndex((edge, i) => value >= edge && value < (edges[i + 1] ?? edge));
const textIn = (runs: readonly Run[]): string => linesOf(runs).reduce((text, line) => together(text, line.text), '');

function gridOf(rules: readonly Rule[], runs: readonly Run[]): Grid | undefined {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const xs = distinct(down.map(({ at }) => at));
  const ys = distinct(across.map(({ at }) => at));
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1) return undefined;
  const isRuled = (lines: readonly Rule[], at: number, through: number): boolean => lines.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= through && rule.to >= through);
  const cells = new Groups(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
      if (column + 1 < columns && !isRuled(down, xs[column + 1]!, y)) cells.join(row * columns + column, row * columns + column + 1);
      if (row + 1 < rows && !isRuled(across, ys[row + 1]!, x)) cells.join(row * columns + column, (row + 1) * columns + column);
    }
  }
  const inside = new Map<number, Run[]>();
  const taken = new Set<Run>();
  for (const run of runs) {
    const [column, row] = [band(xs, run.x + Math.min(run.width, run.size) / 2), band(ys, run.y - run.size / 3)];
    if (column === -1 || row === -1) continue;
    const cell = cells.of(row * columns + column);
    inside.set(cell, [...(inside.get(cell) ?? []), run]);
    taken.add(run);
  }
  const texts = new Map([...inside].map(([cell, own]) => [cell, textIn(own)]));
  const line = (row: number): string[] => Array.from({ length: columns }, (_, column) => {
    const cell = cells.of(row * columns + column);
    return column > 0 && cells.of(row * columns + column - 1) === cell ? '' : texts.get(cell) ?? '';
  });
  const lines = Array.from({ length: rows }, (_, row) => line(row)).filter((row) => row.some(Boolean));
  if (lines.filter((row) => row.filter(Boolean).length > 1).length * 2 < lines.length || lines.length === 0) return undefined;
  return { top: ys[0]!, bottom: ys.at(-1)!, edges: xs, rows: lines, runs: taken };
}

/** The ruled tables of a page, from the top; frames of one cell and lines that only adorn are none. */
export function gridsOf({ runs, rules }: Page): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const seen = rules.filter(({ from, to }) => to - from > NEAR);
  return clusters(seen).map((cluster) => gridOf(cluster, runs)).filter((grid) => grid !== undefined).sort((a, b) => a.top - b.top);
}
