// The canvas as experts want it: filters, several chosen, folds, layouts, the list that walks, a lost graphics card.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

const WAIT = { timeout: 15_000 };
const ready = async (page: Page): Promise<Page> => { await page.locator('[data-ready]').waitFor(); return page; };
const canvasOf = (page: Page) => page.getByTestId('canvas');
const drawn = async (page: Page): Promise<number> => Number(await canvasOf(page).getAttribute('data-nodes'));
const status = (page: Page) => page.locator('footer.status').innerText();

/** Registers the journeys of the canvas. */
export function canvasJourneys(open: OpenPage): void {
  it('looks at two documents and the planned alone; says what is filtered out; each chip takes its filter away; undo brings it back', async () => {
    const page = await ready(await open('/'));
    const all = await drawn(page);
    await page.getByRole('button', { name: /全部 5 份文件/ }).click();
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    await boxes.nth(1).check();
    await boxes.nth(5).check();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('button.documents').innerText(), WAIT).toContain('2 / 5 份文件');
    await page.getByRole('button', { name: /^拟建 \d/ }).click();
    await expect.poll(() => drawn(page), WAIT).toBeLessThan(all);
    expect(await status(page)).toMatch(/筛选掉 \d+ \/ \d+ 个/);
    expect(page.url()).toMatch(/docs=document-[^&]+,document-[^&]+&status=planned/);
    await page.getByRole('button', { name: '去掉 状态：拟建' }).click();
    await page.getByRole('button', { name: '去掉 只看 2 / 5 份文件' }).click();
    await expect.poll(() => drawn(page), WAIT).toBe(all);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '去掉 只看 2 / 5 份文件' }).waitFor();
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: '去掉 只看 2 / 5 份文件' }).waitFor();
  });

  it('says in one sentence that a filter or an entity of a link is gone', async () => {
    const page = await ready(await open('/?entity=department-gone&docs=gone&city=gone'));
    await page.getByText('链接里有 2 个筛选条件现在没有了，没有用它筛选。').waitFor();
    await page.getByText(/没有.*department-gone/).waitFor();
    expect(await drawn(page)).toBeGreaterThan(100);
    await page.getByRole('button', { name: '去掉', exact: true }).click();
    await expect.poll(() => page.url(), WAIT).not.toContain('docs=');
  });

  it('goes round several things with a line, hides them at once, and undo shows them again', async () => {
    const page = await ready(await open('/'));
    const all = await drawn(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(560, 300);
    await page.mouse.down();
    for (const [x, y] of [[760, 300], [760, 460], [560, 460]] as const) await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const heading = page.getByRole('heading', { name: /^选了 \d+ 个$/ });
    await heading.waitFor();
    const chosen = Number(/\d+/.exec((await heading.textContent())!)![0]);
    expect(chosen).toBeGreaterThan(1);
    await page.getByRole('button', { name: '隐藏 H' }).click();
    await expect.poll(() => drawn(page), WAIT).toBe(all - chosen);
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawn(page), WAIT).toBe(all);
  });

  it('folds by city, opens one city, and goes back by undo', async () => {
    const page = await ready(await open('/'));
    const all = await drawn(page);
    await page.getByRole('button', { name: '折叠', exact: true }).click();
    await page.getByRole('menuitem', { name: '按城市折叠' }).click();
    await expect.poll(() => drawn(page), WAIT).toBeLessThan(all);
    expect(await status(page)).toMatch(/另有 \d+ 个折叠在 \d+ 组中/);
    const folded = await drawn(page);
    await page.getByRole('button', { name: '折叠', exact: true }).click();
    await page.getByRole('menuitem', { name: /^钦州/ }).click();
    await expect.poll(() => drawn(page), WAIT).toBeGreaterThan(folded);
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawn(page), WAIT).toBe(folded);
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawn(page), WAIT).toBe(all);
  });

  it('lays out in layers and by city, one undo each', async () => {
    const page = await ready(await open('/'));
    for (const [item, said] of [['分层：产业到部门', /已按产业、平台/], ['按城市', /已按城市摆开/]] as const) {
      await page.getByRole('button', { name: '布局', exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByText(said).waitFor();
    }
    const undo = page.getByRole('button', { name: '撤销 Ctrl Z' });
    await undo.click();
    await undo.click();
    await expect.poll(() => undo.isDisabled(), WAIT).toBe(true);
  });

  it('walks the graph with the keyboard alone: from a thing along a sentence and back', async () => {
    const page = await ready(await open('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('kjt');
    await page.getByRole('option', { name: /^自治区科技厅/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.entity h2').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), WAIT).toBe('application');
    await page.keyboard.press('w');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused, WAIT).toMatch(/^自治区科技厅 牵头 /);
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.locator('figure.quote mark').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.walk .trail').textContent(), WAIT).toMatch(/^自治区科技厅 › ./);
    await page.keyboard.press('Backspace');
    await expect.poll(focused, WAIT).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.walk').count(), WAIT).toBe(0);
  });

  it('chooses several and hides them with the keyboard alone', async () => {
    const page = await ready(await open('/'));
    const all = await drawn(page);
    await canvasOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.entity h2').waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: '选了 2 个' }).waitFor();
    await page.keyboard.press('h');
    await expect.poll(() => drawn(page), WAIT).toBe(all - 2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawn(page), WAIT).toBe(all);
  });

  it('comes back when the graphics card takes its canvas away', async () => {
    const page = await ready(await open('/'));
    const all = await drawn(page);
    const lost = await page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=canvas] canvas')].filter((element) => {
      const loser = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      loser?.loseContext();
      return loser;
    }).length);
    expect(lost).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=canvas] canvas')].some((element) => element.getContext('webgl2')?.isContextLost())), WAIT).toBe(false);
    await ready(page);
    expect(await drawn(page)).toBe(all);
  });
}
