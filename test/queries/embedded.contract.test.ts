import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('the embedded store', () => ({
  open: async () => new EmbeddedStore(folder),
  clear: async () => rmSync(folder, { recursive: true, force: true }),
}));
