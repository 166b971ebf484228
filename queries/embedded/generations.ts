// The files of the embedded store: one per generation, and `current`, which names the one to read.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataVersion } from '../../ingest/model.ts';
import { StoreError } from '../store.ts';

/** A generation: its file, the sha256 of its bytes, what it holds. */
export interface Generation { file: string; sha256: string; version: DataVersion }
/** What `current` says: the generation to read, and the one before it, which stays for the day that the first is damaged. */
export interface Current extends Generation { before?: Generation }

/** A generation's file, and what the engine puts beside it. */
export const NAME = /^g(\d+)\.grafeo/;

/** Error of the file system → StoreError 'unwritable', naming the folder and the reason. */
export function unwritable(folder: string, cause: unknown): StoreError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = code?.startsWith('E') ? code : (message.split(': ').at(-1) ?? message);
  return new StoreError('unwritable', `The folder ${folder} cannot be written (${reason}); free space or give the program the right to write there, or set DATA_DIR to another folder.`, { cause });
}

/** How a damaged store is mended. */
export function mend(path: string): string {
  return `delete the folder ${dirname(path)}, run npm run ingest, and give it again the documents of your own`;
}

const isGeneration = (value: Partial<Generation> | undefined): boolean => NAME.test(value?.file ?? '') && typeof value?.sha256 === 'string' && typeof value.version?.hash === 'string';

/** What the folder holds, null when nothing is published yet. Throws StoreError 'damaged' when `current` cannot be read, 'unwritable' when the folder lies below a file. */
export function readCurrent(folder: string): Current | null {
  let text: string;
  try {
    text = readFileSync(join(folder, 'current'), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') throw unwritable(folder, cause);
    throw new StoreError('damaged', `${join(folder, 'current')} cannot be read (${code}); ${mend(join(folder, 'current'))}.`, { cause });
  }
  try {
    const { before, ...current } = JSON.parse(text) as Current;
    if (isGeneration(current)) return { ...current, ...(before && isGeneration(before) && { before }) };
  } catch { /* said below */ }
  throw new StoreError('damaged', `${join(folder, 'current')} does not name a generation; ${mend(join(folder, 'current'))}.`);
}

/** Name of the file to build next: a number no file of the folder has. */
export function nextFile(folder: string): string {
  const numbers = readdirSync(folder).map((name) => Number(NAME.exec(name)?.[1] ?? 0));
  return `g${Math.max(0, ...numbers) + 1}.grafeo`;
}

/** sha256 of a file's bytes, hex. */
export async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** What is wrong with a generation's file, null when its bytes are those that were published; the engine itself notices only some changes. */
export async function damage(path: string, sha256: string): Promise<string | null> {
  try {
    return await digest(path) === sha256 ? null : 'is not what was published (its checksum differs): the disk or a program changed it';
  } catch (cause) {
    return `cannot be read (${(cause as NodeJS.ErrnoException).code})`;
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try { fsyncSync(handle); } finally { closeSync(handle); }
}

function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

/** Brings a closed generation to the disk, its name in the folder included. */
export function settle(folder: string, file: string): void {
  sync(join(folder, file), 'r+');
  syncFolder(folder);
}

/** Makes `current` name another generation: temporary file, fsync, rename, fsync of the folder. The file must be closed by then. */
export function switchTo(folder: string, current: Current): void {
  const temporary = join(folder, `current.${process.pid}.tmp`);
  const handle = openSync(temporary, 'w');
  try {
    writeSync(handle, JSON.stringify(current));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, join(folder, 'current'));
  syncFolder(folder);
}

/** Makes the folder where it is missing, and those above it one by one: Node's own recursive way never ends where a file system answers ENOENT (/proc). Throws StoreError 'unwritable'. */
export function makeFolder(folder: string): void {
  try {
    if (existsSync(folder)) return;
    if (dirname(folder) !== folder) makeFolder(dirname(folder));
    mkdirSync(folder);
    syncFolder(dirname(folder));
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST' && statSync(folder).isDirectory()) return;
    throw unwritable(folder, cause);
  }
}
