// Kills a publishing process at moments drawn from a seed and looks at what the store then holds.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { load } from '../../ingest/load.ts';
import { projectRoot } from '../../queries/files.ts';
import { readGraph } from '../../queries/graph.ts';
import type { Graph } from '../../ingest/model.ts';
import { openStore } from '../../queries/open.ts';
import type { Store } from '../../queries/store.ts';
import { random, randomGraph, sorted, versionOf } from '../graphs.ts';
import { bundle } from '../setup/bundle.ts';

export const SIZE = { entities: 1500, facts: 3000 };

/** Bundles the publisher; call once per file. */
export function publisher(): Promise<string> {
  return bundle('test/queries/publisher.ts', join(projectRoot(), `node_modules/.cache/policy-atlas/publisher.js`));
}

/** Publishes graph `seed` in a process that is killed `after` ms behind its beginning (never for undefined). Resolves with how long it ran, ms, and whether it came to its end. */
export function publishAndKill(script: string, env: Record<string, string>, seed: number, after?: number): Promise<{ ms: number; done: boolean }> {
  return new Promise((resolve, reject) => {
    const { NEO4J_URI: _uri, ...rest } = process.env;
    const child = spawn(process.execPath, [script, String(seed), String(SIZE.entities), String(SIZE.facts)], { env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let begun = 0;
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (begun || !output.includes('begin')) return;
      begun = Date.now();
      if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.once('error', reject);
    child.once('exit', () => resolve({ ms: Date.now() - begun, done: output.includes('done') }));
  });
}

/** Graph and version as they stand together: a server may still be finishing what a killed client had committed. */
async function settled(store: Store): Promise<{ hash: string | undefined; graph: Graph }> {
  for (;;) {
    const before = await store.version();
    const graph = await readGraph(store);
    const after = await store.version();
    if (before?.hash === after?.hash) return { hash: after?.hash, graph };
  }
}

/** Kills `times` publishers of alternating graphs over a stored one; after each the store holds exactly the old graph or the new one, and takes a whole ingestion at the end. Returns how many came through. */
export async function killPublishers(env: Record<string, string>, times: number, seed: number): Promise<number> {
  const script = await publisher();
  const next = random(seed);
  await publishAndKill(script, env, 1);
  const { ms } = await publishAndKill(script, env, 2); // how long one takes over a stored graph
  let held = 2;
  let through = 0;
  for (let i = 0; i < times; i += 1) {
    const wanted = held === 1 ? 2 : 1;
    await publishAndKill(script, env, wanted, Math.floor(((i + next()) / times) * ms)); // one moment in each part of that time
    const store = await openStore(env);
    try {
      const { hash, graph } = await settled(store);
      expect([`seed-${held}`, `seed-${wanted}`]).toContain(hash);
      if (hash === `seed-${wanted}`) {
        held = wanted;
        through += 1;
      }
      expect(sorted(graph)).toEqual(sorted(randomGraph(held, SIZE)));
    } finally {
      await store.close();
    }
  }
  const store = await openStore(env);
  await load(store, randomGraph(3), versionOf('last'));
  expect(sorted(await readGraph(store))).toEqual(sorted(randomGraph(3)));
  await store.close();
  return through;
}
