// The embedded store: generations in a folder, read by children.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataVersion } from '../../ingest/model.ts';
import { prepareRows } from '../rows.ts';
import { refuseStale, StoreError, type Answer, type GraphRows, type PublishOptions, type ReadOptions, type Store, type Value } from '../store.ts';
import { build } from './builder.ts';
import { digest, makeFolder, nextFile, readCurrent, settle, switchTo, unwritable, type Current, type Generation } from './generations.ts';
import type { Job } from './lane.ts';
import { lock } from './lock.ts';
import { Pool } from './pool.ts';
import { Served } from './served.ts';
import { sweep, sweepAtStart } from './sweep.ts';

/** How often `current` is looked at while somebody watches, ms. */
const WATCH = 500;
/** How long the children of the generation before still take what was on its way to them, ms. */
const HANDOVER = 100;

export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly where: string;
  readonly #folder: string;
  readonly #served: Served;
  #pool: Pool | undefined;
  #switching: Promise<void> = Promise.resolve();
  readonly #ending = new Set<Promise<void>>();
  /** Each watcher with what it was told last. */
  readonly #watchers = new Map<(version: DataVersion) => void, string>();
  /** What the last call of version() said; watching begins from it. */
  #told: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /**
   * @param folder where the program keeps its data (.data); the generations lie in its folder `generations`.
   * @param warn is told when the current generation is damaged and the one before it is served.
   */
  constructor(folder: string, warn: (error: StoreError) => void = () => undefined) {
    this.where = folder;
    this.#folder = join(folder, 'generations');
    this.#served = new Served(this.#folder, warn);
  }

  async version(): Promise<DataVersion | null> {
    this.#told = keyOf(readCurrent(this.#folder));
    return (await this.#served.generation())?.version ?? null;
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
      const whole = await this.#whole();
      refuseStale(expected, whole?.version.hash ?? null, this.where);
      const keep = (file: string | undefined): ReadonlySet<string> => new Set([file ?? '', whole?.file ?? '']);
      sweep(this.#folder, keep(this.#tryCurrent()?.file));
      const file = nextFile(this.#folder);
      await build(this.#folder, file, prepared, version, progress);
      settle(this.#folder, file);
      const before = whole && { file: whole.file, sha256: whole.sha256, version: whole.version };
      switchTo(this.#folder, { file, sha256: await digest(join(this.#folder, file)), version, ...(before && { before }) });
      sweep(this.#folder, keep(file));
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
    await this.#switching.catch(() => undefined);
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

  /** The generation that is served, null where none is whole. */
  async #whole(): Promise<Generation | null> {
    try {
      return await this.#served.generation();
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
      if (!(error instanceof StoreError && error.code === 'damaged')) throw error;
      this.#served.doubt();
      const next = await this.#ready();
      if (next === pool) throw error;
      return await next.run(job, free);
    }
  }

  async #path(): Promise<string> {
    const generation = await this.#served.generation();
    if (!generation) throw new StoreError('empty', `Nothing has been ingested into ${this.where} yet; run npm run ingest.`);
    return join(this.#folder, generation.file);
  }

  /** The pool of the generation that is served, switched to it first where that is another one. */
  async #ready(): Promise<Pool> {
    if (this.#closed) throw new StoreError('cancelled', 'The store is closed.');
    if (this.#pool?.file !== await this.#path()) {
      this.#switching = this.#switching.catch(() => undefined).then(() => this.#switch());
      await this.#switching;
    }
    return this.#pool!;
  }

  async #switch(): Promise<void> {
    const path = await this.#path();
    const old = this.#pool;
    if (old?.file === path) return;
    if (this.#closed) throw new StoreError('cancelled', 'The store is closed.');
    const next = new Pool(path);
    try {
      await next.start();
    } catch (error) {
      await next.close('now');
      throw error;
    }
    this.#pool = next;
    if (!old) sweepAtStart(this.#folder);
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
    const version = (await this.#whole())?.version ?? current.version;
    for (const [changed, seen] of this.#watchers) {
      if (seen === key) continue;
      this.#watchers.set(changed, key);
      changed(version);
    }
  }
}

const keyOf = (current: Current | null): string => (current ? `${current.file} ${current.version.hash}` : '');
