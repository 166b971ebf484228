// The API says the same whichever store stands behind it.
import { isDeepStrictEqual } from 'node:util';
import driverOf from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../../../ingest/load.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import type { Store } from '../../../queries/store.ts';
import { versionOf } from '../../graphs.ts';
import { borrowNeo4j, describeNeo4j } from '../../neo4j/borrow.ts';
import { goldGraph } from '../../queries/goldGraph.ts';
import { answer, failure, serve, serveStore, type Served } from './served.ts';

describeNeo4j('the API on Neo4j and on the embedded engine', () => {
  let neo4j: Served<Store>;
  let embedded: Served;
  let giveBack: () => void;
  beforeAll(async () => {
    const borrowed = await borrowNeo4j();
    giveBack = borrowed.giveBack;
    const driver = driverOf.driver(borrowed.env['NEO4J_URI']!, driverOf.auth.basic('neo4j', borrowed.env['NEO4J_PASSWORD']!));
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
    await driver.close();
    const store = openNeo4j(borrowed.env);
    await load(store, goldGraph(), versionOf('first'));
    neo4j = await serveStore(store);
    embedded = await serve(goldGraph());
  }, 300_000);
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
    await neo4j?.store.close();
    giveBack?.();
  });

  /** What both say, apart from the time they took. */
  const both = (address: string, body?: unknown): Promise<{ status: number; json: unknown }[]> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return Promise.all([neo4j, embedded].map(async ({ app }) => {
      const response = await app.request(address, init);
      const { ms: _ms, ...json } = await response.json() as Record<string, unknown>;
      return { status: response.status, json };
    }));
  };
  /** The addresses at which they differ or fail. */
  const differing = async (addresses: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const address of addresses) {
      const [one, other] = await both(address);
      if (one!.status !== 200 || !isDeepStrictEqual(one, other)) found.push(address);
    }
    return found;
  };

  it('health names the engine', async () => {
    expect(await answer(neo4j.app, 'health', '/api/health')).toMatchObject({ ok: true, engine: 'neo4j', version: { hash: 'first' } });
  });
  it('schema, search, picture, documents', async () => {
    const { documents } = await answer(embedded.app, 'documents', '/api/documents');
    expect(await differing([
      '/api/schema', '/api/search?q=kjt', '/api/search?q=%E9%AB%98%E6%96%B0%E5%8C%BA&limit=100', '/api/picture', '/api/picture/outside?limit=2000', '/api/documents',
      ...documents.map(({ id }) => `/api/documents/${id}`),
    ])).toEqual([]);
  });
  it('every entity with its relations and neighbours', async () => {
    expect(await differing(goldGraph().entities.flatMap(({ id }) => [`/api/entities/${id}`, `/api/entities/${id}/neighbours?limit=500`]))).toEqual([]);
  });
  it('free Cypher', async () => {
    const [one, other] = await both('/api/cypher', { cypher: 'MATCH p = (d:Department {name: $name})-[r:RESPONSIBLE_FOR]->(t:Task) RETURN d, r, p, t.name AS task, {one: 1, half: 0.5} AS map ORDER BY t.id, r.role', params: { name: '自治区科技厅' } });
    expect(one).toEqual(other);
    expect(one!.status).toBe(200);
    for (const cypher of ['CREATE (n) RETURN n', 'CALL dbms.listConfig()', 'MATCH (n RETURN n']) expect(await failure(neo4j.app, '/api/cypher', { cypher })).toMatchObject({ status: 422, code: 'refused' });
    expect(await failure(neo4j.app, '/api/cypher', { cypher: 'RETURN 1 / 0 AS x' })).toMatchObject({ status: 422, code: 'failed' });
    expect(await failure(neo4j.app, '/api/cypher', { cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s' })).toMatchObject({ status: 422, code: 'timeout' });
    const cut = await answer(neo4j.app, 'cypher', '/api/cypher', { cypher: 'UNWIND range(1, 50) AS n RETURN n', limit: 10 });
    expect([cut.rows.length, [50, 'more'].includes(cut.total)]).toEqual([10, true]);
  });
  it('a statement kept as a question, listed, answered, taken away; one that writes is refused', async () => {
    const question = {
      name: 'led-tasks', title: { zh: '任务', en: 'Tasks' }, ask: { zh: '{department} 的任务？', en: 'Tasks of {department}?' },
      parameters: [{ name: 'department', type: 'Department', label: { zh: '部门', en: 'Department' }, optional: false, default: '自治区科技厅' }],
      columns: [{ name: 'task', label: { zh: '任务', en: 'Task' } }],
      cypher: 'MATCH (:Entity {id: $department})-[:RESPONSIBLE_FOR]->(task:Task)\nRETURN DISTINCT task\nORDER BY task.id',
    };
    for (const [address, body] of [['/api/queries', question], ['/api/queries/led-tasks', {}], ['/api/queries', undefined], ['/api/queries/led-tasks/remove', {}], ['/api/queries/led-tasks/restore', {}]] as const) {
      const [one, other] = await both(address, body);
      expect(one).toEqual(other);
      expect(one!.status).toBe(200);
    }
    expect(await failure(neo4j.app, '/api/queries', { ...question, name: 'n', cypher: 'CREATE (task) RETURN task' })).toMatchObject({ status: 422, code: 'refused' });
  });
  it('nothing of all this was unforeseen', () => expect([...neo4j.unexpected, ...embedded.unexpected]).toEqual([]));
});
