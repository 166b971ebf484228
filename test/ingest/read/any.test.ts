// Any bytes at all are read, or refused with one sentence; what is read goes through with offsets that hold.
import { array, assert, asyncProperty, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structure } from '../../../ingest/passes/structure.ts';
import type { Source } from '../../../ingest/passes/types.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { ReadError } from '../../../ingest/read/errors.ts';
import { readDocument, readSource } from '../../../ingest/read/source.ts';
import { broken } from '../passes/reading.ts';
import { paragraph, word } from './word.ts';

const bits = constantFrom('第一篇', '第二章 ', '一、', '（二）', '㈢', '4.', '⑸', '⑥', '专栏1 ', '附件1：', '有效期', '自2024年13月45日起施行', '（', '）', '(', '【', '《', '》', '“', '。', '；', '\n', '\r\n', '\r', '\n\n', '\t', '|', '|---|', '# ', '\uFEFF', '\u200b', '\ud83d', '\ude00', '𠮷', '\u3000', '牵头单位：', '省科技厅', '、', '高新区', '到2027年达到30家', '<table><tr><td>', '</p>', '&#x0;', '\0');
const texts = array(oneof({ weight: 5, arbitrary: bits }, string({ maxLength: 5 })), { maxLength: 80 }).map((parts) => `文${parts.join('')}`);

/** The source, undefined where the file is refused; any other error is thrown. */
function readOrRefused(bytes: Uint8Array, file: string): Source | undefined {
  try {
    return readSource(bytes, file);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

describe('any text', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('as %s', (file) => {
    assert(property(texts, (text) => {
      const source = readOrRefused(Buffer.from(text), file);
      if (source === undefined) return;
      expect(broken(structure(source))).toEqual([]);
      const { relations } = extract([source]).graph;
      expect(relations.flatMap(({ evidence }) => evidence).filter(({ start, end, quote }) => source.text.slice(start, end) !== quote)).toEqual([]);
    }), { numRuns: 100, seed: 5 });
  });
  it('halves of surrogate pairs in the text itself', () => {
    assert(property(texts, (text) => {
      const source = { ...readSource(Buffer.from('文'), 'a.txt'), text };
      expect(broken(structure(source))).toEqual([]);
      expect(extract([source]).graph.entities.length).toBeGreaterThan(0);
    }), { numRuns: 100, seed: 6 });
  });
});

describe('any bytes', () => {
  const whole = word(paragraph('海川市科技创新规划'));
  it.each([['a.docx', [...whole.subarray(0, 40)]], ['a.pdf', [...Buffer.from('%PDF-1.4\n1 0 obj')]], ['a.txt', []]] as const)('as %s are read or refused with one sentence', async (file, start) => {
    await assert(asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
      const read = await readDocument(Uint8Array.from([...start, ...bytes]), file).catch((error: unknown) => error);
      expect(read instanceof ReadError || typeof (read as { text: string }).text === 'string').toBe(true);
    }), { numRuns: 30, seed: 8 });
  });
});
