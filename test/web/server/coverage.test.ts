// How the clauses were read, as strips.
import { describe, expect, it } from 'vitest';
import { barsOf, clauseAt } from '../../../web/app/views/coverage/bars.ts';
import { coverageOf, stripeOf } from '../../../web/server/lookup/coverage.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { policyGraph } from './policyGraph.ts';

describe('a stripe', () => {
  it.each([
    ['paragraph', 'facts', 'facts'], ['row', 'names', 'names'], ['paragraph', 'none', 'none'], ['paragraph', 'unread', 'unread'],
    ['heading', 'none', 'heading'], ['title', 'names', 'heading'], ['heading', 'facts', 'facts'], ['foot', 'unread', 'unread'], ['furniture', 'none', 'heading'],
  ] as const)('of a %s with %s is %s', (kind, reading, as) => expect(stripeOf({ kind, reading })).toBe(as));
});

describe('the coverage of a graph', () => {
  const graph = policyGraph();
  const { documents } = coverageOf(buildLookup(graph), []);
  it('has each clause once, in the order of the text', () => {
    for (const { id, strip } of documents) expect(strip.map(({ clause }) => clause)).toEqual(graph.clauses.filter(({ document }) => document === id).toSorted((a, b) => a.index - b.index).map((clause) => clause.id));
  });
  it('counts what it shows', () => {
    for (const { strip, counts } of documents) expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(strip.length);
  });
  it('gives the clauses that were not understood, with the reason', () => {
    expect(documents.flatMap(({ unread }) => unread)).toEqual([expect.objectContaining({ text: '按有关规定执行。', reason: '没有认出责任单位', path: ['广西科技创新规划', '二、附则'] })]);
  });
  it('keeps to the documents asked for', () => expect(coverageOf(buildLookup(graph), ['none']).documents).toEqual([]));
});

describe('bars', () => {
  const strip = [{ clause: 'a', as: 'facts' as const, length: 30 }, { clause: 'b', as: 'none' as const, length: 0 }, { clause: 'c', as: 'unread' as const, length: 69 }];
  it('fill the width by characters, an empty clause too', () => {
    expect(barsOf(strip, 1000).map(({ from, to }) => [from, to])).toEqual([[0, 300], [300, 310], [310, 1000]]);
    expect(barsOf([], 100)).toEqual([]);
  });
  it.each([[0, 0], [299, 0], [305, 1], [999, 2], [1001, undefined], [-1, undefined]])('at %i px stands %s', (x, at) => expect(clauseAt(strip, x, 1000)).toBe(at));
});
