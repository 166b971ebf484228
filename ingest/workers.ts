// Documents read in worker threads: the same facts as without them, in the same order.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Graph } from './model.ts';
import { Collection, type DocumentFacts } from './passes/assemble.ts';
import { documentKeys, type TitledKeys } from './passes/documents.ts';
import type { Source } from './passes/types.ts';
import { extract, type Progress } from './pipeline.ts';
import type { Asked, Said } from './worker.ts';

/** A thread takes time to start, and reads slowly at first: less text than this (UTF-16 units) is sooner read without any. */
const WORTH = 500_000;
/** Documents that may be under way or wait for an earlier one, for each thread. */
const AHEAD = 3;

/** The worker's bundle, beside this file's or above its chunk. Throws when it is not built. */
function entry(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [join(here, 'document-worker.js'), join(here, '..', 'document-worker.js')].find((file) => existsSync(file));
  if (!found) throw new Error('The thread that reads documents (document-worker.js) is not built; run npm run build.');
  return found;
}

/** Threads that take one document each at a time. */
class Pool {
  readonly #workers: Worker[];

  constructor(size: number) {
    const file = entry();
    this.#workers = Array.from({ length: size }, () => new Worker(file));
  }

  tell(asked: Asked): void {
    for (const worker of this.#workers) worker.postMessage(asked);
  }

  /**
   * Asks about each source; `take` gets the answers in the order of the sources, `start` each source as it goes to a thread.
   * Throws what a thread throws.
   */
  async each(sources: Iterable<Source>, ask: (source: Source) => Asked, take: (said: Said, source: Source) => void, start?: (source: Source, done: number) => void): Promise<void> {
    const waiting = sources[Symbol.iterator]();
    const answers = new Map<number, { said: Said; source: Source }>();
    const idle = [...this.#workers];
    let [given, taken, over] = [0, 0, false];
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        while (!over && idle.length > 0 && given - taken < AHEAD * this.#workers.length) {
          const { value: source, done } = waiting.next();
          if (done) { over = true; break; }
          start?.(source, taken);
          this.#ask(idle.pop()!, ask(source), source, given, answered, reject);
          given += 1;
        }
        if (over && taken === given) resolve();
      };
      const answered = (worker: Worker, said: Said, source: Source, place: number): void => {
        idle.push(worker);
        answers.set(place, { said, source });
        for (let answer = answers.get(taken); answer; answer = answers.get(taken)) {
          answers.delete(taken);
          taken += 1;
          take(answer.said, answer.source);
        }
        next();
      };
      next();
    });
  }

  #ask(worker: Worker, asked: Asked, source: Source, place: number, answered: (worker: Worker, said: Said, source: Source, place: number) => void, failed: (reason: Error) => void): void {
    const done = (): void => { worker.off('message', heard).off('error', fell); };
    const heard = (said: Said): void => {
      done();
      try { answered(worker, said, source, place); } catch (reason) { failed(reason as Error); }
    };
    const fell = (cause: Error): void => { done(); failed(new Error(`${source.file} 没有读完：${cause.message} · A thread failed at this document.`, { cause })); };
    worker.on('message', heard).on('error', fell);
    worker.postMessage(asked);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

export interface Threads {
  /** How many threads; default: as many as the machine runs at once. */
  size?: number;
  progress?: (progress: Progress) => void;
  total: number;
}

/**
 * The facts of each document, in the order of `sources`, which are gone through twice: they may be read from disk as they are asked for.
 * Holds a few documents at a time. Throws when a thread fails, with the name of the document.
 */
export async function readInThreads(sources: Iterable<Source>, { size = availableParallelism(), progress, total }: Threads, take: (source: Source, facts: DocumentFacts) => void): Promise<void> {
  const pool = new Pool(size);
  try {
    const titles: TitledKeys[] = [];
    await pool.each(sources, (source) => ({ titles: source }), (said) => { if ('titles' in said) titles.push(said.titles); });
    pool.tell({ keys: documentKeys(titles) });
    await pool.each(sources, (source) => ({ facts: source }), (said, source) => { if ('facts' in said) take(source, said.facts); }, (source, done) => progress?.({ done, total, what: source.file }));
  } finally {
    await pool.close();
  }
}

/** The graph of a corpus, as `extract` makes it: in threads where several documents hold enough text to be worth it. */
export async function extractAll(sources: readonly Source[], progress?: (progress: Progress) => void): Promise<Graph> {
  const size = Math.min(availableParallelism(), sources.length);
  if (size < 2 || sources.reduce((sum, { text }) => sum + text.length, 0) < WORTH) return extract(sources, progress).graph;
  const collection = new Collection();
  await readInThreads(sources, { size, total: sources.length, ...(progress && { progress }) }, (source, facts) => collection.add(facts, source.text));
  progress?.({ done: sources.length, total: sources.length, what: sources.at(-1)?.file ?? '' });
  return collection.graph();
}
