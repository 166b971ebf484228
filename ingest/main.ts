// `npm run ingest`: documents in, graph out. The only file of ingest/ that touches the process, the console or the clock.
import { createHash } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import cliProgress from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { openStore } from '../queries/open.ts';
import { said, StoreError, type Progress, type Store } from '../queries/store.ts';
import { readPaths, readSeeds, withAdded, withSeeds, without, type Change } from './corpus.ts';
import { toInterchange } from './interchange.ts';
import { load, readCorpus } from './load.ts';
import type { DataVersion, Graph } from './model.ts';
import { structure } from './passes/structure.ts';
import type { Source } from './passes/types.ts';
import { ReadError } from './read/errors.ts';
import { changeLine, report } from './report.ts';
import { extractAll } from './workers.ts';

/** Hash of the extraction rules, put in by the build. */
declare const __RULES_HASH__: string;
const SEEDS = 'seeds';
/** How long an ingestion waits for another one, ms. */
const PATIENCE = 120_000;

interface Options { json?: string; dryRun?: boolean; store?: string; remove?: string }

/** A bar on a terminal; elsewhere plain lines, one per document or per quarter of what is written. */
function progressOf(what: string, by: 'document' | 'quarter'): { at: (progress: Progress) => void; end: () => void } {
  if (!process.stderr.isTTY) {
    let last = '';
    const lineOf = ({ done, total, what: now }: Progress): string => (by === 'document' ? now : `${Math.floor((4 * done) / Math.max(total, 1)) * 25}%`);
    return {
      at: (progress) => {
        const line = lineOf(progress);
        if (line === last || line === '' || line === '0%') return;
        last = line;
        process.stderr.write(`${what}：${line}\n`);
      },
      end: () => {},
    };
  }
  const bar = new cliProgress.SingleBar({ format: `${what} {bar} {value}/{total} {what}`, hideCursor: true, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  return {
    at: ({ done, total, what: now }) => { if (bar.isActive) bar.update(done, { what: now }); else bar.start(total, done, { what: now }); },
    end: () => { if (bar.isActive) bar.stop(); },
  };
}

function versionOf(corpus: Source[]): DataVersion {
  const sha = (parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
  const documents = sha(corpus.flatMap((source) => [source.id, source.sha256, source.origin, JSON.stringify(source.known ?? {})]));
  return { hash: sha([documents, __RULES_HASH__]), corpus: documents, rules: __RULES_HASH__, date: new Date().toISOString() };
}

async function extracted(corpus: Source[]): Promise<Graph> {
  const bar = progressOf('读取 · reading', 'document');
  try {
    return await extractAll(corpus, bar.at);
  } finally {
    bar.end();
  }
}

/** Tries whether a file can be written before anything else is done; what it returns writes the graph there. Throws ReadError. */
function jsonWriter(file: string): (graph: Graph) => void {
  const path = resolve(file);
  const aside = `${path}.${process.pid}.tmp`;
  const write = (text: string, last: boolean): void => {
    try {
      writeFileSync(aside, text);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
      if (last) renameSync(aside, path);
    } catch (cause) {
      throw new ReadError(`写不了 ${file}（${(cause as NodeJS.ErrnoException).code ?? String(cause)}）：换一个可写的位置 · ${file} cannot be written; choose another place.`, { cause });
    } finally {
      rmSync(aside, { force: true });
    }
  };
  write('', false);
  return (graph) => {
    write(`${JSON.stringify(toInterchange(graph), null, 1)}\n`, true);
    console.log(`已写 ${file} · written`);
  };
}

const changeOf = async (current: Source[], added: Source[], { remove }: Options): Promise<Change> => {
  if (remove !== undefined) return without(current, remove, (source) => { const { head } = structure(source); return [head.title, ...head.aliases, ...(head.number ? [head.number] : [])]; });
  return added.length > 0 ? withAdded(current, added) : withSeeds(current, await readSeeds(SEEDS));
};

/** One attempt: the corpus as the store has it now, changed and published. Throws StoreError 'locked' when another ingestion runs or came first. */
async function attempt(store: Store, changed: (current: Source[]) => Promise<Change>, read: (corpus: Source[], hash: string) => Promise<Graph>, json?: (graph: Graph) => void): Promise<void> {
  const before = await store.version();
  const change = await changed(before ? await readCorpus(store) : []);
  const version = versionOf(change.corpus);
  const same = before?.hash === version.hash;
  if (same && !json) {
    console.log(changeLine(change));
    console.log(`图谱没有变化（${before.date.slice(0, 10)} 读入，${store.where}） · The graph is up to date.`);
    return;
  }
  const graph = await read(change.corpus, version.hash);
  if (!same) {
    const { at: progress, end } = progressOf('写入 · writing', 'quarter');
    try {
      await load(store, graph, version, { expected: before?.hash ?? null, progress });
    } finally {
      end();
    }
  }
  console.log(changeLine(change));
  console.log(report(graph));
  console.log(`图谱在 ${store.where} · The graph is there.`);
  json?.(graph);
}

async function ingestInto(store: Store, paths: string[], options: Options): Promise<void> {
  const json = options.json === undefined ? undefined : jsonWriter(options.json);
  const added = await readPaths(paths);
  let last: { hash: string; graph: Graph } | undefined;
  const read = async (corpus: Source[], hash: string): Promise<Graph> => (last?.hash === hash ? last : (last = { hash, graph: await extracted(corpus) })).graph;
  const start = Date.now();
  for (let waiting = false; ; waiting = true) {
    try {
      return await attempt(store, (current) => changeOf(current, added, options), read, json);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'locked') || Date.now() - start > PATIENCE) throw error;
      if (!waiting) process.stderr.write('另一个读入正在写图谱，等它结束再接着做 · Another ingestion is writing; this one goes on after it.\n');
      await sleep(2_000);
    }
  }
}

/** `--store` names a folder of the embedded store or the address of a Neo4j; without it the environment decides. */
function environment({ store }: Options): NodeJS.ProcessEnv {
  if (store === undefined) return process.env;
  return store.includes('://') ? { ...process.env, NEO4J_URI: store } : { ...process.env, NEO4J_URI: '', DATA_DIR: store };
}

async function run(paths: string[], options: Options): Promise<void> {
  if (options.dryRun) {
    const json = options.json === undefined ? undefined : jsonWriter(options.json);
    const { corpus } = paths.length > 0 ? withAdded([], await readPaths(paths)) : withSeeds([], await readSeeds(SEEDS));
    const graph = await extracted(corpus);
    console.log(report(graph));
    json?.(graph);
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
  const options = program.opts<Options>();
  if (options.remove !== undefined && (options.dryRun || program.args.length > 0)) program.error('--remove 不能和文件或 --dry-run 一起用 · --remove goes with neither files nor --dry-run');
  await run(program.args, options);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof StoreError ? said(error) : error instanceof ReadError ? error.message : error);
    process.exitCode = 1;
  }
}
