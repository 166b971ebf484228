// The embedded store: generations in a folder, read by children.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataVersion } from '../../ingest/model.ts';
import { prepareRows } from '../rows.ts';
import { refuseStale, StoreError, type Answer, type GraphRows, type PublishOptions, type ReadOptions, type Store, type Value } from '../store.ts';
import { build } from './builder.ts';
import { digest, makeFolder, nextFile, readCurrent, removeOthers, switchTo, unwritable, type Current } from './generations.ts';
import type { Job } from './lane.ts';
import { lock } from './lock.ts';
import { Pool } from './pool.ts';

/** How often `current` is looked at while somebody watches, ms. */
const WATCH = 500;
/** How long the children of the generation before still take what was on its way to them, ms. */
const HANDOVER = 100;

export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly where: string;
  readonly #folder: string;
  #pool: Pool | undefined;
  #switching: Promise<void> = Promise.resolve();
  readonly #ending = new Set<Promise<void>>();
  /** Each watcher with what it was told last. */
  readonly #watchers = new Map<(version: DataVersion) => void, string>();
  /** What the last call of version() said; watching begins from it. */
  #told: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param folder where the program keeps its data (.data); the generations lie in its folder `generations`. */
  constructor(folder: string) {
    this.where = folder;
    this.#folder = join(folder, 'generations');
  }

  async version(): Promise<DataVersion | null> {
    const current = readCurrent(this.#folder);
    this.#told = keyOf(current);
    return current?.version ?? null;
  }

  async read(statement: string, params: Record<string, Value> = {}, options: ReadOptions = {}): Promise<Answer> {
    const { rows = 1000, timeout = 10_000, free = false, signal } = options;
    const reply = await this.#run({ what: 'read', statement, params, rows, timeout, signal }, free);
    if ('answer' in reply) return reply.answer;
    throw new StoreError('failed', 'The reading process answered a question that was not asked.');
  }

  async explain(statement: string, params: Record<string, Value> = {}): Promise<string[]> {
    const reply = await this.#run({ what: 'explain', statement, params, rows: 0, timeout: 10_000 }, true);
    if ('plan' in reply) return reply.plan;
    throw new StoreError('failed', 'The reading process answered a question that was not asked.');
  }

  async publish(rows: GraphRows, version: DataVersion, { expected, progress }: PublishOptions = {}): Promise<void> {
    const prepared = prepareRows(rows);
    makeFolder(this.#folder);
    const unlock = lock(this.#folder);
    try {
      const current = this.#tryCurrent();
      refuseStale(expected, current?.version.hash ?? null, this.where);
      removeOthers(this.#folder, current?.file);
      const file = nextFile(this.#folder);
      await build(this.#folder, file, prepared, version, progress);
      switchTo(this.#folder, { file, sha256: await digest(join(this.#folder, file)), version });
    } catch (error) {
      throw error instanceof StoreError ? error : unwritable(this.#folder, error);
    } finally {
      unlock();
    }
    await this.#look();
  }

  watch(changed: (version: DataVersion) => void): () => void {
    this.#watchers.set(changed, this.#told ?? keyOf(this.#tryCurrent()));
    if (!this.#timer) {
      this.#timer = setInterval(() => void this.#look(), WATCH);
      this.#timer.unref();
    }
    return () => {
      this.#watchers.delete(changed);
      if (this.#watchers.size === 0) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      }
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#watchers.clear();
    await this.#switching;
    await this.#pool?.close('now');
    await Promise.all(this.#ending);
  }

  /** What is current; null where `current` is missing or damaged. */
  #tryCurrent(): Current | null {
    try {
      return readCurrent(this.#folder);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'damaged') return null;
      throw error;
    }
  }

  async #run(job: Job, free: boolean): ReturnType<Pool['run']> {
    const pool = await this.#ready();
    try {
      return await pool.run(job, free);
    } catch (error) {
      const stale = error instanceof StoreError && error.code === 'damaged' && this.#path(this.#current()) !== pool.file;
      if (!stale) throw error;
      return await (await this.#ready()).run(job, free);
    }
  }

  #current(): Current {
    const current = readCurrent(this.#folder);
    if (!current) throw new StoreError('empty', `Nothing has been ingested into ${this.where} yet; run npm run ingest.`);
    return current;
  }

  #path({ file }: Current): string {
    return join(this.#folder, file);
  }

  /** The pool of the current generation, switched to it first where another was published. */
  async #ready(): Promise<Pool> {
    if (this.#closed) throw new StoreError('cancelled', 'The store is closed.');
    if (this.#pool?.file !== this.#path(this.#current())) {
      this.#switching = this.#switching.catch(() => undefined).then(() => this.#switch());
      await this.#switching;
    }
    return this.#pool!;
  }

  async #switch(): Promise<void> {
    const current = this.#current();
    const old = this.#pool;
    if (old?.file === this.#path(current)) return;
    const next = new Pool(this.#path(current), current.sha256);
    try {
      await next.start();
    } catch (error) {
      await next.close('now');
      throw error;
    }
    this.#pool = next;
    if (old) {
      const ending = sleep(HANDOVER).then(() => old.close('idle')).finally(() => this.#ending.delete(ending));
      this.#ending.add(ending);
    }
  }

  /** Looks whether another version is published; switches to it and tells the watchers. */
  async #look(): Promise<void> {
    const current = this.#tryCurrent();
    if (!current || this.#closed || (!this.#pool && this.#watchers.size === 0)) return;
    try {
      if (this.#pool) await this.#ready();
    } catch {
      return; // the next read says it; the next look tries again
    }
    const key = keyOf(current);
    for (const [changed, seen] of this.#watchers) {
      if (seen === key) continue;
      this.#watchers.set(changed, key);
      changed(current.version);
    }
  }
}

const keyOf = (current: Current | null): string => (current ? `${current.file} ${current.version.hash}` : '');
