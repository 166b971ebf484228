import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { load, readCorpus } from '../../ingest/load.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { readGraph } from '../../queries/graph.ts';
import { randomGraph, sorted, versionOf } from '../graphs.ts';

const open: EmbeddedStore[] = [];
const folders: string[] = [];
function store(folder = mkdtempSync(join(tmpdir(), 'atlas-'))): EmbeddedStore {
  const made = new EmbeddedStore(folder);
  open.push(made);
  folders.push(folder);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a graph comes back as it went in', async () => {
  const one = store();
  const graph = randomGraph(1);
  await load(one, graph, versionOf('a'));
  expect(sorted(await readGraph(one))).toEqual(sorted(graph));
  expect((await readCorpus(one))[0]).toMatchObject({ origin: 'seeds', known: { url: 'https://example.org/' } });
});
