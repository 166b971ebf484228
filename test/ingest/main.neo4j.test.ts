// The command `ingest` as built on a real Neo4j: a wrong password, the same twice, two at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { build, environment, runBuilt, type Ended } from '../explorer.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';

describeNeo4j('ingest into Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  const file = (name: string): string => join(folder, `${name}.txt`);
  let lent: Awaited<ReturnType<typeof borrowNeo4j>>;
  const ingest = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> => runBuilt('ingest', args, environment(join(folder, 'data'), { ...lent.env, ...env }));
  const stored = async (): Promise<{ hash: string | undefined; files: unknown[] }> => {
    const store = openNeo4j(lent.env);
    try {
      const hash = (await store.version())?.hash;
      const files = hash ? (await store.read('MATCH (d:Document) WHERE d.ingested = true RETURN d.file AS file ORDER BY file')).rows.map((row) => row['file']) : [];
      return { hash, files };
    } finally {
      await store.close();
    }
  };
  beforeAll(async () => {
    build();
    lent = await borrowNeo4j();
    const driver = neo4j.driver(lent.env['NEO4J_URI']!, neo4j.auth.basic('neo4j', lent.env['NEO4J_PASSWORD']!));
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
    await driver.close();
    for (const name of ['甲', '乙', '丙', '丁']) writeFileSync(file(name), `南宁市人民政府关于印发南宁市测试计划${name}的通知\n\n一、主要任务\n（一）建设平台。建设南宁市新材料研究院。（牵头单位：市科技局）\n`);
  }, 300_000);
  afterAll(() => {
    lent?.giveBack();
    rmSync(folder, { recursive: true, force: true });
  });

  it('two first ingestions at once, then two more, leave the documents of all four', async () => {
    for (const pair of [['甲', '乙'], ['丙', '丁']]) {
      const ended = await Promise.all(pair.map((name) => ingest([file(name)])));
      expect(ended).toMatchObject([{ code: 0 }, { code: 0 }]);
    }
    expect((await stored()).files).toEqual(['甲.txt', '乙.txt', '丙.txt', '丁.txt'].toSorted());
  }, 120_000);

  it('the same again changes nothing', async () => {
    const before = await stored();
    const { code, out } = await ingest([file('甲')]);
    expect([code, out]).toEqual([0, expect.stringContaining('图谱没有变化')]);
    expect(await stored()).toEqual(before);
  });

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['a wrong password', { NEO4J_PASSWORD: 'not this one' }, /^图数据库不接受用户名或密码 · .*NEO4J_PASSWORD.*\n$/],
    ['no password', { NEO4J_PASSWORD: '' }, /^图数据库不接受用户名或密码 · .*NEO4J_PASSWORD.*\n$/],
    ['an unknown database', { NEO4J_DATABASE: 'nowhere' }, /^图谱存取失败 · .*NEO4J_DATABASE.*\n$/],
  ])('%s is one sentence', async (_, env, sentence) => {
    const before = await stored();
    const { code, err, out } = await ingest([file('甲')], env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(await stored()).toEqual(before);
  });
});
