// `npm run ingest`: documents in, graph out. The only file of ingest/ that touches the process, the console or the clock.
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import cliProgress from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { openStore } from '../queries/open.ts';
import { StoreError, type Progress, type Store } from '../queries/store.ts';
import { readPaths, readSeeds, withAdded, withSeeds, without, type Change } from './corpus.ts';
import { toInterchange } from './interchange.ts';
import { load, readCorpus } from './load.ts';
import type { DataVersion, Graph } from './model.ts';
import { structure } from './passes/structure.ts';
import type { Source } from './passes/types.ts';
import { extract } from './pipeline.ts';
import { ReadError } from './read/source.ts';
import { changeLine, report } from './report.ts';

/** Hash of the extraction rules, put in by the build. */
declare const __RULES_HASH__: string;
const SEEDS = 'seeds';

interface Options { json?: string; dryRun?: boolean; store?: string; remove?: string }

/** A bar on a terminal, plain lines elsewhere. */
function progressOf(what: string): { at: (progress: Progress) => void; end: () => void } {
  if (!process.stderr.isTTY) {
    let last = '';
    return { at: ({ what: now }) => { if (now !== last) { last = now; process.stderr.write(`${what}：${now}\n`); } }, end: () => {} };
  }
  const bar = new cliProgress.SingleBar({ format: `${what} {bar} {value}/{total} {what}`, hideCursor: true, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  bar.start(1, 0, { what: '' });
  return {
    at: ({ done, total, what: now }) => { bar.setTotal(total); bar.update(done, { what: now }); },
    end: () => bar.stop(),
  };
}

function versionOf(corpus: Source[]): DataVersion {
  const sha = (parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
  const documents = sha(corpus.flatMap((source) => [source.id, source.sha256, source.origin, JSON.stringify(source.known ?? {})]));
  return { hash: sha([documents, __RULES_HASH__]), corpus: documents, rules: __RULES_HASH__, date: new Date().toISOString() };
}

function extracted(corpus: Source[]): Graph {
  const bar = progressOf('读取');
  const { graph } = extract(corpus, bar.at);
  bar.end();
  return graph;
}

function writeJson(file: string, graph: Graph): void {
  const path = resolve(file);
  try {
    writeFileSync(`${path}.tmp`, `${JSON.stringify(toInterchange(graph), null, 1)}\n`);
    renameSync(`${path}.tmp`, path);
  } catch (cause) {
    throw new ReadError(`写不了 ${file}：${(cause as NodeJS.ErrnoException).code ?? '未知错误'}`, { cause });
  }
  console.log(`已写 ${file}`);
}

const changeOf = (current: Source[], paths: string[], { remove }: Options): Change => {
  if (remove !== undefined) return without(current, remove, (source) => { const { head } = structure(source); return [head.title, ...head.aliases, ...(head.number ? [head.number] : [])]; });
  return paths.length > 0 ? withAdded(current, readPaths(paths)) : withSeeds(current, readSeeds(SEEDS));
};

async function ingestInto(store: Store, paths: string[], options: Options): Promise<void> {
  const before = await store.version();
  const current = before ? await readCorpus(store) : [];
  const change = changeOf(current, paths, options);
  const version = versionOf(change.corpus);
  console.log(changeLine(change));
  if (before?.hash === version.hash && !options.json) {
    console.log(`图谱没有变化（${before.date.slice(0, 10)} 读入，${store.where}）`);
    return;
  }
  const graph = extracted(change.corpus);
  if (before?.hash !== version.hash) {
    const bar = progressOf('写入');
    try {
      await load(store, graph, version, bar.at);
    } finally {
      bar.end();
    }
  }
  console.log(report(graph));
  console.log(`图谱在 ${store.where}`);
  if (options.json) writeJson(options.json, graph);
}

/** `--store` names a folder of the embedded store or the address of a Neo4j; without it the environment decides. */
function environment({ store }: Options): NodeJS.ProcessEnv {
  if (store === undefined) return process.env;
  return store.includes('://') ? { ...process.env, NEO4J_URI: store } : { ...process.env, NEO4J_URI: '', DATA_DIR: store };
}

async function run(paths: string[], options: Options): Promise<void> {
  if (options.dryRun) {
    const corpus = paths.length > 0 ? withAdded([], readPaths(paths)).corpus : readSeeds(SEEDS);
    const graph = extracted(corpus);
    console.log(report(graph));
    if (options.json) writeJson(options.json, graph);
    return;
  }
  const store = await openStore(environment(options));
  try {
    await ingestInto(store, paths, options);
  } finally {
    await store.close();
  }
}

const program = new Command('ingest')
  .description('Reads documents, extracts what they state, loads the graph. Without arguments it keeps seeds/ in step.')
  .argument('[paths...]', 'files or folders to add or update')
  .option('--json <file>', 'also write the graph as JSON (graphology form)')
  .option('--dry-run', 'extract exactly these files and leave the store alone')
  .option('--store <where>', 'folder of the embedded store, or bolt:// / neo4j:// address')
  .option('--remove <document>', 'take a document out, with its facts (id, file, title or 文号)')
  .exitOverride();

try {
  program.parse();
  await run(program.args, program.opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof ReadError || error instanceof StoreError ? error.message : error);
    process.exitCode = 1;
  }
}
