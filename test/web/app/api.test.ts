import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, ApiProblem, call } from '../../../web/app/api.ts';

const answer = (status: number, body: unknown) => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }))));
const problemOf = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error as ApiProblem);
afterEach(() => vi.unstubAllGlobals());

describe('addresses', () => {
  it.each([
    [addressOf('health'), '/api/health'],
    [addressOf('entity', { id: 'a/b 厅' }), '/api/entities/a%2Fb%20%E5%8E%85'],
    [addressOf('search', {}, { q: '科技厅', kind: undefined, limit: 5 }), '/api/search?q=%E7%A7%91%E6%8A%80%E5%8E%85&limit=5'],
  ])('%s', (address, expected) => expect(address).toBe(expected));
});

describe('a call', () => {
  it('gives what the contract promises', async () => {
    answer(200, { ok: true, engine: 'embedded', version: null, extra: 1 });
    expect(await call('health')).toEqual({ ok: true, engine: 'embedded', version: null });
  });
  it('sends a body as JSON', async () => {
    answer(200, { dataVersion: 'v', columns: [], rows: [], total: 0, ms: 1 });
    await call('cypher', { body: { cypher: 'RETURN 1' } });
    expect(fetch).toHaveBeenCalledWith('/api/cypher', expect.objectContaining({ method: 'POST', body: '{"cypher":"RETURN 1"}', headers: { 'content-type': 'application/json' } }));
  });
  it('passes on the server’s sentence and place', async () => {
    answer(400, { error: { code: 'syntax', message: { zh: '第 1 行读不懂', en: 'Line 1 cannot be read' }, at: { line: 1, column: 3 } } });
    expect(await problemOf(call('health'))).toMatchObject({ code: 'syntax', text: { zh: '第 1 行读不懂' }, at: { line: 1, column: 3 } });
  });
  it.each([
    ['an answer of another shape', 200, { ok: 'yes' }, 'unexpected'],
    ['an answer that is no JSON', 200, '<html>', 'unexpected'],
    ['an error of another shape', 404, 'not found', 'unexpected'],
    ['a proxy without a server', 502, '', 'offline'],
  ])('says so for %s', async (_, status, body, code) => {
    answer(status, body);
    expect(await problemOf(call('health'))).toMatchObject({ name: 'ApiProblem', code });
  });
  it('checks nothing where the server was built with the same contract, and all where it was not', async () => {
    vi.resetModules();
    vi.stubGlobal('__CONTRACT_HASH__', 'ours');
    const { call: built } = await import('../../../web/app/api.ts');
    const from = (hash: string, text: string) => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(text, { headers: { 'policy-atlas-contract': hash } }))));
    from('ours', '{"ok":true,"engine":"embedded","version":null,"extra":1}');
    expect(await built('health')).toHaveProperty('extra', 1);
    from('theirs', '{"ok":true,"engine":"embedded","version":null,"extra":1}');
    expect(await built('health')).not.toHaveProperty('extra');
    from('theirs', '{"ok":"yes"}');
    expect(await problemOf(built('health'))).toMatchObject({ code: 'unexpected' });
    from('ours', '<html>');
    expect(await problemOf(built('health'))).toMatchObject({ code: 'unexpected' });
  });
  it('says so when nobody answers', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('fetch failed'))));
    expect(await problemOf(call('health'))).toMatchObject({ code: 'offline', text: { zh: expect.stringContaining('连不上') } });
  });
  it('lets an aborted call end as aborted', async () => {
    vi.stubGlobal('fetch', vi.fn((_: string, { signal }: RequestInit) => Promise.reject(signal!.reason)));
    const gone = new AbortController();
    gone.abort();
    expect(await problemOf(call('health', { signal: gone.signal }))).toMatchObject({ name: 'AbortError' });
  });
});
