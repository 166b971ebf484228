// The port to the graph store. Two adapters stand behind it: a real Neo4j (neo4j.ts) and the embedded engine (embedded/).
// Everything that comes out is plain JSON; no driver type leaves an adapter.
import type { DataVersion } from '../ingest/model.ts';

/** A graph value in an answer. `id` is our own id, never the engine's. */
export interface GraphNode { $: 'node'; id: string; labels: string[]; properties: Record<string, Value> }
export interface GraphRelation { $: 'relation'; id: string; type: string; properties: Record<string, Value> }
export interface GraphPath { $: 'path'; nodes: GraphNode[]; relations: GraphRelation[] }
export type Value = null | boolean | number | string | Value[] | GraphNode | GraphRelation | GraphPath | { [key: string]: Value };

export interface Answer {
  columns: string[];
  rows: Record<string, Value>[];
  /** How many rows there are in all; 'more' when the engine cannot say without running on. */
  total: number | 'more';
}

export interface ReadOptions {
  /** Cut the answer to this many rows. Default 1000. */
  rows?: number;
  /** End the statement after this many ms. Default 10 000. */
  timeout?: number;
  /** A statement typed by a person: it runs apart from ours, and where it dies ours go on. It must have passed the guard. */
  free?: boolean;
  /** Ends the statement when aborted. */
  signal?: AbortSignal;
}

/** Rows of one label or relation type; the statements of `queries/write/` say how they are written. */
export interface NodeRow { id: string; properties: Record<string, Value> }
export interface RelationRow { id: string; source: string; target: string; properties: Record<string, Value> }
export interface GraphRows {
  /** By kind, and 'Clause'. */
  nodes: Record<string, NodeRow[]>;
  /** By type; HAS_CLAUSE and MENTIONS included. */
  relations: Record<string, RelationRow[]>;
}

export interface Progress { done: number; total: number; what: string }

export interface PublishOptions {
  /** Hash of the version the graph was made from, null for an empty store: where the store has another by then, nothing is written and 'locked' is thrown. Not given: no matter what is there. */
  expected?: string | null;
  progress?: ((at: Progress) => void) | undefined;
}

export interface Store {
  readonly engine: 'embedded' | 'neo4j';
  /** For the address line and messages; without credentials. */
  readonly where: string;
  /** What it holds, null when nothing is published yet. */
  version(): Promise<DataVersion | null>;
  /** Runs a reading statement. Throws StoreError. */
  read(statement: string, params?: Record<string, Value>, options?: ReadOptions): Promise<Answer>;
  /** The engine's plan, one operator name per entry in order, for the guard. Does not execute. */
  explain(statement: string, params?: Record<string, Value>): Promise<string[]>;
  /** Makes the store hold exactly this graph: visible at once or not at all. */
  publish(rows: GraphRows, version: DataVersion, options?: PublishOptions): Promise<void>;
  /** Calls back when another version has become visible; returns the end of watching. */
  watch(changed: (version: DataVersion) => void): () => void;
  close(): Promise<void>;
}

/** Every failure of a store, with one sentence a user can act on. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Place in the statement, where the engine says so (1-based). */
  readonly at?: { line: number; column: number };
  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown; at?: { line: number; column: number } }) {
    super(message, { cause: options?.cause });
    this.name = 'StoreError';
    this.code = code;
    if (options?.at) this.at = options.at;
  }
}
export type StoreErrorCode =
  | 'unreachable' // server down, connection lost
  | 'unauthorized' // wrong user or password
  | 'foreign' // nodes with our labels that we did not write
  | 'locked' // another ingestion runs, or has published meanwhile
  | 'unwritable' // folder or disk refuses
  | 'damaged' // a file of the store cannot be read
  | 'syntax' // the statement does not parse or names something unknown
  | 'refused' // the statement writes, reads files, …
  | 'timeout'
  | 'memory'
  | 'cancelled'
  | 'empty' // nothing published yet
  | 'failed';

const CHINESE: Record<StoreErrorCode, string> = {
  unreachable: '连不上图数据库',
  unauthorized: '图数据库不接受用户名或密码',
  foreign: '图数据库里有别的程序写的数据',
  locked: '另一个读入正在写图谱',
  unwritable: '数据目录写不进去',
  damaged: '图谱的数据文件读不出来',
  syntax: '语句有错误',
  refused: '这里只能查询，不能写入',
  timeout: '语句超过了时间限制',
  memory: '语句需要的内存太多',
  cancelled: '语句已取消',
  empty: '图谱里还没有文件',
  failed: '图谱存取失败',
};

/** What a terminal says of a failure: its sentence, with a Chinese half where it has none. */
export function said({ code, message }: StoreError): string {
  return /\p{Script=Han}/u.test(message) ? message : `${CHINESE[code]} · ${message}`;
}

/** Throws StoreError 'locked' when a graph made from version `expected` would replace another one (`found`). */
export function refuseStale(expected: string | null | undefined, found: string | null, where: string): void {
  if (expected === undefined || expected === found) return;
  throw new StoreError('locked', `Another ingestion has published to ${where} meanwhile; nothing was changed. Run this one again.`);
}
