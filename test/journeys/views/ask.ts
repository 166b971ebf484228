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
}
