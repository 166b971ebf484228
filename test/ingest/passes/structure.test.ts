import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, oneof, property, sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structure } from '../../../ingest/passes/structure.ts';
import { readSource } from '../../../ingest/read/source.ts';
import { LAYOUTS } from '../../cases/reading/structure.ts';
import { broken, read } from './reading.ts';

const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
const seed = (start: string) => { const file = seeds.find((f) => f.startsWith(start))!; return structure(readSource(readFileSync(`seeds/${file}`), file)); };
const outline = (text: string): string[] => read(text).clauses.filter(({ depth }) => depth !== undefined).map(({ depth, text: t }) => `${depth} ${t}`);

describe.each(seeds)('%s', (file) => {
  const doc = structure(readSource(readFileSync(`seeds/${file}`), file));
  it('every character of every clause stands in the source where the map says', () => expect(broken(doc)).toEqual([]));
  it('keeps all letters of the source in clauses, in order', () => {
    const lost = [...doc.source.text].length - doc.clauses.reduce((sum, { text }) => sum + [...text].length, 0);
    expect(lost).toBeLessThan(doc.source.text.length * 0.05);
    const starts = doc.clauses.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  it('has ids of its own for every clause', () => expect(new Set(doc.clauses.map(({ id }) => id)).size).toBe(doc.clauses.length));
  it('has the same ids on a second reading', () => expect(structure(doc.source).clauses.map(({ id }) => id)).toEqual(doc.clauses.map(({ id }) => id)));
  it('quotes tasks, duties and targets by offset', () => {
    for (const { clause, start, end } of [...doc.tasks.map(({ heading }) => heading), ...doc.tasks.flatMap(({ duties }) => duties), ...doc.targets]) {
      const { map, text } = doc.clauses[clause]!;
      const quote = doc.source.text.slice(map[start], map[end - 1]! + 1);
      expect(quote[0]).toBe(text[start]);
      expect(quote.at(-1)).toBe(text[end - 1]);
    }
  });
  it('opens no heading that its path already holds', () => {
    for (const { path } of doc.clauses) expect(new Set(path).size).toBe(path.length);
  });
});

describe('the seeds', () => {
  it('the five-year plan run together: headings out of their sentences, repeats marked, no chapter under a foreign one', () => {
    const doc = seed('000');
    expect(doc.clauses.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toContain('第六章加快突破关键核心技术，构建支撑引领现代产业的技术体系');
    expect(doc.clauses.filter(({ repeats }) => repeats !== undefined).length).toBeGreaterThan(90);
    expect(Math.max(...doc.clauses.map(({ text }) => text.length))).toBeLessThan(400);
    expect(doc.clauses.filter(({ text }) => text === '三、推动大中小企业融通创新').map(({ path }) => path)).toEqual([[], []]);
  });
  it('the web page: furniture apart, 任务 headings', () => {
    const doc = seed('001');
    expect(doc.clauses.filter(({ kind }) => kind === 'furniture').length).toBe(4);
    expect(doc.clauses.filter(({ text }) => /^任务.:/u.test(text)).map(({ path }) => path.length)).toEqual(Array.from({ length: 9 }, () => 1).concat([1]));
  });
  it('the city plan: a box ends where its frame ends; the table of indicators has heads', () => {
    const doc = seed('002');
    expect(doc.clauses.find(({ text }) => text.startsWith('石化产业方面'))!.path.at(-1)).toBe('第一节　推进重点产业领域技术攻关');
    expect(doc.clauses.find(({ text }) => text.includes('技术市场成交合同金额'))!.table!.head).toEqual(['序号', '指 标', '2020年指标值', '2025年目标值']);
  });
  it('the action plan: a sentence is whole over a page break', () => {
    const { text, gaps } = seed('003').clauses.find(({ text: t }) => t.startsWith('4. 冶金领域'))!;
    expect(text).toContain('（牵头单位：自治区科技厅、工业和信息化厅；配合单位：自治区国资委，各设区市人民政府）');
    expect(gaps.length).toBe(2);
  });
  it('the pilot zone: footer of the web site is furniture', () => expect(seed('004').clauses.slice(-3).map(({ kind }) => kind)).toEqual(['furniture', 'furniture', 'furniture']));
});

describe('headings', () => {
  it.each(LAYOUTS)('$why', ({ text, outline: expected }) => expect(outline(`海川市科技创新意见\n\n${text}`).filter((line) => line !== '1 海川市科技创新意见')).toEqual(expected));
  it('nest by their numbering', () => expect(outline('某省关于加强创新的意见\n\n一、总体要求\n（一）指导思想。\n以人为本，推动高质量发展。\n（二）主要目标\n坚持创新。\n二、重点任务\n1.建设平台\n加快建设。')).toEqual(['1 某省关于加强创新的意见', '1 一、总体要求', '2 （一）指导思想。', '2 （二）主要目标', '1 二、重点任务', '2 1.建设平台']));
  it('chapters hold sections', () => expect(outline('第一章 总则\n第一节 目标\n本办法适用于全省。\n第二章 附则\n本办法自印发之日起施行。')).toEqual(['1 第一章 总则', '2 第一节 目标', '1 第二章 附则']));
  it('a numbered paragraph is no heading', () => expect(outline('一、目标\n1.到2027年，建成一批平台，培育一批企业，引进一批人才，突破一批技术，形成一批成果，带动就业增长；\n2.完善机制；')).toEqual(['1 一、目标']));
  it('an annex opens anew', () => expect(read('一、目标\n努力。\n\n附件1\n\n任务分解表\n\n说明文字。').clauses.at(-1)!.path).toEqual(['任务分解表']));
  it('annexes that are only listed are no headings', () => expect(outline('一、目标\n努力。\n\n附件：1.任务分解表\n2.项目清单')).toEqual(['1 一、目标']));
});

describe('paragraphs', () => {
  it.each([
    ['cut in a word', '推动企业与高校、科研院所共同建设创新联合体，加快突破关键核\n\n心技术，提升产业竞争力。', 1],
    ['a page number between', '推动企业与高校、科研院所共同建设创新联合体，加快突破关键核\n\n— 12 —\n\n心技术，提升产业竞争力。', 1],
    ['cut in a bracket after a semicolon', '加强平台建设，支持企业发展。（牵头单位：省科技厅；\n\n配合单位：省财政厅）', 1],
    ['two that are finished', '推动企业与高校共建平台。\n\n支持企业牵头。', 2],
    ['a short line is a heading, not a beginning', '指导思想\n\n坚持创新驱动，推动高质量发展。', 2],
  ])('%s', (_what, text, count) => expect(read(text).clauses.filter(({ kind }) => kind !== 'furniture').length).toBe(count));
  it('strips markdown, keeps offsets', () => {
    const doc = read('# 某市创新办法\n\n**第一条** 为了促进**创新**，制定本办法。\n\n- 支持企业\n');
    expect(doc.clauses.map(({ text }) => text)).toEqual(['某市创新办法', '第一条 为了促进创新，制定本办法。', '支持企业']);
    expect(broken(doc)).toEqual([]);
  });
});

describe('tables', () => {
  const heads = (text: string) => read(text).clauses.filter(({ table }) => table?.head.length).map(({ text: t, table }) => table!.cells.map(({ column, start, end }) => `${table!.head[column]}=${t.slice(start, end)}`).join(' '));
  it.each([
    ['tabs', '序号\t任务\t责任单位\n1\t建平台\t省科技厅\n2\t引人才\t省教育厅\n'],
    ['pipes', '| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 建平台 | 省科技厅 |\n| 2 | 引人才 | 省教育厅 |\n'],
    ['a cell per line', '\t序号\n\t任务\n\t责任\n\n单位\n\n\t1\n\t建平台\n\t省科技厅\n\n\t2\n\t引人才\n\t省教育厅\n\n\n'],
  ])('%s', (_what, text) => expect(heads(text)).toEqual(['序号=1 任务=建平台 责任单位=省科技厅', '序号=2 任务=引人才 责任单位=省教育厅']));
  it('a tab after a heading number makes no row', () => expect(outline('一、\t总体要求\n坚持创新。')).toEqual(['1 一、\t总体要求']));
  it('paragraphs indented by a tab are no cells', () => expect(read('\t坚持创新驱动。\n\t推动高质量发展。\n').clauses.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']));
});

const bits = constantFrom('第一章', '一、', '（二）', '3.', '（', '）', '(', ')', '【', '。', '；', '，', '\n', '\n\n', '\t', '——', '“', '”', '《', '》', '牵头单位：', '责任单位：', '按职责分工负责', '省科技厅', '、', '到2027年', '达到', '30家', '**', '# ', '| ', '|---|', '附件', '以下均需市政府落实', '国发〔2021〕3号', '印发', '关于', '的通知', '发展', '创新', '\u3000', '𠮷');
const chinese = array(oneof({ weight: 4, arbitrary: bits }, string({ unit: integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)), maxLength: 6 })), { maxLength: 120 }).map((parts) => `文${parts.join('')}`);

describe('any text', () => {
  it('has a structure whose offsets hold', () => {
    assert(property(chinese, (text) => {
      const doc = read(text);
      expect(broken(doc)).toEqual([]);
      for (const duty of doc.tasks.flatMap(({ duties }) => duties)) expect(duty.end).toBeGreaterThan(duty.start);
      for (const { start, end, value } of doc.targets) { expect(end).toBeGreaterThan(start); expect(value).toMatch(/^\d/u); }
    }), { numRuns: 400, seed: 4 });
  });
  it('is read in linear time', () => {
    const unit = sample(chinese, { numRuns: 60, seed: 11 }).join('\n');
    const once = (text: string): number => { const start = performance.now(); read(text); return performance.now() - start; };
    const time = (times: number): number => { const text = unit.repeat(times); return Math.min(once(text), once(text), once(text)); }; // the least of three: the machines are shared
    time(2);
    expect(time(40)).toBeLessThan(Math.max(time(5), 5) * 8 * 6);
  });
  it.each(['（', '）', '，', '一、', '到2027年', '牵头单位：', '《', '\t', '|', '以下均', '附件\n', '1.', '关于', '9', '一、一、'])('a hundred thousand characters of %j are read whole', (bit) => {
    const doc = read(`文${bit.repeat(100_000 / bit.length)}`);
    expect(broken(doc)).toEqual([]);
  });
});
