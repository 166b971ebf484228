// Statements of one sort (ours, or free ones) on one child; a dead child is replaced and innocent statements are asked again.
import { StoreError, type Value } from '../store.ts';
import { replyError, type Fall, type Reader, type Reply } from './reader.ts';
import type { Ask } from './messages.ts';

export interface Job {
  what: Ask['what'];
  statement: string;
  params: Record<string, Value>;
  rows: number;
  /** ms. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/** How often one statement is sent at most when the child under it dies through others. */
const SENDS = 4;

export class Lane {
  readonly #open: () => Promise<Reader>;
  #starting: Promise<Reader> | undefined;
  #current: Reader | undefined;
  #jobs = 0;
  /** Statements that were in a child that fell for an unknown reason go one at a time, so that only the guilty one falls again. */
  #alone: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** @param open gives a child that is ready (the warm spare, or a new one). */
  constructor(open: () => Promise<Reader>) {
    this.#open = open;
  }

  /** The child, started when there is none. Throws StoreError 'damaged' or 'failed' when it does not start. */
  reader(): Promise<Reader> {
    if (this.#closed) return Promise.reject(cancelled());
    if (!this.#starting || this.#current?.alive === false) {
      this.#current = undefined;
      const starting = this.#open();
      this.#starting = starting;
      starting.then(
        (reader) => {
          this.#current = reader;
          if (this.#closed) reader.kill();
        },
        () => { if (this.#starting === starting) this.#starting = undefined; },
      );
    }
    return this.#starting;
  }

  /** Runs one statement. Throws StoreError: 'timeout', 'cancelled', 'memory', 'failed' (its child died under it), or what the engine says. */
  async run(job: Job): Promise<Reply> {
    const deadline = Date.now() + job.timeout;
    this.#jobs += 1;
    try {
      let suspect = false;
      for (let sends = 1; ; sends += 1) {
        const outcome = suspect ? await this.#one(() => this.#send(job, deadline)) : await this.#send(job, deadline);
        if (!('among' in outcome)) {
          const error = replyError(outcome);
          if (error) throw error;
          return outcome;
        }
        if (this.#closed) throw cancelled();
        if (outcome.why === 'stopped') continue;
        // Alone in a child that ran out of memory it is the guilty one; alone in one that died, only when it happens again: somebody may have killed it.
        const guilty = outcome.among === 1 && (outcome.why === 'memory' || suspect);
        if (guilty || sends >= SENDS) throw fell(outcome.why);
        suspect = true;
      }
    } finally {
      this.#jobs -= 1;
    }
  }

  #one<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#alone.then(work);
    this.#alone = result.catch(() => undefined);
    return result;
  }

  /** One attempt: the reply, or how the child under it fell. Throws 'timeout' or 'cancelled' when it was this statement that had to be stopped. */
  async #send(job: Job, deadline: number): Promise<Reply | Fall> {
    if (job.signal?.aborted) throw cancelled();
    const reader = await this.reader();
    let stopped: StoreError | undefined;
    const stop = (error: StoreError): void => {
      stopped ??= error;
      reader.kill();
    };
    const onAbort = (): void => stop(cancelled());
    const timer = setTimeout(() => stop(new StoreError('timeout', `The statement ran longer than ${job.timeout / 1000} s and was ended.`)), Math.max(1, deadline - Date.now()));
    job.signal?.addEventListener('abort', onAbort, { once: true });
    if (job.signal?.aborted) onAbort();
    try {
      const outcome = await reader.ask(job.what, job.statement, job.params, job.rows);
      if (stopped) throw stopped;
      return outcome;
    } finally {
      clearTimeout(timer);
      job.signal?.removeEventListener('abort', onAbort);
    }
  }

  /** Ends the child, at once or when what runs has ended; nothing is taken afterwards. */
  async close(when: 'now' | 'idle'): Promise<void> {
    if (when === 'idle') while (this.#jobs > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    this.#closed = true;
    this.#current?.kill();
  }
}

function cancelled(): StoreError {
  return new StoreError('cancelled', 'The statement was cancelled.');
}

function fell(why: Fall['why']): StoreError {
  return why === 'memory'
    ? new StoreError('memory', 'The statement needed more memory than one may take and was ended; narrow it down or set a LIMIT before it spreads.')
    : new StoreError('failed', 'The statement ended the process it ran in; narrow it down.');
}
