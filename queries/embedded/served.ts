// Which generation is served: the current one, or where its file is damaged the one before it.
import { join } from 'node:path';
import { StoreError } from '../store.ts';
import { damage, mend, readCurrent, type Current, type Generation } from './generations.ts';

const same = (a: Generation, b: Generation | null): boolean => a.file === b?.file && a.sha256 === b.sha256;

export class Served {
  readonly #folder: string;
  readonly #warn: (error: StoreError) => void;
  #current: Current | undefined;
  #chosen: Promise<Generation> | undefined;

  /** @param warn is told once of each current generation that is damaged while the one before it is whole. */
  constructor(folder: string, warn: (error: StoreError) => void) {
    this.#folder = folder;
    this.#warn = warn;
  }

  /** The generation to read, its bytes checked once; null when nothing is published. Throws StoreError 'damaged' when no whole one is there. */
  async generation(): Promise<Generation | null> {
    const current = readCurrent(this.#folder);
    if (!current) return null;
    if (!this.#chosen || !same(current, this.#current ?? null)) {
      this.#current = current;
      const chosen = this.#choose(current);
      this.#chosen = chosen;
      chosen.catch(() => { if (this.#chosen === chosen) this.doubt(); });
    }
    return await this.#chosen;
  }

  /** A child could not read its file: the bytes are checked again at the next question. */
  doubt(): void {
    this.#chosen = undefined;
  }

  async #choose(current: Current): Promise<Generation> {
    const path = join(this.#folder, current.file);
    const harm = await damage(path, current.sha256);
    if (harm === null) return current;
    const now = readCurrent(this.#folder);
    if (now && !same(now, current)) return await this.#choose(now);
    const { before } = current;
    if (!before || await damage(join(this.#folder, before.file), before.sha256) !== null) throw new StoreError('damaged', `${path} ${harm}; ${mend(path)}.`);
    const date = before.version.date.slice(0, 10);
    this.#warn(new StoreError('damaged', `当前的图谱文件坏了，先用前一份（${date} 读入，只读）；运行 npm run ingest 重新读入，之后加的文件要再给一次 · ${path} ${harm}; the graph before it (of ${date}) is served, read-only: run npm run ingest and give it again what you added since.`));
    return before;
  }
}
