// The children that read one generation: one for our own statements, one for free ones, and a warm spare.
import { verify } from './generations.ts';
import { Lane, type Job } from './lane.ts';
import { Reader, type Reply } from './reader.ts';

/** MB of resident memory at which a child ends itself (more on a graph that fills much of it by itself). */
const MEMORY = 600;

export class Pool {
  /** Path of the generation. */
  readonly file: string;
  readonly #sha256: string;
  readonly #own: Lane;
  readonly #free: Lane;
  #spare: Promise<Reader | undefined> | undefined;
  #closed = false;

  /** @param sha256 of the file's bytes as published. */
  constructor(file: string, sha256: string) {
    this.file = file;
    this.#sha256 = sha256;
    this.#own = new Lane(() => this.#take());
    this.#free = new Lane(() => this.#take());
  }

  /** Checks the file and starts the child for our own statements. Throws StoreError 'damaged' when the file is not what was published or is refused. */
  async start(): Promise<void> {
    const started = this.#own.reader();
    started.catch(() => undefined);
    await verify(this.file, this.#sha256);
    await started;
  }

  /** Runs a statement on its lane. Throws StoreError. */
  run(job: Job, free: boolean): Promise<Reply> {
    return (free ? this.#free : this.#own).run(job);
  }

  /** Ends all children, at once or when what runs has ended. */
  async close(when: 'now' | 'idle'): Promise<void> {
    if (when === 'now') this.#closed = true;
    await Promise.all([this.#own.close(when), this.#free.close(when)]);
    this.#closed = true;
    (await this.#spare)?.kill();
  }

  /** The spare where one lives, else a new child; and another spare is started behind it. */
  async #take(): Promise<Reader> {
    const spare = await this.#spare;
    this.#spare = undefined;
    const reader = spare?.alive ? spare : await Reader.start(this.file, MEMORY);
    if (!this.#closed) this.#spare ??= Reader.start(this.file, MEMORY).catch(() => undefined);
    return reader;
  }
}
