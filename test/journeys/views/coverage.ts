// What was read of each document, and what was not understood.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the coverage. */
export function coverageJourneys(open: OpenPage): void {
  it('from the strips to a clause that was not understood, and into its document', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '覆盖' }).click();
    await page.getByRole('heading', { name: /^没读懂的 \d+ 个条款$/ }).waitFor();
    expect(await page.locator('.covered').count()).toBe(5);
    await page.getByRole('button', { name: '钦州市科技创新“十四五”规划' }).click();
    await expect.poll(() => page.url()).toContain('only=document-');
    const reason = await page.locator('.coverage-panel .reason').first().textContent();
    await page.locator('.coverage-panel').getByRole('button', { name: /看原文/ }).first().click();
    await page.locator('.clause.current').waitFor();
    expect(await page.locator('.clause.current').textContent()).toContain(reason!);
  });

  it('with the keyboard alone: along a strip to a clause', async () => {
    const page = await open('/?view=coverage');
    const strip = page.getByRole('slider').first();
    await strip.focus();
    await page.keyboard.press('End');
    await expect.poll(() => strip.getAttribute('aria-valuetext')).toMatch(/^第 \d+ \/ \d+ 个条款/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('.clause.current').waitFor();
    expect(page.url()).toContain('view=reader');
  });
}
