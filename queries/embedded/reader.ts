// The parent's side of one reading child.
import { fork, type ChildProcess } from 'node:child_process';
import { StoreError, type Value } from '../store.ts';
import { storeError } from './errors.ts';
import { childEntry } from './entry.ts';
import { mend } from './generations.ts';
import type { Ask, Said } from './messages.ts';
import type { Seat } from './seat.ts';

export type Reply = Extract<Said, { id: number }>;
/** Why a child is gone: it took too much memory, it died (crashed, killed from outside), or one of its statements was stopped; and how many statements were in it. */
export interface Fall { why: 'memory' | 'died' | 'stopped'; among: number }

const START_LIMIT = 60_000;

export class Reader {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply | Fall) => void>();
  #fallen: Fall['why'] | undefined;
  #next = 1;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (said: Said) => {
      if ('memory' in said) this.#fall('memory');
      else if ('id' in said) {
        this.#waiting.get(said.id)?.(said);
        this.#waiting.delete(said.id);
      }
    });
    child.once('exit', () => this.#fall('died'));
  }

  /**
   * Starts a child on a generation's file and waits until it is ready.
   * @param memory MB of resident memory at which it ends itself.
   * @param seat gives it a folder to spill into: the engine knows only the system's temporary folder and leaves things there.
   * Throws StoreError 'damaged' when the file is refused, 'failed' when the child does not start.
   */
  static async start(file: string, memory: number, seat: Seat): Promise<Reader> {
    const entry = childEntry();
    const child = seat.spill((TMPDIR) => {
      const started = fork(entry, [file, String(memory)], { serialization: 'advanced', execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, TMPDIR, TMP: TMPDIR, TEMP: TMPDIR } });
      return { started, ended: new Promise<void>((done) => { started.once('exit', () => done()); started.once('error', () => done()); }) };
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => { stderr = (stderr + chunk.toString()).slice(-2000); });
    return await new Promise<Reader>((resolve, reject) => {
      const timer = setTimeout(() => { child.kill('SIGKILL'); }, START_LIMIT);
      const failed = (reason: string): void => reject(new StoreError('failed', `The store's reading process did not start: ${reason}`));
      child.once('error', (error) => { clearTimeout(timer); failed(error.message); });
      child.once('exit', (code, signal) => { clearTimeout(timer); failed(stderr.trim() || `it ended with ${signal ?? code}`); });
      child.once('message', (said: Said) => {
        clearTimeout(timer);
        if ('unready' in said) reject(new StoreError('damaged', `${file} cannot be opened: ${said.unready.message}; ${mend(file)}.`));
        else resolve(new Reader(child));
      });
    });
  }

  get alive(): boolean {
    return this.#fallen === undefined;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Sends one statement; resolves with the reply, or with why the child is gone. */
  ask(what: Ask['what'], statement: string, params: Record<string, Value>, rows: number): Promise<Reply | Fall> {
    if (this.#fallen) return Promise.resolve({ why: this.#fallen, among: 0 });
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      const message: Ask = { id, what, statement, params, rows };
      this.#child.send(message, (error) => { if (error) this.#fall('died'); });
    });
  }

  /** Ends the child at once; what waits gets 'stopped'. */
  kill(): void {
    this.#fall('stopped');
  }

  #fall(why: Fall['why']): void {
    if (this.#fallen) return;
    this.#fallen = why;
    this.#child.kill('SIGKILL');
    const among = this.#waiting.size;
    for (const resolve of this.#waiting.values()) resolve({ why, among });
    this.#waiting.clear();
  }
}

/** The error of a reply, where it is one. */
export function replyError(reply: Reply): StoreError | undefined {
  return 'error' in reply ? storeError(reply.error) : undefined;
}
