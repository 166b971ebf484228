// Builds the next generation in a file of its own that nobody reads yet.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { GrafeoDB } from './engine.ts';
import type { DataVersion } from '../../ingest/model.ts';
import { statement, statements } from '../files.ts';
import { batches, countRows } from '../rows.ts';
import { StoreError, type GraphRows, type NodeRow, type Progress, type RelationRow } from '../store.ts';
import { plainError, storeError } from './errors.ts';
import { unwritable } from './generations.ts';

async function write(db: GrafeoDB, text: string, what: string, rows: (NodeRow | RelationRow)[]): Promise<void> {
  const written = (await db.executeCypher(text, { rows })).scalar();
  if (written !== rows.length) throw new StoreError('failed', `Of ${rows.length} rows of ${what} only ${String(written)} were written; nothing was published.`);
}

async function fill(db: GrafeoDB, rows: GraphRows, version: DataVersion, progress?: (at: Progress) => void): Promise<void> {
  for (const file of ['schema/constraints.cypher', 'schema/indexes.cypher']) for (const text of statements(file).values()) await db.executeCypher(text);
  const total = countRows(rows);
  let done = 0;
  for (const [folder, groups] of [['nodes', rows.nodes], ['relations', rows.relations]] as const) {
    for (const [name, list] of Object.entries<(NodeRow | RelationRow)[]>(groups)) {
      for (const batch of batches(list)) {
        await write(db, statement(`write/${folder}.cypher`, name), name, batch);
        done += batch.length;
        progress?.({ done, total, what: name });
      }
    }
  }
  await db.executeCypher(statement('write/version.cypher', 'version'), { version: { id: 'version', ...version } });
}

/**
 * Writes prepared rows into a new file and closes it, which makes it durable. A file that could not be finished is deleted.
 * Throws StoreError: 'unwritable' when the folder or the disk refuses, else 'failed'.
 */
export async function build(folder: string, file: string, rows: GraphRows, version: DataVersion, progress?: (at: Progress) => void): Promise<void> {
  const path = join(folder, file);
  let db: GrafeoDB | undefined;
  try {
    db = GrafeoDB.create(path);
    await fill(db, rows, version, progress);
    db.close();
  } catch (error) {
    try { db?.close(); } catch { /* the first error says it */ }
    for (const leftover of [path, `${path}.wal`]) rmSync(leftover, { recursive: true, force: true });
    if (error instanceof StoreError) throw error;
    if (/os error|No space|Permission denied|I\/O|GRAFEO-X00[13]/i.test((error as Error).message)) throw unwritable(folder, error);
    throw storeError(plainError(error));
  }
}
