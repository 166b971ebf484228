// Bundles one TypeScript file for processes that the tests start.
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../queries/files.ts';

/** Bundles `entry` (from the root) to `target` (absolute), packages left outside. Runs may overlap: the file is built aside and renamed. */
export async function bundle(entry: string, target: string): Promise<string> {
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), 'building-'));
  await build({
    configFile: false,
    root: projectRoot(),
    logLevel: 'warn',
    build: { ssr: entry, outDir: aside, target: 'node20', rolldownOptions: { output: { entryFileNames: basename(target), codeSplitting: false } } },
  });
  renameSync(join(aside, basename(target)), target);
  rmSync(aside, { recursive: true, force: true });
  return target;
}
