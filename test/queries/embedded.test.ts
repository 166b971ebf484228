import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
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
    const place = folder();
    const outcome = await killPublishers({ DATA_DIR: place }, 5, 11);
    expect([outcome.old + outcome.new, outcome.recovered]).toEqual([5, 5]);
    expect(outcome.old).toBeGreaterThan(0);
    expect(files(place)).toHaveLength(3);
  }, 240_000);
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

  test('neither one run nor a killed child leaves anything in the temporary folder or beside the generations', async () => {
    const [place, temporary] = [folder(), folder()];
    vi.stubEnv('TMPDIR', temporary);
    const store = storeIn(place);
    await load(store, randomGraph(1), versionOf('a'));
    await store.read('MATCH (n:Entity) RETURN n.id AS x ORDER BY x');
    const [seat] = readdirSync(join(place, 'readers'));
    expect(seat).toMatch(new RegExp(`^g1\\.grafeo\\.${process.pid}\\.`));
    const spills = (): string[] => readdirSync(join(place, 'readers', seat!)).toSorted();
    const before = spills();
    process.kill(children()[0]!, 'SIGKILL');
    expect((await store.read('RETURN 1 AS x', {}, { free: true })).rows).toEqual([{ x: 1 }]);
    await expect.poll(() => before.filter((one) => !spills().includes(one)).length, { timeout: 3_000 }).toBe(1);
    await store.close();
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(join(place, 'readers'))).toEqual([]);
    expect(readdirSync(place).toSorted()).toEqual(['generations', 'readers']);
  });

  test('what a killed reader left is swept at the next start, what a living one has stays', async () => {
    const place = folder();
    const [alive, store] = [storeIn(place), storeIn(place)];
    await load(store, randomGraph(1), versionOf('a'));
    await alive.read('RETURN 1 AS x');
    const mine = readdirSync(join(place, 'readers'));
    for (const left of ['g1.grafeo.999999999.token', `g1.grafeo.${process.pid}.of-an-earlier-process`]) mkdirSync(join(place, 'readers', left, 'child-1', 'grafeo-x.spill'), { recursive: true });
    await store.read('RETURN 1 AS x');
    const now = readdirSync(join(place, 'readers'));
    expect(now).toHaveLength(2);
    expect(now).toEqual(expect.arrayContaining(mine));
  });
});
