// Who reads which generation: a folder `readers/GENERATION.PID.TOKEN` in the data folder for as long as it is read. The engine spills into it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { alive, held } from './alive.ts';

const NAME = /^(g\d+\.grafeo)\.(\d+)\.([\w-]+)$/;

/** The folder of the marks, given that of the generations. */
const readersOf = (generations: string): string => join(dirname(generations), 'readers');

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch { /* a file in it is still open (Windows): the next sweep takes it */ }
}

/** A folder for `path`'s readers; in the system's temporary folder where the data folder cannot be written. */
function made(path: string, token: string): string {
  const readers = readersOf(dirname(path));
  const folder = join(readers, `${basename(path)}.${process.pid}.${token}`);
  try {
    mkdirSync(readers, { recursive: true });
    mkdirSync(folder);
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  }
}

export class Seat {
  readonly #token = randomUUID();
  readonly #folder: string;
  #children = 0;
  readonly #ends = new Set<Promise<void>>();

  /** @param path of the generation that is going to be read. */
  constructor(path: string) {
    held.add(this.#token);
    this.#folder = made(path, this.#token);
  }

  /** Starts a child with a folder of its own for what it spills, removed when the child has ended. */
  spill<Child>(start: (folder: string) => { started: Child; ended: Promise<void> }): Child {
    this.#children += 1;
    const folder = join(this.#folder, `child-${this.#children}`);
    mkdirSync(folder, { recursive: true });
    const { started, ended } = start(folder);
    const end = ended.then(() => { remove(folder); this.#ends.delete(end); });
    this.#ends.add(end);
    return started;
  }

  /** Waits until all children have ended and takes the mark away. */
  async leave(): Promise<void> {
    while (this.#ends.size > 0) await Promise.all(this.#ends);
    remove(this.#folder);
    held.delete(this.#token);
  }
}

/** The generations that living processes read; marks of dead ones are removed with what their children spilled. */
export function inUse(generations: string): Set<string> {
  const found = new Set<string>();
  const readers = readersOf(generations);
  let names: string[];
  try {
    names = readdirSync(readers);
  } catch {
    return found;
  }
  for (const name of names) {
    const [, file = '', pid, token = ''] = NAME.exec(name) ?? [];
    if (alive(Number(pid), token)) found.add(file);
    else remove(join(readers, name));
  }
  return found;
}
