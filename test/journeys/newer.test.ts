// Newer data while the page is open: offered, never forced.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, withoutBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';

const TEXT = `贵港市科技创新实施方案

第一章 主要任务

一、建设创新平台。支持贵港市建设西江流域内河航运技术创新中心，推动内河航运产业发展。

（责任单位：自治区科技厅、贵港市人民政府）
`;

describe.skipIf(withoutBrowser())('newer data', () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-atlas-newer-'));
    explorer = await startExplorer();
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(explorer.url);
    await page.locator('[data-ready]').waitFor();
  }, 180_000);
  afterAll(async () => { await browser?.close(); await explorer?.stop(); rmSync(folder, { recursive: true, force: true }); }, 60_000);

  const seen = async (): Promise<string> => (await page.screenshot({ clip: { x: 360, y: 120, width: 900, height: 480 } })).toString('base64');
  const find = async (text: string): Promise<void> => { await page.keyboard.press('/'); await page.keyboard.type(text); };

  it('is offered within 10 s, moves nothing, and is there after a click', { timeout: 90_000 }, async () => {
    const offer = page.getByText('有更新的数据');
    expect(await offer.count()).toBe(0);
    const status = page.locator('.status');
    expect(await status.textContent()).toContain('5 份文件');
    const before = await seen();
    const file = join(folder, '贵港方案.txt');
    writeFileSync(file, TEXT);
    await promisify(execFile)(process.execPath, ['dist/node/ingest.js', file], { env: explorer.env });
    await offer.waitFor({ timeout: 10_000 });
    expect(await seen()).toBe(before);
    expect(await status.textContent()).toContain('5 份文件');
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.getByText('6 份文件已入库').waitFor();
    await expect.poll(() => offer.count()).toBe(0);
    await find('西江流域');
    await page.getByRole('option', { name: /西江流域/ }).waitFor();
  });
});
