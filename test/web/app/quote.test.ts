import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../web/contract/parts.ts';
import { clauseNumber, footnote } from '../../../web/app/parts/footnote.ts';
import { yearsOf } from '../../../web/app/parts/FactRow.tsx';
import { excerpt, segments } from '../../../web/app/parts/segments.ts';

type Context = Quote['context'];
const TEXT = '实现海洋生物资源的高质化和高值化利用及其产业化。（牵头单位：自治区科技厅、海洋局；配合单位：自治区药品监督管理局，广西科学院，各设区市人民政府）';
const at = (words: string, what: Context['marks'][number]['what']) => ({ what, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const CONTEXT: Context = { text: TEXT, marks: [at('牵头单位：自治区科技厅、海洋局', 'quote'), at('牵头单位', 'trigger'), at('自治区科技厅', 'source')] };
const QUOTE = { quote: '牵头单位：自治区科技厅、海洋局', context: CONTEXT, title: '广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）', path: ['三、主要任务', '（一）组织重大产业科技攻关'], number: '桂政发〔2018〕51号', date: '2018-11-19' };

describe('the footnote', () => {
  it('has quote, title with clause, 文号 and date', () => {
    expect(footnote(QUOTE, 'zh')).toBe('「牵头单位：自治区科技厅、海洋局」，《广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）》三（一），桂政发〔2018〕51号，2018年11月19日。');
  });
  it('leaves out what the document has not', () => {
    const { number: _, date: __, ...rest } = QUOTE;
    expect(footnote({ ...rest, path: [] }, 'zh')).toBe('「牵头单位：自治区科技厅、海洋局」，《广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）》。');
  });
  it('writes the date in English on an English page, the quote as it is', () => {
    expect(footnote(QUOTE, 'en')).toMatch(/^「牵头单位：自治区科技厅、海洋局」.*，19 Nov 2018。$/);
  });
  it('does not double the marks of a title', () => expect(footnote({ ...QUOTE, title: '《规划》', path: [] }, 'zh')).toContain('，《规划》，'));
  it('adds the number of the item itself', () => {
    expect(footnote({ ...QUOTE, context: { ...CONTEXT, text: `12. 海洋领域。${TEXT}`, marks: [] } }, 'zh')).toContain('三（一）12，');
  });
  it('keeps a heading without a number, also above a numbered row', () => {
    expect(footnote({ ...QUOTE, path: ['创建 100 个国家级创新平台计划'], context: { ...CONTEXT, text: '5 国家级高新区 3', marks: [] } }, 'zh')).toContain('》创建 100 个国家级创新平台计划，');
  });
  it('gives the quote as the reader sees it where a page break cut it', () => {
    const text = '自治区科技厅牵头';
    expect(footnote({ ...QUOTE, quote: '自治区\n\n— 5 —\n科技厅', context: { text, marks: [{ what: 'quote', start: 0, end: 6 }] } }, 'zh')).toMatch(/^「自治区科技厅」/);
  });
  it.each([
    [['三、主要任务', '（二）强化创新平台', '3．建设示范区'], '三（二）3'],
    [['第三章 重点任务', '第二节 平台'], '第三章第二节'],
    [['附件 2', '一、名单'], '附件2一'],
    [['主要任务'], '主要任务'],
    [['一流学科建设'], '一流学科建设'],
    [[], ''],
  ])('%j is clause %s', (path, text) => expect(clauseNumber(path)).toBe(text));
});

describe('marks', () => {
  it('cut a clause into runs', () => {
    expect(segments('甲乙丙丁', [{ what: 'quote', start: 1, end: 4 }, { what: 'target', start: 2, end: 3 }])).toEqual([
      { text: '甲', quote: false, name: false, trigger: false }, { text: '乙', quote: true, name: false, trigger: false },
      { text: '丙', quote: true, name: true, trigger: false }, { text: '丁', quote: true, name: false, trigger: false },
    ]);
  });
  const marks = (length: number) => fc.array(fc.tuple(fc.constantFrom('quote', 'source', 'target', 'trigger'), fc.nat(length), fc.nat(length)).map(([what, a, b]) => ({ what, start: Math.min(a, b), end: Math.max(a, b) })), { maxLength: 6 });
  it('never change a character, and yellow is exactly the quote', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }).chain((text) => fc.tuple(fc.constant(text), marks(text.length))), ([text, given]) => {
      const runs = segments(text, given as Context['marks']);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      let start = 0;
      for (const run of runs) {
        for (let i = start; i < start + run.text.length; i += 1) expect(run.quote).toBe(given.some((mark) => mark.what === 'quote' && mark.start <= i && i < mark.end));
        start += run.text.length;
      }
    }));
  });
});

describe('the excerpt of a clause', () => {
  it('is the whole of a short one', () => expect(excerpt(CONTEXT)).toEqual({ from: 0, to: TEXT.length }));
  it('cuts a long one at punctuation and keeps the whole quote', () => {
    const text = `${'前面的话很长，'.repeat(30)}${TEXT}${'后面的话也很长，'.repeat(30)}`;
    const shift = text.indexOf(TEXT);
    const moved = CONTEXT.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
    const { from, to } = excerpt({ text, marks: moved });
    expect(to - from).toBeLessThan(160);
    expect(text.slice(from, to)).toContain(QUOTE.quote);
    expect(text[from - 1]).toMatch(/[，。；、：]/);
    expect(text[to - 1]).toMatch(/[，。；]/);
  });
  it('is everything where nothing is quoted', () => expect(excerpt({ text: '甲乙', marks: [] })).toEqual({ from: 0, to: 2 }));
});

describe('years', () => {
  it.each([[[], ''], [[2018], '2018'], [[2018, 2021], '2018、2021'], [[2018, 2021, 2026], '2018—2026']])('%j → %s', (years, text) => expect(yearsOf(years)).toBe(text));
});
