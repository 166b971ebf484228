// The driver: settings, sessions, managed transactions. Every call names the database; bookmarks make reads follow our own writes on a cluster.
import neo4j, { type AuthToken, type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { StoreError, type Value } from '../store.ts';
import { storeError } from './errors.ts';
import { toParameter } from './values.ts';

export interface Settings { uri: string; auth: AuthToken; readAuth: AuthToken; database: string; where: string }

/**
 * Settings from the environment: NEO4J_URI (bolt, neo4j, with +s or +ssc), NEO4J_USER (neo4j), NEO4J_PASSWORD, NEO4J_DATABASE (neo4j),
 * NEO4J_READ_USER and NEO4J_READ_PASSWORD for a user without write rights. Throws StoreError 'failed' for another kind of address.
 */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const uri = env['NEO4J_URI'] ?? '';
  const database = env['NEO4J_DATABASE'] || 'neo4j';
  const where = /^[a-z0-9+]+:/.test(uri) && URL.canParse(uri) ? `${new URL(uri).protocol}//${new URL(uri).host}` : uri;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(where)) throw new StoreError('failed', `NEO4J_URI is no address of a Neo4j (${where || 'empty'}); write for example neo4j://localhost:7687.`);
  const token = (user: string, password: string | undefined): AuthToken => (password ? neo4j.auth.basic(user, password) : { scheme: 'none' } as AuthToken);
  const auth = token(env['NEO4J_USER'] || 'neo4j', env['NEO4J_PASSWORD']);
  return { uri, auth, readAuth: env['NEO4J_READ_USER'] ? token(env['NEO4J_READ_USER'], env['NEO4J_READ_PASSWORD']) : auth, database, where: `${where}/${database}` };
}

export interface Reading { timeout: number; fetch: number; signal?: AbortSignal | undefined }
/** One call inside a transaction: all rows, as the driver's plain records. */
export type Run = (statement: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

export class Connection {
  readonly settings: Settings;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #reader: Driver;
  #writer: Driver | undefined;

  constructor(settings: Settings) {
    this.settings = settings;
    this.#reader = this.#driver(settings.readAuth, 5_000);
  }

  #driver(auth: AuthToken, retry: number): Driver {
    return neo4j.driver(this.settings.uri, auth, {
      connectionTimeout: 5_000, connectionAcquisitionTimeout: 15_000, maxTransactionRetryTime: retry,
      notificationFilter: { minimumSeverityLevel: 'OFF' }, userAgent: 'policy-atlas',
    });
  }

  /** A managed reading transaction under READ access. `signal` and the time limit end it on the server too. Throws StoreError. */
  async read<T>({ timeout, fetch, signal }: Reading, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    if (signal?.aborted) throw new StoreError('cancelled', 'The statement was cancelled.');
    const session = this.#reader.session({ database: this.settings.database, defaultAccessMode: neo4j.session.READ, bookmarkManager: this.#bookmarks, fetchSize: fetch });
    let stop: (error: StoreError) => void = () => {};
    const stopped = new Promise<never>((_, reject) => { stop = reject; });
    const onAbort = (): void => stop(new StoreError('cancelled', 'The statement was cancelled.'));
    const timer = setTimeout(() => stop(new StoreError('timeout', `The statement ran longer than ${timeout / 1000} s and was ended.`)), timeout + 2_000);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([session.executeRead(work, { timeout }), stopped]);
    } catch (error) {
      throw storeError(error, this.settings.where);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      await session.close().catch(() => undefined);
    }
  }

  /** A managed writing transaction: all of `work` or nothing, asked again where the server says that may help. Throws StoreError. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    this.#writer ??= this.#driver(this.settings.auth, 30_000);
    const session = this.#writer.session({ database: this.settings.database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager: this.#bookmarks, fetchSize: 10_000 });
    try {
      return await session.executeWrite((tx) => work(async (statement, params = {}) => {
        try {
          return (await tx.run(statement, toParameter(params) as Record<string, unknown>)).records.map((record) => record.toObject());
        } catch (error) {
          const known = storeError(error, this.settings.where);
          throw known.code === 'memory' ? known : error;
        }
      }));
    } catch (error) {
      throw storeError(error, this.settings.where);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#writer?.close()]);
  }
}

/** Parameters as the driver takes them. */
export function parameters(params: Record<string, Value>): Record<string, unknown> {
  return toParameter(params) as Record<string, unknown>;
}
