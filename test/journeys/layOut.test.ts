// 重新布局: only when asked for, one step of undo; and 图谱 is found again as it was left.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, withoutBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';

const WAIT = { timeout: 15_000 };

describe.skipIf(withoutBrowser())('the picture as a person arranges it', () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => { explorer = await startExplorer(); browser = await launchBrowser(); }, 180_000);
  afterAll(async () => { await browser?.close(); await explorer?.stop(); }, 60_000);
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(explorer.url);
    await page.locator('[data-ready]').waitFor();
  });
  afterEach(async () => page.context().close());

  /** The middle of the canvas, where no bar or message lies; what is drawn there is the same for the same places. */
  const seen = async (): Promise<string> => {
    await page.mouse.move(700, 20);
    return page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }))
      .then(() => page.screenshot({ clip: { x: 360, y: 120, width: 900, height: 480 } })).then((png) => png.toString('base64'));
  };
  const tool = (name: string) => page.getByRole('button', { name, exact: true });

  it('is laid out again on a click, and one undo brings the places back', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: '隐藏产业' }).click();
    await page.locator('[data-ready]').waitFor();
    const before = await seen();
    await tool('重新布局').click();
    await page.getByText(/重新布局移动了 \d+ 个名称/).waitFor();
    await expect.poll(seen, WAIT).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(seen, WAIT).toBe(before);
    await page.getByRole('button', { name: '显示产业' }).waitFor();
  });

  it('says that nothing moved when it is laid out so already', { timeout: 60_000 }, async () => {
    const before = await seen();
    await tool('重新布局').click();
    await page.getByText('位置没有变').waitFor();
    await expect.poll(seen, WAIT).toBe(before);
  });

  it('keeps window and selection while another view is open', { timeout: 60_000 }, async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('科技厅');
    await page.getByRole('option', { name: /^自治区科技厅/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.entity h2').waitFor();
    await tool('缩小').click();
    await page.locator('[data-ready]').waitFor();
    const clip = { x: 360, y: 120, width: 560, height: 480 };
    const look = async () => { await page.mouse.move(700, 20); return (await page.screenshot({ clip })).toString('base64'); };
    let before = await look();
    await expect.poll(async () => { const now = await look(); const still = now === before; before = now; return still; }, WAIT).toBe(true);
    await page.getByRole('button', { name: '提问' }).first().click();
    await page.locator('.question-list').waitFor();
    await page.getByRole('button', { name: '图谱' }).first().click();
    await page.locator('[data-ready]').waitFor();
    await expect.poll(look, WAIT).toBe(before);
    expect(await page.locator('.entity h2').textContent()).toBe('自治区科技厅');
  });
});
