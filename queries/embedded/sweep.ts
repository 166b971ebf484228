// Deletes what nobody needs any more from the folder of the generations.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store.ts';
import { NAME, readCurrent } from './generations.ts';
import { lock } from './lock.ts';
import { inUse } from './seat.ts';

/** Names in the folder that nobody needs: generations that are neither kept nor read by a living process, leftovers of builders that were killed. Marks of dead readers are removed on the way. */
function stale(folder: string, keep: ReadonlySet<string>): string[] {
  const needed = new Set([...keep, ...inUse(folder)]);
  return readdirSync(folder).filter((name) => {
    const file = NAME.exec(name)?.[0];
    return file === undefined ? /^current\..*\.tmp$/.test(name) : !needed.has(file);
  });
}

/** Deletes what nobody needs (see stale). Call it under the lock. What cannot be deleted (open on Windows) stays for the next time. */
export function sweep(folder: string, keep: ReadonlySet<string>): void {
  for (const name of stale(folder, keep)) {
    try { rmSync(join(folder, name), { recursive: true, force: true }); } catch { /* open elsewhere */ }
  }
}

/** Sweeps at the start of a reader, when there is something to sweep. While an ingestion runs, or where the folder is read-only, it is left to the next one. */
export function sweepAtStart(folder: string): void {
  const look = (): ReadonlySet<string> => {
    const current = readCurrent(folder);
    return new Set(current ? [current.file, ...(current.before ? [current.before.file] : [])] : []);
  };
  let unlock: (() => void) | undefined;
  try {
    if (stale(folder, look()).length === 0) return;
    unlock = lock(folder);
    sweep(folder, look());
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  } finally {
    unlock?.();
  }
}
