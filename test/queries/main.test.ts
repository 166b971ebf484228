import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../ingest/load.ts';
import { query } from '../../queries/command.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { openStore } from '../../queries/open.ts';
import { versionOf } from '../graphs.ts';
import { goldGraph } from './goldGraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'query-'));
beforeAll(async () => {
  const store = new EmbeddedStore(folder);
  await load(store, goldGraph(), versionOf('gold'));
  await store.close();
  mkdirSync(join(folder, 'questions'));
  copyFileSync('queries/read/load-of-bodies.cypher', join(folder, 'questions', 'my-own.cypher'));
  writeFileSync(join(folder, 'questions', 'broken.cypher'), '// title: x | x\nMATCH (n) DELETE n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await query(args, { env: { DATA_DIR: folder }, open: openStore, out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err };
}

describe('query', () => {
  it('lists questions, the user’s own too, and names the refused ones', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/部门承担的任务 +tasks-of-department +department=自治区科技厅 \[document=文件\]/);
    expect(out).toMatch(/my-own/);
    expect(out).toMatch(/broken\.cypher: .*ask/);
  });
  it('answers with a sentence and a table', async () => {
    const { code, out } = await run('tasks-of-department', '--param', 'department=科技厅');
    const [sentence, , head] = out.split('\n');
    expect(code).toBe(0);
    expect(sentence).toMatch(/^自治区科技厅牵头 \d+ 项任务/);
    expect(head).toMatch(/^任务 +角色 +编号 +章节 +关系 +文件/);
    expect(out).toMatch(/牵头/);
  });
  it('speaks English', async () => expect((await run('load-of-bodies', '--lang', 'en')).out).toMatch(/^\d+ bodies carry tasks; .*\n\nBody +Tasks +Leads/));
  it('finds a question by its Chinese title', async () => expect((await run('谁的任务最多')).code).toBe(0));
  it('says n of m', async () => expect((await run('duties', '--limit', '3')).out).toMatch(/列出 3 \/ \d+ 行\n$/));
  it('writes JSON', async () => {
    const { rows, total, sentence, resolved } = JSON.parse((await run('tasks-of-department', '--format', 'json')).out) as { rows: Record<string, Record<string, unknown>>[]; total: number; sentence: { zh: string }; resolved: Record<string, { kind: string }> };
    expect(rows).toHaveLength(total);
    expect(rows[0]!['task']!['kind']).toBe('Task');
    expect(rows[0]!['duty']!['type']).toBe('RESPONSIBLE_FOR');
    expect(sentence.zh).toMatch(/牵头/);
    expect(resolved['department']!.kind).toBe('Department');
  });
  it('writes CSV', async () => {
    const lines = (await run('load-of-bodies', '--format', 'csv')).out.split('\r\n');
    expect(lines[0]).toBe('单位,任务,牵头,共同,配合');
    expect(lines[1]).toMatch(/^自治区科技厅,\d+,\d+,\d+,\d+$/);
    expect(lines.at(-1)).toBe('');
  });
  it('runs a reading statement', async () => {
    const { code, out } = await run('--cypher', 'MATCH (d:Document) WHERE d.date > $after RETURN d.name AS name, d.date', '--param', 'after=2020-01-01', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ total: 1, rows: [{ name: '钦州市科技创新“十四五”规划', 'd.date': '2021-12-31' }] });
  });
  it('takes numbers for a statement', async () => expect(JSON.parse((await run('--cypher', 'RETURN $n + 1 AS m', '--param', 'n=2', '--format', 'json')).out)).toMatchObject({ rows: [{ m: 3 }] }));
});

describe('query says in one sentence what is wrong', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown question', ['tasks-of'], /没有问题「tasks-of」，也许是 (?=.*tasks-of-collectives)(?=.*tasks-of-department)/],
    ['a refused question', ['broken'], /broken\.cypher: /],
    ['an unknown parameter', ['tasks-of-department', '--param', 'departmnt=x'], /没有参数 departmnt，可用的是：department、document/],
    ['a name nobody has', ['tasks-of-department', '--param', 'department=火星厅'], /没有找到「火星厅」/],
    ['a blank without a value', ['paths-between'], /还要填 from/],
    ['a parameter without =', ['duties', '--param', 'document'], /名字=值/],
    ['an unknown format', ['duties', '--format', 'xml'], /xml/],
    ['a limit of nothing', ['duties', '--limit', '0'], /正整数/],
    ['a writing statement', ['--cypher', 'MATCH (n)\nDETACH DELETE n'], /不能写入：DETACH \(2:1\)/],
    ['a statement that reads files', ['--cypher', `LOAD CSV FROM '/etc/passwd' AS r RETURN r`], /LOAD CSV/],
    ['both at once', ['duties', '--cypher', 'RETURN 1'], /只能用一个/],
    ['an unknown option', ['duties', '--colour'], /--colour/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  it('an empty store', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    let err = '';
    const code = await query(['duties'], { env: { DATA_DIR: empty }, open: openStore, out: () => undefined, err: (text) => { err += text; } });
    rmSync(empty, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
