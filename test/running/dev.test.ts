// `npm run dev` on a copy of the sources: page through Vite, interface through its proxy, restart after a change, its end.
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environment, freePort } from '../explorer.ts';

const tree = mkdtempSync(join(tmpdir(), 'dev-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('it serves, restarts when the server or a rule changes, and ends with its children', async () => {
  for (const path of ['ingest', 'queries', 'web', 'seeds', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'test/eval']) cpSync(path, join(tree, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
  const [server, page] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  const child = spawn(process.execPath, ['web/launch.mjs', 'dev'], {
    cwd: tree, stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(join(tree, 'data'), { PORT: new URL(server).port, DEV_PORT: new URL(page).port, NODE_ENV: 'development' }),
  });
  let output = '';
  child.stdout.on('data', (chunk) => { output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  const ended = new Promise((done) => child.once('close', done));
  const times = (what: string): number => output.split(what).length - 1;
  const served = (n: number): Promise<void> => expect.poll(() => times(`Policy Atlas  ${server}`), { timeout: 60_000, message: output }).toBe(n);
  const post = async (): Promise<unknown> => (await fetch(`${page}/api/cypher`, { method: 'POST', headers: { 'content-type': 'application/json', origin: page }, body: '{"cypher":"RETURN 1 AS one"}' })).json();
  try {
    await served(1);
    expect(await (await fetch(page)).text()).toContain('/@vite/client');
    expect((await fetch(`${page}/app/main.tsx`)).status).toBe(200);
    expect(await (await fetch(`${page}/api/health`)).json()).toMatchObject({ ok: true });
    expect(await post()).toMatchObject({ rows: [[1]] });

    const health = join(tree, 'web/server/routes/health.ts');
    writeFileSync(health, readFileSync(health, 'utf8').replace('ok: true', 'ok: true, changed: true'));
    await served(2);
    expect(times('图谱没有变化')).toBe(1);
    expect(await post()).toMatchObject({ rows: [[1]] });

    const { version: before } = await (await fetch(`${server}/api/health`)).json() as { version: { rules: string } };
    appendFileSync(join(tree, 'ingest/passes/duties.ts'), '\nexport const another = 1;\n');
    await served(3);
    const { version: after } = await (await fetch(`${server}/api/health`)).json() as { version: { rules: string } };
    expect(after.rules).not.toBe(before.rules);
    expect(times('图谱没有变化')).toBe(1);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
  await expect(fetch(`${server}/api/health`)).rejects.toThrow('fetch failed');
  await expect(fetch(page)).rejects.toThrow('fetch failed');
}, 180_000);
