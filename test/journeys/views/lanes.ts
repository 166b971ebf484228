// P1, P2, P5: the chain of an industry in lanes.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the lanes. */
export function laneJourneys(open: OpenPage): void {
  it('P1: from an industry to its platforms, to the sentence behind a line, to its gaps', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '链条' }).click();
    await page.getByRole('button', { name: /海洋产业/ }).first().waitFor();
    expect(await page.locator('.lanes-title .sentence').textContent()).toMatch(/^\d+ 个平台/);
    await page.getByRole('button', { name: /^北部湾地区海洋产业科技创新中心/ }).click();
    const panel = page.locator('.lanes-panel');
    await panel.locator('figure.quote mark').first().waitFor();
    expect(await panel.locator('figure.quote').textContent()).toContain('海洋产业');
    await page.locator('.gap-card').filter({ hasText: '依托单位' }).click();
    await panel.getByText('依托单位：原文没有写').waitFor();
    await page.goBack();
    await panel.locator('figure.quote mark').first().waitFor();
  });

  it('P1: departments come through tasks, each with its duty and what the task concerns', async () => {
    const page = await open('/?view=lanes');
    await page.getByRole('button', { name: /负责部门：自治区科技厅/ }).click();
    await page.getByText('部门和链条之间没有直接写明的连线，是经任务推出的。').waitFor();
    await page.locator('.lanes-panel .fact-row').first().click();
    await page.locator('.lanes-panel figure.quote mark').first().waitFor();
    expect(await page.locator('.lanes-panel figure.quote').first().textContent()).toMatch(/科技厅/);
  });

  it('P2: the reverse, from a university', async () => {
    const page = await open('/?view=lanes');
    await page.getByRole('button', { name: /^反向查/ }).click();
    await page.getByRole('searchbox').fill('北部湾大学');
    await page.locator('.entity-pick [data-row]', { hasText: '北部湾大学' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.lane-blank', { hasText: '北部湾大学' }).waitFor();
    expect(page.url()).toContain('industry=university-');
  });

  it('P1 with the keyboard alone: from card to card, and as a graph', async () => {
    const page = await open('/?view=lanes');
    const first = page.locator('[data-card]').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.lanes-panel').getByText(/^平台/).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.lanes-panel').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '图谱', exact: true }).last().click();
    await page.locator('.lanes-graph [data-ready]').waitFor();
    expect(Number(await page.locator('.lanes-graph [data-ready]').getAttribute('data-nodes'))).toBeGreaterThan(5);
  });

  it('an industry that is gone is said in one sentence', async () => {
    const page = await open('/?view=lanes&industry=industry-gone');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('navigation').isVisible()).toBe(true);
  });
}
