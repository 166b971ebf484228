// The journeys of the views beside graph, questions and reader, in Chromium on the embedded store.
/* oxlint-disable vitest/no-export, vitest/no-standalone-expect */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { launchBrowser, withoutBrowser } from '../browser.ts';
import { startExplorer, type Explorer } from '../explorer.ts';
import { askJourneys } from './views/ask.ts';
import { canvasJourneys } from './views/canvas.ts';
import { coverageJourneys } from './views/coverage.ts';
import { compareJourneys } from './views/compare.ts';
import { frameJourneys } from './views/frame.ts';
import { laneJourneys } from './views/lanes.ts';
import { matrixJourneys } from './views/matrix.ts';
import { pathJourneys } from './views/paths.ts';
import { targetJourneys } from './views/targets.ts';

/** Opens a page at an address of the explorer; it is closed after the test, which fails on any error in it. */
export type OpenPage = (address: string) => Promise<Page>;

describe.skipIf(withoutBrowser())('journeys of the views', () => {
  let explorer: Explorer;
  let browser: Browser;
  let opened: Page[];
  let problems: string[];
  beforeAll(async () => { explorer = await startExplorer(); browser = await launchBrowser(); }, 180_000);
  afterAll(async () => { await browser?.close(); expect(await explorer?.stop()).toBe(0); }, 60_000);
  beforeEach(() => { opened = []; problems = []; });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()));
    expect(problems).toEqual([]);
  });

  const open: OpenPage = async (address) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    opened.push(page);
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error' && !/status of (4(00|04|09|22)|502)/.test(message.text())) problems.push(message.text()); });
    await page.goto(explorer.url + address);
    return page;
  };

  describe('ask', () => { askJourneys(open); });
  describe('canvas', () => { canvasJourneys(open); });
  describe('coverage', () => { coverageJourneys(open); });
  describe('compare', () => { compareJourneys(open); });
  describe('frame', () => { frameJourneys(open); });
  describe('lanes', () => { laneJourneys(open); });
  describe('matrix', () => { matrixJourneys(open); });
  describe('paths', () => { pathJourneys(open); });
  describe('targets', () => { targetJourneys(open); });
});
