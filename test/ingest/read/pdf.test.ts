import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { structure } from '../../../ingest/passes/structure.ts';
import { ReadError } from '../../../ingest/read/errors.ts';
import { pdfText } from '../../../ingest/read/pdf.ts';
import { readDocument } from '../../../ingest/read/source.ts';
import { launchBrowser, withoutBrowser } from '../../browser.ts';
import { broken } from '../passes/reading.ts';
import { handMade, printed, shown, SONG } from './printed.ts';

const SENTENCE = '推动企业与高校、科研院所共同建设创新联合体，加快突破关键核心技术，提升产业竞争力。';
const paragraphs = (count: number, from = 1): string[] => Array.from({ length: count }, (_, i) => `${from + i}.第${from + i}项任务。${SENTENCE.repeat(2)}（牵头单位：市科技局；配合单位：市财政局、市教育局、市工业和信息化局）`);
const html = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const blocks = (text: string): string[] => text.split('\n\n').filter((block) => block.trim() !== '');

describe('written by hand', () => {
  it('a Chinese font that is only named', async () => expect(await pdfText(handMade(`BT /F1 16 Tf 72 700 Td ${shown('海川市科技局')} Tj ET`, SONG), 'a.pdf')).toBe('海川市科技局\n\n'));
  it('text drawn twice to look bold is there once; a turned water mark is none', async () => {
    const stream = `BT /F1 16 Tf 72 700 Td ${shown('总则')} Tj 0.3 0 Td ${shown('总则')} Tj ET BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm ${shown('内部')} Tj ET`;
    expect(await pdfText(handMade(stream, SONG), 'a.pdf')).toBe('总则\n\n');
  });
  it('a page number is none of the text, a figure in the body is', async () => expect(await pdfText(handMade(`BT /F1 16 Tf 72 500 Td ${shown('正文')} Tj 0 -60 Td ${shown('12')} Tj ET BT /F1 10 Tf 290 40 Td ${shown('— 3 —')} Tj ET`, SONG), 'a.pdf')).toBe('正文\n\n12\n\n'));
  it.each([
    ['no text', handMade('0 0 100 100 re f'), /^a\.pdf 是没有文字的 PDF/],
    ['encrypted', handMade('BT ET', undefined, `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`), /^a\.pdf 加了密码/],
    ['damaged', Buffer.from('%PDF-1.7\nnothing'), /^a\.pdf 已损坏/],
    ['no PDF', Buffer.from('正文'), /^a\.pdf 已损坏/],
  ])('refused: %s', async (_what, bytes, message) => {
    const error = await readDocument(bytes, 'a.pdf').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as Error).message).toMatch(message);
  });
});

describe.skipIf(withoutBrowser())('printed', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());
  const read = async (body: string, head?: string): Promise<string> => pdfText(await printed(browser, body, head), 'a.pdf');

  it('lines are joined to paragraphs, over the ends of pages as well; running heads and page numbers are gone', async () => {
    const texts = ['海川市科技创新行动方案', '一、重点任务', ...paragraphs(40)];
    expect(blocks(await read(`<h1>${texts[0]}</h1>${html(texts.slice(1))}`, '海川市人民政府公报'))).toEqual(texts);
  });
  it('a duty clause cut by the end of a page is one', async () => {
    const bytes = await printed(browser, `<h1>海川市科技创新行动方案</h1>${html(['一、重点任务', ...paragraphs(40)])}`);
    const doc = structure(await readDocument(bytes, 'a.pdf'));
    expect(doc.tasks.map(({ duties }) => duties.length)).toEqual(Array.from({ length: 40 }, () => 2));
    expect(broken(doc)).toEqual([]);
  });
  it('two columns are read one after the other', async () => expect(blocks(await read(`<div class="two">${html(paragraphs(12))}</div>`))).toEqual(paragraphs(12)));
  it('paragraphs without indent end where their last line is short', async () => {
    const texts = ['第一条 为了规范科技项目管理，根据有关法律法规，结合本市实际，制定本办法，请认真贯彻执行。', '第二条 本办法适用于全市。'];
    expect(blocks(await read(texts.map((text) => `<p class="flush">${text}</p>`).join('')))).toEqual(texts);
  });
  it('Latin words keep their space', async () => expect(await read('<p>支持 New Energy 与 5G 产业</p>')).toBe('支持 New Energy 与 5G 产业\n\n'));
  it('ruled tables are rows; merged cells keep their place', async () => {
    const long = '建设创新平台，支持企业建设研发机构，推动高校共建研究院，加快成果转化应用，形成一批标志性成果';
    const body = `<p>任务分工如下。</p><table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>${long}</td><td rowspan="2">市科技局、市财政局</td></tr><tr><td>2</td><td>引进人才</td></tr><tr><td colspan="2">合计</td><td>2项</td></tr></table><p>本表由市科技局解释。</p>`;
    expect(await read(body)).toBe(`任务分工如下。\n\n序号\t任务\t责任单位\n1\t${long}\t市科技局、市财政局\n2\t引进人才\t市科技局、市财政局\n合计\t\t2项\n\n本表由市科技局解释。\n\n`);
  });
  it('a table over several pages is one, its repeated head dropped', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>${i + 1}</td><td>建设第${i + 1}个平台</td><td>市科技局</td></tr>`).join('');
    const text = await read(`<p>附件1</p><table><thead><tr><th>序号</th><th>任务</th><th>责任单位</th></tr></thead><tbody>${rows}</tbody></table>`);
    expect(text.split('\n').filter((line) => line.includes('\t'))).toEqual(['序号\t任务\t责任单位', ...Array.from({ length: 60 }, (_, i) => `${i + 1}\t建设第${i + 1}个平台\t市科技局`)]);
    expect(blocks(text).length).toBe(2);
  });
  it('a frame around text is no table', async () => expect(blocks(await read(`<div style="border:1px solid;padding:8px">${html(['专栏1 重点工程', '建设平台。'])}</div>`))).toEqual(['专栏1 重点工程', '建设平台。']));
});
