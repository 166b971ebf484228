import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { load } from '../../ingest/load.ts';
import { lock } from '../../queries/embedded/lock.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { readGraph } from '../../queries/graph.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';
import { killPublishers, publisher } from './killed.ts';

const open: EmbeddedStore[] = [];
const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'atlas-'));
  folders.push(made);
  return made;
}
function storeIn(place: string): EmbeddedStore {
  const made = new EmbeddedStore(place);
  open.push(made);
  return made;
}
const files = (place: string): string[] => readdirSync(join(place, 'generations')).toSorted();
const children = (): number[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
  try { return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('store-child') && readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(process.pid); } catch { return false; }
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  for (const one of folders.splice(0)) {
    chmodSync(one, 0o700);
    rmSync(one, { recursive: true, force: true });
  }
});

describe('generations', () => {
  test('the one before stays until the next is published, leftovers go', async () => {
    const place = folder();
    const store = storeIn(place);
    await load(store, randomGraph(1), versionOf('a'));
    expect(files(place)).toEqual(['current', 'g1.grafeo']);
    await load(store, randomGraph(2), versionOf('b'));
    writeFileSync(join(place, 'generations', 'g7.grafeo'), 'half built');
    expect(files(place)).toEqual(['current', 'g1.grafeo', 'g2.grafeo', 'g7.grafeo']);
    await load(store, randomGraph(3), versionOf('c'));
    expect(files(place)).toEqual(['current', 'g2.grafeo', 'g3.grafeo']);
  });

  test('a reader whose generation was deleted goes on with the current one', async () => {
    const place = folder();
    const [reader, writer] = [storeIn(place), storeIn(place)];
    await load(writer, randomGraph(1), versionOf('a'));
    await reader.read('RETURN 1 AS x');
    for (const seed of [2, 3, 4]) await load(writer, randomGraph(seed), versionOf(`${seed}`));
    expect(sorted(await readGraph(reader))).toEqual(sorted(randomGraph(4)));
  });

  test.each([
    ['cut at the tail', (file: string) => truncateSync(file, readFileSync(file).length - 100)],
    ['cut in the middle', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['with a flipped bit', (file: string) => {
      const bytes = readFileSync(file);
      bytes[Math.floor(bytes.length / 2)]! ^= 8;
      writeFileSync(file, bytes);
    }],
    ['deleted', (file: string) => rmSync(file)],
  ])('a file %s is an error that names it, and the next ingestion mends it', async (_, harm) => {
    const place = folder();
    const first = storeIn(place);
    await load(first, randomGraph(1, { entities: 400, facts: 400 }), versionOf('a'));
    await first.close();
    harm(join(place, 'generations', 'g1.grafeo'));
    const store = storeIn(place);
    await expect(store.read('MATCH (n) RETURN count(n) AS x')).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('g1.grafeo') as string });
    await load(store, randomGraph(2), versionOf('b'));
    expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(2)));
  });

  test('a `current` that names nothing is an error, and the next ingestion mends it', async () => {
    const place = folder();
    const store = storeIn(place);
    await load(store, randomGraph(1), versionOf('a'));
    writeFileSync(join(place, 'generations', 'current'), '{"file"');
    await expect(store.version()).rejects.toMatchObject({ code: 'damaged' });
    await load(store, randomGraph(2), versionOf('b'));
    expect((await store.version())?.hash).toBe('b');
  });

  test('a place that cannot be a folder is an error that names it', async () => {
    const place = join(folder(), 'file');
    writeFileSync(place, 'not a folder');
    await expect(load(storeIn(place), randomGraph(1), versionOf('a'))).rejects.toMatchObject({ code: 'unwritable', message: expect.stringContaining(place) as string });
  });
});

test('a disk without room is an error that names the folder; the old graph stays and nothing is left over', async () => {
  const place = folder();
  const store = storeIn(place);
  await load(store, randomGraph(1), versionOf('a'));
  const outcome = spawnSync('sh', ['-c', 'ulimit -f 600; exec "$@"', 'sh', process.execPath, await publisher(), '2', '3000', '6000'], { env: { ...process.env, NEO4J_URI: '', DATA_DIR: place }, encoding: 'utf8' });
  expect(outcome.status).not.toBe(0);
  expect(outcome.stderr).toMatch(/unwritable/);
  expect(outcome.stderr).toContain(join(place, 'generations'));
  expect(files(place)).toEqual(['current', 'g1.grafeo']);
  expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(1)));
});

describe('the lock', () => {
  test('a second builder is refused, a dead one is taken over', async () => {
    const place = folder();
    const store = storeIn(place);
    await load(store, randomGraph(1), versionOf('a'));
    const give = lock(join(place, 'generations'));
    await expect(load(store, randomGraph(2), versionOf('b'))).rejects.toMatchObject({ code: 'locked', message: expect.stringContaining(String(process.pid)) as string });
    give();
    for (const left of ['999999999 token', `${process.pid} of-an-earlier-process`, '']) {
      writeFileSync(join(place, 'generations', 'lock'), left);
      await load(store, randomGraph(3), versionOf('c'));
      expect(existsSync(join(place, 'generations', 'lock'))).toBe(false);
    }
  });

  test('builders killed at random moments leave the old graph or the new one', async () => {
    const through = await killPublishers({ DATA_DIR: folder() }, 5, 11);
    expect(through).toBeLessThan(5);
  }, 120_000);
});

describe('children', () => {
  test('a killed child is replaced and its reads are asked again', async () => {
    const store = storeIn(folder());
    const graph = randomGraph(1, { entities: 2000, facts: 2000 });
    await load(store, graph, versionOf('a'));
    await store.read('RETURN 1 AS x');
    const reads = Array.from({ length: 30 }, () => store.read('MATCH (a:Entity), (b:Entity) WHERE a.name = b.name RETURN count(*) AS x', {}, { timeout: 60_000 }));
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    const before = children();
    expect(before.length).toBeGreaterThan(0);
    process.kill(before[0]!, 'SIGKILL');
    const answers = await Promise.all(reads);
    expect(new Set(answers.map((one) => one.rows[0]?.['x']))).toEqual(new Set([graph.entities.length]));
  }, 120_000);

  test.each([
    "RETURN size(reduce(s = 'x', x IN range(1, 40) | s + s)) AS x",
    'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN collect([a, b]) AS x',
  ])('a statement that eats memory ends alone: %s', async (bomb) => {
    const store = storeIn(folder());
    const graph = randomGraph(1);
    await load(store, graph, versionOf('a'));
    const eaten = store.read(bomb, {}, { free: true, timeout: 60_000 });
    const beside = Array.from({ length: 10 }, (_, n) => store.read('MATCH (n:Entity) RETURN count(n) AS x', {}, { free: n % 2 === 0 }));
    await expect(eaten).rejects.toMatchObject({ name: 'StoreError' });
    expect((await Promise.all(beside)).map((one) => one.rows[0]?.['x'])).toEqual(Array.from({ length: 10 }, () => graph.entities.length));
    expect((await store.read('RETURN 1 AS x', {}, { free: true })).rows).toEqual([{ x: 1 }]);
  }, 120_000);

  test('all end with the store', async () => {
    const store = storeIn(folder());
    await load(store, randomGraph(1), versionOf('a'));
    await store.read('RETURN 1 AS x');
    await store.read('RETURN 1 AS x', {}, { free: true });
    await store.close();
    await expect.poll(children, { timeout: 3_000 }).toEqual([]);
    await expect(store.read('RETURN 1 AS x')).rejects.toMatchObject({ code: 'cancelled' });
  });
});
