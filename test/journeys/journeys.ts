// The journeys of the three kinds of users, in Chromium, as scripts a person could read. Run on both stores.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';

/** Registers the journeys for the explorer started with what `environment` gives; `after` runs when it has ended. */
export function journeys(environment: () => Promise<NodeJS.ProcessEnv>, after: () => void = () => {}): void {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    explorer = await startExplorer(await environment());
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    const status = await explorer?.stop();
    after();
    expect(status).toBe(0);
  }, 60_000);

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
    await page.goto(explorer.url);
    await page.locator('[data-ready]').waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });

  const search = async (text: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
  };

  it.each(['科技厅', 'kjt', '科学技术厅'])('R1: %s finds 自治区科技厅 first', async (typed) => {
    await search(typed);
    await page.getByRole('option', { name: /^自治区科技厅/ }).waitFor();
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('自治区科技厅');
  });

  it('R2, R3: from 科技厅 to a duty, its sentence, and the sentence in its document', async () => {
    await search('科技厅');
    await page.keyboard.press('Enter');
    const duty = page.getByRole('button', { name: /牵头.*汽车领域.*2018/ });
    await duty.click();
    const quote = page.locator('figure.quote');
    await quote.waitFor();
    expect(await quote.locator('mark').allTextContents().then((parts) => parts.join(''))).toMatch(/牵头单位：自治区科技厅、工业和信息化厅/);
    expect(await quote.textContent()).toContain('桂政发〔2018〕51号');
    await page.getByRole('button', { name: /复制为脚注/ }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^「.*牵头单位：自治区科技厅.*」，《.*三年行动方案.*》.*，桂政发〔2018〕51号，2018年11月19日。$/);
    await page.getByRole('button', { name: /看原文/ }).click();
    const marked = page.locator('.reader-text mark');
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join('')).toMatch(/牵头单位：自治区科技厅/);
    expect(await page.locator('.clause.current').textContent()).toContain('汽车领域');
    expect(await page.locator('.reader-head h1').textContent()).toContain('广西科技创新支撑产业高质量发展三年行动方案');
  });

  it('R3 with the keyboard alone', async () => {
    await search('kjt');
    await page.keyboard.press('Enter');
    const row = page.locator('.fact-row').first();
    await row.waitFor();
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('figure.quote mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.reader-text mark').first().waitFor();
    expect(await page.locator('.reader-text mark').allTextContents().then((parts) => parts.join(''))).toContain('科技厅');
    await page.goBack();
    await page.locator('.fact-row').first().waitFor();
    expect(await page.locator('.entity h2').textContent()).toBe('自治区科技厅');
  });

  it('R4: a mark in the reader goes to the graph', async () => {
    await page.getByRole('button', { name: '原文' }).first().click();
    await page.getByRole('button', { name: /三年行动方案/ }).first().click();
    const name = page.locator('.reader-text [data-mark]', { hasText: '科技厅' }).first();
    await name.waitFor();
    await name.click();
    await page.getByRole('button', { name: /在图谱中看/ }).first().click();
    await page.locator('[data-ready]').waitFor();
    expect(await page.locator('.entity h2').textContent()).toMatch(/科技厅/);
  });

  it('P1: a question is answered by a sentence, a table and a graph', async () => {
    await page.getByRole('button', { name: '提问' }).first().click();
    await page.getByRole('button', { name: /有哪些城市和园区发展|哪些城市和园区发展/ }).first().click();
    await page.locator('.answer-sentence').waitFor();
    expect(await page.locator('.answer-sentence').textContent()).toMatch(/\d/);
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    await page.locator('.answer [data-ready]').waitFor();
  });

  it('a Cypher that writes is refused in one sentence, the next one is answered', async () => {
    const ask = (cypher: string) => page.evaluate(async (text) => {
      const response = await fetch('/api/cypher', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cypher: text }) });
      return { status: response.status, body: await response.json() };
    }, cypher);
    const refused = await ask('MATCH (n) DETACH DELETE n');
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.body.error.message.zh).toBeTruthy();
    problems.length = 0; // the browser logs the 4xx
    expect(await ask('MATCH (n:Department) RETURN count(n) AS n')).toMatchObject({ status: 200 });
  });

  it('reads in English and in the dark', async () => {
    await page.getByRole('button', { name: /EN/ }).first().click();
    await page.getByText('Policy Atlas').first().waitFor();
    await page.getByRole('button', { name: /dark/i }).first().click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
}
