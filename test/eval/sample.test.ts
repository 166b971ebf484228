import { expect, it } from 'vitest';
import { STATED_TYPES } from '../../ingest/model.ts';
import { policyGraph } from '../web/server/policyGraph.ts';
import { printed, sampled, shares } from './sample.ts';

it.each([
  ['three of each first, the rest in proportion', [100, 50, 10], 12, [6, 3, 3]],
  ['no more than there are', [2, 1], 9, [2, 1]],
  ['too few for three of each: the largest first', [9, 8, 7], 2, [1, 1, 0]],
])('%s', (_, sizes, count, expected) => expect(shares(sizes, count)).toEqual(expected));

it('draws the same for the same seed, another for another', () => {
  const graph = policyGraph();
  const first = printed(graph, sampled(graph, 6, 7));
  expect(printed(graph, sampled(graph, 6, 7))).toBe(first);
  expect(printed(graph, sampled(graph, 6, 8))).not.toBe(first);
  expect(first).toMatch(/^## Facts\n1\. [A-Z_]+ .* -> .*\n {4}.* by [\w-]+: .*⟦/u);
});

it('draws stated relations only, none twice', () => {
  const stated = new Set<string>(STATED_TYPES);
  const { facts } = sampled(policyGraph(), 1000, 1);
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.every(({ type }) => stated.has(type))).toBe(true);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});
