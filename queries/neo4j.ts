// The Neo4j store.
import { StoreError, type Store } from './store.ts';

/** Opens the Neo4j that the environment names. */
export async function openNeo4j(env: Record<string, string | undefined>): Promise<Store> {
  throw new StoreError('failed', `Neo4j (${env['NEO4J_URI']}) is not supported yet; unset NEO4J_URI to use the embedded store.`);
}
