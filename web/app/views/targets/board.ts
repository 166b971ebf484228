// The targets as rows and series. Pure.
import type { TargetFigure } from '../../../contract/targets.ts';

export interface Wanted { q: string; year: number | undefined; scope: string | undefined }

/** One indicator of one document for one place, with its figures by year. */
export interface BoardRow {
  key: string;
  indicator: string;
  group: string;
  scope: string;
  document: string;
  unit: string;
  /** By year; several where the text gives several for one year. */
  figures: Map<number, TargetFigure[]>;
  /** Whether it opens its group. */
  first: boolean;
}

/** What of the figures is looked at. */
export function wantedFigures(figures: readonly TargetFigure[], { q, year, scope }: Wanted): TargetFigure[] {
  return figures.filter((figure) => (q === '' || figure.indicator.includes(q)) && (year === undefined || figure.year === year) && (scope === undefined || figure.scope === scope));
}

/** Rows in the order of the figures; figures of one indicator, place, unit and document share a row. */
export function rowsOf(figures: readonly TargetFigure[]): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  const groups = new Set<string>();
  for (const figure of figures) {
    const { indicator, group, scope, document, unit, year } = figure;
    const key = [group, indicator, document, scope, unit].join('|');
    let row = rows.get(key);
    if (!row) {
      row = { key, indicator, group, scope, document, unit, figures: new Map(), first: !groups.has(group) };
      groups.add(group);
      rows.set(key, row);
    }
    row.figures.set(year, [...(row.figures.get(year) ?? []), figure]);
  }
  return [...rows.values()];
}

export const yearsOf = (figures: readonly TargetFigure[]): number[] => [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
export const scopesOf = (figures: readonly TargetFigure[]): string[] => [...new Set(figures.map(({ scope }) => scope))].sort((a, b) => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'zh')));

export interface Point { year: number; scope: string; number: number; id: string }

/** Figures that one axis can hold: same indicator, unit and document; one number each. */
export function seriesOf(figures: readonly TargetFigure[], of: TargetFigure): Point[] {
  return figures.filter((figure) => figure.indicator === of.indicator && figure.unit === of.unit && figure.document === of.document)
    .flatMap(({ year, scope, number, id }) => (number === undefined ? [] : [{ year, scope, number, id }]));
}
