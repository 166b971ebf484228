import { describe, expect, it } from 'vitest';
import { blanks, malformed, render } from '../../queries/sentence.ts';

const ZH = '{a}[牵头 {lead} 项<任务>; 共同负责 {joint} 项<任务>; 配合 {support} 项<任务>][，出自 {documents} 份文件]。';
const EN = '{a} [leads {lead <task|tasks>}; shares {joint <task|tasks>}; supports {support <task|tasks>}][, in {documents document|documents}].';

describe('a sentence from counts', () => {
  it.each([
    [{ lead: 41, joint: 19, support: 2, documents: 2 }, '科技厅牵头 41 项任务，共同负责 19 项，配合 2 项，出自 2 份文件。', '科技厅 leads 41 tasks, shares 19 and supports 2, in 2 documents.'],
    [{ lead: 1, joint: 0, support: 0, documents: 1 }, '科技厅牵头 1 项任务，出自 1 份文件。', '科技厅 leads 1 task, in 1 document.'],
    [{ lead: 0, joint: 0, support: 1200, documents: 0 }, '科技厅配合 1,200 项任务。', '科技厅 supports 1,200 tasks.'],
    [{ lead: 0, joint: 3, support: 1, documents: null }, '科技厅共同负责 3 项任务，配合 1 项。', '科技厅 shares 3 tasks and supports 1.'],
  ])('%j', (counts, zh, en) => {
    expect(render(ZH, 'zh', { a: '科技厅', ...counts })).toBe(zh);
    expect(render(EN, 'en', { a: '科技厅', ...counts })).toBe(en);
  });
  it.each([
    ['{a} 有 {n} 个平台', 'zh', { a: '海洋产业', n: 9 }, '海洋产业有 9 个平台'],
    ['{a} 有 {n} 个平台', 'zh', { a: '5G', n: 9 }, '5G 有 9 个平台'],
    ['{a} has {n platform|platforms}', 'en', { a: '海洋产业', n: 1 }, '海洋产业 has 1 platform'],
    ['[{x} 个城市; {y} 个园区]发展 {a}', 'zh', { x: 0, y: 2, a: '糖业' }, '2 个园区发展糖业'],
    ['{a}：[{x} 条; {y} 条]', 'zh', { a: '<script>{n}', x: 1, y: 0 }, '<script>{n}：1 条'],
    ['《{a}》写明 {n} 条', 'zh', { a: '《规划》政策解读', n: 2 }, '《〈规划〉政策解读》写明 2 条'],
    ['{n} 项[<，其中 >{x} 项甲; <，其中 >{y} 项乙]', 'zh', { n: 3, x: 0, y: 1 }, '3 项，其中 1 项乙'],
    ['in [{document} ]all', 'en', { document: null }, 'in all'],
  ] as const)('%s', (template, language, values, said) => expect(render(template, language, values)).toBe(said));
});

describe('templates', () => {
  it('names its blanks once', () => expect(blanks(EN)).toEqual(['a', 'lead', 'joint', 'support', 'documents']));
  it.each([
    [ZH, undefined], [EN, undefined], ['{a', '{'], ['[{a}', '['], ['{a}]', ']'], ['<x', '<'], ['[; {a}]', ';'], ['[{a}; ]', ';'], ['{A b}', '{'],
  ])('%s: %s', (template, odd) => expect(malformed(template)).toBe(odd));
});
