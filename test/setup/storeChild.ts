// Builds the store's reading process for the tests, once per run.
import { join } from 'node:path';
import { CACHED_CHILD } from '../../queries/embedded/entry.ts';
import { projectRoot } from '../../queries/files.ts';
import { bundle } from './bundle.ts';

/** Puts queries/embedded/child.ts where childEntry() finds it. */
export default async function setup(): Promise<void> {
  await bundle('queries/embedded/child.ts', join(projectRoot(), CACHED_CHILD));
}
