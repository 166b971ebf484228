import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLoopback, LOOPBACK_HOSTS } from '../../../web/server/access.ts';
import { ratePerMinute } from '../../../web/server/rates.ts';
import { policyGraph } from './policyGraph.ts';
import { failure, serve, type Served } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-page-'));
const page = join(folder, 'web');
mkdirSync(join(page, 'assets'), { recursive: true });
writeFileSync(join(page, 'index.html'), '<!doctype html><title>政策图谱</title>');
writeFileSync(join(page, 'assets', 'app-1a2b.js'), 'export {};');
writeFileSync(join(folder, 'secret.txt'), 'classified');

let open: Served;
let closed: Served;
beforeAll(async () => {
  open = await serve(policyGraph(), { hosts: LOOPBACK_HOSTS }, page);
  closed = await serve(policyGraph(), { hosts: null, token: 'long and secret', client: (c) => c.req.header('x-test-client') ?? '' }, page);
});
afterAll(async () => {
  await Promise.all([open.close(), closed.close()]);
  rmSync(folder, { recursive: true });
});

test.each([['127.0.0.1', true], ['localhost', true], ['::1', true], ['127.8.8.8', true], ['0.0.0.0', false], ['192.168.1.2', false], ['127.0.0.1.evil.example', false], ['::', false]])('%s is loopback: %s', (host, is) => {
  expect(isLoopback(host)).toBe(is);
});

describe('Host and Origin', () => {
  test.each([['localhost:8080', 200], ['127.0.0.1', 200], ['[::1]:8080', 200], ['LOCALHOST:1', 200], ['evil.example', 403], ['localhost.evil.example:8080', 403], ['127.0.0.1:8080.evil.example', 403]])('Host %s gets %i', async (host, status) => {
    expect((await open.app.request('/api/health', { headers: { host } })).status).toBe(status);
  });
  test.each([
    ['http://localhost:8080', 200], [undefined, 200], ['http://evil.example', 403], ['http://localhost:9999', 403], ['null', 403],
  ])('a POST from %s gets %i', async (origin, status) => {
    const response = await open.app.request('/api/cypher', { method: 'POST', body: '{"cypher":"RETURN 1 AS one"}', headers: { host: 'localhost:8080', 'content-type': 'application/json', ...(origin && { origin }) } });
    expect(response.status).toBe(status);
  });
});

describe('the page', () => {
  test.each([
    ['/', 200, 'text/html', 'no-cache'],
    ['/documents/some-id', 200, 'text/html', 'no-cache'],
    ['/assets/app-1a2b.js', 200, 'text/javascript', 'immutable'],
    ['/assets/gone.js', 404, 'application/json', null],
    ['/../secret.txt', 404, 'application/json', null],
    ['/..%2fsecret.txt', 404, 'application/json', null],
    ['/assets/..%2f..%2fsecret.txt', 404, 'application/json', null],
    ['/%5c..%5csecret.txt', 404, 'application/json', null],
    ['/%00', 200, 'text/html', null],
  ])('%s is a %i %s', async (address, status, type, cache) => {
    const response = await open.app.request(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, expect.stringContaining(type)]);
    expect(response.headers.get('cache-control') ?? '').toContain(cache ?? '');
    expect(await response.text()).not.toContain('classified');
  });
  test('scripts of others and frames are shut out', async () => {
    const { headers } = await open.app.request('/');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await open.app.request('/api/health')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the token', () => {
  const login = (body: string, type: string) => closed.app.request('/api/login', { method: 'POST', body, headers: { 'content-type': type } });
  test.each(['/api/health', '/api/search?q=a', '/api/openapi.json', '/api/events', '/assets/app-1a2b.js'])('%s asks for it', async (address) => {
    expect(await failure(closed.app, address)).toMatchObject({ status: 401, code: 'unauthorized' });
  });
  test('a browser gets a page to type it, without a script', async () => {
    const response = await closed.app.request('/', { headers: { accept: 'text/html' } });
    const text = await response.text();
    expect(response.status).toBe(401);
    expect(text).toContain('action="/api/login"');
    expect(text).not.toContain('<script');
  });
  test.each([['Bearer long and secret', 200], ['Bearer wrong', 401], ['Bearer ', 401], ['Basic long and secret', 401]])('Authorization: %s gets %i', async (authorization, status) => {
    expect((await closed.app.request('/api/health', { headers: { authorization } })).status).toBe(status);
  });
  test.each([['token=long+and+secret', 'application/x-www-form-urlencoded'], ['{"token":"long and secret"}', 'application/json']])('typed as %s it gives a cookie', async (body, type) => {
    const response = await login(body, type);
    expect(response.status).toBe(303);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain('long');
    expect((await closed.app.request('/api/health', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200);
    expect((await closed.app.request('/api/health', { headers: { cookie: `${cookie.split(';')[0]}x` } })).status).toBe(401);
  });
  test('guessing is limited per client, knowing it is not', async () => {
    const ask = async (authorization: string, client: string) => (await closed.app.request('/api/health', { headers: { authorization, 'x-test-client': client } })).status;
    const guesses: number[] = [];
    for (let i = 0; i < 12; i += 1) guesses.push(await ask(`Bearer ${i}`, 'guesser'));
    expect(guesses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect(await ask('Bearer long and secret', 'other')).toBe(200);
  });
  test('free Cypher is limited per client', async () => {
    const ask = async (client: string) => (await closed.app.request('/api/cypher', { method: 'POST', body: '{"cypher":"x"}', headers: { authorization: 'Bearer long and secret', 'content-type': 'application/json', 'x-test-client': client } })).status;
    const answers: number[] = [];
    for (let i = 0; i < 61; i += 1) answers.push(await ask('busy'));
    expect(new Set(answers.slice(0, 60))).toEqual(new Set([422]));
    expect(answers[60]).toBe(429);
    expect(await ask('calm')).toBe(422);
  });
  test('the next minute begins anew', () => {
    let now = 0;
    const rate = ratePerMinute(1, () => now);
    rate.count('a');
    expect(() => rate.check('a')).toThrow(/minute/);
    rate.check('b');
    now = 60_000;
    rate.check('a');
  });
  test.each([['token=wrong', 'application/x-www-form-urlencoded'], ['', 'application/json'], ['{"token":5}', 'application/json'], ['null', 'application/json']])('typed wrongly as %s it is refused', async (body, type) => {
    const response = await login(body, type);
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});
