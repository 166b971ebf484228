// P4, R7: the targets board.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the targets board. */
export function targetJourneys(open: OpenPage): void {
  it('P4: from a figure to its sentence and to the years and places beside it', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '指标' }).click();
    await page.getByText(/\d+ 个数值，\d+ 个指标，2018—2035 年/).waitFor();
    await page.getByRole('row', { name: '科技成果转化，南宁市' }).getByRole('button', { name: /^79/ }).click();
    const panel = page.locator('.targets-panel');
    await panel.locator('figure.quote mark').first().waitFor();
    expect(await panel.locator('figure.quote mark').first().textContent()).toContain('79');
    await panel.getByRole('img', { name: /2019 年，按范围/ }).waitFor();
    await panel.getByRole('img', { name: /按年份/ }).waitFor();
    await panel.getByRole('button', { name: /看原文/ }).click();
    await page.locator('.clause.current').waitFor();
    await page.goBack();
    await panel.waitFor();
  });

  it('P4 with the keyboard alone, a year and an indicator in the address', async () => {
    const page = await open('/?view=targets&year=2025&indicator=高新技术企业');
    await page.getByText(/^列出 \d+ \/ \d+ 个数值$/).waitFor();
    await page.locator('[data-figure]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.targets-panel figure.quote').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.targets-panel').waitFor({ state: 'detached' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    expect(download.suggestedFilename()).toBe('指标.xlsx');
    const none = await open('/?view=targets&indicator=没有这个');
    await none.getByText(/个数值都被筛选掉了/).waitFor();
    await none.getByRole('button', { name: '去掉筛选' }).click();
    await none.locator('[data-figure]').first().waitFor();
  });
}
