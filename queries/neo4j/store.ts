// The Neo4j store.
import type { ManagedTransaction, Plan } from 'neo4j-driver';
import type { DataVersion } from '../../ingest/model.ts';
import { statement } from '../files.ts';
import { prepareRows } from '../rows.ts';
import { StoreError, type Answer, type GraphRows, type PublishOptions, type ReadOptions, type Store, type Value } from '../store.ts';
import { Connection, parameters, settingsFrom } from './connection.ts';
import { publish } from './publish.ts';
import { toValue } from './values.ts';

export class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly where: string;
  readonly #connection: Connection;
  readonly #every: number;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Whether a version was seen; until then each read looks first. */
  #published = false;
  /** The version last told to anybody; watching begins from it. */
  #told: DataVersion | null | undefined;

  /** @param every how often a watcher asks for the version, ms. */
  constructor(connection: Connection, every = 5_000) {
    this.#connection = connection;
    this.where = connection.settings.where;
    this.#every = every;
  }

  async version(): Promise<DataVersion | null> {
    this.#told = await this.#look();
    return this.#told;
  }

  async read(text: string, params: Record<string, Value> = {}, options: ReadOptions = {}): Promise<Answer> {
    if (!this.#published && !(await this.version())) throw new StoreError('empty', `Nothing has been ingested into ${this.where} yet; run npm run ingest.`);
    return await this.#answer(text, params, options);
  }

  async explain(text: string, params: Record<string, Value> = {}): Promise<string[]> {
    return await this.#connection.read({ timeout: 10_000, fetch: 1 }, async (tx) => {
      const { plan } = (await tx.run(`EXPLAIN ${text}`, parameters(params))).summary;
      return plan ? operators(plan) : [];
    });
  }

  async publish(rows: GraphRows, version: DataVersion, options: PublishOptions = {}): Promise<void> {
    await publish(this.#connection, prepareRows(rows), version, options);
  }

  watch(changed: (version: DataVersion) => void): () => void {
    let seen = keyOf(this.#told);
    const look = async (): Promise<void> => {
      try {
        const version = await this.#look();
        const key = keyOf(version);
        if (version && seen !== undefined && key !== seen) changed(version);
        seen = key;
      } catch { /* a read says that the server is down; the next look tries again */ }
    };
    const timer = setInterval(() => void look(), this.#every);
    timer.unref();
    this.#timers.add(timer);
    void look();
    return () => {
      clearInterval(timer);
      this.#timers.delete(timer);
    };
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#connection.close();
  }

  async #look(): Promise<DataVersion | null> {
    const { rows } = await this.#answer(statement('lookup/version.cypher', 'version'), {}, {});
    this.#published = rows.length > 0;
    return (rows[0] as DataVersion | undefined) ?? null;
  }

  #answer(text: string, params: Record<string, Value>, { rows = 1000, timeout = 10_000, signal }: ReadOptions): Promise<Answer> {
    return this.#connection.read({ timeout, fetch: Math.min(rows + 1, 1000), signal }, (tx) => collect(tx, text, params, rows));
  }
}

/** Tells versions apart; undefined for one that nobody asked for yet. */
function keyOf(version: DataVersion | null | undefined): string | undefined {
  return version === undefined ? undefined : `${version?.hash} ${version?.date}`;
}

/** Streams rows and stops behind the limit; then the number of all is unknown. */
async function collect(tx: ManagedTransaction, text: string, params: Record<string, Value>, limit: number): Promise<Answer> {
  const result = tx.run(text, parameters(params));
  const answer: Answer = { columns: await result.keys() as string[], rows: [], total: 0 };
  for await (const record of result) {
    if (answer.rows.length === limit) {
      answer.total = 'more';
      return answer;
    }
    answer.rows.push(Object.fromEntries(record.keys.map((key) => [key, toValue(record.get(key))])));
  }
  answer.total = answer.rows.length;
  return answer;
}

/** The plan's operators, root first: `ProduceResults@neo4j` → `ProduceResults`. */
function operators({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operators)];
}

/** Opens the Neo4j that the environment names (see settingsFrom); `every` is the rhythm of watching in ms. Nothing is asked yet. */
export function openNeo4j(env: Record<string, string | undefined>, every?: number): Store {
  return new Neo4jStore(new Connection(settingsFrom(env)), every);
}
