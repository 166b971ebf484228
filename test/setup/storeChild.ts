// Builds the store's reading process for the tests, once per run.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { CACHED_CHILD } from '../../queries/embedded/entry.ts';
import { projectRoot } from '../../queries/files.ts';

/** Bundles queries/embedded/child.ts to where childEntry() finds it. Runs may overlap: the file is built aside and renamed. */
export default async function setup(): Promise<void> {
  const target = join(projectRoot(), CACHED_CHILD);
  const aside = join(dirname(target), `building-${process.pid}`);
  mkdirSync(dirname(target), { recursive: true });
  await build({
    configFile: false,
    root: projectRoot(),
    logLevel: 'warn',
    build: { ssr: 'queries/embedded/child.ts', outDir: aside, target: 'node20', rolldownOptions: { output: { entryFileNames: 'store-child.js' } } },
  });
  renameSync(join(aside, 'store-child.js'), target);
  rmSync(aside, { recursive: true, force: true });
}
