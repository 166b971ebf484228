// `npm start` as a user runs it: what a second one does, what the page hears of newer data, and how it ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { build, environment, freePort, runBuilt } from '../explorer.ts';

const folder = mkdtempSync(join(tmpdir(), 'running-'));
const data = join(folder, 'data');
const running = new Set<ChildProcess>();
beforeAll(() => build(), 120_000);
afterEach(() => { for (const child of running) child.kill('SIGKILL'); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started { url: string; child: ChildProcess; output: () => string; said: (what: string | RegExp) => Promise<void>; ended: Promise<number | null> }

async function start(where = data, port?: number): Promise<Started> {
  const own = port ?? await freePort();
  const child = spawn(process.execPath, ['web/launch.mjs', 'start'], { env: environment(where, { PORT: String(own) }), stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => { output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  const ended = new Promise<number | null>((done) => child.once('close', (code) => { running.delete(child); done(code); }));
  const said = (what: string | RegExp): Promise<void> => expect.poll(() => output, { timeout: 30_000, interval: 20 }).toMatch(what);
  return { url: `http://127.0.0.1:${own}`, child, output: () => output, said, ended };
}

/** Ids of the processes that `parent` started, or whose command line names `folder`; [] where there is no /proc. */
function processes(parent?: number): number[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const ppid = Number(/\) \S+ (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
      return parent === undefined ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder) : ppid === parent;
    } catch {
      return false;
    }
  });
}

const health = async (url: string): Promise<string> => ((await (await fetch(`${url}/api/health`)).json()) as { version: { hash: string } }).version.hash;

test('a second start beside it reads nothing again, takes another port, and a taken port is one sentence', async () => {
  const first = await start();
  await first.said(first.url);
  expect(first.output()).toContain('5 份文件：新读入 5');
  const second = await start();
  await second.said(second.url);
  expect(second.output()).toMatch(/^5 份文件：未变 5\n图谱没有变化（.*up to date\.\n政策图谱 · Policy Atlas {2}http:\S+\n$/);
  expect(await health(second.url)).toBe(await health(first.url));
  const third = await start(data, Number(new URL(first.url).port));
  expect(await third.ended).toBe(1);
  expect(third.output().split('\n').slice(2)).toEqual([expect.stringMatching(/^端口 \d+ 已被占用.* · Port \d+ is taken/), '']);
  for (const [one, signal] of [[first, 'SIGINT'], [second, 'SIGTERM']] as const) {
    const children = processes(one.child.pid);
    one.child.kill(signal);
    expect(await one.ended).toBe(0);
    await expect.poll(() => processes().filter((pid) => children.includes(pid)), { timeout: 15_000 }).toEqual([]);
  }
  await expect.poll(() => processes(), { timeout: 15_000 }).toEqual([]);
}, 120_000);

test('an ingestion and a question in the terminal work while the page is open, and the page hears of the newer data', async () => {
  const { url, said, child, ended } = await start();
  await said(url);
  const before = await health(url);
  const events = (await fetch(`${url}/api/events`)).body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const listening = (async () => { for (let part = await events.read(); !part.done; part = await events.read()) heard += part.value; })().catch(() => undefined);
  writeFileSync(join(folder, 'plan.txt'), '南宁市人民政府关于印发南宁市测试计划的通知\n\n一、主要任务\n（一）建设平台。建设南宁市新材料研究院。（牵头单位：市科技局）\n');
  const env = environment(data);
  expect((await runBuilt('ingest', [join(folder, 'plan.txt')], env)).code).toBe(0);
  await expect.poll(() => health(url), { timeout: 15_000 }).not.toBe(before);
  await expect.poll(() => heard, { timeout: 15_000 }).toContain(await health(url));
  const asked = await runBuilt('query', ['tasks-of-department', '--param', 'department=南宁市科技局', '--format', 'json'], env);
  expect([asked.code, asked.err]).toEqual([0, '']);
  expect(asked.out).toContain('建设平台');
  expect((await (await fetch(`${url}/api/search?q=${encodeURIComponent('南宁市测试计划')}`)).json() as { hits: { name: string }[] }).hits[0]?.name).toContain('南宁市测试计划');
  expect((await runBuilt('ingest', ['--remove', 'plan.txt'], env)).code).toBe(0);
  await expect.poll(() => health(url), { timeout: 15_000 }).toBe(before);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await listening;
}, 120_000);

test.each(['SIGINT', 'SIGTERM'] as const)('%s while documents are being read ends the ingestion too, and the next start works', async (signal) => {
  const where = join(folder, signal);
  const first = await start(where);
  await first.said('读取 · reading');
  first.child.kill(signal);
  expect(await first.ended).toBe(130);
  await expect.poll(() => processes(), { timeout: 15_000 }).toEqual([]);
  const next = await start(where);
  await next.said(next.url);
  next.child.kill(signal);
  expect(await next.ended).toBe(0);
}, 120_000);

test('two first starts on one folder at the same time both serve the same graph', async () => {
  const where = join(folder, 'twins');
  const both = await Promise.all([start(where), start(where)]);
  for (const { said, url } of both) await said(url);
  const [one, other] = await Promise.all(both.map(({ url }) => health(url)));
  expect(one).toBe(other);
  for (const { child, ended } of both) {
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }
}, 120_000);
