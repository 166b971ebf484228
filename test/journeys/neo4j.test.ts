import { describe } from 'vitest';
import { withoutBrowser } from '../browser.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { journeys } from './journeys.ts';

describe.skipIf(withoutBrowser())('journeys', () => {
  describeNeo4j('on a real Neo4j', () => {
    let giveBack = (): void => {};
    journeys(async () => {
      const neo4j = await borrowNeo4j();
      giveBack = neo4j.giveBack;
      return neo4j.env;
    }, () => giveBack());
  });
});
