// Every failure as one JSON shape, with a status and a sentence in both languages.
import { HeaderError } from '../../queries/header.ts';
import { ParameterError } from '../../queries/resolve.ts';
import { ShelfError } from '../../queries/shelf.ts';
import { StoreError, type StoreErrorCode } from '../../queries/store.ts';
import type { ApiError } from '../contract.ts';

type Both = { zh: string; en: string };
type At = { line: number; column: number };
export type Status = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503;

/** A failure that already knows its status, its stable code and its sentence. */
export class ApiFailure extends Error {
  readonly status: Status;
  readonly code: string;
  readonly text: Both;
  readonly at: At | undefined;
  constructor(status: Status, code: string, text: Both, at?: At) {
    super(text.en);
    this.name = 'ApiFailure';
    this.status = status;
    this.code = code;
    this.text = text;
    this.at = at;
  }
}

/** Failures of the store: status, and what to say. Statements are a person's own, so a statement that is wrong or too costly is a 4xx. */
const STORE: Record<StoreErrorCode, { status: Status } & Both> = {
  unreachable: { status: 503, zh: '连不上图数据库，稍后再试。', en: 'The graph store cannot be reached; try again later.' },
  unauthorized: { status: 503, zh: '图数据库不接受用户名或密码；检查 NEO4J_USER 和 NEO4J_PASSWORD。', en: 'The graph store refuses the user name or password; check NEO4J_USER and NEO4J_PASSWORD.' },
  foreign: { status: 503, zh: '图数据库里有别的程序写的数据；用 NEO4J_DATABASE 另选一个库。', en: 'The graph store holds data of another program; choose another database with NEO4J_DATABASE.' },
  locked: { status: 503, zh: '正在读入文件，稍后再试。', en: 'Documents are being ingested; try again shortly.' },
  unwritable: { status: 503, zh: '数据目录写不进去；检查权限和磁盘空间。', en: 'The data folder cannot be written; check its permissions and the disk.' },
  damaged: { status: 503, zh: '数据文件读不出来；运行 npm run ingest 重新读入。', en: 'The data file cannot be read; run npm run ingest to build it again.' },
  syntax: { status: 400, zh: '语句有错误。', en: 'The statement has an error.' },
  refused: { status: 422, zh: '这里只能查询，不能写入。', en: 'Only reading is possible here.' },
  timeout: { status: 422, zh: '查询超过了时间限制；把范围缩小再试。', en: 'The query ran into the time limit; narrow it and try again.' },
  memory: { status: 422, zh: '查询需要的内存太多；把范围缩小再试。', en: 'The query needs too much memory; narrow it and try again.' },
  cancelled: { status: 408, zh: '查询已取消。', en: 'The query was cancelled.' },
  empty: { status: 503, zh: '还没有文件；运行 npm run ingest 读入。', en: 'No documents yet; run npm run ingest.' },
  failed: { status: 500, zh: '图数据库执行失败。', en: 'The graph store failed.' },
};
const OWN: readonly StoreErrorCode[] = ['syntax', 'failed', 'foreign', 'unwritable', 'damaged', 'locked'];
const HAN = /[\u4e00-\u9fff]/;

/** What a store says, in both languages: its own sentence in the language it has, ours in the other. */
function storeText(code: StoreErrorCode, message: string): Both {
  const { zh, en } = STORE[code];
  if (!OWN.includes(code)) return HAN.test(message) ? { zh: message, en } : { zh, en };
  if (HAN.test(message)) return { zh: message, en };
  return { zh: code === 'syntax' || code === 'failed' ? `${zh.slice(0, -1)}：${message}` : zh, en: message };
}

const SHELF: Record<ShelfError['code'], Status> = { 'name-taken': 409, missing: 404, shipped: 403, full: 422, unwritable: 503 };
const sentence = ({ zh, en }: Both): Both => ({ zh: `${zh}。`, en: `${en[0]!.toUpperCase()}${en.slice(1)}.` });

/** Any error → status and body. An unknown one says nothing of its insides; `unexpected` is told about it. */
export function failureOf(error: unknown, unexpected: (error: unknown) => void): { status: Status; body: ApiError } {
  if (error instanceof ApiFailure) {
    const { status, code, text, at } = error;
    return { status, body: { error: { code, message: text, ...(at && { at }) } } };
  }
  if (error instanceof StoreError) {
    const { code, message, at } = error;
    return { status: STORE[code].status, body: { error: { code, message: storeText(code, message), ...(at && { at }) } } };
  }
  if (error instanceof ShelfError) {
    return { status: SHELF[error.code], body: { error: { code: error.code, message: sentence(error.both) } } };
  }
  if (error instanceof HeaderError) return { status: 422, body: { error: { code: 'question', message: sentence(error.both) } } };
  if (error instanceof ParameterError) {
    return { status: 400, body: { error: { code: 'parameter', message: sentence(error.both) } } };
  }
  unexpected(error);
  return { status: 500, body: { error: { code: 'internal', message: { zh: '服务出错了；看终端里的说明。', en: 'The server failed; see its terminal.' } } } };
}

/** Nothing of that id or name. */
export function notFound(what: Both, id: string): ApiFailure {
  return new ApiFailure(404, 'not-found', { zh: `没有这个${what.zh}：${id}`, en: `There is no ${what.en} ${id}.` });
}
