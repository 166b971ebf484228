// The server goes while the page is open: the page says so, counts down, and stays usable.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, withoutBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';

describe.skipIf(withoutBrowser())('without a server', () => {
  let explorer: Explorer;
  let browser: Browser;
  beforeAll(async () => { explorer = await startExplorer(); browser = await launchBrowser(); }, 180_000);
  afterAll(async () => { await browser?.close(); await explorer?.stop(); }, 60_000);

  it('the page tells of it and of the next attempt, and keeps what it has', { timeout: 60_000 }, async () => {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(explorer.url);
    await page.locator('[data-ready]').waitFor();
    await page.getByText('份文件已入库').waitFor();
    await explorer.stop();
    await page.getByText(/^连不上服务，显示 \d\d:\d\d 读到的内容$/).waitFor();
    await page.getByText(/第 \d 次重试在 \d+ 秒后/).waitFor();
    await page.getByRole('button', { name: '现在重试' }).click();
    await page.getByText(/第 2 次重试/).waitFor();
    const title = page.locator('.canvas-head h1');
    const before = await title.textContent();
    await page.getByRole('button', { name: '隐藏产业' }).click();
    await expect.poll(() => title.textContent()).not.toBe(before);
  });
});
