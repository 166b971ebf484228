// Which documents the graph is made of: what the store remembers, brought in step with seeds/ or with what a user names.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { Source } from './passes/types.ts';
import { ReadError } from './read/errors.ts';
import { READABLE, readDocument, type About } from './read/source.ts';

const Manifest = z.array(z.object({
  file: z.string(),
  sha256: z.string(),
  title: z.string().optional(),
  number: z.string().optional(),
  issuer: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
}));

/**
 * Reads the seed documents, checked against their manifest.
 * Rejects with ReadError when a file is missing, was changed without its row, or has no row.
 */
export async function readSeeds(folder: string): Promise<Source[]> {
  const manifestFile = join(folder, 'manifest.json');
  const rows = Manifest.safeParse(jsonOf(manifestFile));
  if (!rows.success) throw new ReadError(`${manifestFile} 不合格式：${z.prettifyError(rows.error).replaceAll(/\s+/g, ' ')} · ${manifestFile} is not in its form.`);
  const listed = new Set(rows.data.map((row) => row.file));
  const unlisted = readdirSync(folder).filter((file) => READABLE.has(extname(file).toLowerCase()) && !listed.has(file));
  if (unlisted.length > 0) throw new ReadError(`${manifestFile} 没有列出 ${unlisted.join('、')}：补一行，或用 npm run ingest -- 文件 读入 · ${manifestFile} lacks a row for it.`);
  const sources: Source[] = [];
  for (const { file, sha256, ...known } of rows.data) {
    const source = await readFile(join(folder, file), { origin: 'seeds', known });
    if (source.sha256 !== sha256) throw new ReadError(`${join(folder, file)} 与 manifest.json 里的 sha256 不符：恢复文件，或改这一行为 ${source.sha256} · The file is not the one of its row in the manifest.`);
    sources.push(source);
  }
  return sources;
}

/** Reads the files a user named; of a folder, every readable file below it. Rejects with ReadError, naming the path. */
export async function readPaths(paths: string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths.flatMap(expand)) sources.push(await readFile(path, { origin: 'added' }));
  return sources;
}

/** Reads one file; errors name it by its path. */
async function readFile(path: string, about: About): Promise<Source> {
  return { ...await readDocument(bytesOf(path), path, about), file: basename(path) };
}

function jsonOf(path: string): unknown {
  const text = new TextDecoder().decode(bytesOf(path));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadError(`${path} 不是 JSON（${(cause as Error).message}）：改正它 · ${path} is not JSON.`, { cause });
  }
}

function expand(path: string): string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw new ReadError(`找不到 ${path}：检查路径 · ${path} does not exist.`, { cause });
  }
  if (!isFolder) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => READABLE.has(extname(file).toLowerCase()) && !file.split(/[\\/]/).some((part) => part.startsWith('.')))
    .sort()
    .map((file) => join(path, file));
  if (files.length === 0) throw new ReadError(`${path} 里没有可读的文件：需要 ${[...READABLE].join(' ')} · ${path} holds nothing that can be read.`);
  return files;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ReadError(`读不了 ${path}（${(cause as NodeJS.ErrnoException).code ?? String(cause)}）：检查路径和权限 · ${path} cannot be read.`, { cause });
  }
}

/** What one ingestion does to the corpus. */
export interface Change {
  corpus: Source[];
  added: string[];
  updated: string[];
  removed: string[];
  same: number;
}

/** The corpus after `seeds` are kept in step: seeds no longer there leave, users' documents stay. */
export function withSeeds(current: Source[], seeds: Source[]): Change {
  const ids = new Set(seeds.map((seed) => seed.id));
  const gone = current.filter((source) => source.origin === 'seeds' && !ids.has(source.id));
  return merge(current.filter((source) => !gone.includes(source)), seeds, gone);
}

/** The corpus after a user's documents came in; one with the same id (文号, or title and issuer) is replaced. */
export function withAdded(current: Source[], added: Source[]): Change {
  return merge(current, added, []);
}

/** The corpus without one document, named by id, file, title or 文号. Throws ReadError when none or several match. */
export function without(current: Source[], name: string, title: (source: Source) => string[]): Change {
  const hits = current.filter((source) => source.id === name || source.file === name || title(source).includes(name));
  if (hits.length === 0) throw new ReadError(`图谱里没有文件 ${name}：已有 ${current.map((source) => title(source)[0] ?? source.file).join('、') || '（无）'} · No document ${name} in the graph.`);
  if (hits.length > 1) throw new ReadError(`${name} 可指 ${hits.map((source) => source.id).join('、')}：写其中一个 id · ${name} names several documents; write an id.`);
  return merge(current.filter((source) => source !== hits[0]), [], hits);
}

function merge(current: Source[], incoming: Source[], gone: Source[]): Change {
  const seen = new Map<string, Source>();
  for (const source of incoming) {
    const twin = seen.get(source.id);
    if (twin && twin.sha256 !== source.sha256) throw new ReadError(`${twin.file} 和 ${source.file} 是同一份文件（题名或文号相同）而内容不同：只留一个 · These two files are the same document with different contents; give one.`);
    seen.set(source.id, source);
  }
  const byId = new Map(current.map((source) => [source.id, source]));
  const added: string[] = [];
  const updated: string[] = [];
  let same = 0;
  for (const source of seen.values()) {
    const before = byId.get(source.id);
    if (!before) added.push(source.file);
    else if (before.sha256 === source.sha256) same += 1;
    else updated.push(source.file);
    byId.set(source.id, before?.origin === 'seeds' && before.sha256 === source.sha256 ? before : source);
  }
  const corpus = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { corpus, added, updated, removed: gone.map((source) => source.file), same };
}
