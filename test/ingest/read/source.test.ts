import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../ingest/read/errors.ts';
import { readSource } from '../../../ingest/read/source.ts';
import { htmlText } from '../../../ingest/read/html.ts';
import { PAGES } from '../../cases/reading/pages.ts';

const TEXT = '海川市科技创新规划\r\n\r\n支持企业建设研发机构，加快成果转化。\n';

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['GB18030', iconv.encode(TEXT, 'gb18030')],
    ['GBK, a short file', iconv.encode('海川市规划', 'gbk')],
    ['UTF-16 with a byte order mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ])('%s', (_what, bytes) => expect(readSource(bytes, 'a.txt').text).toBe(_what.startsWith('GBK') ? '海川市规划' : TEXT));
});

describe('refused, with what, where and how to mend', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'a.txt', /a\.txt 是空文件/],
    ['white space', Buffer.from(' \n\u3000\n'), 'a.txt', /没有可读的文字/],
    ['binary', Buffer.from([1, 2, 0, 4, 5]), 'a.txt', /二进制文件/],
    ['a renamed PDF', Buffer.from('%PDF-1.7 …'), 'a.txt', /内容是PDF/],
    ['Latin text in another encoding', Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0xe0, 0x20]), 'a.txt', /编码/],
    ['an old Word file', Buffer.from('PK'), 'a.doc', /只读 \.txt .*\.docx \.pdf/],
    ['an unknown extension', Buffer.from('x'), 'a.csv', /只读 \.txt/],
    ['no extension', Buffer.from('x'), 'README', /只读 \.txt/],
    ['too large', Buffer.alloc(21 * 1024 * 1024, 'a'), 'a.txt', /上限 20 MB/],
    ['a page without text', Buffer.from('<html><script>let a = 1</script><nav>首页</nav></html>'), 'a.html', /没有可读的文字/],
  ])('%s', (_what, bytes, file, message) => {
    expect(() => readSource(bytes, file)).toThrow(ReadError);
    expect(() => readSource(bytes, file)).toThrow(message);
  });
});

describe('the manifest of the seeds', () => {
  const rows = JSON.parse(readFileSync('seeds/manifest.json', 'utf8')) as { file: string; sha256: string; title: string; number?: string; issuer?: string; date?: string }[];
  it('has a row per file', () => expect(rows.map(({ file }) => file)).toEqual(readdirSync('seeds').filter((file) => file.endsWith('.txt')).sort()));
  it.each(rows)('$file: hash and what the text says of itself', ({ file, sha256, ...known }) => {
    const bytes = readFileSync(`seeds/${file}`);
    const source = readSource(bytes, file, { origin: 'seeds', known });
    expect(source.sha256).toBe(sha256);
    expect(source.id).toBe(readSource(bytes, file).id);
    const said = [known.title, known.number, known.issuer].filter((value) => value !== undefined).map((value) => value.replace(/\s/gu, ''));
    expect(said.filter((value) => !source.text.replace(/\s/gu, '').includes(value))).toEqual([]);
  });
});

describe('web pages', () => {
  const page = `<!doctype html><html><head><title>x</title></head><body><nav>首页 &gt; 政策</nav><script>1</script>
    <article><h1>海川市规划</h1><p>支持&nbsp;企业<b>创新</b>。</p><div>第二段<br>换行</div>
    <table><tr><th>序号</th><th colspan="2">任务</th></tr><tr><td>1</td><td>建<p>平台</p></td><td>省科技厅</td></tr></table>
    <p style="display: none">看不见</p></article><footer>版权所有</footer></body></html>`;
  it('blocks on lines, rows with tabs, furniture out', () => expect(htmlText(page)).toBe('海川市规划\n\n支持 企业创新。\n\n第二段\n\n换行\n\n序号\t任务\t\n1\t建 平台\t省科技厅\n\n'));
  it.each(PAGES)('$why', ({ html, text }) => expect(htmlText(html)).toBe(text));
  it.each(['<div>', '<ul class="nav"><li><a>', '<table><tr><td>', '<b>'])('%s twenty thousand times, never closed', (tag) => expect(htmlText(`<body>${tag.repeat(20_000)}正文`)).toContain('正文'));
  it('is the text that offsets point into', () => expect(readSource(Buffer.from(page), 'a.htm').text).toBe(htmlText(page)));
});
