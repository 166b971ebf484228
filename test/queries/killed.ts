// Kills a publishing process at moments drawn from a seed and looks at what the store then holds.
import { deepStrictEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

/** After how many kills the old graph stood there, after how many the new one, and after how many the next ingestion completed. */
export interface Outcome { old: number; new: number; recovered: number }

/**
 * Kills `times` publishers of alternating graphs over a stored one, one in each part of the time that a publisher takes.
 * After each the store holds exactly the old graph or the new one, and takes a whole ingestion. Throws where one does not.
 */
export async function killPublishers(env: Record<string, string>, times: number, seed: number): Promise<Outcome> {
  const script = await publisher();
  const next = random(seed);
  await publishAndKill(script, env, 1);
  const { ms } = await publishAndKill(script, env, 2); // how long one takes over a stored graph
  const graphs = new Map([1, 2].map((one) => [one, randomGraph(one, SIZE)]));
  const whole = new Map([...graphs].map(([one, graph]) => [one, sorted(graph)]));
  const outcome: Outcome = { old: 0, new: 0, recovered: 0 };
  for (let i = 0, held = 2; i < times; i += 1, held = 3 - held) {
    const wanted = 3 - held;
    await publishAndKill(script, env, wanted, Math.floor(((i + next()) / times) * ms));
    const store = await openStore(env);
    try {
      const { hash, graph } = await settled(store);
      ok(hash === `seed-${held}` || hash === `seed-${wanted}`, `the store holds ${hash}`);
      const through = hash === `seed-${wanted}`;
      deepStrictEqual(sorted(graph), whole.get(through ? wanted : held));
      outcome[through ? 'new' : 'old'] += 1;
      await load(store, graphs.get(wanted)!, versionOf(`seed-${wanted}`));
      deepStrictEqual(sorted(await readGraph(store)), whole.get(wanted));
      outcome.recovered += 1;
    } finally {
      await store.close();
    }
  }
  return outcome;
}
