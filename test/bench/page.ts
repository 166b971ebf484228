// `npm run bench -- page`: how long the first picture takes in headless Chromium, what the page weighs at first load, how long an ingestion takes.
// Figures, not tests: the machines are shared.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const RUNS = 7;
const row = (name: string, values: readonly number[], unit: string): void => {
  const sorted = [...values].sort((a, b) => a - b);
  console.log(`${name.padEnd(44)} min ${sorted[0]!.toFixed(0)}  median ${sorted[sorted.length >> 1]!.toFixed(0)}  max ${sorted.at(-1)!.toFixed(0)} ${unit}  (${values.length} runs)`);
};
const freePort = (): Promise<number> => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address() as AddressInfo; server.close(() => done(port)); });
});

/** Builds page and server, then prints the figures. Throws where the browser or the server does not start. */
export default async function page(): Promise<void> {
  spawnSync(process.execPath, ['web/launch.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const data = mkdtempSync(join(tmpdir(), 'policy-atlas-bench-'));
  const { NEO4J_URI: _, ...clean } = process.env;
  const env = { ...clean, DATA_DIR: data, PORT: String(await freePort()) };
  const timed = (command: string[]): number => { const start = performance.now(); const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' }); if (status !== 0) throw new Error(stderr); return performance.now() - start; };
  row('ingest the seeds, embedded, first', [timed(['dist/node/ingest.js'])], 'ms');
  row('ingest the seeds again, nothing changed', [1, 2, 3].map(() => timed(['dist/node/ingest.js'])), 'ms');

  const server = spawn(process.execPath, ['dist/node/server.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise<void>((done, failed) => { server.stdout.on('data', (chunk) => { if (String(chunk).includes('http://')) done(); }); server.once('exit', failed); });
    const url = `http://127.0.0.1:${env.PORT}/`;
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'] });
    try {
      const first: number[] = [];
      const scripts = new Set<string>();
      let labels = '';
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
        const page = await context.newPage();
        page.on('response', (response) => { const { pathname } = new URL(response.url()); if (pathname.endsWith('.js')) scripts.add(pathname); });
        const start = performance.now();
        await page.goto(url);
        await page.locator('[data-ready]').waitFor();
        first.push(performance.now() - start);
        const canvas = page.locator('[data-ready]').first();
        labels = `${await canvas.getAttribute('data-nodes')} things, ${await canvas.getAttribute('data-labels')} names`;
        await context.close();
      }
      row('navigation to first picture, Chromium', first, 'ms');
      console.log(`${'first picture'.padEnd(44)} ${labels}`);
      const sizes = [...scripts].map((path) => gzipSync(readFileSync(join('dist/web', path)), { level: 9 }).length);
      console.log(`${'JavaScript up to the first picture, gzip'.padEnd(44)} ${(sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(0)} kB in ${sizes.length} files of ${readdirSync('dist/web/assets').filter((f) => f.endsWith('.js')).length}`);
      const ask = async (path: string): Promise<number> => { const start = performance.now(); await (await fetch(url + path)).text(); return performance.now() - start; };
      const timesOf = async (path: string): Promise<number[]> => { const times: number[] = []; for (let i = 0; i < 50; i += 1) times.push(await ask(path)); return times; };
      row('GET /api/search?q=科技厅', await timesOf('api/search?q=%E7%A7%91%E6%8A%80%E5%8E%85'), 'ms');
      row('GET /api/picture', await timesOf('api/picture'), 'ms');
      const cypher = `MATCH (d:Department)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE r.role = 'lead'
WITH d, collect(DISTINCT t) AS tasks
UNWIND tasks AS t
OPTIONAL MATCH (t)-[:CONCERNS]->(i:Industry)
WITH d, t, count(i) AS industries
WHERE industries > 0
RETURN d.name AS body, count(t) AS tasks, sum(industries) AS industries
ORDER BY tasks DESC
LIMIT 20`;
      const free: number[] = [];
      for (let i = 0; i < 50; i += 1) {
        const start = performance.now();
        const response = await fetch(`${url}api/cypher`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cypher }) });
        if (!response.ok) throw new Error(await response.text());
        await response.text();
        free.push(performance.now() - start);
      }
      row('POST /api/cypher, ten lines: guard, plan, run', free, 'ms');
    } finally {
      await browser.close();
    }
  } finally {
    server.kill('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  }
}
