// Writing to Neo4j: a first load in batches that counts only when the version is written, later ones as one transaction with the difference.
import { randomUUID } from 'node:crypto';
import type { DataVersion } from '../../ingest/model.ts';
import { statement, statements } from '../files.ts';
import { batches, countRows } from '../rows.ts';
import { refuseStale, StoreError, type GraphRows, type NodeRow, type Progress, type PublishOptions } from '../store.ts';
import type { Connection, Run } from './connection.ts';
import { difference, type StoredNode, type StoredRelation } from './difference.ts';

/** A first load whose sign of life stands still for this long has died; ms. */
const SILENCE = 10_000;
const CLEAR = 5_000;
const BATCH = 5_000;

type Rows = Record<string, { id: string; properties?: NodeRow['properties'] }[]>;
type Report = (what: string, rows: number) => void;
interface State { hash: string | null; loading: string | null; beat: string | null }

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Refuses a database in which others use our labels. The nodes are looked at before the version, so that a first load that begins meanwhile is not taken for somebody else's. */
async function refuseForeign(connection: Connection): Promise<State | undefined> {
  const look = (any: boolean): Promise<Record<string, unknown>[]> => connection.write((run) => run(statement('lookup/stored.cypher', 'foreign'), { any }));
  let labels = await look(true);
  const state = (await connection.write((run) => run(statement('lookup/stored.cypher', 'version'))))[0] as State | undefined;
  if (state && labels.length > 0) labels = await look(false);
  if (labels.length > 0) {
    const named = labels.slice(0, 5).map((row) => `${String(row['nodes'])} × ${String(row['label'])}`).join(', ');
    throw new StoreError('foreign', `${connection.settings.where} holds nodes with our labels that this program did not write (${named}); nothing was written. Give it a database of its own (NEO4J_DATABASE).`);
  }
  return state;
}

async function write(run: Run, file: string, groups: Rows, report: Report): Promise<void> {
  for (const [name, list] of Object.entries(groups)) {
    for (const batch of batches(list, BATCH)) {
      const [row] = await run(statement(file, name), { rows: batch });
      if (row && Number(row['written']) !== batch.length) throw new StoreError('failed', `Of ${batch.length} rows of ${name} only ${String(row['written'])} were written; nothing was published.`);
      report(name, batch.length);
    }
  }
}

/** Claims the first load. A claim of another one is taken over when its sign of life stands still. Returns whether it left anything behind. Throws 'locked'. */
async function claim(connection: Connection, token: string): Promise<boolean> {
  const ask = async (): Promise<State> => (await connection.write((run) => run(statement('write/claim.cypher', 'claim'), { token, beat: randomUUID() })))[0] as unknown as State;
  const seen = await ask();
  if (seen.loading === token) return false;
  const end = Date.now() + SILENCE;
  while (Date.now() < end) {
    await sleep(500);
    const now = await ask();
    if (now.hash !== null || now.beat !== seen.beat) throw new StoreError('locked', `Another ingestion is writing to ${connection.settings.where}; wait until it ends.`);
  }
  const [taken] = await connection.write((run) => run(statement('write/claim.cypher', 'take-over'), { token, other: seen.loading, seen: seen.beat, beat: randomUUID() }));
  if (Number(taken?.['mine']) !== 1) throw new StoreError('locked', `Another ingestion is writing to ${connection.settings.where}; wait until it ends.`);
  return true;
}

async function firstLoad(connection: Connection, rows: GraphRows, version: DataVersion, report: Report): Promise<void> {
  const token = randomUUID();
  const leftovers = await claim(connection, token);
  /** One transaction, only while the claim is ours. */
  const step = <T>(work: (run: Run) => Promise<T>): Promise<T> => connection.write(async (run) => {
    const [beat] = await run(statement('write/claim.cypher', 'beat'), { token, beat: randomUUID() });
    if (Number(beat?.['mine']) !== 1) throw new StoreError('locked', `Another ingestion took over the first load of ${connection.settings.where}; this one ends.`);
    return await work(run);
  });
  const alive = setInterval(() => { step(async () => undefined).catch(() => undefined); }, SILENCE / 5);
  try {
    if (leftovers) {
      for (const text of statements('write/clear.cypher').values()) {
        while (Number((await step((run) => run(text, { limit: CLEAR })))[0]?.['gone']) > 0);
      }
    }
    await write((text, params) => step((run) => run(text, params)), 'write/nodes.cypher', rows.nodes, report);
    await write((text, params) => step((run) => run(text, params)), 'write/relations.cypher', rows.relations, report);
    await step((run) => run(statement('write/version.cypher', 'version'), { version: { id: 'version', ...version } }));
  } finally {
    clearInterval(alive);
  }
}

async function stored(run: Run): Promise<{ entities: StoredNode[]; clauses: StoredNode[]; relations: StoredRelation[] }> {
  const get = (name: string): Promise<unknown[]> => run(statement('lookup/stored.cypher', name));
  const [entities, clauses] = [await get('entities') as StoredNode[], await get('clauses') as StoredNode[]];
  const relations = [...await get('relations') as StoredRelation[], ...await get('mentions') as StoredRelation[]];
  const strange = relations.find((relation) => relation.id === null || relation.hash === null);
  if (strange) throw new StoreError('foreign', `A relation ${strange.type} from ${strange.source} to ${strange.target} was not written by this program; nothing was changed. Remove it or give it another type.`);
  return { entities, clauses, relations };
}

async function writeDifference(connection: Connection, rows: GraphRows, version: DataVersion, { expected, progress }: PublishOptions): Promise<void> {
  try {
    await connection.write(async (run) => {
      const [held] = await run(statement('write/claim.cypher', 'hold'), { beat: randomUUID() }) as { hash: string | null }[];
      refuseStale(expected, held?.hash ?? null, connection.settings.where);
      const change = difference(await stored(run), rows);
      const report = reporter(change.size, progress);
      await write(run, 'write/remove-relations.cypher', change.removeRelations, report);
      await write(run, 'write/remove-nodes.cypher', change.removeNodes, report);
      await write(run, 'write/nodes.cypher', change.nodes, report);
      await write(run, 'write/relations.cypher', change.relations, report);
      await run(statement('write/version.cypher', 'version'), { version: { id: 'version', ...version } });
    });
  } catch (error) {
    if (!/still has relationships/.test((error as Error).message)) throw error;
    throw new StoreError('foreign', `A node that is to go has relations that others wrote (${(error as Error).message.slice(0, 160)}); nothing was changed. Remove those relations first.`, { cause: error });
  }
}

function reporter(total: number, progress?: (at: Progress) => void): Report {
  let done = 0;
  return (what, rows) => {
    done += rows;
    progress?.({ done, total, what });
  };
}

/**
 * Makes the database hold exactly these prepared rows; nodes under other labels are not touched.
 * Throws StoreError: 'foreign', 'locked', 'memory' (the difference is larger than the server's limit for one transaction), 'unreachable', …
 */
export async function publish(connection: Connection, rows: GraphRows, version: DataVersion, options: PublishOptions): Promise<void> {
  const state = await refuseForeign(connection);
  refuseStale(options.expected, state?.hash ?? null, connection.settings.where);
  for (const file of ['schema/constraints.cypher', 'schema/indexes.cypher']) {
    for (const text of statements(file).values()) await connection.write((run) => run(text));
  }
  if (state && state.hash !== null) await writeDifference(connection, rows, version, options);
  else await firstLoad(connection, rows, version, reporter(countRows(rows), options.progress));
}
