// `npm run bench -- store [MOMENTS] [SEED]`: kills a publishing process at MOMENTS (30) random moments on each store and counts what it then holds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jMissing, startNeo4j } from '../neo4j/start.ts';
import { killPublishers } from '../queries/killed.ts';

async function measure(name: string, env: Record<string, string>, moments: number, seed: number): Promise<void> {
  const start = performance.now();
  const { old, new: fresh, recovered } = await killPublishers(env, moments, seed);
  console.log(`${name.padEnd(10)} killed ${moments}  old ${old}  new ${fresh}  recovered ${recovered}  (seed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s)`);
}

/** Prints a row per store. Throws where a store holds neither the old graph nor the new one, or does not take the next ingestion. */
export default async function store([moments = '30', seed = '1']: string[]): Promise<void> {
  const [times, from] = [Number(moments), Number(seed)];
  if (!Number.isInteger(times) || times < 1 || !Number.isInteger(from)) throw new Error('usage: npm run bench -- store [MOMENTS] [SEED], whole numbers');
  const data = mkdtempSync(join(tmpdir(), 'policy-atlas-bench-'));
  try {
    await measure('embedded', { DATA_DIR: data }, times, from);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const missing = neo4jMissing();
  if (missing !== null) {
    console.log(`neo4j      left out: ${missing}`);
    return;
  }
  const server = await startNeo4j();
  try {
    await measure('neo4j', server.env, times, from);
  } finally {
    await server.stop();
  }
}
