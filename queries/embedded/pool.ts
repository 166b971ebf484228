// The children that read one generation: one for our own statements, one for free ones, and a warm spare.
import { Lane, type Job } from './lane.ts';
import { Reader, type Reply } from './reader.ts';
import { Seat } from './seat.ts';

/** MB of resident memory at which a child ends itself (more on a graph that fills much of it by itself). */
const MEMORY = 600;

export class Pool {
  /** Path of the generation. */
  readonly file: string;
  readonly #seat: Seat;
  readonly #own: Lane;
  readonly #free: Lane;
  #spare: Promise<Reader | undefined> | undefined;
  #closed = false;

  /** @param file path of the generation; it is marked as read until the pool is closed. */
  constructor(file: string) {
    this.file = file;
    this.#seat = new Seat(file);
    this.#own = new Lane(() => this.#take());
    this.#free = new Lane(() => this.#take());
  }

  /** Starts the child for our own statements. Throws StoreError 'damaged' when the engine refuses the file. */
  async start(): Promise<void> {
    await this.#own.reader();
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
    await this.#seat.leave();
  }

  /** The spare where one lives, else a new child; and another spare is started behind it. */
  async #take(): Promise<Reader> {
    const spare = await this.#spare;
    this.#spare = undefined;
    const reader = spare?.alive ? spare : await Reader.start(this.file, MEMORY, this.#seat);
    if (!this.#closed) this.#spare ??= Reader.start(this.file, MEMORY, this.#seat).catch(() => undefined);
    return reader;
  }
}
