// One file's bytes → a source: decoded text and the stable id of the document.
import { createHash } from 'node:crypto';
import { entityId } from '../ids.ts';
import { documentKey, headOf } from '../passes/head.ts';
import type { Source } from '../passes/types.ts';
import { binaryKind, decode } from './decode.ts';
import { ReadError } from './errors.ts';
import { htmlText } from './html.ts';

const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  '.txt': (text) => text,
  '.md': (text) => text,
  '.markdown': (text) => text,
  '.html': htmlText,
  '.htm': htmlText,
};

/** Formats that hold more than text; their readers are loaded when the first such file is read. */
const PACKED: Readonly<Record<string, (bytes: Uint8Array, file: string) => Promise<string>>> = {
  '.docx': async (bytes, file) => (await import('./docx.ts')).docxText(bytes, file),
  '.pdf': async (bytes, file) => (await import('./pdf.ts')).pdfText(bytes, file),
};

/** Extensions that can be read, lower case, with their dot. */
export const READABLE: ReadonlySet<string> = new Set([...Object.keys(FORMATS), ...Object.keys(PACKED)]);
const TYPES = [...READABLE].join(' ');
const MB = 1024 * 1024;
const MAX_BYTES = 20 * MB;
/** Bytes of text in UTF-8 that the embedded store takes as one property. */
const MAX_TEXT = 16 * MB;

/** What is known of a file besides its bytes and name: where it comes from, what the manifest says of it. */
export interface About { origin?: Source['origin']; known?: Source['known'] }

const extensionOf = (file: string): string => /\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? '';

function checked(bytes: Uint8Array, file: string): void {
  if (!READABLE.has(extensionOf(file))) throw new ReadError(`不能读 ${file}：只读 ${TYPES}，请另存为其中一种 · ${file} is of a kind that is not read; save it as one of these.`);
  if (bytes.length === 0) throw new ReadError(`${file} 是空文件：检查是否下载完整 · ${file} is empty.`);
  if (bytes.length > MAX_BYTES) throw new ReadError(`${file} 有 ${Math.ceil(bytes.length / MB)} MB，上限 20 MB：拆成几个文件 · ${file} is larger than 20 MB; split it.`);
}

function textOf(bytes: Uint8Array, file: string): string {
  const format = FORMATS[extensionOf(file)];
  if (!format) throw new ReadError(`${file} 不是文本文件：请用 npm run ingest 读入 · ${file} is no text file.`);
  const binary = binaryKind(bytes);
  if (binary) throw new ReadError(`${file} 的内容是${binary}，不是文本：请另存为 ${TYPES} 之一 · ${file} is not text; save it as one of these.`);
  const decoded = decode(bytes);
  if (decoded === undefined) throw new ReadError(`认不出 ${file} 的编码：请另存为 UTF-8 · The encoding of ${file} is not known; save it as UTF-8.`);
  return format(decoded);
}

function sourceOf(text: string, bytes: Uint8Array, file: string, { origin = 'added', known }: About): Source {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReadError(`${file} 里没有可读的文字：检查文件内容 · ${file} holds no text.`);
  const size = Buffer.byteLength(text);
  if (size > MAX_TEXT) throw new ReadError(`${file} 的文字有 ${Math.ceil(size / MB)} MB，上限 16 MB：拆成几个文件 · ${file} holds more than 16 MB of text; split it.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = entityId('Document', documentKey(headOf(text, known)) || sha256);
  return { id, file, sha256, origin, text, ...(known && Object.keys(known).length > 0 ? { known } : {}) };
}

/**
 * Reads one file of text or HTML at once.
 * In: its bytes, its name (only the extension and what is shown hang on it), what else is known.
 * Out: the source, whose id comes from the 文号, else from title and issuer, else from the bytes.
 * Throws ReadError for an empty, too large (over 20 MB, or over 16 MB of text in UTF-8), binary or undecodable file, an extension not read here, or a file without text.
 */
export function readSource(bytes: Uint8Array, file: string, about: About = {}): Source {
  checked(bytes, file);
  return sourceOf(textOf(bytes, file), bytes, file, about);
}

/** Reads one file of any readable kind, Word and PDF included; otherwise as readSource. Also rejects with ReadError for an encrypted or damaged file and a PDF without text. */
export async function readDocument(bytes: Uint8Array, file: string, about: About = {}): Promise<Source> {
  checked(bytes, file);
  const packed = PACKED[extensionOf(file)];
  return sourceOf(packed ? await packed(bytes, file) : textOf(bytes, file), bytes, file, about);
}
