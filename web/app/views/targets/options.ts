import * as Plot from '@observablehq/plot';
import type { Point } from './board.ts';

/** A row's figures over the years, without axes: for the last column of the table. */
export function spark(points: readonly Point[]): Plot.PlotOptions {
  return {
    width: 96, height: 26, margin: 4, x: { axis: null }, y: { axis: null, zero: true },
    marks: [Plot.lineY(points, { x: 'year', y: 'number', stroke: 'var(--text-3)', strokeWidth: 1.5 }), Plot.dot(points, { x: 'year', y: 'number', r: 2.5, fill: 'var(--text-2)' })],
  };
}

/** Figures over the years, one line per place. */
export function byYear(points: readonly Point[], width: number, chosen: string): Plot.PlotOptions {
  const scopes = new Set(points.map(({ scope }) => scope));
  return {
    width, height: 180, marginLeft: 48, marginRight: 12, x: { tickFormat: 'd', ticks: [...new Set(points.map(({ year }) => year))], label: null }, y: { label: null, grid: true, zero: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--control)' }),
      Plot.lineY(points, { x: 'year', y: 'number', z: 'scope', stroke: 'var(--control)', strokeWidth: 1.5 }),
      Plot.dot(points, { x: 'year', y: 'number', r: (point: Point) => (point.id === chosen ? 6 : 3.5), fill: (point: Point) => (point.id === chosen ? 'var(--focus)' : 'var(--text-2)') }),
      ...(scopes.size <= 4 ? [Plot.text(points, { x: 'year', y: 'number', text: (point: Point) => point.number.toLocaleString('en'), dy: -12, fill: 'var(--text)' })] : []),
    ],
  };
}

/** Figures of one year by place, the largest first. */
export function byScope(points: readonly Point[], width: number, chosen: string, whole: string): Plot.PlotOptions {
  const named = points.map((point) => ({ ...point, place: point.scope === '' ? whole : point.scope }));
  return {
    width, height: 36 + named.length * 22, marginLeft: 80, marginRight: 44, x: { axis: null }, y: { label: null, domain: named.toSorted((a, b) => b.number - a.number).map(({ place }) => place) },
    marks: [
      Plot.barX(named, { x: 'number', y: 'place', fill: (point: Point) => (point.id === chosen ? 'var(--focus)' : 'var(--support-line)'), insetTop: 3, insetBottom: 3 }),
      Plot.text(named, { x: 'number', y: 'place', text: (point: Point) => point.number.toLocaleString('en'), dx: 6, textAnchor: 'start', fill: 'var(--text)' }),
    ],
  };
}
