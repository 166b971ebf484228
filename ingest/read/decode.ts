// Bytes → text: UTF-8, UTF-16 with a byte order mark, or GB18030.
import { detect } from 'chardet';
import iconv from 'iconv-lite';

const STARTS_WITH: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Word 或压缩文件' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: '旧版 Word 文件' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: '图片' },
  { bytes: [0xff, 0xd8, 0xff], what: '图片' },
];

/** What a file is that holds no plain text, as its first bytes tell; undefined for text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = STARTS_WITH.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known.what;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 65_536).includes(0) ? '二进制文件' : undefined;
}

/** The text of a file without its byte order mark, line ends kept; undefined when it is in none of the encodings read here. */
export function decode(bytes: Uint8Array): string | undefined {
  for (const [encoding, marked] of [['utf-16le', bytes[0] === 0xff && bytes[1] === 0xfe], ['utf-16be', bytes[0] === 0xfe && bytes[1] === 0xff]] as const) {
    if (marked) return new TextDecoder(encoding).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const guess = detect(bytes.subarray(0, 262_144));
  if (guess !== null && !/^(?:GB|Big5|EUC|Shift|ISO-2022|windows-|ISO-8859)/iu.test(guess)) return undefined;
  const text = iconv.decode(Buffer.from(bytes), 'gb18030');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.includes('�') || han < text.length / 4 ? undefined : text;
}
