// Chooses the store from the environment.
import { resolve } from 'node:path';
import { said, type Store } from './store.ts';

/**
 * Opens the store that the environment names: Neo4j where NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the embedded one
 * in DATA_DIR (default `.data` in the working folder). Nothing is written or started by opening; close it when done.
 * A sentence that a user should read though the store goes on (a damaged generation, the one before it served) is given to `warn`; default: the terminal's error output.
 * Throws StoreError 'failed' when NEO4J_URI is no address of a Neo4j; whether one answers there shows in the first read.
 */
export async function openStore(env: Record<string, string | undefined>, warn = (line: string): void => { process.stderr.write(`${line}\n`); }): Promise<Store> {
  if (env['NEO4J_URI']) {
    const { openNeo4j } = await import('./neo4j/store.ts');
    return openNeo4j(env);
  }
  const { EmbeddedStore } = await import('./embedded/store.ts');
  return new EmbeddedStore(resolve(env['DATA_DIR'] || '.data'), (error) => warn(said(error)));
}
