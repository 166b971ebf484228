// The chain of an industry, and the chains that its members stand in.
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../ingest/corpus.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { laneStarts, lanesOf } from '../../../web/server/lookup/lanes.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { policyGraph } from './policyGraph.ts';

describe('a small chain', () => {
  const lookup = buildLookup(policyGraph());
  const of = (name: string) => lookup.entities.find((entity) => entity.name === name)!;
  const lanes = lanesOf(lookup, of('新能源汽车产业'), []);
  const inLane = (lane: string, from = lanes) => from.members.filter((member) => member.lane === lane).map(({ name }) => name);

  it('leads from the industry to the platform, its host and back', () => {
    expect(inLane('platform')).toEqual(['汽车实验室']);
    expect(inLane('host')).toEqual(['广西大学']);
    const back = lanesOf(lookup, of('广西大学'), []);
    expect(inLane('platform', back)).toEqual(['汽车实验室']);
    expect(inLane('industry', back)).toContain('新能源汽车产业');
  });
  it('joins them by stated relations alone', () => {
    for (const { relation, source, target } of lanes.links) expect(lookup.relation(relation)).toMatchObject({ source, target });
  });
  it('says what is not stated', () => expect(lanes.gaps.find(({ what }) => what === 'no-city')?.of).toEqual([of('汽车实验室').id]));
  it('is empty for documents that do not state it', () => {
    const none = lanesOf(lookup, of('新能源汽车产业'), ['no-such-document']);
    expect(none.members.map(({ name }) => name)).toEqual(['新能源汽车产业']);
    expect(none.links).toEqual([]);
  });
});

describe('the chains of the seeds', async () => {
  const lookup = buildLookup(extract(await readSeeds('seeds')).graph);
  const [first] = laneStarts(lookup).industries;

  it('begin with the industry that most platforms serve', () => expect(first!.platforms).toBeGreaterThan(2));
  it('hold each member once per lane, each link between members, each department by a duty', () => {
    for (const { id } of laneStarts(lookup).industries.slice(0, 40)) {
      const lanes = lanesOf(lookup, lookup.entity(id)!, []);
      const keys = lanes.members.map((member) => `${member.lane} ${member.id}`);
      expect(keys).toEqual([...new Set(keys)]);
      const ids = new Set(lanes.members.map((member) => member.id));
      expect(lanes.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
      const responsible = new Set(lanes.duties.map(({ department }) => department));
      expect(new Set(lanes.members.filter(({ lane }) => lane === 'department').map((member) => member.id))).toEqual(responsible);
    }
  });
});
