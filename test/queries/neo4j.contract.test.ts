import neo4j from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { storeContract } from './store.contract.ts';

describeNeo4j('Neo4j', () => {
  let lent: Awaited<ReturnType<typeof borrowNeo4j>>;
  beforeAll(async () => { lent = await borrowNeo4j(); }, 300_000);
  afterAll(() => lent?.giveBack());

  storeContract('the Neo4j store', () => ({
    open: async () => openNeo4j(lent.env, 300),
    clear: async () => {
      const driver = neo4j.driver(lent.env['NEO4J_URI']!, neo4j.auth.basic('neo4j', lent.env['NEO4J_PASSWORD']!));
      await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
      await driver.close();
    },
  }));
});
