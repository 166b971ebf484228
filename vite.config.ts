import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Hash of everything that decides what is extracted from a text; a changed rule makes a store stale. */
function rulesHash(): string {
  const folders = ['ingest/read', 'ingest/passes', 'ingest/lexicon'];
  const files = ['ingest/model.ts', 'ingest/ids.ts', 'ingest/pipeline.ts', ...folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort())];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Puts the hash in while a bundle is written, so that a rebuild after a changed rule has the new one. */
const rules: Plugin = {
  name: 'rules-hash',
  renderChunk: (code) => (code.includes('__RULES_HASH__') ? { code: code.replaceAll('__RULES_HASH__', JSON.stringify(rulesHash())), map: null } : null),
};

const { PORT, DEV_PORT } = process.env;

export default defineConfig({
  root: 'web',
  plugins: [react(), rules],
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
