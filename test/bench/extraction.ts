// `npm run bench -- extraction [--size MB]`: how fast documents are read, and how much memory that takes, from n to 4n = --size.
// Each figure comes from a process of its own that has read a few documents before it is timed (threads of a pool start cold);
// reading the files is in the time, the store is not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Assembly, type DocumentFacts } from '../../ingest/passes/assemble.ts';
import { documentKeys, type TitledKeys } from '../../ingest/passes/documents.ts';
import { readDocument, readTitles } from '../../ingest/pipeline.ts';
import { readInThreads } from '../../ingest/workers.ts';
import { documents, firstOf, writeCorpus } from './corpus.ts';

const MB = 1_000_000;
/** Read before the clock starts, so that the compiler's own time is not taken for reading. */
const WARM = 3 * MB;
const WAYS = ['tagger', 'one thread', 'pool'] as const;
type Way = (typeof WAYS)[number];

/** What a process says of its run: bytes of documents, seconds by the clock and of processor time, resident memory in MB before and at its peak (looked at after each document), distinct entities. */
interface Measured { bytes: number; seconds: number; busy: number; before: number; peak: number; entities: number }

const resident = (): number => process.memoryUsage.rss() / MB;

/** Clauses, mentions and texts are dropped as they come, as by a reader that passes them on. `heard`: after each document. */
async function read(way: Way, rows: Parameters<typeof documents>[0], heard: () => void): Promise<number> {
  const assembly = new Assembly();
  const add = (facts: DocumentFacts): void => { assembly.add(facts, ''); heard(); };
  if (way === 'pool') await readInThreads(documents(rows), { total: rows.length }, (_source, facts) => add(facts));
  else {
    const titles: TitledKeys[] = [];
    for (const source of documents(rows)) titles.push(readTitles(source));
    const keys = documentKeys(titles);
    for (const source of documents(rows)) add(readDocument(source, keys));
  }
  return assembly.finish().entities.length;
}

async function measure(way: Way, folder: string, size: number): Promise<Measured> {
  const { rows, bytes } = firstOf(folder, size);
  const jieba = way === 'tagger' ? Jieba.withDict(dict) : undefined;
  const first = firstOf(folder, WARM).rows;
  if (jieba) for (const { file } of first) jieba.tag(readFileSync(file, 'utf8'));
  else if (way === 'one thread') await read(way, first, () => {});
  const before = resident();
  let peak = before;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let entities = 0;
  if (jieba) for (const { file } of rows) jieba.tag(readFileSync(file, 'utf8'));
  else entities = await read(way, rows, () => { peak = Math.max(peak, resident()); });
  const { user, system } = process.cpuUsage(cpu);
  return { bytes, seconds: (performance.now() - start) / 1000, busy: (user + system) / 1e6, before, peak, entities };
}

function apart(way: Way, folder: string, size: number): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1]!, 'extraction', '--way', way, '--folder', folder, '--size', String(size / MB)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** MB of documents for each second of processor time: what one core reads, whatever else the machine does. */
const speed = ({ bytes, busy }: Measured): number => bytes / MB / busy;

function compare(folder: string, size: number): void {
  const tagger = apart('tagger', folder, size / 4);
  console.log(`tagger of @node-rs/jieba  ${(tagger.bytes / MB).toFixed(1).padStart(6)} MB  ${speed(tagger).toFixed(2)} MB per core second`);
  for (const way of ['one thread', 'pool'] as const) {
    const runs = [size / 4, size / 2, size].map((part) => apart(way, folder, part));
    for (const run of runs) {
      const { bytes, seconds, before, peak, entities } = run;
      console.log(`${(way === 'pool' ? `pool of ${availableParallelism()} threads` : way).padEnd(24)}  ${(bytes / MB).toFixed(1).padStart(6)} MB  ${speed(run).toFixed(2)} MB per core second (${(speed(run) / speed(tagger)).toFixed(2)} of the tagger)  ${(bytes / MB / seconds).toFixed(2)} MB/s by the clock  peak ${peak.toFixed(0)} MB (${before.toFixed(0)} before)  ${entities.toLocaleString('en')} entities`);
    }
    const [once, twice, four] = runs.map(({ busy, bytes }) => busy / bytes) as [number, number, number];
    console.log(`${''.padEnd(24)}  time per MB at n : 2n : 4n = 1 : ${(twice / once).toFixed(2)} : ${(four / once).toFixed(2)}`);
  }
}

/** Prints the figures. `args`: `--size`, the largest corpus in MB of UTF-8 (default 10). */
export default async function extraction(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { size: { type: 'string', default: '10' }, way: { type: 'string' }, folder: { type: 'string' } } });
  const size = Number(values.size) * MB;
  const way = WAYS.find((one) => one === values.way);
  if (way && values.folder !== undefined) {
    process.stdout.write(JSON.stringify(await measure(way, values.folder, size)));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-bench-'));
  try {
    await writeCorpus(folder, size);
    compare(folder, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
