// Chromium for the page's tests: Debian's, or the one CHROMIUM names.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the browser, undefined when there is none. */
export const chromiumPath: string | undefined = candidates.find((path) => path && existsSync(path));

/** Whether tests of the page are to be skipped; says so aloud. In CI they never are. */
export function withoutBrowser(): boolean {
  if (chromiumPath || process.env.CI === 'true') return false;
  console.warn('skipped: tests of the page need Chromium (apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path)');
  return true;
}

/** Starts Chromium headless with software WebGL. Throws when it is not installed. */
export async function launchBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('Chromium not found: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path');
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}
