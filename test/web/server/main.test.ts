// The server as a process: its address, its end, and the sentences with which it refuses to start.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../../ingest/load.ts';
import { EmbeddedStore } from '../../../queries/embedded/store.ts';
import { projectRoot } from '../../../queries/files.ts';
import { environment, freePort } from '../../explorer.ts';
import { versionOf } from '../../graphs.ts';
import { bundle } from '../../setup/bundle.ts';
import { policyGraph } from './policyGraph.ts';

const data = mkdtempSync(join(tmpdir(), 'atlas-'));
let program: string;
beforeAll(async () => {
  program = await bundle('web/server/main.ts', join(projectRoot(), '.cache', 'test-server.js'));
  const store = new EmbeddedStore(data);
  await load(store, policyGraph(), versionOf('first'));
  await store.close();
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

interface Run { output: () => string; ended: Promise<number | null>; kill: (signal: NodeJS.Signals) => void }

function run(env: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, [program], { env: environment(data, env), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => { output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  return { output: () => output, ended: new Promise((done) => child.once('close', done)), kill: (signal) => void child.kill(signal) };
}

async function started(env: NodeJS.ProcessEnv = {}): Promise<Run & { url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const one = run({ PORT: String(port), ...env });
  const timer = setTimeout(() => one.kill('SIGKILL'), 25_000);
  while (!one.output().includes(url)) {
    const over = await Promise.race([one.ended.then(() => true), new Promise<false>((done) => { setTimeout(done, 50, false); })]);
    if (over) throw new Error(`the server did not start:\n${one.output()}`);
  }
  clearTimeout(timer);
  return { ...one, url };
}

test.each(['SIGINT', 'SIGTERM'] as const)('it serves, keeps positions, and ends cleanly on %s with a listener connected', async (signal) => {
  const { url, kill, ended, output } = await started();
  expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ ok: true, version: { hash: 'first' } });
  expect(await (await fetch(`${url}/api/search?q=kjt`)).json()).toMatchObject({ hits: [{ name: '自治区科技厅' }] });
  expect(JSON.parse(readFileSync(join(data, 'positions.json'), 'utf8'))).toHaveProperty('places');
  const events = (await fetch(`${url}/api/events`)).body!.getReader();
  await events.read();
  kill(signal);
  expect(await ended).toBe(0);
  await events.read().catch(() => undefined);
  expect(output()).toBe(`政策图谱 · Policy Atlas  ${url}\n`);
});

test('a statement ends with the client that asked for it', async () => {
  const { url, kill, ended } = await started();
  const slow = () => fetch(`${url}/api/cypher`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s' }), signal: AbortSignal.timeout(300) });
  await Promise.all([slow(), slow(), slow()].map((answer) => expect(answer).rejects.toThrow(/timeout/i)));
  const start = Date.now();
  const next = await fetch(`${url}/api/cypher`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"cypher":"RETURN 1 AS one"}' });
  expect(await next.json()).toMatchObject({ rows: [[1]] });
  expect(Date.now() - start).toBeLessThan(4_000);
  kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a taken port is one sentence', async () => {
  const taken = createServer();
  await new Promise<void>((done) => { taken.listen(0, '127.0.0.1', done); });
  const { port } = taken.address() as { port: number };
  const { ended, output } = run({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(output()).toMatch(new RegExp(`^端口 ${port} 已被占用.*PORT.*\n$`));
  await new Promise((done) => { taken.close(done); });
});

test.each([
  [{ PORT: 'many' }, /^PORT .*many.*\n$/],
  [{ PORT: '99999' }, /^PORT .*99999.*\n$/],
  [{ HOST: '0.0.0.0', ACCESS_TOKEN: '' }, /^HOST=0\.0\.0\.0 .*ACCESS_TOKEN.*\n$/],
])('%j is refused with one sentence', async (env, sentence) => {
  const { ended, output } = run(env);
  expect(await ended).toBe(1);
  expect(output()).toMatch(sentence);
});

test('with a token other machines may ask, and the token is not printed', async () => {
  const { url, kill, ended, output } = await started({ HOST: '127.0.0.1', ACCESS_TOKEN: 'long and secret' });
  expect((await fetch(`${url}/api/health`)).status).toBe(401);
  expect((await fetch(`${url}/api/health`, { headers: { authorization: 'Bearer long and secret' } })).status).toBe(200);
  kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output()).not.toContain('secret');
});
