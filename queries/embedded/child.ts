// A process that reads one generation. Started by reader.ts: node child.js FILE LIMIT_MB. It may be killed at any moment.
import { statSync } from 'node:fs';
import type { Answer } from '../store.ts';
import { GrafeoDB } from './engine.ts';
import { plainError } from './errors.ts';
import type { Ask, Said } from './messages.ts';
import { toValue } from './values.ts';

/** The engine loads lists when they are first read: bytes in memory for each byte of the file. */
const LOADED = 6;
const [file = '', limit = '600'] = process.argv.slice(2);
let running = 0;
let timer: NodeJS.Timeout | undefined;

function say(message: Said, then?: () => void): void {
  process.send?.(message, undefined, {}, () => then?.());
}

function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Watches this process's memory while something runs; the engine has no limit of its own. */
function watchMemory(): void {
  timer ??= setInterval(() => {
    if (process.memoryUsage.rss() > allowed) {
      clearInterval(timer);
      say({ memory: true }, end);
      setTimeout(end, 100);
    }
  }, 20);
}

/** Results lie in the engine's memory until they are collected, which the runtime does not see. */
const COLLECT = 500;

async function read(db: GrafeoDB, { statement, params, rows }: Ask): Promise<Answer> {
  const result = await db.executeCypher(statement, params);
  const columns = result.columns;
  const count = Math.min(result.length, rows);
  const answer: Answer = { columns, rows: [], total: result.length };
  if (result.length > COLLECT) setImmediate(() => globalThis.gc?.());
  for (let i = 0; i < count; i += 1) {
    const row = result.get(i);
    answer.rows.push(Object.fromEntries(columns.map((column) => [column, toValue(row[column])])));
  }
  return answer;
}

/** The first word of each line of the plan: NodeScan, Expand, Filter, … */
async function explain(db: GrafeoDB, { statement, params }: Ask): Promise<string[]> {
  const result = await db.executeCypher(`EXPLAIN ${statement}`, params);
  return String(result.scalar()).split('\n').map((line) => /^\s*(\S+)/.exec(line)?.[1]).filter((word) => word !== undefined);
}

async function answer(db: GrafeoDB, ask: Ask): Promise<void> {
  running += 1;
  watchMemory();
  try {
    say(ask.what === 'read' ? { id: ask.id, answer: await read(db, ask) } : { id: ask.id, plan: await explain(db, ask) });
  } catch (error) {
    say({ id: ask.id, error: plainError(error) });
  } finally {
    running -= 1;
    if (running === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }
}

process.on('disconnect', end);
process.on('SIGINT', () => {});
let allowed = Number.POSITIVE_INFINITY;
try {
  const db = GrafeoDB.openReadOnly(file);
  allowed = Math.max(Number(limit) * 2 ** 20, process.memoryUsage.rss() + (Number(limit) - 60) * 2 ** 20) + LOADED * statSync(file).size;
  process.on('message', (ask: Ask) => void answer(db, ask));
  say({ ready: true });
} catch (error) {
  say({ unready: plainError(error) }, () => process.exit(1));
}
