import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Hash of the files, and of every file of the folders. */
function hashOf(files: readonly string[], folders: readonly string[]): string {
  const inside = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort());
  const hash = createHash('sha256');
  for (const file of [...files, ...inside]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** What is put in by name while a bundle is written, so that a rebuild after a change has the new one. */
const HASHES: Record<string, () => string> = {
  /** Everything that decides what is extracted from a text; a changed rule makes a store stale. */
  __RULES_HASH__: () => hashOf(['ingest/model.ts', 'ingest/vocabulary.ts', 'ingest/ids.ts', 'ingest/pipeline.ts'], ['ingest/read', 'ingest/passes', 'ingest/lexicon']),
  /** What page and server say to each other: where it is the same, the page need not check an answer's shape. */
  __CONTRACT_HASH__: () => hashOf(['web/contract.ts', 'ingest/model.ts', 'ingest/vocabulary.ts'], ['web/contract']),
};

const hashes: Plugin = {
  name: 'hashes',
  renderChunk(code) {
    const named = Object.entries(HASHES).filter(([name]) => code.includes(name));
    return named.length === 0 ? null : { code: named.reduce((text, [name, hash]) => text.replaceAll(name, JSON.stringify(hash())), code), map: null };
  },
};

const { PORT, DEV_PORT } = process.env;

export default defineConfig({
  root: 'web',
  plugins: [react(), hashes],
  resolve: { alias: { '@neo4j-cypher/generated': resolve('node_modules/@neo4j-cypher/language-support/dist/esm/project/language-support/src/generated-parser') } },
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  server: { host: '127.0.0.1', port: Number(DEV_PORT || 5173), strictPort: Boolean(DEV_PORT), proxy: { '/api': { target: `http://127.0.0.1:${PORT || 8080}`, changeOrigin: false } } },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/setup/storeChild.ts', 'test/setup/neo4j.ts'],
    testTimeout: 30_000,
  },
});
