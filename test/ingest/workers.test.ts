// Documents read in threads, by the command as built: the same graph, the documents in their order; a signal ends it at once.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaths, readSeeds } from '../../ingest/corpus.ts';
import { toInterchange } from '../../ingest/interchange.ts';
import { extract } from '../../ingest/pipeline.ts';
import { projectRoot } from '../../queries/files.ts';
import { build, environment, runBuilt } from '../explorer.ts';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
const corpus = join(folder, 'corpus');
const COPIES = 6;

beforeAll(async () => {
  build();
  mkdirSync(corpus);
  for (let copy = 0; copy < COPIES; copy += 1) for (const { file, text } of await readSeeds('seeds')) {
    writeFileSync(join(corpus, `${copy}-${file}`), `宜昌市人民政府关于第${copy}批文件的通知\n宜政发〔${2000 + copy}〕${Number(file.slice(0, 3)) + 1}号\n\n${text}`);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('several documents', () => {
  it('give the same graph as without threads, and are said in their order', async () => {
    const json = join(folder, 'graph.json');
    const { code, err } = await runBuilt('ingest', ['--dry-run', '--json', json, corpus], environment(join(folder, 'data')));
    const sources = (await readPaths([corpus])).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(code).toBe(0);
    expect(err.split('\n').filter(Boolean)).toEqual(sources.map(({ file }) => `读取 · reading：${file}`));
    expect(readFileSync(json, 'utf8')).toBe(`${JSON.stringify(toInterchange(extract(sources).graph), null, 1)}\n`);
  }, 120_000);

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the reading at once and leaves the store as it was', async (signal) => {
    const data = join(folder, `data-${signal}`);
    const child = spawn(process.execPath, [join(projectRoot(), 'dist', 'node', 'ingest.js'), corpus], { env: environment(data), stdio: ['ignore', 'ignore', 'pipe'] });
    await new Promise<void>((done, failed) => {
      child.stderr.on('data', (chunk: Buffer) => { if (chunk.toString().includes('读取')) done(); });
      child.once('exit', () => failed(new Error('It ended before it read.')));
    });
    const start = performance.now();
    child.kill(signal);
    await new Promise((done) => child.once('close', done));
    expect(child.signalCode).toBe(signal);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(existsSync(join(data, 'generations', 'current'))).toBe(false);
  }, 60_000);
});
