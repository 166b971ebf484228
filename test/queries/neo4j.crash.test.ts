import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../ingest/load.ts';
import { readGraph } from '../../queries/graph.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';
import { describeNeo4j } from '../neo4j/borrow.ts';
import { startNeo4j, type Neo4jServer } from '../neo4j/start.ts';

describeNeo4j('Neo4j killed in the middle', () => {
  let server: Neo4jServer;
  beforeAll(async () => { server = await startNeo4j(); }, 300_000);
  afterAll(() => server?.stop());

  test('an ingestion under which the server dies leaves the old graph or the new one, and the next run completes', async () => {
    const graphs = [randomGraph(1), randomGraph(2, { entities: 1500, facts: 3000 })];
    const store = openNeo4j(server.env);
    await load(store, graphs[0]!, versionOf('0'));
    const abort = new AbortController();
    const loading = load(store, graphs[1]!, versionOf('1'), { progress: () => { if (!abort.signal.aborted) { abort.abort(); void server.kill(); } } })
      .then(() => 'whole', (error: { code: string }) => error.code);
    await expect.poll(() => abort.signal.aborted, { timeout: 30_000 }).toBe(true);
    await expect(store.read('RETURN 1 AS x')).rejects.toMatchObject({ code: 'unreachable' });
    await server.start();
    expect(['whole', 'unreachable']).toContain(await loading);
    const held = Number((await store.version())?.hash);
    expect(sorted(await readGraph(store))).toEqual(sorted(graphs[held]!));
    await load(store, graphs[1]!, versionOf('1'));
    expect(sorted(await readGraph(store))).toEqual(sorted(graphs[1]!));
    await store.close();
  }, 180_000);
});
