import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { load } from '../../ingest/load.ts';
import { readCurrent } from '../../queries/embedded/generations.ts';
import { lock } from '../../queries/embedded/lock.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { readGraph } from '../../queries/graph.ts';
import type { StoreError } from '../../queries/store.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';

const open: EmbeddedStore[] = [];
const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'atlas-'));
  folders.push(made);
  return made;
}
function storeIn(place: string, warn?: (error: StoreError) => void): EmbeddedStore {
  const made = new EmbeddedStore(place, warn);
  open.push(made);
  return made;
}
const files = (place: string): string[] => readdirSync(join(place, 'generations')).toSorted();

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

const HARMS: [string, (file: string) => void][] = [
  ['cut at the tail', (file: string) => truncateSync(file, readFileSync(file).length - 100)],
  ['cut in the middle', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['with a flipped bit', (file: string) => {
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)]! ^= 8;
    writeFileSync(file, bytes);
  }],
  ['deleted', (file: string) => rmSync(file)],
];

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

  test('leftovers go at the start of a reader too, whatever a crash left; one that a living reader uses stays until that one ends', async () => {
    const place = folder();
    const [reader, writer] = [storeIn(place), storeIn(place)];
    await load(writer, randomGraph(1), versionOf('a'));
    await reader.read('RETURN 1 AS x');
    await load(writer, randomGraph(2), versionOf('b'));
    await load(writer, randomGraph(3), versionOf('c'));
    expect(files(place)).toEqual(['current', 'g1.grafeo', 'g2.grafeo', 'g3.grafeo']);
    await reader.close();
    const crashed = { 'g9.grafeo': 'half built', 'g9.grafeo.wal': 'half built', 'current.999.tmp': '{', lock: '999999999 token' };
    for (const [name, text] of Object.entries(crashed)) writeFileSync(join(place, 'generations', name), text);
    const next = storeIn(place);
    expect(sorted(await readGraph(next))).toEqual(sorted(randomGraph(3)));
    expect(files(place)).toEqual(['current', 'g2.grafeo', 'g3.grafeo']);
  });

  test('a reader that starts while an ingestion runs deletes nothing', async () => {
    const place = folder();
    await load(storeIn(place), randomGraph(1), versionOf('a'));
    const give = lock(join(place, 'generations'));
    writeFileSync(join(place, 'generations', 'g2.grafeo'), 'being built');
    expect(sorted(await readGraph(storeIn(place)))).toEqual(sorted(randomGraph(1)));
    expect(files(place)).toContain('g2.grafeo');
    give();
  });

  test('a reader whose generation was deleted goes on with the current one', async () => {
    const place = folder();
    const [reader, writer] = [storeIn(place), storeIn(place)];
    await load(writer, randomGraph(1), versionOf('a'));
    await reader.read('RETURN 1 AS x');
    for (const seed of [2, 3, 4]) await load(writer, randomGraph(seed), versionOf(`${seed}`));
    expect(sorted(await readGraph(reader))).toEqual(sorted(randomGraph(4)));
  });

  test.each(HARMS)('a file %s is an error that names it, and the next ingestion mends it', async (_, harm) => {
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

  test.each(HARMS)('a current file %s: the one before it is served with one sentence that says so, and the next ingestion completes', async (_, harm) => {
    const place = folder();
    const first = storeIn(place);
    await load(first, randomGraph(1, { entities: 400, facts: 400 }), versionOf('a'));
    await load(first, randomGraph(2, { entities: 400, facts: 400 }), versionOf('b'));
    await first.close();
    harm(join(place, 'generations', 'g2.grafeo'));
    const warnings: StoreError[] = [];
    const store = storeIn(place, (error) => warnings.push(error));
    expect((await store.version())?.hash).toBe('a');
    expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(1, { entities: 400, facts: 400 })));
    await expect(store.read('CREATE (n:Entity {id: "x"})', {}, { free: true })).rejects.toMatchObject({ code: 'refused' });
    expect(warnings).toEqual([expect.objectContaining({ code: 'damaged', message: expect.stringMatching(/g2\.grafeo.*npm run ingest/) as string })]);
    await expect(load(store, randomGraph(3), versionOf('c'), { expected: 'b' })).rejects.toMatchObject({ code: 'locked' });
    await load(store, randomGraph(3), versionOf('c'), { expected: 'a' });
    expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(3)));
    harm(join(place, 'generations', readCurrent(join(place, 'generations'))!.file));
    expect((await storeIn(place).version())?.hash).toBe('a');
  });

  test('where neither is whole one sentence says how to mend it', async () => {
    const place = folder();
    const first = storeIn(place);
    for (const [seed, hash] of [[1, 'a'], [2, 'b']] as const) await load(first, randomGraph(seed), versionOf(hash));
    await first.close();
    for (const file of ['g1.grafeo', 'g2.grafeo']) truncateSync(join(place, 'generations', file), 1000);
    const store = storeIn(place);
    const refused = { code: 'damaged', message: expect.stringMatching(/g2\.grafeo is not what was published .*; delete the folder .*, run npm run ingest/) as string };
    await expect(store.version()).rejects.toMatchObject(refused);
    await expect(store.read('RETURN 1 AS x')).rejects.toMatchObject(refused);
  });

  test('a file that is damaged under a running store: where a child must be replaced, the one before it takes over', async () => {
    const place = folder();
    const store = storeIn(place);
    await load(store, randomGraph(1), versionOf('a'));
    await load(store, randomGraph(2), versionOf('b'));
    await store.read('RETURN 1 AS x');
    truncateSync(join(place, 'generations', 'g2.grafeo'), 100);
    await expect(store.read('UNWIND range(1, 100000) AS a WITH a, reduce(s = 0, b IN range(1, 100000) | s + b) AS t RETURN count(t + a) AS x', {}, { timeout: 300 })).rejects.toMatchObject({ code: 'timeout' });
    await expect(store.read('UNWIND range(1, 100000) AS a WITH a, reduce(s = 0, b IN range(1, 100000) | s + b) AS t RETURN count(t + a) AS x', {}, { timeout: 300 })).rejects.toMatchObject({ name: 'StoreError' });
    expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(1)));
  });
});
