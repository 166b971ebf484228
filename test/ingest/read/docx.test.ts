import { describe, expect, it } from 'vitest';
import { structure } from '../../../ingest/passes/structure.ts';
import { docxText } from '../../../ingest/read/docx.ts';
import { counted } from '../../../ingest/read/docxNumbering.ts';
import { ReadError } from '../../../ingest/read/errors.ts';
import { readDocument } from '../../../ingest/read/source.ts';
import { broken } from '../passes/reading.ts';
import { cell, paragraph, run, table, word } from './word.ts';

const text = (...args: Parameters<typeof word>): string => docxText(word(...args), 'a.docx');
const OUTLINE = { levels: [['chineseCountingThousand', '%1、'], ['chineseCounting', '（%2）'], ['decimal', '%3.'], ['decimalEnclosedCircle', '%4']], numbers: [{ id: 1 }, { id: 2, start: 1 }] } as const;

describe('counts', () => {
  it.each([
    [1, 'chineseCounting', '一'], [10, 'chineseCounting', '十'], [12, 'chineseCountingThousand', '十二'], [20, 'chineseCounting', '二十'], [101, 'chineseCountingThousand', '一百零一'], [110, 'chineseCounting', '一百一十'],
    [3, 'chineseLegalSimplified', '叁'], [2024, 'ideographDigital', '二〇二四'], [3, 'decimalEnclosedCircleChinese', '③'], [3, 'decimalFullWidth', '３'], [2, 'ideographTraditional', '乙'], [28, 'lowerLetter', 'bb'], [4, 'upperRoman', 'IV'], [5, 'decimalZero', '05'], [7, 'unheardOf', '7'],
  ] as const)('%i in %s is %s', (n, format, written) => expect(counted(n, format)).toBe(written));
});

describe('lists that Word numbers', () => {
  const item = (words: string, level: number, id = 1): string => paragraph(words, { list: [id, level] });
  it('levels count on and begin anew below the next one above', () => expect(text([
    item('总体要求', 0), item('指导思想', 1), item('主要目标', 1), item('重点任务', 0), item('建设平台', 1), item('引进人才', 2), item('完善政策', 3),
  ].join(''), { lists: [OUTLINE] })).toBe('一、总体要求\n\n（一）指导思想\n\n（二）主要目标\n\n二、重点任务\n\n（一）建设平台\n\n1. 引进人才\n\n①完善政策\n\n'));
  it('text between them does not count; a list with a start of its own begins anew', () => expect(text([item('总则', 0), paragraph('正文。'), item('任务', 0), item('附则', 0, 2), item('附录', 0, 2)].join(''), { lists: [OUTLINE] })).toBe('一、总则\n\n正文。\n\n二、任务\n\n一、附则\n\n二、附录\n\n'));
  it('several levels in one number, a chapter, bullets', () => expect(text([item('总则', 0), item('目标', 1), item('要点', 2)].join(''), { lists: [{ levels: [['chineseCounting', '第%1章'], ['decimal', '%1.%2'], ['bullet', '']], numbers: [{ id: 1 }] }] })).toBe('第一章 总则\n\n一.1 目标\n\n• 要点\n\n'));
  it('a number of the style, and a paragraph taken out of it', () => expect(text([paragraph('总则', { style: 'H1' }), paragraph('引言', { style: 'H1', list: [0, 0] }), paragraph('任务', { style: 'Sub' })].join(''), {
    lists: [OUTLINE], styles: '<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Sub"><w:name w:val="sub"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
  })).toBe('# 一、总则\n\n# 引言\n\n# （一）任务\n\n'));
  it('a list that is not defined has no numbers', () => expect(text(paragraph('总则', { list: [9, 0] }))).toBe('总则\n\n'));
});

