// A corpus of any size: the seeds over and over, each time as documents of their own about other places.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../../ingest/corpus.ts';
import { DIVISIONS, REGIONS, shortIsSafe, type Division } from '../../ingest/lexicon/divisions.ts';
import type { Source } from '../../ingest/passes/types.ts';
import { readSource } from '../../ingest/read/source.ts';

const CITIES = DIVISIONS.filter(shortIsSafe);
const PROVINCES = REGIONS.filter(({ level }) => level === 'region');

/** What each place is called in copy `turn`: the place so many rows further down the national list. */
function renamed(turn: number): Map<string, string> {
  const names = new Map<string, string>();
  const add = (rows: readonly Division[]): void => rows.forEach(({ name, short }, i) => {
    const other = rows[(i + turn) % rows.length]!;
    names.set(name, other.name).set(short, other.short);
  });
  add(PROVINCES);
  add(CITIES);
  return names;
}

const PLACE = new RegExp([...CITIES, ...PROVINCES].flatMap(({ name, short }) => [name, short]).sort((a, b) => b.length - a.length).join('|'), 'gu');

/** A document of the corpus: a file on disk, its size, and what is known of it. */
interface Row { file: string; bytes: number; known: NonNullable<Source['known']> }

const LIST = 'corpus.json';

/** Writes at least `bytes` of documents (UTF-8) into `folder`, and their list. */
export async function writeCorpus(folder: string, bytes: number): Promise<void> {
  const seeds = await readSeeds('seeds');
  const rows: Row[] = [];
  let written = 0;
  for (let turn = 0; written < bytes; turn += 1) {
    const names = renamed(turn);
    for (const [index, { file, text, known }] of seeds.entries()) {
      if (written >= bytes) break;
      const varied = Buffer.from(text.replaceAll(PLACE, (place) => names.get(place)!));
      const row: Row = { file: join(folder, `${turn}-${file}`), bytes: varied.length, known: { ...known, title: `${known?.title ?? file}（${turn}）`, number: `测政发〔${1000 + turn}〕${index + 1}号` } };
      writeFileSync(row.file, varied);
      rows.push(row);
      written += varied.length;
    }
  }
  writeFileSync(join(folder, LIST), JSON.stringify(rows));
}

/** The first documents of a written corpus that have at least `bytes` together. */
export function firstOf(folder: string, bytes: number): { rows: Row[]; bytes: number } {
  const all = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Row[];
  let size = 0;
  const rows = all.filter((row) => size < bytes && (size += row.bytes) > 0);
  return { rows, bytes: size };
}

/** The documents of a corpus, each read from disk when it is asked for; may be gone through again and again. */
export const documents = (rows: readonly Row[]): Iterable<Source> => ({
  *[Symbol.iterator]() {
    for (const { file, known } of rows) yield readSource(readFileSync(file), file, { known });
  },
});
