// Where the child's file is.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../files.ts';
import { StoreError } from '../store.ts';

/** Where the tests' set-up puts the child, below the repository's root. */
export const CACHED_CHILD = 'node_modules/.cache/policy-atlas/store-child.js';

/** Path of the bundled child: beside the running bundle (dist/node), else where the tests' set-up built it. Throws StoreError 'failed' when there is none. */
export function childEntry(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'store-child.js'), join(here, '..', 'store-child.js'), join(projectRoot(), CACHED_CHILD)];
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new StoreError('failed', `The store's reading process (store-child.js) is not built; run npm run build.`);
  return found;
}
