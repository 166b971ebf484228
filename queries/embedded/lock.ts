// One builder at a time: a file that names the process that builds.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { StoreError } from '../store.ts';
import { alive, held } from './alive.ts';
import { unwritable } from './generations.ts';

function holder(path: string): { pid: number; token: string } | null {
  try {
    const [pid, token] = readFileSync(path, 'utf8').split(' ');
    return { pid: Number(pid), token: token ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Gives our file the lock's name too; where the file system knows no links, a file of that name is made. Throws EEXIST when there is one. */
function place(own: string, path: string): void {
  try {
    linkSync(own, path);
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(path, readFileSync(own), { flag: 'wx' });
  }
}

/** Links our file to the lock's name, which fails when there is one; a lock whose process is gone is moved away first. */
function acquire(path: string, own: string): void {
  for (let tries = 0; ; tries += 1) {
    try {
      place(own, path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = holder(path);
    if (other && (tries > 4 || alive(other.pid, other.token))) {
      throw new StoreError('locked', `Another ingestion (process ${other.pid}) is writing to ${path.slice(0, -'/lock'.length)}; wait until it ends.`);
    }
    if (other) {
      const aside = `${own}.stale`;
      renameSync(path, aside);
      const moved = holder(aside);
      if (moved && moved.token !== other.token) linkSync(aside, path);
      rmSync(aside, { force: true });
    }
  }
}

/** Takes the builder's lock of a folder and returns what gives it back. Throws StoreError 'locked' while a living process holds it, 'unwritable' when the folder refuses. */
export function lock(folder: string): () => void {
  const token = randomUUID();
  const path = join(folder, 'lock');
  const own = join(folder, `lock.${token}`);
  held.add(token);
  try {
    writeFileSync(own, `${process.pid} ${token}`);
    acquire(path, own);
  } catch (error) {
    held.delete(token);
    throw error instanceof StoreError ? error : unwritable(folder, error);
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    held.delete(token);
    if (holder(path)?.token === token) rmSync(path, { force: true });
  };
}
