import { expect, it } from 'vitest';
import type { Measured } from './floors.ts';
import { aims, byKind, byText, demands } from './print.ts';
import { figures } from './score.ts';

const text = (part: string, use: Measured['use'], park: [tp: number, fp: number, fn: number], first?: Measured['first']): Measured => {
  const [tp, fp, fn] = park;
  const parks = figures({ tp, fp, fn });
  return { part, use, ...(first ? { first } : {}), score: { entities: { all: parks, Park: parks }, relations: { all: figures({ tp: 0, fp: 0, fn: 0 }) }, targets: figures({ tp: 1, fp: 0, fn: 0 }), roleAccuracy: null, duplicates: [] } };
};
const ALL = [text('a', 'given', [1, 1, 1]), text('b', 'used', [3, 0, 0], [0.5, 0])];

it('a row per text, with its first figures where they are known', () => {
  const rows = byText(ALL).split('\n').slice(2);
  expect(rows[0]).toMatch(/^\| a \| given.* \| 0\.500 \| – \| 1\.000 \| – \| – \|$/u);
  expect(rows[1]).toMatch(/^\| b \| .* \| 1\.000 \| – \| 1\.000 \| – \| 0\.500 \/ 0\.000 \|$/u);
});
it('a row per kind, pooled over the texts of a use; no column for a use that no text has', () => {
  const [head, , entities, park] = byKind(ALL).split('\n');
  expect(head).not.toContain('held out');
  expect(entities).toBe('| **entities** | 0.500 (0.500 / 0.500, 2) | 0.800 (0.800 / 0.800, 5) |');
  expect(park).toMatch(/^\| Park \| 0\.500 /u);
  expect(byKind([...ALL, text('c', 'held', [1, 0, 0])]).split('\n')[0]).toContain('held out');
});
it('demands pass or FAIL, aims are met or not', () => {
  const rows = [{ what: 'x', value: '0.9', demand: '≥ 0.8', pass: true }, { what: 'y', value: '0.7', demand: '≥ 0.8', pass: false }];
  expect(demands(rows).match(/\| (?:pass|FAIL) \|$/gmu)).toEqual(['| pass |', '| FAIL |']);
  expect(aims(rows)).toMatch(/x: 0\.9 \(≥ 0\.8: met\)\ny: 0\.7 \(≥ 0\.8: not met\)/u);
});
