// R7 and the questions: an answer taken away as a file, a statement kept as a question.
/* oxlint-disable vitest/no-export, vitest/require-top-level-describe */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { OpenPage } from '../views.test.ts';

/** Registers the journeys of the questions. */
export function askJourneys(open: OpenPage): void {
  it('R7: an answer as an Excel file, with the columns shown', async () => {
    const page = await open('/?view=ask&question=tasks-of-department');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    const text = Object.entries(parts).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('\n');
    expect(text).toContain('汽车领域');
    expect(text).toContain('牵头');
    await page.getByText(/已导出 \d+ 行/).waitFor();
  });

  it('an edited statement is kept as a question, listed, renamed, deleted and brought back', async () => {
    const page = await open('/?view=ask&question=tasks-of-department');
    await page.getByRole('button', { name: '查看 Cypher' }).click();
    const editor = page.getByRole('textbox', { name: 'Cypher 语句' });
    await editor.fill('MATCH (:Entity {id: $department})-[:RESPONSIBLE_FOR]->(task:Task)\nSET task.name = 1\nRETURN task');
    await page.getByRole('button', { name: '另存为问题' }).click();
    await page.getByText('这里只能查询，不能写入：SET').waitFor();
    await editor.fill('MATCH (:Entity {id: $department})-[duty:RESPONSIBLE_FOR]->(task:Task)\nRETURN task, duty.role AS role');
    await page.getByRole('button', { name: '另存为问题' }).click();
    const form = page.getByRole('form', { name: '另存为问题' });
    await form.getByRole('textbox', { name: '名称 中文' }).fill('部门的任务和角色');
    await form.getByRole('textbox', { name: '名称 English' }).fill('Duties');
    await form.getByRole('textbox', { name: '问句 中文' }).fill('{department} 做哪些任务？');
    await form.getByRole('textbox', { name: '问句 English' }).fill('What does {department} do?');
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByText('已有名为 duties 的问题，换一个名字').waitFor();
    await form.getByRole('textbox', { name: /^文件名/ }).fill('what-a-department-does');
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByText('已存为问题「部门的任务和角色」').waitFor();
    await page.getByText(/^有 \d+ 个结果。$/).waitFor();
    expect(page.url()).toContain('question=what-a-department-does');

    await page.getByRole('button', { name: '改名' }).click();
    await page.getByRole('form', { name: '改名' }).getByRole('textbox', { name: '名称 中文' }).fill('部门做什么');
    await page.getByRole('form', { name: '改名' }).getByRole('button', { name: '保存' }).click();
    await page.locator('.crumb').getByText('部门做什么').waitFor();
    await page.getByRole('button', { name: '删除' }).click();
    await page.getByText('已删除问题「部门做什么」').waitFor();
    expect(await page.getByRole('heading', { name: '我存的问题' }).count()).toBe(0);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText(/^有 \d+ 个结果。$/).waitFor();
    await page.getByRole('button', { name: '全部问题' }).click();
    await page.getByRole('heading', { name: '我存的问题' }).waitFor();
  });

  it('an answer under the document filter says what other documents state, and asks on', async () => {
    const page = await open('/?view=ask&question=tasks-of-department');
    await page.getByText(/^列出 \d+ \/ \d+ 行$/).waitFor();
    await page.getByRole('navigation', { name: '接着问' }).getByRole('button').first().waitFor();
    const { documents } = await page.evaluate(async () => await (await fetch('/api/documents')).json() as { documents: { id: string; tasks: number; date?: string }[] });
    const without = documents.find(({ tasks }) => tasks === 0) ?? documents.at(-1)!;
    await page.goto(page.url().split('?')[0] + `?view=ask&question=tasks-of-department&docs=${without.id}`);
    await page.getByRole('heading', { name: /\d+ 条结果都被筛选掉了/ }).waitFor();
    await page.getByRole('button', { name: '去掉文件筛选' }).click();
    await page.getByText(/^列出 \d+ \/ \d+ 行$/).waitFor();
    await page.getByRole('navigation', { name: '接着问' }).getByRole('button').first().click();
    await page.locator('.answer-sentence').waitFor();
    expect(page.url()).not.toContain('question=tasks-of-department');
  });

  it('50,000 rows, a parameter that names nothing, a server that is gone: one sentence each', async () => {
    const page = await open('/?view=ask');
    await page.getByRole('button', { name: '写 Cypher' }).click();
    await page.getByRole('textbox', { name: 'Cypher 语句' }).fill('UNWIND range(1, 50000) AS n RETURN n');
    await page.keyboard.press('Control+Enter');
    await page.getByText('列出 1,000 / 50,000 行').waitFor();
    await page.getByRole('button', { name: '全部列出' }).click();
    await page.getByText('最多列出 5,000 行').waitFor();

    await page.goto(`${new URL(page.url()).origin}/?view=ask&question=paths-between&_from=自治区科技厅&_to=没有这个名称`);
    await page.getByRole('alert').getByText(/没有这个名称/).waitFor();
    await page.goto(`${new URL(page.url()).origin}/?view=ask&question=gone`);
    await page.getByText('没有名为 gone 的问题。可能文件改了名字或没有载入。').waitFor();

    await page.getByRole('button', { name: /中各单位承担多少任务/ }).waitFor();
    await page.route('**/api/queries/**', (route) => route.fulfill({ status: 502, body: '' }));
    await page.getByRole('button', { name: /中各单位承担多少任务/ }).click();
    await page.getByRole('alert').getByText('连不上服务。页面上已有的内容还能看；服务恢复后可以重试。').waitFor();
    await page.unroute('**/api/queries/**');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.answer-sentence').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
}
