// Both engines give the same answers to every saved question, and plan every reading statement with operators the guard knows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import driverOf from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../ingest/load.ts';
import { ask } from '../../queries/ask.ts';
import { everyQuestion } from '../../queries/catalog.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { checkPlan, inspect } from '../../queries/guard.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { options } from '../../queries/options.ts';
import { StoreError, type Store } from '../../queries/store.ts';
import { ATTACKS } from '../cases/cypher/attacks.ts';
import { READS } from '../cases/cypher/reads.ts';
import { versionOf } from '../graphs.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { goldGraph } from './goldGraph.ts';

const TYPED: Record<string, string> = { earlier: '三年行动方案', later: '规划', from: '自治区科技厅', to: '自治区国资委' };

describeNeo4j('questions on Neo4j and on the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'both-'));
  const embedded = new EmbeddedStore(folder);
  let neo4j: Store;
  let giveBack: () => void;
  beforeAll(async () => {
    const borrowed = await borrowNeo4j();
    giveBack = borrowed.giveBack;
    neo4j = openNeo4j(borrowed.env);
    const driver = driverOf.driver(borrowed.env['NEO4J_URI']!, driverOf.auth.basic('neo4j', borrowed.env['NEO4J_PASSWORD']!));
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
    await driver.close();
    const graph = goldGraph();
    for (const store of [embedded, neo4j]) await load(store, graph, versionOf('gold-questions'));
  }, 300_000);
  afterAll(async () => {
    await Promise.all([embedded.close(), neo4j?.close()]);
    giveBack?.();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(everyQuestion().map((question) => [question.name, question] as const))('%s', (_, question) => {
    const given = Object.fromEntries(question.parameters.filter(({ optional, default: preset }) => !optional && preset === undefined).map(({ name }) => [name, TYPED[name]!]));
    it('has one answer', async () => {
      expect(await ask(neo4j, question, given)).toEqual(await ask(embedded, question, given));
    });
    it('offers the same choices', async () => {
      for (const { name } of question.parameters) expect(await options(neo4j, question, name, given, '', 500)).toEqual(await options(embedded, question, name, given, '', 500));
    });
    it('only reads, as Neo4j sees it', async () => {
      const params = Object.fromEntries(question.parameters.map(({ name }) => [name, null]));
      expect(checkPlan(await neo4j.explain(question.cypher, params))).toEqual({ ok: true });
    });
  });

  describe('the plan alone stops what the parser stops', () => {
    const dangerous = ATTACKS.filter(([, reason]) => /writes|Files|Procedures|administers/.test(reason.source) && !reason.source.includes('cannot be read')).map(([statement]) => statement);
    it('has enough of them', () => expect(dangerous.length).toBeGreaterThan(80));
    it.each(dangerous)('%s', async (statement) => {
      for (const store of [neo4j, embedded]) {
        try {
          expect([store.engine, checkPlan(await store.explain(statement, { url: 'x' }))]).toMatchObject([store.engine, { ok: false }]);
        } catch (error) {
          if (!(error instanceof StoreError)) throw error;
        }
      }
    });
  });

  describe('plans of reading statements', () => {
    const params = (statement: string): Record<string, string | string[]> => {
      const read = inspect(statement);
      return Object.fromEntries((read.ok ? read.parameters : []).map((name) => [name, name === 'ids' ? ['x'] : 'x']));
    };
    it.each(READS)('%s', async (statement) => {
      expect(checkPlan(await neo4j.explain(statement, params(statement)))).toEqual({ ok: true });
    });
    it('are known to the embedded engine too, where it knows the statement', async () => {
      const unknown: string[] = [];
      for (const statement of READS) {
        try {
          expect([statement, checkPlan(await embedded.explain(statement, params(statement)))]).toEqual([statement, { ok: true }]);
        } catch (error) {
          if (!(error instanceof StoreError)) throw error;
          unknown.push(statement);
        }
      }
      expect(unknown.length).toBeLessThan(12);
    });
  });
});
