import { array, assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanIn, toText } from '../../../web/app/views/reader/offsets.ts';

/** A clause of `source` from `start` to `end` without its gaps. */
function clauseOf(source: string, start: number, end: number, gaps: number[]) {
  let text = '';
  let at = start;
  for (let i = 0; i < gaps.length; i += 2) { text += source.slice(at, gaps[i]); at = gaps[i + 1]!; }
  return { start, end, gaps, text: text + source.slice(at, end) };
}

const SOURCE = '前文。牵头单位：自治区\n— 12 —\n科技厅；配合单位：各设\n\n区市';
const CLAUSE = clauseOf(SOURCE, 3, SOURCE.length, [11, 19, 30, 32]);

describe('source offsets in the text of a clause', () => {
  it('joins what a page break cut', () => expect(CLAUSE.text).toBe('牵头单位：自治区科技厅；配合单位：各设区市'));
  it.each([
    ['before the gap', '单位', '单位'],
    ['across the gap', '自治区\n— 12 —\n科技厅', '自治区科技厅'],
    ['after the gap', '配合单位', '配合单位'],
    ['across the second gap', '各设\n\n区市', '各设区市'],
    ['beginning inside a gap', '— 12 —\n科技厅', '科技厅'],
    ['ending inside a gap', '自治区\n— ', '自治区'],
  ])('%s', (_, inSource, inText) => {
    const start = SOURCE.indexOf(inSource);
    const span = spanIn(CLAUSE, start, start + inSource.length)!;
    expect(CLAUSE.text.slice(...span)).toBe(inText);
  });
  it.each([
    ['only a gap', 12, 18],
    ['before the clause', 0, 3],
    ['empty', 6, 6],
  ])('gives nothing for %s', (_, start, end) => expect(spanIn(CLAUSE, start, end)).toBeUndefined());
  it('keeps to the clause', () => {
    expect(toText(CLAUSE, 0)).toBe(0);
    expect(toText(CLAUSE, 10_000)).toBe(CLAUSE.text.length);
  });
  it('finds every character outside of gaps where it stands', () => {
    assert(property(string({ minLength: 1, maxLength: 60 }), array(nat(60), { maxLength: 8 }), (source, cuts) => {
      const edges = [...new Set(cuts.filter((at) => at <= source.length))].sort((a, b) => a - b);
      const gaps = edges.slice(0, edges.length - (edges.length % 2));
      const clause = clauseOf(source, 0, source.length, gaps);
      const kept = Array.from({ length: source.length }, (_, at) => at).filter((at) => !gaps.some((from, i) => i % 2 === 0 && from <= at && at < gaps[i + 1]!));
      expect(kept.map((at) => clause.text[toText(clause, at)])).toEqual(kept.map((at) => source[at]));
    }));
  });
});
