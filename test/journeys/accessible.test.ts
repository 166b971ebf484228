// axe on every view, in both themes and both languages.
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, withoutBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';

interface Violation { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }

describe.skipIf(withoutBrowser())('every view for everyone', () => {
  let explorer: Explorer;
  let browser: Browser;
  beforeAll(async () => { explorer = await startExplorer(); browser = await launchBrowser(); }, 120_000);
  afterAll(async () => { await browser?.close(); await explorer?.stop(); });

  const first = async <T>(path: string, pick: (body: never) => T): Promise<T> => pick(await (await fetch(`${explorer.url}${path}`)).json() as never);
  const addresses: Record<string, () => Promise<string>> = {
    graph: async () => '/',
    entity: async () => `/?entity=${await first('/api/search?q=kjt', (body: { hits: { id: string }[] }) => body.hits[0]!.id)}`,
    chosen: async () => `/?marked=${await first('/api/picture', (body: { nodes: { id: string }[] }) => body.nodes.slice(0, 5).map(({ id }) => id).join(','))}`,
    filtered: async () => '/?fold=city&status=planned,existing&roles=lead&hideLines=DUTY&docs=gone',
    ask: async () => '/?view=ask',
    answer: async () => '/?view=ask&question=tasks-of-department',
    matrix: async () => '/?view=matrix',
    lanes: async () => '/?view=lanes',
    compare: async () => '/?view=compare',
    'compare at once': async () => '/?view=compare&only=picture',
    'compared targets': async () => '/?view=compare&only=targets',
    paths: async () => `/?view=paths&from=${await first('/api/search?q=kjt', (body: { hits: { id: string }[] }) => body.hits[0]!.id)}&to=${await first('/api/lanes', (body: { industries: { id: string }[] }) => body.industries[0]!.id)}`,
    targets: async () => '/?view=targets',
    coverage: async () => '/?view=coverage',
    documents: async () => '/?view=reader',
    reader: async () => `/?view=reader&document=${await first('/api/documents', (body: { documents: { id: string }[] }) => body.documents[0]!.id)}`,
  };
  const cases = Object.keys(addresses).flatMap((view) => (['light', 'dark'] as const).flatMap((theme) => (['zh-CN', 'en-GB'] as const).map((locale) => [view, theme, locale] as const)));

  it.each(cases)('%s, %s, %s: axe finds nothing', async (view, theme, locale) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: theme, locale, reducedMotion: 'reduce', bypassCSP: true });
    try {
      const page = await context.newPage();
      await page.goto(explorer.url + await addresses[view]!());
      await page.waitForLoadState('networkidle').catch(() => {}); // the stream of events never ends
      await page.locator('.reader-text, [data-ready], .answer-sentence, main table, main ul, [role=grid], .lane-card, .path-row, [data-figure], .strip').first().waitFor();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run().then((result) => result.violations));
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n').at(1)?.trim()})`).join('; ')}`)).toEqual([]);
    } finally {
      await context.close();
    }
  }, 60_000);
});
