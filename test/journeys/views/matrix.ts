// R5: the responsibility matrix.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the matrix. */
export function matrixJourneys(open: OpenPage): void {
  it('R5: from a gap to the sentence behind a cell, and to its document', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '矩阵' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await heading.getByText(/\d+ 项任务 × \d+ 个单位，出自 2 份文件；其余 3 份没有责任条款/).waitFor();
    await page.getByRole('button', { name: /两个及以上牵头/ }).click();
    await page.getByText(/^列出 \d+ \/ \d+ 项任务$/).waitFor();
    await page.getByRole('gridcell', { name: /^自治区工业和信息化厅 牵头 汽车领域$/ }).click();
    const quote = page.locator('.matrix-panel figure.quote');
    await quote.waitFor();
    expect(await quote.locator('mark').allTextContents().then((parts) => parts.join(''))).toMatch(/牵头单位：自治区科技厅、工业和信息化厅/);
    await page.getByText('2 个单位同为牵头，原句没有说明哪一个居首。').waitFor();
    await page.getByText('原句写「工业和信息化厅」，记为 自治区工业和信息化厅').waitFor();
    await page.getByRole('button', { name: /看原文/ }).click();
    await page.locator('.reader-text mark').first().waitFor();
    await page.goBack();
    await quote.waitFor();
    expect(page.url()).toContain('only=several-leads');
  });

  it('R5 with the keyboard alone: cell by cell, sorted by a body', async () => {
    const page = await open('/?view=matrix');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await grid.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('.matrix-panel mark').first().waitFor();
    await grid.focus();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: /自治区科技厅 的任务在前/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.matrix-panel').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('relation=');
  });

  it('R7: the matrix as an Excel file', async () => {
    const page = await open('/?view=matrix');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    expect(download.suggestedFilename()).toBe('责任矩阵.xlsx');
    const parts = unzipSync(readFileSync(await download.path()));
    const text = Object.entries(parts).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('\n');
    expect(text).toContain('汽车领域');
    expect(text).toContain('自治区科技厅');
    expect(text).toContain('牵头');
  });

  it('a filter that leaves nothing says so and can be taken away', async () => {
    const page = await open('/?view=matrix&industry=gone-entity');
    await page.getByRole('alert').waitFor();
    const one = await open('/?view=matrix&only=not-understood');
    await one.getByText(/项任务都被筛选掉了/).waitFor();
    await one.getByRole('button', { name: '去掉筛选' }).click();
    await one.getByRole('grid').waitFor();
    expect(one.url()).not.toContain('only=');
  });
}
