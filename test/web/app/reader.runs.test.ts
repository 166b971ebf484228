import { type Arbitrary, array, assert, boolean, constantFrom, nat, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Layered, type Named } from '../../../web/app/views/reader/runs.ts';

const TEXT = '依托南宁、柳州、桂林、北海4个国家级高新区，启动申报创建南柳桂北国家自主创新示范区。';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const all = (stretches: ReturnType<typeof layOut>) => stretches.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');

describe('a clause cut into stretches and runs', () => {
  it('puts names into stretches of their own and layers into runs', () => {
    const stretches = layOut(TEXT, [{ mark: 3, span: at('桂林'), strong: true }, { mark: 3, span: at('国家级高新区'), strong: true }, { mark: 9, span: at('南柳桂北国家自主创新示范区') }],
      [{ layer: 'quote', span: at('依托南宁、柳州、桂林、北海4个国家级高新区，启动申报创建南柳桂北国家自主创新示范区') }, { layer: 'trigger', span: at('启动申报创建') }]);
    expect(stretches.filter(({ marks }) => marks.length > 0).map(({ runs, marks, strong }) => [runs.map(({ text }) => text).join(''), marks, strong])).toEqual([
      ['桂林', [3], true], ['国家级高新区', [3], true], ['南柳桂北国家自主创新示范区', [9], false],
    ]);
    expect(stretches.flatMap(({ runs }) => runs).filter(({ layers }) => layers.includes('trigger')).map(({ text }) => text)).toEqual(['启动申报创建']);
    expect(stretches.at(-1)!.runs.map(({ text, layers }) => [text, layers])).toEqual([['。', []]]);
  });
  it('keeps two names that stand in one place together, the strong one first', () => {
    const [name] = layOut(TEXT, [{ mark: 1, span: at('桂林') }, { mark: 2, span: at('桂林'), strong: true }], []).filter(({ marks }) => marks.length > 0);
    expect(name!.marks).toEqual([2, 1]);
  });
  it('prefers the longer of two names, but never to one of the selected fact', () => {
    const inner: Named = { mark: 1, span: at('国家') };
    const outer: Named = { mark: 2, span: at('国家级高新区') };
    expect(layOut(TEXT, [inner, outer], []).find(({ marks }) => marks.length > 0)!.marks).toEqual([2]);
    expect(layOut(TEXT, [{ ...inner, strong: true }, outer], []).find(({ marks }) => marks.length > 0)!.marks).toEqual([1]);
  });
  it('gives the text back whatever the spans are', () => {
    const span = tuple(nat(TEXT.length), nat(TEXT.length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]).filter(([a, b]) => a < b);
    const layered: Arbitrary<Layered> = record({ layer: constantFrom('quote' as const, 'trigger' as const, 'hit' as const), span });
    assert(property(array(record({ mark: nat(9), span, strong: boolean() })), array(layered), (names, layers) => {
      expect(all(layOut(TEXT, names, layers))).toBe(TEXT);
    }));
  });
});
