// Who may ask: Host and Origin are checked, and away from loopback a token is asked for.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ApiFailure } from './errors.ts';
import { LOGIN_PAGE } from './loginPage.ts';
import { ratePerMinute } from './rates.ts';

export interface Access {
  /** Names by which the server may be called, without port; null: any. */
  hosts: readonly string[] | null;
  /** undefined: nothing is asked for. */
  token?: string | undefined;
  /** Who asks, for the limits that hold where a token is asked for: the address of the other end. */
  client?: (c: Context) => string;
}
const WRONG_TOKENS = 10;
const STATEMENTS = 60;

export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const COOKIE = 'policy-atlas';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Equality in constant time, whatever the lengths. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** Whether a name stands for this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;

/** Refuses requests that name another host (DNS rebinding) and cross-site requests that could act (POST). */
export function sameSite({ hosts }: Access): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(c);
    if (hosts && !hosts.includes(host.replace(/:\d+$/, '').toLowerCase())) {
      throw new ApiFailure(403, 'wrong-host', { zh: `这个地址不能访问：${host}。要用别的名字访问，把它写进 ALLOWED_HOSTS。`, en: `The server does not answer to ${host}; name it in ALLOWED_HOSTS to allow it.` });
    }
    const origin = c.req.header('origin');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && origin !== undefined && origin.replace(/^https?:\/\//, '') !== host) {
      throw new ApiFailure(403, 'wrong-origin', { zh: '别的网站发来的请求不能执行。', en: 'Requests from another site are refused.' });
    }
    await next();
  };
}

function given(c: Context): string | undefined {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

async function typed(c: Context): Promise<string> {
  if (/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    const body: unknown = await c.req.json().catch(() => null);
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : '';
  }
  const { token } = await c.req.parseBody();
  return typeof token === 'string' ? token : '';
}

/**
 * Asks for the token on every address: `Authorization: Bearer`, or the cookie that `POST /api/login` sets.
 * A browser without it gets a page to type it. The cookie holds a hash, never the token. Wrong tokens and free Cypher are limited per client and minute.
 */
export function askForToken(app: Hono, token: string, client: (c: Context) => string): void {
  const cookie = digest(`cookie ${token}`).toString('base64url');
  const wrong = ratePerMinute(WRONG_TOKENS);
  const statements = ratePerMinute(STATEMENTS);
  app.post('/api/login', async (c) => {
    wrong.check(client(c));
    if (!same(await typed(c), token)) {
      wrong.count(client(c));
      throw new ApiFailure(401, 'unauthorized', { zh: '口令不对。', en: 'The token is wrong.' });
    }
    setCookie(c, COOKIE, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', secure: new URL(c.req.url).protocol === 'https:' });
    return c.redirect('/', 303);
  });
  app.use(async (c, next) => {
    const bearer = given(c);
    if (bearer !== undefined) wrong.check(client(c));
    if (bearer !== undefined ? same(bearer, token) : same(getCookie(c, COOKIE) ?? '', cookie)) return next();
    if (bearer !== undefined) wrong.count(client(c));
    if (c.req.method === 'GET' && !c.req.path.startsWith('/api/') && c.req.header('accept')?.includes('text/html')) return c.html(LOGIN_PAGE, 401);
    throw new ApiFailure(401, 'unauthorized', { zh: '要先输入口令（ACCESS_TOKEN）。', en: 'The access token is needed (ACCESS_TOKEN).' });
  });
  app.use('/api/cypher', async (c, next) => {
    statements.check(client(c));
    statements.count(client(c));
    await next();
  });
}
