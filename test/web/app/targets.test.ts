// The targets as rows and series.
import { describe, expect, it } from 'vitest';
import type { TargetFigure } from '../../../web/contract/targets.ts';
import { rowsOf, scopesOf, seriesOf, wantedFigures, yearsOf } from '../../../web/app/views/targets/board.ts';

const figure = (indicator: string, year: number, value: string, more: Partial<TargetFigure> = {}): TargetFigure =>
  ({ id: `${indicator}${year}${more.scope ?? ''}${more.document ?? ''}`, indicator, group: indicator.replace('全区', ''), value, unit: '家', year, scope: '', document: 'd1', ...(Number.isFinite(Number(value)) && { number: Number(value) }), ...more });
const FIGURES = [
  figure('全区高企', 2018, '1700'), figure('全区高企', 2019, '2000'), figure('高企', 2018, '600', { scope: '南宁市' }), figure('高企', 2018, '300', { scope: '柳州市' }), figure('高企', 2019, '1—2', { scope: '柳州市' }),
  figure('高企', 2025, '5600', { document: 'd2' }), figure('产值', 2025, '500', { unit: '亿元' }),
];

describe('rows', () => {
  const rows = rowsOf(FIGURES);
  it('hold one indicator of one document and place', () => {
    expect(rows.map(({ indicator, scope, document, figures }) => [indicator, scope, document, [...figures.keys()].join()])).toEqual([
      ['全区高企', '', 'd1', '2018,2019'], ['高企', '南宁市', 'd1', '2018'], ['高企', '柳州市', 'd1', '2018,2019'], ['高企', '', 'd2', '2025'], ['产值', '', 'd1', '2025'],
    ]);
  });
  it('mark where a group begins', () => expect(rows.filter(({ first }) => first).map(({ indicator }) => indicator)).toEqual(['全区高企', '产值']));
  it('keep two figures of one year', () => expect(rowsOf([figure('高企', 2025, '200'), figure('高企', 2025, '5600')])[0]!.figures.get(2025)).toHaveLength(2));
});

describe('what is looked at', () => {
  it.each([
    ['an indicator', { q: '产值' }, ['产值']], ['a year', { year: 2019 }, ['全区高企', '高企']], ['a place', { scope: '南宁市' }, ['高企']], ['the whole area', { scope: '' }, ['全区高企', '全区高企', '高企', '产值']], ['nothing', { q: '森林' }, []],
  ])('%s', (_, wanted, names) => expect(wantedFigures(FIGURES, { q: '', year: undefined, scope: undefined, ...wanted }).map(({ indicator }) => indicator)).toEqual(names));
  it('offers years and places in order', () => {
    expect(yearsOf(FIGURES)).toEqual([2018, 2019, 2025]);
    expect(scopesOf(FIGURES)[0]).toBe('');
  });
});

describe('a series', () => {
  it('holds what one axis can: same indicator, unit and document, one number each', () => {
    expect(seriesOf(FIGURES, FIGURES[2]!).map(({ scope, number }) => [scope, number])).toEqual([['南宁市', 600], ['柳州市', 300]]);
    expect(seriesOf(FIGURES, FIGURES[0]!).map(({ year }) => year)).toEqual([2018, 2019]);
  });
});
