import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../../ingest/load.ts';
import { versionOf } from '../../graphs.ts';
import { IDS, policyGraph } from './policyGraph.ts';
import { serve, type Served } from './served.ts';

const page = mkdtempSync(join(tmpdir(), 'atlas-page-'));
mkdirSync(join(page, 'assets'));
writeFileSync(join(page, 'index.html'), `<!doctype html><title>政策图谱</title>${'<p>科技</p>'.repeat(200)}`);
writeFileSync(join(page, 'assets', 'app-1a2b.js'), `export const text = '${'科技'.repeat(1000)}';`);

let served: Served;
beforeAll(async () => { served = await serve(policyGraph(), undefined, page); });
afterAll(async () => {
  await served.close();
  rmSync(page, { recursive: true });
});
const get = async (address: string, headers: Record<string, string> = {}): Promise<Response> => await served.app.request(address, { headers });
const tagOf = async (address: string): Promise<string | null> => (await get(address)).headers.get('etag');

const LASTING = ['/api/schema', '/api/search?q=kjt', '/api/picture', '/api/documents', `/api/entities/${IDS.qinzhouBureau}`, '/', '/assets/app-1a2b.js', '/documents/some-id'];

describe('what has not changed', () => {
  test.each(LASTING)('%s is sent once: asked again with its tag it is a 304 without a body', async (address) => {
    const tag = await tagOf(address);
    expect(tag).toMatch(/^(W\/)?"[\w-]{20,}"$/);
    for (const asked of [tag!, `"other", ${tag}`, tag!.replace('W/', '')]) {
      const again = await get(address, { 'if-none-match': asked });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect((await get(address, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('another query has another tag', async () => {
    expect(await tagOf('/api/search?q=kjt')).not.toBe(await tagOf('/api/search?q=gxt'));
  });

  test.each([['/api/entities/none', 404], ['/api/search', 400], ['/api/health', 200]])('%s has no tag and is not kept', async (address, status) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([status, null, 'no-store']);
  });

  test('an answer of the API is kept by the browser alone and asked for each time', async () => {
    expect((await get('/api/schema')).headers.get('cache-control')).toBe('private, no-cache');
  });

  test('newer data has another tag', async () => {
    const tag = (await tagOf('/api/schema'))!;
    await load(served.store, policyGraph(), versionOf('second'));
    await expect.poll(() => served.live.version()?.hash, { timeout: 10_000 }).toBe('second');
    const answer = await get('/api/schema', { 'if-none-match': tag });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ dataVersion: 'second' })]);
  });
});

describe('compression', () => {
  test.each(['/api/schema', '/api/picture', '/', '/assets/app-1a2b.js'])('%s is compressed for those who take it, and the same', async (address) => {
    const [plain, packed] = await Promise.all([get(address), get(address, { 'accept-encoding': 'gzip' })]);
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    const [whole, bytes] = [await plain.text(), Buffer.from(await packed.arrayBuffer())];
    expect(gunzipSync(bytes).toString()).toBe(whole);
    expect(bytes.length).toBeLessThan(Buffer.byteLength(whole));
    const tag = packed.headers.get('etag')!;
    expect((await get(address, { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(304);
  });

  test('events are neither compressed nor held back', async () => {
    const response = await get('/api/events', { 'accept-encoding': 'gzip, deflate, br' });
    expect([response.headers.get('content-type'), response.headers.get('content-encoding'), response.headers.get('etag')]).toEqual(['text/event-stream', null, null]);
    const reader = response.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(first).toContain('event: version');
    const third = { ...policyGraph() };
    const next = reader.read();
    await load(served.store, third, versionOf('third'));
    expect(new TextDecoder().decode((await next).value)).toContain('"hash":"third"');
    await reader.cancel();
  });
});
