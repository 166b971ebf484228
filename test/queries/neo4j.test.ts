import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { load } from '../../ingest/load.ts';
import type { Store } from '../../queries/store.ts';
import { readGraph } from '../../queries/graph.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';
import { killPublishers, publishAndKill, publisher } from './killed.ts';

describeNeo4j('Neo4j among others and in trouble', () => {
  let lent: Awaited<ReturnType<typeof borrowNeo4j>>;
  let driver: Driver;
  const open: Store[] = [];
  const store = (env: Record<string, string> = {}): Store => {
    const made = openNeo4j({ ...lent.env, ...env }, 300);
    open.push(made);
    return made;
  };
  const ask = async (text: string, params = {}): Promise<Record<string, unknown>[]> => (await driver.executeQuery(text, params, { database: 'neo4j' })).records.map((record) => record.toObject());
  beforeAll(async () => {
    lent = await borrowNeo4j();
    driver = neo4j.driver(lent.env['NEO4J_URI']!, neo4j.auth.basic('neo4j', lent.env['NEO4J_PASSWORD']!), { disableLosslessIntegers: true });
  }, 300_000);
  afterAll(async () => {
    await driver?.close();
    lent?.giveBack();
  });
  beforeEach(() => ask('MATCH (n) DETACH DELETE n'));
  afterEach(async () => { await Promise.all(open.splice(0).map((one) => one.close())); });

  describe('other data in the same database', () => {
    test('stays as it was, through a first load and a later one', async () => {
      await ask("CREATE (:Person {name: '张三', since: date('2020-01-01')})-[:KNOWS {n: 1.5}]->(:Person:Friend {name: '李四'})");
      const theirs = (): Promise<Record<string, unknown>[]> => ask('MATCH (a:Person)-[r:KNOWS]->(b) RETURN a.name AS a, toString(a.since) AS since, r.n AS n, b.name AS b, labels(b) AS labels, elementId(a) AS id');
      const before = await theirs();
      await load(store(), randomGraph(1), versionOf('a'));
      await load(store(), randomGraph(2), versionOf('b'));
      expect(await theirs()).toEqual(before);
    });

    test.each([
      ["CREATE (:City {name: '桂林'})", 'City'],
      ["CREATE (:Entity {id: 'theirs', name: '桂林'})", 'Entity'],
      ["CREATE (:Clause {text: '合同第一条'})", 'Clause'],
    ])('nodes with our labels that others wrote make a first load refuse: %s', async (text, label) => {
      await ask(text);
      await expect(load(store(), randomGraph(1), versionOf('a'))).rejects.toMatchObject({ code: 'foreign', message: expect.stringContaining(label) as string });
      expect(await ask('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
      expect(await store().version()).toBeNull();
    });

    test.each([
      ["CREATE (:City {name: '桂林'})"],
      ["CREATE (:Entity {id: 'theirs', name: '桂林'})"],
      ['MATCH (a:Entity), (b:Entity) WHERE a.id < b.id WITH a, b LIMIT 1 CREATE (a)-[:PARTNERS_WITH]->(b)'],
      ["MATCH (a:Entity) CREATE (:Note {text: '看'})-[:ON]->(a)"],
    ])('and a later load refuse, with nothing changed: %s', async (text) => {
      await load(store(), randomGraph(1), versionOf('a'));
      await ask(text);
      await expect(load(store(), randomGraph(2), versionOf('b'))).rejects.toMatchObject({ code: 'foreign' });
      expect((await store().version())?.hash).toBe('a');
    });
  });

  test('a later load writes only what differs', async () => {
    const graph = randomGraph(1);
    await load(store(), graph, versionOf('a'));
    await ask('MATCH (n) SET n.mark = 1');
    await ask('MATCH ()-[r]->() SET r.mark = 1');
    const changed = { ...graph, entities: graph.entities.map((one, i) => (i === 3 ? { ...one, aliases: ['改名'] } : one)) };
    await load(store(), changed, versionOf('b'));
    expect(await ask('MATCH (n:Entity) WHERE n.mark IS NULL RETURN n.id AS id')).toEqual([{ id: graph.entities[3]!.id }]);
    expect(await ask('MATCH ()-[r]->() WHERE r.mark IS NULL RETURN count(r) AS n')).toEqual([{ n: 0 }]);
  });

  test('publishers killed at random moments leave the old graph or the new one', async () => {
    const outcome = await killPublishers(lent.env, 4, 5);
    expect([outcome.old + outcome.new, outcome.recovered]).toEqual([4, 4]);
    expect(outcome.old).toBeGreaterThan(0);
  }, 240_000);

  test('a first load that died shows nothing, and the next one completes it', async () => {
    const script = await publisher();
    await publishAndKill(script, lent.env, 1, 1_200);
    const [{ n } = { n: 0 }] = await ask('MATCH (n:Entity) RETURN count(n) AS n');
    expect(n).toBeGreaterThan(0);
    const reader = store();
    expect(await reader.version()).toBeNull();
    await expect(reader.read('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'empty' });
    await load(store(), randomGraph(2), versionOf('b'));
    expect(sorted(await readGraph(reader))).toEqual(sorted(randomGraph(2)));
  }, 120_000);

  test('a wrong password and a wrong database are said', async () => {
    await load(store(), randomGraph(1), versionOf('a'));
    await expect(store({ NEO4J_PASSWORD: 'wrong password' }).version()).rejects.toMatchObject({ code: 'unauthorized', message: expect.not.stringContaining('wrong password') as string });
    await expect(store({ NEO4J_DATABASE: 'nowhere' }).version()).rejects.toMatchObject({ message: expect.stringContaining('NEO4J_DATABASE') as string });
  });

  test('a routing address serves reads and writes', async () => {
    const routed = store({ NEO4J_URI: lent.env['NEO4J_URI']!.replace('bolt:', 'neo4j:') });
    await load(routed, randomGraph(1), versionOf('a'));
    expect(sorted(await readGraph(routed))).toEqual(sorted(randomGraph(1)));
  });
});
