// What every store must do; run on each engine by contract.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load, readCorpus, toRows } from '../../ingest/load.ts';
import type { Graph } from '../../ingest/model.ts';
import { readGraph } from '../../queries/graph.ts';
import type { GraphRows, Store, StoreError, StoreErrorCode, Value } from '../../queries/store.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';

export interface Engine {
  /** A store on the same place each time it is called between two `clear`s. */
  open(): Promise<Store>;
  /** Empties the place. */
  clear(): Promise<void>;
}

/** Values both engines must answer alike. */
const VALUES: [string, Value | undefined, Record<string, Value>?][] = [
  ['RETURN 3 / 2 AS x', 1],
  ['RETURN $x / 2 AS x', 1, { x: 3 }],
  ['RETURN $x / 2 AS x', 0.75, { x: 1.5 }],
  ['RETURN $list AS x', [1, 2, 3], { list: [1, 2, 3] }],
  ['RETURN [$a, null, $b] AS x', [1, null, '二'], { a: 1, b: '二' }],
  ['RETURN $map.inner[1] AS x', 2, { map: { inner: [1, 2] } }],
  ['RETURN null AS x', null],
  ['RETURN 9007199254740993 AS x', '9007199254740993'],
  ['RETURN 9007199254740991 AS x', 9007199254740991],
  ['RETURN size("桂林高新区") AS x', 5],
  ['RETURN substring("桂林高新区", 2, 2) AS x', '高新'],
  ['RETURN "自治区科技厅" CONTAINS "科技" AS x', true],
  ['RETURN "自治区科技厅" STARTS WITH "科技" AS x', false],
  ['RETURN toString(date("2021-07-30")) AS x', '2021-07-30'],
  ['RETURN reduce(s = 0, n IN range(1, 4) | s + n) AS x', 10],
  ['RETURN {a: 1, b: [true, "x"]} AS x', { a: 1, b: [true, 'x'] }],
  ['UNWIND range(1, 5) AS n WITH n LIMIT $limit RETURN count(n) AS x', 3, { limit: 3 }],
];

const CODES: [string, string, StoreErrorCode][] = [
  ['does not parse', 'MATCH (n RETURN n', 'syntax'],
  ['names no variable', 'MATCH (n) RETURN m', 'syntax'],
  ['names no function', 'RETURN nothing(1)', 'syntax'],
  ['lacks a parameter', 'RETURN $missing AS x', 'syntax'],
  ['creates', 'CREATE (n:Entity {id: "x"})', 'refused'],
  ['merges', 'MERGE (n:Entity {id: "x"}) RETURN n', 'refused'],
  ['sets', 'MATCH (n:Entity) SET n.name = "x"', 'refused'],
  ['deletes', 'MATCH (n) DETACH DELETE n', 'refused'],
  ['removes', 'MATCH (n:Entity) REMOVE n.name', 'refused'],
];

const RUNAWAY = 'UNWIND range(1, 100000) AS a WITH a, reduce(s = 0, b IN range(1, 100000) | s + b) AS t RETURN count(t + a) AS x';

const scalar = async (store: Store, text: string, params?: Record<string, Value>): Promise<Value | undefined> => (await store.read(text, params)).rows[0]?.['x'];