describe('paragraphs', () => {
  it.each([
    ['runs that cut a word', paragraph(run('自治区') + run('科技厅', '<w:b/>')), '自治区科技厅\n\n'],
    ['headings', paragraph('发展目标', { outline: 1 }) + paragraph('第一章 总则', { outline: 0 }) + paragraph('（一）任务', { outline: 2 }), '## 发展目标\n\n# 第一章 总则\n\n### （一）任务\n\n'],
    ['a title in two lines', paragraph(`${run('海川市人民政府关于印发')}<w:r><w:br/></w:r>${run('海川市规划的通知')}`), '海川市人民政府关于印发\n海川市规划的通知\n\n'],
    ['page breaks and tabs', paragraph(`${run('甲')}<w:r><w:br w:type="page"/><w:tab/></w:r>${run('乙')}`), '甲 乙\n\n'],
    ['tracked changes', paragraph(`<w:ins>${run('新增')}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>${run('保留')}`), '新增保留\n\n'],
    ['hidden text', paragraph(run('看得见') + run('看不见', '<w:vanish/>')), '看得见\n\n'],
    ['fields: their result, not their code', paragraph(`<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${run('第3页')}`), '第3页\n\n'],
    ['content controls', `<w:sdt><w:sdtContent>${paragraph('控件里的文字')}</w:sdtContent></w:sdt>`, '控件里的文字\n\n'],
    ['a text box once, after its paragraph', paragraph(`${run('正文')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('框中')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('框中')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`), '正文\n\n框中\n\n'],
    ['empty ones', `${paragraph('')}${paragraph('甲')}`, '甲\n\n'],
  ])('%s', (_what, body, expected) => expect(text(body)).toBe(expected));
  it('a list of contents is left out', () => expect(text(paragraph('一、总则 3', { style: 'T' }) + paragraph('一、总则'), { styles: '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>' })).toBe('一、总则\n\n'));
  it('a footnote below its paragraph', () => expect(text(paragraph(`${run('研发投入')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('增长。')}`) + paragraph('下一段'), { footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('按现价计算。')}</w:footnote>` })).toBe('研发投入增长。\n\n注：按现价计算。\n\n下一段\n\n'));
});

describe('tables', () => {
  it.each([
    ['rows on adjoining lines', table(['序号', '任务', '责任单位'], ['1', '建平台', '省科技厅']), '序号\t任务\t责任单位\n1\t建平台\t省科技厅\n\n'],
    ['cells over columns and rows', table(['领域', cell('指标', { span: 2 })], [cell('工业', { merge: 'restart' }), '产值', '9'], [cell('', { merge: 'continue' }), '企业', '3']), '领域\t指标\t\n工业\t产值\t9\n工业\t企业\t3\n\n'],
    ['several paragraphs in a cell', table(['任务', cell(paragraph('省科技厅') + paragraph('省财政厅'))]), '任务\t省科技厅 省财政厅\n\n'],
    ['a box is text', table([cell(paragraph('专栏1 重点工程') + paragraph('建设平台。'))]), '专栏1 重点工程\n\n建设平台。\n\n'],
    ['two tables stay two', `${table(['甲', '乙'])}${table(['丙', '丁'])}`, '甲\t乙\n\n丙\t丁\n\n'],
  ])('%s', (_what, body, expected) => expect(text(body)).toBe(expected));
});

describe('a whole file', () => {
  it('is read like any other text, its offsets point into the text as read', async () => {
    const bytes = word([
      paragraph('海川市人民政府关于加快科技创新的意见', { style: 'Title' }), paragraph('海政发〔2024〕5号'), paragraph('各县人民政府：'),
      paragraph('重点任务', { list: [1, 0] }), paragraph('强化平台建设。支持企业建设研发机构。（牵头单位：市科技局；配合单位：市财政局）', { list: [1, 1] }),
      table(['序号', '任务', '牵头单位'], ['1', '引进人才', '市教育局']),
    ].join(''), { lists: [OUTLINE] });
    const source = await readDocument(bytes, '海川.docx');
    const doc = structure(source);
    expect(doc.head).toMatchObject({ title: '海川市人民政府关于加快科技创新的意见', number: '海政发〔2024〕5号', issuer: '海川市人民政府' });
    expect(doc.tasks.map(({ name, number, duties }) => [number, name, duties.length])).toEqual([['（一）', '强化平台建设', 2], ['1', '引进人才', 1]]);
    expect(broken(doc)).toEqual([]);
  });
});

describe('refused', () => {
  const whole = word(paragraph('正文'));
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each([
    ['encrypted', ole, /^a\.docx 加了密码/],
    ['an old Word file', ole.subarray(0, 500), /旧版 Word/],
    ['cut short', whole.subarray(0, whole.length / 2), /^a\.docx 已损坏/],
    ['no zip', Buffer.from('正文'), /^a\.docx 已损坏/],
    ['no text', word(paragraph('')), /没有可读的文字/],
    ['XML that is not well-formed', word('<w:p><w:r>'), /已损坏/],
    ['nested without end', word(`${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}`), /已损坏/],
  ])('%s', async (_what, bytes, message) => {
    const error = await readDocument(bytes, 'a.docx').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as Error).message).toMatch(message);
  });
});
