// The data the server answers from: built once per data version, switched as a whole when the store has another one.
import { readGraph } from '../../queries/graph.ts';
import { StoreError, type Store } from '../../queries/store.ts';
import type { DataVersion, Graph } from '../../ingest/model.ts';
import type { Schema } from '../contract.ts';
import { drawPicture } from '../scene/picture.ts';
import type { Drawn } from '../scene/types.ts';
import { buildLookup, type Lookup } from './lookup/lookup.ts';
import { schemaOf } from './lookup/schema.ts';
import type { PositionKeeper } from './positions.ts';

export interface Snapshot {
  version: DataVersion;
  lookup: Lookup;
  schema: Omit<Schema, 'dataVersion'>;
  picture: Drawn;
}

export interface Live {
  /** Throws StoreError 'empty' (nothing ingested yet) or what kept the data from being read. */
  now(): Snapshot;
  /** null while there is none. */
  version(): DataVersion | null;
  /** What went wrong at the last attempt to read newer data. */
  problem(): unknown;
  /** Calls back after a switch; returns the end of listening. */
  onSwitch(seen: (version: DataVersion) => void): () => void;
  close(): void;
}

function draw(graph: Graph, lookup: Lookup, positions: PositionKeeper): Drawn {
  const drawn = drawPicture({
    entities: graph.entities.map(({ id, kind, name, collective, status }) => ({ id, kind, name, collective, status, documents: lookup.documentsOf(id).size, mentionedIn: [...lookup.documentsOf(id).keys()] })),
    relations: graph.relations.map(({ id, type, role, source, target, evidence }) => ({ id, type, role, source, target, places: evidence.length, statedIn: [...new Set(evidence.map(({ document }) => document))] })),
  }, positions.stored());
  positions.keep(drawn.positions);
  return drawn;
}

/** Reads the graph of one version whole. null: nothing published. Reads again when the store switched in between. */
async function readSnapshot(store: Store, positions: PositionKeeper): Promise<Snapshot | null> {
  for (;;) {
    const version = await store.version();
    if (!version) return null;
    const graph = await readGraph(store);
    if ((await store.version())?.hash !== version.hash) continue;
    const lookup = buildLookup(graph);
    return { version, lookup, schema: schemaOf(graph, version), picture: draw(graph, lookup, positions) };
  }
}

/**
 * Reads what the store holds and follows it. Resolves after the first reading, also when that failed: `now()` then throws why.
 * `warn` is told of every failed reading; the data from before stays.
 */
export async function follow(store: Store, positions: PositionKeeper, warn: (error: unknown) => void): Promise<Live> {
  let current: Snapshot | null = null;
  let problem: unknown;
  let closed = false;
  const listeners = new Set<(version: DataVersion) => void>();
  const update = async (): Promise<void> => {
    if (closed) return;
    try {
      const next = await readSnapshot(store, positions);
      problem = undefined;
      if (closed || !next || next.version.hash === current?.version.hash) return;
      current = next;
      for (const seen of listeners) seen(next.version);
    } catch (error) {
      if (closed) return;
      problem = error;
      warn(error);
    }
  };
  let queue = update();
  const unwatch = store.watch(() => { queue = queue.then(update); });
  await queue;
  return {
    now() {
      if (current) return current;
      throw problem ?? new StoreError('empty', '还没有文件；运行 npm run ingest 读入。');
    },
    version: () => current?.version ?? null,
    problem: () => problem,
    onSwitch(seen) {
      listeners.add(seen);
      return () => listeners.delete(seen);
    },
    close() {
      closed = true;
      unwatch();
    },
  };
}
