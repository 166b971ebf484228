// Runs a command of the project: builds what is stale into dist/, then starts it.
//
//   node web/launch.mjs start | ingest | query | eval | bench | dev | build   [arguments …]
//
// Node 20 strips no types and child processes need real files, so nothing runs from the sources.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

/** What each half is built from; the half is stale when the hash of these files changes. */
const HALVES = {
  node: ['ingest', 'queries', 'web/server', 'web/scene', 'web/contract.ts', 'test/eval', 'test/bench', 'test/queries/killed.ts', 'test/graphs.ts'],
  web: ['web/index.html', 'web/app', 'web/scene', 'web/contract.ts', 'ingest/model.ts'],
};
const COMMON = ['package-lock.json', 'tsconfig.json', 'vite.config.ts', 'web/launch.mjs'];
const ENTRIES = {
  ingest: 'ingest/main.ts',
  query: 'queries/main.ts',
  server: 'web/server/main.ts',
  eval: 'test/eval/main.ts',
  bench: 'test/bench/main.ts',
  'document-worker': 'ingest/worker.ts',
  'store-child': 'queries/embedded/child.ts',
};

/** Entries that are commands of their own. */
const COMMANDS = new Set(['ingest', 'query', 'eval', 'bench']);

function* filesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((e) => e.isFile());
  for (const entry of entries.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) yield join(entry.parentPath, entry.name);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const files = /\.\w+$/.test(path) ? [path] : filesUnder(path);
    for (const file of files) hash.update(relative(root, join(root, file))).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds one half into dist/ unless it is fresh. Throws what Vite throws. */
async function build(half, { watch = null } = {}) {
  const stamp = `dist/${half}.stamp`;
  const hash = hashOf([...COMMON, ...HALVES[half]]);
  if (!watch && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return null;
  console.error(half === 'web' ? '正在构建页面… · building the page' : '正在构建程序… · building');
  // what starts this (vitest sets 'test') must not decide which React goes into the page
  process.env.NODE_ENV = watch ? 'development' : 'production';
  const { build: viteBuild } = await import('vite');
  const config = half === 'web'
    ? { logLevel: 'warn', build: { watch } }
    : {
        logLevel: 'warn',
        root: '.',
        publicDir: false,
        ssr: { noExternal: ['@neo4j-cypher/language-support', 'antlr4ng'] },
        build: {
          watch, ssr: true, chunkSizeWarningLimit: 5000, outDir: 'dist/node', emptyOutDir: !watch, target: 'node20', sourcemap: true, minify: false,
          rollupOptions: {
            input: Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(file))),
            output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
          },
        },
      };
  rmSync(stamp, { force: true });
  const result = await viteBuild({ configFile: 'vite.config.ts', mode: watch ? 'development' : 'production', ...config });
  mkdirSync('dist', { recursive: true });
  if (!watch) writeFileSync(stamp, hash);
  return result;
}

const SIGNALS = ['SIGINT', 'SIGTERM'];

/** A built command in a process of its own. */
function spawnBuilt(entry, args) {
  return spawn(process.execPath, ['--enable-source-maps', `dist/node/${entry}.js`, ...args], { stdio: 'inherit' });
}

/** Runs a built command to its end; resolves with its exit code. A signal to this process is passed on. */
function runApart(entry, args) {
  return new Promise((resolve, reject) => {
    const child = spawnBuilt(entry, args);
    const pass = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    const over = () => { for (const signal of SIGNALS) process.off(signal, pass); };
    child.once('error', (error) => { over(); reject(error); });
    child.once('exit', (code, signal) => { over(); resolve(signal ? 130 : code); });
  });
}

/** Becomes the built command. */
async function become(entry, args) {
  const file = join(root, 'dist/node', `${entry}.js`);
  process.argv = [process.execPath, file, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

/** Ends a process that may have ended already. */
async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Page by Vite with hot reload (DEV_PORT, default 5173); server (PORT) rebuilt and restarted when a source changes. */
async function dev(args) {
  let server;
  let stopping = false;
  const restart = async () => {
    await end(server);
    server = undefined;
    if (stopping || (await runApart('ingest', [])) !== 0 || stopping) return;
    const started = spawnBuilt('server', args);
    server = started;
    started.once('exit', (code) => { if (code) console.error('服务停了，改了文件会再启动 · The server ended; it starts again after the next change.'); });
  };
  const { createServer } = await import('vite');
  const page = await createServer({ configFile: 'vite.config.ts' });
  await page.listen();
  page.printUrls();
  const watcher = await build('node', { watch: {} });
  let queue = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'END') queue = queue.then(restart).catch((error) => console.error(error.message));
    if (event.code === 'ERROR') console.error(event.error.message);
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all([watcher.close(), page.close(), queue.then(() => end(server))]);
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop());
}

const [command, ...args] = process.argv.slice(2);
try {
  if (command === 'start') {
    await build('node');
    await build('web');
    const code = await runApart('ingest', []);
    if (code === 0) await become('server', args);
    else process.exitCode = code;
  } else if (command === 'build') {
    await build('node');
    await build('web');
  } else if (command === 'dev') {
    await dev(args);
  } else if (COMMANDS.has(command)) {
    await build('node');
    await become(command, args);
  } else {
    console.error(`没有这个命令: ${command ?? ''} · usage: node web/launch.mjs start|ingest|query|eval|bench|dev|build`);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
