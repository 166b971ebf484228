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
  const named = (...names: Named[]) => layOut(TEXT, names, []).filter(({ marks }) => marks.length > 0).map(({ marks, strong, runs }) => [marks, strong, runs.map(({ text }) => text).join('')]);
  it.each<[string, Named[], unknown[]]>([
    ['the longer of two names', [{ mark: 1, span: at('国家') }, { mark: 2, span: at('国家级高新区') }], [[[2], false, '国家级高新区']]],
    ['a chosen name and the rest of the longer', [{ mark: 1, span: at('国家'), strong: true }, { mark: 2, span: at('国家级高新区') }], [[[1], true, '国家'], [[2], false, '级高新区']]],
    ['both of two chosen names', [{ mark: 1, span: at('高新区'), strong: true }, { mark: 2, span: at('国家级高新区，启动'), strong: true }], [[[2], true, '国家级'], [[1], true, '高新区'], [[2], true, '，启动']]],
  ])('shows %s', (_, names, shown) => expect(named(...names)).toEqual(shown));
  it('gives the text back whatever the spans are', () => {
    const span = tuple(nat(TEXT.length), nat(TEXT.length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]).filter(([a, b]) => a < b);
    const layered: Arbitrary<Layered> = record({ layer: constantFrom('quote' as const, 'trigger' as const, 'hit' as const), span });
    assert(property(array(record({ mark: nat(9), span, strong: boolean() })), array(layered), (names, layers) => {
      expect(all(layOut(TEXT, names, layers))).toBe(TEXT);
    }));
  });
});
