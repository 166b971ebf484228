// P4: two documents compared.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the comparison. */
export function compareJourneys(open: OpenPage): void {
  it('P4: what changed between 2018 and 2021, with both sentences, into the document and the graph', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '对比', exact: true }).click();
    await page.getByText(/^2021 年新写入 \d+ 个名称，\d+ 个不再提及，\d+ 个两份都有；其中 \d+ 处有变化。$/).waitFor();
    await page.getByText(/^责任分工不能对比：2018 年有 \d+ 条牵头、配合、共同关系/).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: '广西产业技术研究院 由拟建变为已有' });
    expect(await row.locator('mark').allTextContents().then((parts) => parts.join('|'))).toMatch(/探索组建.*广西产业技术研究院.*成立运营/);
    await row.getByRole('button', { name: '看 2018 年的原文：广西产业技术研究院' }).click();
    await page.locator('.reader-text').getByText('探索组建').first().waitFor();
    await page.goBack();
    await row.getByRole('button', { name: /由拟建变为已有/ }).click();
    await row.getByRole('button', { name: '在图谱中看' }).click();
    await page.getByRole('heading', { name: '广西产业技术研究院' }).first().waitFor();
  });

  it('P4: new and no longer mentioned names, by kind; the other document says that it does not mention them', async () => {
    const page = await open('/?view=compare');
    await page.getByRole('button', { name: /^新写入：园区 \d+ 个$/ }).click();
    expect(page.url()).toContain('only=new');
    await page.getByRole('button', { name: '种类：园区' }).waitFor();
    await page.getByText('2018 年的行动方案没有提到').first().waitFor();
    await page.getByRole('button', { name: /^不再提及/ }).first().click();
    await page.getByText('2021 年的规划没有提到').first().waitFor();
    await page.reload();
    await page.getByText('2021 年的规划没有提到').first().waitFor();
    await page.getByRole('button', { name: '前后互换' }).click();
    await page.getByText(/^2018 年新写入/).waitFor();
  });

  it('P4: targets side by side, the region against a city without a difference', async () => {
    const page = await open('/?view=compare&only=targets');
    await page.getByText('+3,400 家（+154.5%）').first().waitFor();
    await page.getByRole('button', { name: /^前一份文件/ }).click();
    await page.getByRole('menuitem', { name: /广西科技创新“十四五”规划 桂政发|广西科技创新“十四五”规划桂政发/ }).click();
    await page.getByRole('button', { name: /^后一份文件/ }).click();
    await page.getByRole('menuitem', { name: /钦州市科技创新“十四五”规划/ }).click();
    await page.locator('.compare-panel').getByText('口径不同', { exact: true }).first().waitFor();
    expect(await page.locator('.compare-panel').getByText(/\+3,400/).count()).toBe(0);
    await page.locator('.compare-panel').getByRole('button', { name: /5,600 家$/ }).first().click();
    await page.locator('.reader-text mark').first().waitFor();
  });

  it('P4 with the keyboard alone: from difference to difference, into the document and back', async () => {
    const page = await open('/?view=compare');
    const first = page.locator('.compare-row').first();
    await first.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => [...document.querySelectorAll('.compare-row')].indexOf(document.activeElement!))).toBe(1);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '在图谱中看' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.reader-text').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '在图谱中看' }).waitFor();
  });

  it('P4: all names in one picture that stays, and from a name to both its sentences', async () => {
    const page = await open('/?view=compare&only=picture');
    const name = page.locator('.overview-name').filter({ hasText: '广西产业技术研究院' });
    await name.getByText('状态变了').waitFor();
    await name.scrollIntoViewIfNeeded();
    const place = await name.boundingBox();
    await name.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    expect(await name.boundingBox()).toEqual(place);
    await page.getByRole('button', { name: '看两边的原句' }).click();
    await page.getByText('广西产业技术研究院 由拟建变为已有').waitFor();
  });

  it('R7: the comparison as an Excel file', async () => {
    const page = await open('/?view=compare');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    expect(download.suggestedFilename()).toBe('文件对比.xlsx');
    const cells = Object.entries(unzipSync(readFileSync(await download.path()))).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('\n');
    expect(cells).toContain('广西产业技术研究院 由拟建变为已有');
    expect(cells).toContain('+3,400 家（+154.5%）');
  });

  it('a document that is gone, and one document twice, are said in a sentence; the blanks still work', async () => {
    const page = await open('/?view=compare&before=gone');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: /^前一份文件: 选另一份/ }).click();
    await page.getByRole('menuitem').first().click();
    await page.locator('.compare-row').first().waitFor();
    const { searchParams } = new URL(page.url());
    const twice = await open(`/?view=compare&before=${searchParams.get('before')}&after=${searchParams.get('before')}`);
    await twice.getByText('两边是同一份文件。另选一份再对比。').waitFor();
    expect(await twice.locator('.compare-row').count()).toBe(0);
  });

  it('one document alone: says so, and what a second one would bring', async () => {
    const page = await open('/?view=compare');
    await page.route('**/api/documents', async (route) => {
      const answer = await route.fetch();
      const json = await answer.json() as { documents: unknown[] };
      await route.fulfill({ response: answer, json: { ...json, documents: json.documents.slice(0, 1) } });
    });
    await page.reload();
    await page.getByRole('heading', { name: '只有一份文件' }).waitFor();
    expect(await page.locator('.compare-row').count()).toBe(0);
  });
}
