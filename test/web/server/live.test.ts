import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { load } from '../../../ingest/load.ts';
import { filePositions } from '../../../web/server/positions.ts';
import { versionOf } from '../../graphs.ts';
import { IDS, policyGraph } from './policyGraph.ts';
import { answer, failure, serve, type Served } from './served.ts';

const open: Served[] = [];
async function served(...given: Parameters<typeof serve>): Promise<Served> {
  const one = await serve(...given);
  open.push(one);
  return one;
}
afterEach(async () => { await Promise.all(open.splice(0).map((one) => one.close())); });

async function until(check: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !check(); i += 1) await new Promise((done) => { setTimeout(done, 50); });
}

/** The next event of a stream, its name and data. */
async function nextEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<{ event?: string; data?: unknown }> {
  const { value } = await reader.read();
  const lines = new TextDecoder().decode(value).split('\n');
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim();
  const data = field('data');
  return { ...(field('event') && { event: field('event')! }), ...(data && { data: JSON.parse(data) as unknown }) };
}

test('before anything is ingested everything says so, health included; the first ingestion is served without a restart', async () => {
  const { app, store, live, unexpected } = await served();
  expect(await answer(app, 'health', '/api/health')).toMatchObject({ ok: false, version: null, message: expect.stringContaining('npm run ingest') });
  for (const address of ['/api/schema', '/api/search?q=a', '/api/picture', '/api/documents', '/api/entities/x']) {
    expect(await failure(app, address)).toMatchObject({ status: 503, code: 'empty', message: { zh: expect.stringContaining('ingest'), en: expect.stringContaining('ingest') } });
  }
  expect((await answer(app, 'questions', '/api/queries')).questions.length).toBeGreaterThan(0);
  await load(store, policyGraph(), versionOf('first'));
  await until(() => live.version() !== null);
  expect(await answer(app, 'health', '/api/health')).toMatchObject({ ok: true, version: { hash: 'first' } });
  expect((await answer(app, 'documents', '/api/documents')).documents).toHaveLength(2);
  expect(unexpected).toEqual([]);
});

test('newer data is switched to as a whole and told to listeners', async () => {
  const { app, store } = await served(policyGraph());
  const response = await app.request('/api/events');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.getReader();
  expect(await nextEvent(reader)).toEqual({ event: 'version', data: { version: versionOf('first') } });
  const places = (await answer(app, 'picture', '/api/picture')).nodes.map(({ id, x, y }) => [id, x, y]);
  const smaller = policyGraph();
  const parting = smaller.relations.filter(({ source, target }) => source !== IDS.qinzhouBureau && target !== IDS.qinzhouBureau);
  await load(store, { ...smaller, relations: parting, entities: smaller.entities.filter(({ id }) => id !== IDS.qinzhouBureau), mentions: smaller.mentions.filter(({ entity }) => entity !== IDS.qinzhouBureau) }, versionOf('second'));
  expect(await nextEvent(reader)).toEqual({ event: 'version', data: { version: versionOf('second') } });
  await reader.cancel();
  expect(await answer(app, 'schema', '/api/schema')).toMatchObject({ dataVersion: 'second' });
  expect(await failure(app, `/api/entities/${IDS.qinzhouBureau}`)).toMatchObject({ status: 404 });
  const after = new Map((await answer(app, 'picture', '/api/picture')).nodes.map(({ id, x, y }) => [id, [id, x, y]]));
  for (const place of places) expect([place, undefined]).toContainEqual(after.get(place[0] as string));
});

test('data that cannot be used leaves the data from before and makes health say so', async () => {
  const { app, store, unexpected } = await served(policyGraph());
  const read = store.read.bind(store);
  store.read = async (...given) => {
    const found = await read(...given);
    return { ...found, rows: found.rows.map((row) => ({ ...row, ...('r' in row && { target: 'gone' }) })) };
  };
  await load(store, policyGraph(), versionOf('second'));
  await until(() => unexpected.length > 0);
  expect(unexpected).toHaveLength(1);
  expect(await answer(app, 'health', '/api/health')).toMatchObject({ ok: false, version: { hash: 'first' } });
  expect(await answer(app, 'schema', '/api/schema')).toMatchObject({ dataVersion: 'first' });
});

test('positions are kept in one file, replaced as a whole, and survive a thing that is away for a while', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'sub', 'positions.json');
  const warnings: unknown[] = [];
  const keep = filePositions(file, (error) => warnings.push(error));
  expect(keep.stored()).toBeUndefined();
  keep.keep({ algorithm: 'one', places: { a: [1, 2], b: [3, 4] } });
  keep.keep({ algorithm: 'one', places: { a: [1, 2], c: [5, 6] } });
  expect(filePositions(file, (error) => warnings.push(error)).stored()).toEqual({ algorithm: 'one', places: { a: [1, 2], b: [3, 4], c: [5, 6] } });
  keep.keep({ algorithm: 'two', places: { a: [9, 9] } });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ algorithm: 'two', places: { a: [9, 9] } });
  expect(readdirSync(join(folder, 'sub'))).toEqual(['positions.json']);
  expect(warnings).toEqual([]);
  writeFileSync(file, '{"algorithm":"two","places":');
  expect(filePositions(file, (error) => warnings.push(error)).stored()).toBeUndefined();
  expect(warnings).toHaveLength(1);
  expect(readdirSync(join(folder, 'sub'))).toEqual(['positions.json.damaged']);
  mkdirSync(`${file}.${process.pid}.tmp`);
  const stuck = filePositions(file, (error) => warnings.push(error));
  stuck.keep({ algorithm: 'one', places: { a: [1, 2] } });
  stuck.keep({ algorithm: 'one', places: { a: [2, 2] } });
  stuck.keep({ algorithm: 'one', places: { a: [1, 2] } });
  expect(warnings.map(String)).toEqual([expect.stringContaining('damaged'), expect.stringContaining('EISDIR')]);
  expect(stuck.stored()).toEqual({ algorithm: 'one', places: { a: [1, 2] } });
  rmSync(folder, { recursive: true });
});
