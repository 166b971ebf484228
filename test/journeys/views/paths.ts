// P3: paths between two things.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the paths. */
export function pathJourneys(open: OpenPage): void {
  it('P3: two names, ranked paths, each a sentence with its quotes', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '路径' }).click();
    await page.getByText('选两个名称，看它们怎样连在一起').waitFor();
    for (const [at, name] of [[0, '科技厅'], [1, '北海']] as const) {
      await page.locator('.paths-top .blank').nth(at).click();
      await page.getByRole('searchbox').fill(name);
      await page.locator('.entity-pick [data-row]', { hasText: name }).first().click();
    }
    const first = page.locator('.path-row').first();
    await first.waitFor();
    await page.locator('.path-picture [data-ready]').waitFor();
    expect(await page.locator('.path-sentence').textContent()).toMatch(/自治区科技厅.*北海.*。$/);
    await page.locator('.paths-panel figure.quote mark').first().waitFor();
    await page.getByRole('button', { name: '发展', exact: true }).click();
    await expect.poll(() => page.url()).toContain('via=DEVELOPS');
    await page.getByText(/步以内没有写到它们怎样相连|条路径/).first().waitFor();
    await page.goBack();
    await first.waitFor();
  });

  it('P3 with the keyboard alone', async () => {
    const page = await open('/?view=paths');
    await page.locator('.paths-top .blank').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('kjt');
    await page.locator('.entity-pick [data-row]', { hasText: '自治区科技厅' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.paths-top .blank', { hasText: '自治区科技厅' }).waitFor();
    await page.locator('.paths-top .blank').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('海洋产业');
    await page.locator('.entity-pick [data-row]', { hasText: '海洋产业' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.path-row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.path-row').nth(1).getAttribute('aria-pressed')).toBe('true');
  });
}
