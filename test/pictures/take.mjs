// `npm run pictures`: takes the screenshots of the README from the real explorer on the seed documents.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const port = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => { const found = server.address().port; server.close(() => done(found)); });
});
const data = mkdtempSync(join(tmpdir(), 'policy-atlas-pictures-'));
const { NEO4J_URI: _, ...clean } = process.env;
const env = { ...clean, DATA_DIR: data, PORT: String(port) };
for (const command of [['web/launch.mjs', 'build'], ['dist/node/ingest.js']]) {
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
const server = spawn(process.execPath, ['dist/node/server.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  await new Promise((done, failed) => { server.stdout.on('data', (chunk) => { if (String(chunk).includes('http://')) done(); }); server.once('exit', failed); });
  const url = `http://127.0.0.1:${port}`;
  const get = async (path) => (await fetch(url + path)).json();
  const { hits: [body] } = await get('/api/search?q=kjt');
  const { documents } = await get('/api/documents');
  const plan = documents.find((document) => document.tasks > 30) ?? documents[0];
  const detail = await get(`/api/documents/${plan.id}`);
  const fact = detail.facts.find(({ relation }) => relation.source.id === body.id && relation.role === 'lead') ?? detail.facts[0];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'] });
  const take = async (name, path, { theme = 'light', act } = {}) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, colorScheme: theme, locale: 'zh-CN', reducedMotion: 'reduce' });
    await page.goto(url + path);
    await page.locator('[data-ready], .reader-text, [role=grid], .lane-card, .strip, [data-figure], .compare-row').first().waitFor();
    await act?.(page);
    await page.evaluate(() => document.activeElement?.blur());
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join('test/pictures', `${name}.png`) });
    await page.close();
  };
  const open = async (page) => { await page.locator('.fact-row').nth(1).click(); await page.locator('figure.quote').waitFor(); };
  await take('backbone', '/');
  await take('explorer', `/?entity=${body.id}`, { act: open });
  await take('answer', '/?view=ask&question=tasks-of-department');
  await take('reader', `/?view=reader&document=${plan.id}&clause=${fact.clause}&fact=${fact.relation.id}`, { theme: 'dark' });
  await take('matrix', '/?view=matrix', { act: async (page) => { await page.locator('.matrix-cell .role-tag.lead').nth(8).click(); await page.locator('.matrix-panel figure.quote').waitFor(); } });
  await take('lanes', '/?view=lanes', { act: async (page) => { await page.locator('.lane-card.dashed').first().click(); await page.locator('.lanes-panel figure.quote').waitFor(); } });
  await take('targets', '/?view=targets', { act: async (page) => { await page.locator('[data-figure]').nth(1).click(); await page.locator('.targets-panel .small-chart svg').first().waitFor(); } });
  await take('compare', '/?view=compare');
  await take('coverage', '/?view=coverage', { theme: 'dark' });
  await browser.close();
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
