import { describe, expect, it } from 'vitest';
import { falls, floors, MAIN_KINDS, type Measured } from './floors.ts';
import { figures, pooled, type Figures, type Score } from './score.ts';

const right = (tp: number): Figures => figures({ tp, fp: 0, fn: 0 });
const SCORE: Score = {
  entities: { all: right(60), ...Object.fromEntries(MAIN_KINDS.map((kind) => [kind, right(10)])) }, relations: { all: right(20) }, targets: right(5), roleAccuracy: null, duplicates: [],
};
const given = (over: Record<string, Partial<Score>> = {}): Measured[] => [
  { part: '002a', use: 'given', score: { ...SCORE, ...over['002a'] } },
  { part: '003', use: 'given', score: { ...SCORE, relations: { all: right(20), RESPONSIBLE_FOR: right(9) }, roleAccuracy: 1, ...over['003'] } },
];
const failing = (all: Measured[]): string[] => floors(all).filter(({ pass }) => !pass).map(({ what }) => what);

describe('figures', () => {
  it.each([
    [{ tp: 0, fp: 0, fn: 0 }, null],
    [{ tp: 0, fp: 3, fn: 2 }, 0],
    [{ tp: 1, fp: 1, fn: 1 }, 0.5],
    [{ tp: 4, fp: 0, fn: 0 }, 1],
  ])('of %j have F1 %s', (counts, f1) => expect(figures(counts).f1).toBe(f1));
  it('pooled are those of the sums, texts without the kind left out', () => expect(pooled([figures({ tp: 1, fp: 0, fn: 0 }), undefined, figures({ tp: 1, fp: 2, fn: 1 })])).toMatchObject({ tp: 2, fp: 2, fn: 1, p: 0.5 }));
});

describe('floors', () => {
  it('pass where all is right', () => expect(failing(given())).toEqual([]));
  it('do not pass on nothing', () => expect(failing([])).toEqual(expect.arrayContaining(['Park F1, given texts pooled', '003 RESPONSIBLE_FOR F1', '002a RESPONSIBLE_FOR', 'targets F1, given texts pooled'])));
  it.each<[string, Record<string, Partial<Score>>, string[]]>([
    ['entities of one text', { '002a': { entities: { ...SCORE.entities, all: figures({ tp: 92, fp: 8, fn: 8 }) } } }, ['002a entities F1']],
    ['a main kind over both texts', { '003': { entities: { ...SCORE.entities, Park: figures({ tp: 7, fp: 2, fn: 2 }) } } }, ['Park F1, given texts pooled']],
    ['relations', { '002a': { relations: { all: figures({ tp: 8, fp: 2, fn: 2 }) } } }, ['002a relations F1']],
    ['a duty that is said of 002a', { '002a': { relations: { all: right(20), RESPONSIBLE_FOR: figures({ tp: 0, fp: 1, fn: 0 }) } } }, ['002a RESPONSIBLE_FOR']],
    ['roles', { '003': { roleAccuracy: 0.98 } }, ['003 role accuracy']],
    ['targets over both texts', { '003': { targets: figures({ tp: 5, fp: 1, fn: 1 }) } }, ['targets F1, given texts pooled']],
    ['one thing in two nodes', { '003': { duplicates: ['Park A = B'] } }, ['duplicate entities']],
  ])('see %s', (_, over, expected) => expect(failing(given(over))).toEqual(expected));
  it('leave the other texts alone', () => expect(failing([...given(), { part: 'x', use: 'used', score: { ...SCORE, entities: { all: figures({ tp: 1, fp: 9, fn: 9 }) }, duplicates: ['Park A = B'] } }])).toEqual([]));
});

describe('the fall', () => {
  const held = (tp: number): Measured => ({ part: 'h', use: 'held', score: { ...SCORE, entities: { all: figures({ tp, fp: 100 - tp, fn: 100 - tp }) } } });
  it('is none without held-out texts', () => expect(falls(given())).toEqual([]));
  it.each([[96, true], [94, false]])('of entities to 0.%s is within the aim: %s', (tp, pass) => expect(falls([...given(), held(tp)]).map((row) => row.pass)).toEqual([pass, pass, true, true]));
});
