// The command `ingest` as built: what it refuses, with one sentence and nothing changed, and that the same documents make the same graph.
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interchange } from '../../ingest/interchange.ts';
import { build, environment, freePort, runBuilt, type Ended } from '../explorer.ts';

const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
const at = (...parts: string[]): string => join(folder, ...parts);
const data = at('data');
const SEED = 'seeds/003_2e82e574e34112c7.txt';
const text = readFileSync(SEED, 'utf8');
const PLAN = '南宁市人民政府关于印发南宁市测试计划的通知\n\n一、主要任务\n（一）建设平台。建设南宁市新材料研究院。（牵头单位：市科技局）\n';

const ingest = (args: string[], env: NodeJS.ProcessEnv = {}, options = {}): Promise<Ended> => runBuilt('ingest', args, environment(data, env), options);
const current = (): string => readFileSync(at('data', 'generations', 'current'), 'utf8');
const graphOf = (file: string): Interchange => JSON.parse(readFileSync(file, 'utf8')) as Interchange;
async function documents(env: NodeJS.ProcessEnv): Promise<string[]> {
  const { out } = await runBuilt('query', ['--cypher', 'MATCH (d:Document) WHERE d.ingested = true RETURN d.file AS file ORDER BY file', '--format', 'json'], environment(data, env));
  return (JSON.parse(out) as { rows: { file: string }[] }).rows.map(({ file }) => file);
}

const FILES: Record<string, Uint8Array | string> = {
  'plan.txt': PLAN,
  'same.txt': `${PLAN}（二）另一项。\n`,
  'binary.txt': new Uint8Array([1, 2, 0, 3]),
  'scan.txt': '%PDF-1.4 …',
  'paper.docx': 'PK',
  'table.csv': 'a,b',
  'latin.txt': new Uint8Array([...'r\u00e9sum\u00e9 du plan, tr\u00e8s bien'].map((char) => char.charCodeAt(0))),
  'torn.txt': Buffer.concat([Buffer.from('关于印发计划的通知'), Buffer.from([0xff, 0xc3, 0x28, 0x80]), Buffer.from('牵头')]),
  'empty.txt': '',
  'blank.txt': ' \n\u3000\n',
  'large.txt': Buffer.alloc(20 * 1024 * 1024 + 1, 'a'),
  'long.txt': Buffer.alloc(16 * 1024 * 1024 + 1, 'a'),
};

