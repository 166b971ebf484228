// Binds the routes of the contract to what answers them. What is read from one version of the data alone carries a tag, so that it is sent once.
import { createHash, randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { ROUTES, type RouteName } from '../contract.ts';
import { ApiFailure } from './errors.ts';
import type { Live, Snapshot } from './live.ts';
import { checked } from './validate.ts';

type Part<N extends RouteName, K extends string> = (typeof ROUTES)[N] extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined;
type Body<N extends RouteName> = Omit<z.output<(typeof ROUTES)[N]['response']>, 'dataVersion'>;

export interface Call<N extends RouteName> {
  /** Part `{…}` of the path, decoded. */
  param(name: string): string;
  query: Part<N, 'query'>;
  body: Part<N, 'body'>;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** The data that answers this request. Throws 503 while there is none. */
  now: Snapshot;
}
/** Answers without the data version, which is added here. */
export type On = <N extends RouteName>(name: N, answer: (call: Call<N>) => Body<N> | Promise<Body<N>>) => void;

async function json(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return {};
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw new ApiFailure(415, 'not-json', { zh: '请求要用 JSON（Content-Type: application/json）。', en: 'The request must be JSON (Content-Type: application/json).' });
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFailure(400, 'invalid', { zh: '请求不是有效的 JSON。', en: 'The request is not valid JSON.' });
  }
}

/** The browser may keep an answer, and asks each time whether it still holds. */
const KEPT = 'private, no-cache';
/** Another program may answer otherwise from the same data. */
const PROGRAM = randomUUID();

/** Tag of what an address answers from a version of the data. Weak: the bytes may be compressed or not. */
function tagOf(version: string, address: string): string {
  return `W/"${createHash('sha256').update(`${PROGRAM} ${version} ${address}`).digest('base64url').slice(0, 22)}"`;
}

/** Whether the client holds the answer with this tag already: `If-None-Match: "a", W/"b"`. */
function has(c: Context, tag: string): boolean {
  return (c.req.header('if-none-match') ?? '').split(',').some((one) => one.trim().replace(/^(W\/)?/, 'W/') === tag);
}

/** Gives `On` for an app whose answers come from `live`. Every other method on the same path is a 405. */
export function binder(app: Hono, live: Live): On {
  return (name, answer) => {
    const route: { method: 'get' | 'post'; path: string; query?: z.ZodType; body?: z.ZodType; response: z.ZodObject } = ROUTES[name];
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      const query = route.query && checked(route.query, c.req.query());
      const body = route.body && checked(route.body, await json(c));
      let used: Snapshot | undefined;
      const lasting = route.method === 'get' && 'dataVersion' in route.response.shape;
      const tag = lasting ? tagOf((used = live.now()).version.hash, c.req.url.slice(new URL(c.req.url).origin.length)) : undefined;
      if (tag !== undefined && has(c, tag)) return c.body(null, 304, { etag: tag, 'cache-control': KEPT });
      const call = {
        param: (part: string) => c.req.param(part) ?? '',
        query, body, signal: c.req.raw.signal,
        get now() { return (used ??= live.now()); },
      } as Call<typeof name>;
      const answered = await answer(call);
      if (tag !== undefined) {
        c.header('etag', tag);
        c.header('cache-control', KEPT);
      }
      return c.json('dataVersion' in route.response.shape ? { dataVersion: call.now.version.hash, ...answered } : answered);
    });
  };
}
