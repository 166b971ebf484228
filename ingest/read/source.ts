// One file's bytes → a source: decoded text and the stable id of the document.
import { createHash } from 'node:crypto';
import { entityId } from '../ids.ts';
import { documentKey, headOf } from '../passes/head.ts';
import type { Source } from '../passes/types.ts';
import { binaryKind, decode } from './decode.ts';
import { htmlText } from './html.ts';

/** A file that cannot be read. The message says what, where and how to mend it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  '.txt': (text) => text,
  '.md': (text) => text,
  '.markdown': (text) => text,
  '.html': htmlText,
  '.htm': htmlText,
};

/** Extensions that can be read, lower case, with their dot. */
export const READABLE: ReadonlySet<string> = new Set(Object.keys(FORMATS));
const LATER = new Set(['.docx', '.doc', '.pdf', '.wps', '.ofd']);
const MB = 1024 * 1024;
const MAX_BYTES = 20 * MB;
/** Bytes of text in UTF-8 that the embedded store takes as one property. */
const MAX_TEXT = 16 * MB;

/**
 * Reads one file.
 * In: its bytes, its name (only the extension and what is shown hang on it), where it comes from, what is known of it.
 * Out: the source, whose id comes from the 文号, else from title and issuer, else from the text.
 * Throws ReadError for an empty, too large (over 20 MB, or over 16 MB of text in UTF-8), binary or undecodable file, an extension not read here, or a file without text.
 */
export function readSource(bytes: Uint8Array, file: string, about: { origin?: Source['origin']; known?: Source['known'] } = {}): Source {
  const extension = /\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? '';
  const format = FORMATS[extension];
  const types = [...READABLE].join(' ');
  if (LATER.has(extension)) throw new ReadError(`还不能读 ${file}：${extension} 以后支持，请先另存为 ${types} 之一 · ${extension} cannot be read yet; save ${file} as one of these.`);
  if (!format) throw new ReadError(`不能读 ${file}：只读 ${types}，请另存为其中一种 · ${file} is of a kind that is not read; save it as one of these.`);
  if (bytes.length === 0) throw new ReadError(`${file} 是空文件：检查是否下载完整 · ${file} is empty.`);
  if (bytes.length > MAX_BYTES) throw new ReadError(`${file} 有 ${Math.ceil(bytes.length / MB)} MB，上限 20 MB：拆成几个文件 · ${file} is larger than 20 MB; split it.`);
  const binary = binaryKind(bytes);
  if (binary) throw new ReadError(`${file} 的内容是${binary}，不是文本：请另存为 ${types} 之一 · ${file} is not text; save it as one of these.`);
  const decoded = decode(bytes);
  if (decoded === undefined) throw new ReadError(`认不出 ${file} 的编码：请另存为 UTF-8 · The encoding of ${file} is not known; save it as UTF-8.`);
  const text = format(decoded);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReadError(`${file} 里没有可读的文字：检查文件内容 · ${file} holds no text.`);
  const size = Buffer.byteLength(text);
  if (size > MAX_TEXT) throw new ReadError(`${file} 的文字有 ${Math.ceil(size / MB)} MB，上限 16 MB：拆成几个文件 · ${file} holds more than 16 MB of text; split it.`);
  const { known } = about;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = entityId('Document', documentKey(headOf(text, known)) || sha256);
  return { id, file, sha256, origin: about.origin ?? 'added', text, ...(known && Object.keys(known).length > 0 ? { known } : {}) };
}