/** Declares the suite. */
export function storeContract(name: string, engine: () => Engine): void {
  describe(`${name}`, () => {
    const graph = randomGraph(7, { entities: 60, facts: 120 });
    let store: Store;
    beforeAll(async () => {
      await engine().clear();
      store = await engine().open();
    });
    afterAll(async () => { await store.close(); });

    test('an empty store says so', async () => {
      expect(await store.version()).toBeNull();
      expect(await readCorpus(store)).toEqual([]);
      await expect(store.read('MATCH (n) RETURN n')).rejects.toMatchObject({ code: 'empty' });
    });

    test('rows without an id, with two of one id, without an end or with a key of the engine are refused and leave it empty', async () => {
      const node = (id: string, properties: Record<string, Value> = {}): GraphRows => ({ nodes: { City: [{ id, properties }] }, relations: {} });
      const bad: GraphRows[] = [
        node(''), node('a', { _id: 1 }), node('a', { _labels: [] }), node('a', { map: { x: 1 } }), node('a', { mixed: [1, 'x'] }), node('a', { hole: null }),
        { nodes: { City: [{ id: 'a', properties: {} }, { id: 'a', properties: {} }] }, relations: {} },
        { nodes: { City: [{ id: 'a', properties: {} }] }, relations: { PARTNERS_WITH: [{ id: 'r', source: 'a', target: 'b', properties: {} }] } },
        { nodes: { Village: [{ id: 'a', properties: {} }] }, relations: {} },
      ];
      for (const rows of bad) await expect(store.publish(rows, versionOf('bad'))).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
      expect(await store.version()).toBeNull();
    });

    test('a graph comes back as it went in, with its version and its documents', async () => {
      const steps: number[] = [];
      await load(store, graph, versionOf('one'), { expected: null, progress: ({ done, total }) => steps.push(done / total) });
      expect(steps.at(-1)).toBe(1);
      expect(await store.version()).toEqual(versionOf('one'));
      expect(sorted(await readGraph(store))).toEqual(sorted(graph));
      const documents = graph.entities.filter((one) => one.kind === 'Document');
      expect((await readCorpus(store)).map(({ id, text, known, file, origin }) => ({ id, text, known, file, origin })))
        .toEqual(sorted({ ...graph, entities: documents }).entities.map(({ id, text, known, file, origin }) => ({ id, text, known, file, origin })));
    });

    test.each(VALUES)('%s', async (text, value, params) => {
      expect(await scalar(store, text, params)).toEqual(value);
    });

    test('nodes, relations and paths come out in plain form', async () => {
      const relation = graph.relations.find((one) => one.type === 'RESPONSIBLE_FOR')!;
      const { rows, columns, total } = await store.read('MATCH p = (a:Entity {id: $source})-[r:RESPONSIBLE_FOR {id: $id}]->(b) RETURN a, r, p, labels(b) AS labels', { source: relation.source, id: relation.id });
      const source = graph.entities.find((one) => one.id === relation.source)!;
      expect([columns, total]).toEqual([['a', 'r', 'p', 'labels'], 1]);
      expect(rows[0]).toMatchObject({
        a: { $: 'node', id: relation.source, labels: [source.kind, 'Entity'].toSorted(), properties: { name: source.name } },
        r: { $: 'relation', id: relation.id, type: 'RESPONSIBLE_FOR', properties: { role: relation.role, quotes: relation.evidence.map((one) => one.quote), starts: relation.evidence.map((one) => one.start) } },
        p: { $: 'path', nodes: [{ id: relation.source }, { id: relation.target }], relations: [{ id: relation.id }] },
        labels: ['Entity', 'Task'],
      });
    });

    test.each(CODES)('a statement that %s is an error with its code', async (_, text, code) => {
      await expect(store.read(text, {}, { free: true })).rejects.toMatchObject({ name: 'StoreError', code });
      expect(sorted(await readGraph(store))).toEqual(sorted(graph));
    });

    test('a syntax error names its place', async () => {
      await expect(store.read('MATCH (n)\nWHERE n.x ==== 1 RETURN n')).rejects.toMatchObject({ code: 'syntax', at: { line: 2 } });
    });

    test('rows are cut at the limit and the number of all is honest', async () => {
      const cut = await store.read('UNWIND range(1, 5000) AS x RETURN x', {}, { rows: 3 });
      expect(cut.rows).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }]);
      expect([5000, 'more']).toContain(cut.total);
      expect(await store.read('UNWIND range(1, 3) AS x RETURN x', {}, { rows: 3 })).toMatchObject({ total: 3 });
      expect((await store.read('UNWIND range(1, 2500) AS x RETURN x')).rows).toHaveLength(1000);
    });

    test('a large text goes in and out', async () => {
      const text = '桂'.repeat(200_000);
      expect(await scalar(store, 'RETURN $text AS x', { text })).toBe(text);
    });

    test('explain names operators and does not execute', async () => {
      expect((await store.explain('MATCH (n:Entity) WHERE n.name CONTAINS "桂" RETURN n')).length).toBeGreaterThan(1);
      await store.explain('CREATE (n:Entity {id: "never"})').catch(() => undefined);
      expect(await scalar(store, 'MATCH (n {id: "never"}) RETURN count(n) AS x')).toBe(0);
    });

    test.each([true, false])('a runaway ends at its time limit and the next statement is answered (free: %s)', async (free) => {
      const start = Date.now();
      await expect(store.read(RUNAWAY, {}, { free, timeout: 700 })).rejects.toMatchObject({ code: 'timeout' });
      expect(Date.now() - start).toBeLessThan(8_000);
      expect(await scalar(store, 'RETURN 1 AS x')).toBe(1);
    });

    test('an abort ends a runaway; statements beside it are answered', async () => {
      const abort = new AbortController();
      const runaway = store.read(RUNAWAY, {}, { free: true, timeout: 60_000, signal: abort.signal });
      const beside = Array.from({ length: 20 }, (_, n) => store.read('MATCH (n:Entity) RETURN count(n) + $n AS x', { n }, { free: n % 2 === 0 }));
      setTimeout(() => abort.abort(), 300);
      await expect(runaway).rejects.toMatchObject({ code: 'cancelled' });
      expect((await Promise.all(beside)).map((one) => Number(one.rows[0]?.['x']))).toEqual(Array.from({ length: 20 }, (_, n) => graph.entities.length + n));
      await expect(store.read('RETURN 1 AS x', {}, { signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' });
    });

    test('the same graph twice is the same graph', async () => {
      await load(store, graph, versionOf('two'));
      expect(await store.version()).toEqual(versionOf('two'));
      expect(sorted(await readGraph(store))).toEqual(sorted(graph));
    });

    test('another graph replaces it: gone is gone, changed is changed, and watchers hear of it once', async () => {
      const other: Graph = { ...randomGraph(8), entities: [...randomGraph(8).entities, { ...graph.entities.at(-1)!, aliases: ['改名'] }] };
      const heard: string[] = [];
      await store.version();
      const end = store.watch((version) => heard.push(version.hash));
      const writer = await engine().open();
      await load(writer, other, versionOf('three'));
      await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['three']);
      end();
      expect(sorted(await readGraph(store))).toEqual(sorted(other));
      await load(writer, graph, versionOf('four'));
      await writer.close();
      expect(sorted(await readGraph(store))).toEqual(sorted(graph));
      expect(heard).toEqual(['three']);
    });

    test.each([['another version', 'one'], ['an empty store', null]])('a graph made from %s does not replace what came meanwhile', async (_, expected) => {
      await load(store, graph, versionOf('five'));
      await expect(load(store, randomGraph(9), versionOf('six'), { expected })).rejects.toMatchObject({ name: 'StoreError', code: 'locked', message: expect.stringContaining('meanwhile') as string });
      expect(await store.version()).toEqual(versionOf('five'));
      expect(sorted(await readGraph(store))).toEqual(sorted(graph));
      await load(store, randomGraph(9), versionOf('six'), { expected: 'five' });
      expect(await store.version()).toEqual(versionOf('six'));
    });

    test('of two ingestions at once the store holds one whole graph, and the other is whole or refused', async () => {
      const graphs = [randomGraph(21), randomGraph(22)];
      const writers = await Promise.all(graphs.map(() => engine().open()));
      const outcomes = await Promise.allSettled(graphs.map((one, i) => load(writers[i]!, one, versionOf(`at-once-${i}`))));
      await Promise.all(writers.map((one) => one.close()));
      expect(outcomes.some((one) => one.status === 'fulfilled')).toBe(true);
      expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as StoreError).code] : [])).filter((code) => code !== 'locked')).toEqual([]);
      const winner = Number((await store.version())!.hash.at(-1));
      expect(outcomes[winner]!.status).toBe('fulfilled');
      expect(sorted(await readGraph(store))).toEqual(sorted(graphs[winner]!));
    });

    test('reading goes on while another graph is published, and each answer is of one graph', async () => {
      const sizes = [randomGraph(31, { entities: 500, facts: 500 }), randomGraph(32, { entities: 300, facts: 300 })];
      await load(store, sizes[0]!, versionOf('r0'));
      const reading = new AbortController();
      const counts = new Set<unknown>();
      const reader = (async () => {
        while (!reading.signal.aborted) counts.add(await scalar(store, 'MATCH (n:Entity) RETURN count(n) AS x'));
      })();
      await load(store, sizes[1]!, versionOf('r1'));
      reading.abort();
      await reader;
      const allowed = new Set(sizes.map((one) => one.entities.length));
      expect([...counts].filter((count) => !allowed.has(count as number))).toEqual([]);
      expect(toRows(sizes[1]!).nodes['Clause']).toHaveLength(sizes[1]!.clauses.length);
    });
  });
}