beforeAll(async () => {
  build();
  mkdirSync(at('nothing'));
  writeFileSync(at('nothing', 'table.csv'), 'a,b');
  for (const [name, content] of Object.entries(FILES)) writeFileSync(at(name), content);
  const { code, err } = await ingest([SEED]);
  if (code !== 0) throw new Error(err);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('is refused with one sentence and leaves the store alone:', () => {
  const below = { DATA_DIR: at('plan.txt', 'data') };
  it.each<[string, string[], RegExp, NodeJS.ProcessEnv?, number?]>([
    ['a missing file', [at('gone.txt')], /找不到 .*gone\.txt/],
    ['a folder with nothing readable', [at('nothing')], /nothing 里没有可读的文件/],
    ['a binary', [at('binary.txt')], /binary\.txt 的内容是二进制文件/],
    ['a PDF that calls itself text', [at('scan.txt')], /scan\.txt 的内容是 ?PDF/],
    ['a Word file', [at('paper.docx')], /paper\.docx 已损坏/],
    ['an extension not read', [at('table.csv')], /不能读 .*table\.csv/],
    ['an encoding that is not Chinese', [at('latin.txt')], /认不出 .*latin\.txt 的编码/],
    ['a torn UTF-8', [at('torn.txt')], /认不出 .*torn\.txt 的编码/],
    ['an empty document', [at('empty.txt')], /empty\.txt 是空文件/],
    ['a document of blanks', [at('blank.txt')], /blank\.txt 里没有可读的文字/],
    ['a document above the limit', [at('large.txt')], /large\.txt 有 21 MB，上限 20 MB/],
    ['a document with more text than a store takes', [at('long.txt')], /long\.txt 的文字有 17 MB，上限 16 MB/],
    ['a bad one among good ones', [at('plan.txt'), at('empty.txt')], /empty\.txt 是空文件/],
    ['a folder with a bad one', [folder], /\.(txt|docx)/],
    ['two files of one document', [at('plan.txt'), at('same.txt')], /plan\.txt 和 same\.txt 是同一份文件/],
    ['an unknown document to remove', ['--remove', '没有这个'], /没有文件 没有这个：已有 广西科技创新支撑/],
    ['a JSON file in no folder', ['--json', at('no', 'graph.json'), at('plan.txt')], /写不了 .*graph\.json（ENOENT）/],
    ['a JSON file that is a folder', ['--json', at('nothing'), at('plan.txt')], /写不了 .*nothing（EISDIR）/],
    ['a data folder below a file', [at('plan.txt')], /数据目录写不进去.*DATA_DIR/, below],
    ...(process.platform === 'linux' ? [['a data folder where none can be made', [at('plan.txt')], /数据目录写不进去.*\/proc/, { DATA_DIR: '/proc/atlas/data' }] as [string, string[], RegExp, NodeJS.ProcessEnv]] : []),
    ['an address that is none', [at('plan.txt')], /NEO4J_URI.*localhost:7474/, { NEO4J_URI: 'http://localhost:7474' }],
    ['--store with such an address', ['--store', 'http://localhost:7474'], /NEO4J_URI.*localhost:7474/],
    ['an unknown option', ['--colour'], /--colour/, {}, 2],
    ['an option without its value', ['--json'], /--json/, {}, 2],
    ['--remove with a file', ['--remove', 'a', at('plan.txt')], /--remove/, {}, 2],
    ['--remove without a store', ['--dry-run', '--remove', 'a'], /--remove/, {}, 2],
  ])('%s', async (_, args, sentence, env = {}, code = 1) => {
    const before = current();
    const ended = await ingest(args, env, { limit: 20_000 });
    const said = ended.err.split('\n').filter((line) => line !== '' && !/^(读取|写入) · /.test(line));
    expect(said).toEqual([expect.stringMatching(sentence)]);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(current()).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('a Neo4j that is down', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { code, err } = await ingest([at('plan.txt')], { NEO4J_URI: uri });
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^连不上图数据库 · .*${uri}.*\n$`));
  });
});

describe('the graph', () => {
  it('of a GB18030 file is that of its text, offsets included', async () => {
    mkdirSync(at('gb'));
    writeFileSync(at('gb', 'doc.txt'), iconv.encode(text.replace(/^\ufeff/, ''), 'gb18030'));
    const { code, err, out } = await ingest(['--dry-run', '--json', at('gb.json'), at('gb', 'doc.txt')]);
    expect([code, err]).toEqual([0, '读取 · reading：doc.txt\n']);
    expect(out).toContain('已写');
    const evidence = graphOf(at('gb.json')).edges.flatMap(({ attributes }) => attributes.evidence);
    expect(evidence.length).toBeGreaterThan(100);
    expect(evidence.filter(({ start, end, quote }) => text.replace(/^\ufeff/, '').slice(start, end) !== quote)).toEqual([]);
    await ingest(['--dry-run', '--json', at('utf8.json'), SEED]);
    expect(graphOf(at('gb.json')).edges).toEqual(graphOf(at('utf8.json')).edges);
  });

  it('is the same for the same files in any order, and holds exactly them when nothing is stored', async () => {
    const before = current();
    await ingest(['--dry-run', '--json', at('ab.json'), SEED, at('plan.txt')]);
    await ingest(['--dry-run', '--json', at('ba.json'), at('plan.txt'), SEED]);
    expect(readFileSync(at('ab.json'), 'utf8')).toBe(readFileSync(at('ba.json'), 'utf8'));
    expect(graphOf(at('ab.json')).nodes.filter(({ attributes }) => attributes.ingested).map(({ attributes }) => attributes.file).toSorted()).toEqual(['003_2e82e574e34112c7.txt', 'plan.txt']);
    expect(current()).toBe(before);
  });

  it('loses what a document taken out had said, and nothing else', async () => {
    const before = await ingest(['--json', at('before.json'), SEED]);
    expect(before.out).toContain('1 份文件：未变 1');
    expect((await ingest([at('plan.txt'), '--json', at('both.json')])).out).toContain('新读入 1（plan.txt）');
    expect(graphOf(at('both.json')).nodes.length).toBeGreaterThan(graphOf(at('before.json')).nodes.length);
    expect((await ingest([at('plan.txt')])).out).toContain('图谱没有变化');
    expect((await ingest(['--remove', 'plan.txt', '--json', at('after.json')])).out).toContain('取出 1（plan.txt）');
    expect(readFileSync(at('after.json'), 'utf8')).toBe(readFileSync(at('before.json'), 'utf8'));
  });

  it('can become empty', async () => {
    const env = { DATA_DIR: at('emptied') };
    await ingest([at('plan.txt')], env);
    const { code, out, err } = await ingest(['--remove', 'plan.txt'], env);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('0 份文件：取出 1');
    expect(await documents(env)).toEqual([]);
  });

  it('has the documents of two ingestions at once', async () => {
    const env = { DATA_DIR: at('at-once') };
    const ended = await Promise.all([ingest([SEED], env), ingest([at('plan.txt')], env)]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(await documents(env)).toEqual(['003_2e82e574e34112c7.txt', 'plan.txt']);
  });
});

describe('seeds/', () => {
  const tree = at('tree');
  const env = { DATA_DIR: at('tree', 'data') };
  const step = (): Promise<Ended> => ingest([], env, { cwd: tree });
  const manifest = at('tree', 'seeds', 'manifest.json');
  const rows = JSON.parse(readFileSync('seeds/manifest.json', 'utf8')) as { file: string }[];

  it('is kept in step: a document that is gone leaves, one that is changed without its row or has none is named', async () => {
    cpSync('seeds', at('tree', 'seeds'), { recursive: true });
    expect((await step()).out).toContain('5 份文件：新读入 5');
    expect((await step()).out).toContain('未变 5\n图谱没有变化');
    writeFileSync(manifest, JSON.stringify(rows.slice(1)));
    expect((await step()).err).toMatch(/^\S+manifest\.json 没有列出 000_\S+\.txt：.*\n$/);
    rmSync(at('tree', 'seeds', rows[0]!.file));
    expect((await step()).out).toContain('4 份文件：取出 1');
    expect(await documents(env)).toHaveLength(4);
    copyFileSync(at('plan.txt'), at('tree', 'seeds', rows[1]!.file));
    const changed = await step();
    expect([changed.code, changed.err]).toEqual([1, expect.stringMatching(/^\S+ 与 manifest\.json 里的 sha256 不符.*\n$/)]);
    writeFileSync(manifest, '[{"file": 1}]');
    expect((await step()).err).toMatch(/^\S+manifest\.json 不合格式：.*\n$/);
    writeFileSync(manifest, '[{');
    expect((await step()).err).toMatch(/^\S+manifest\.json 不是 JSON.*\n$/);
    rmSync(manifest);
    expect((await step()).err).toMatch(/^读不了 \S+manifest\.json.*\n$/);
    expect(await documents(env)).toHaveLength(4);
    expect(existsSync(at('tree', 'data', 'generations', 'lock'))).toBe(false);
  }, 60_000);
});
