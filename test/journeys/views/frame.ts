// Projector mode and small windows.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the frame. */
export function frameJourneys(open: OpenPage): void {
  it('on a projector the picture stands alone, in larger type, and comes back as it was', async () => {
    const page = await open('/');
    await page.locator('[data-ready]').waitFor();
    await page.keyboard.press('Shift+P');
    await page.getByRole('heading', { name: /^图谱/ }).waitFor();
    for (const part of ['.top', '.rail', '.left', '.status']) expect(await page.locator(part).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.locator('.rail').waitFor();
    await page.locator('.left').waitFor();
    expect(await page.locator('.projected-title').count()).toBe(0);
  });

  it('at 200 % the rail is a menu that the keyboard opens', async () => {
    const page = await open('/?view=targets');
    await page.setViewportSize({ width: 683, height: 384 });
    const button = page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '指标' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '矩阵' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=grid]').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('matrix');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
