// The only place that talks to the server.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ApiError, ROUTES, RouteName } from '../contract.ts';
import { ADDRESSES, CONTRACT_HASH, CONTRACT_HEADER } from '../contract/addresses.ts';
import type { DataVersion } from '../../ingest/model.ts';

type Route<N extends RouteName> = (typeof ROUTES)[N];
export type ResponseOf<N extends RouteName> = z.output<Route<N>['response']>;
type QueryOf<N extends RouteName> = Route<N> extends { query: infer Q extends z.ZodType } ? z.input<Q> : never;
type BodyOf<N extends RouteName> = Route<N> extends { body: infer B extends z.ZodType } ? z.input<B> : never;

/** What a call is given: the `{…}` parts of the address, the query and the body, as the contract has them for that route. */
export interface CallArgs<N extends RouteName> {
  path?: Record<string, string>;
  query?: QueryOf<N>;
  body?: BodyOf<N>;
}

/** A failed call, with one sentence per language. Codes of our own: `offline` (no answer), `unexpected` (an answer that is not the contract's). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly text: { zh: string; en: string };
  /** Place in the Cypher, 1-based. */
  readonly at?: { line: number; column: number };
  constructor(code: string, text: { zh: string; en: string }, options?: { cause?: unknown; at?: { line: number; column: number } }) {
    super(text.en, { cause: options?.cause });
    this.name = 'ApiProblem';
    this.code = code;
    this.text = text;
    if (options?.at) this.at = options.at;
  }
}

const OFFLINE = { zh: '连不上服务。页面上已有的内容还能看；服务恢复后可以重试。', en: 'The server does not answer. What is on the page stays readable; retry when it is back.' };
const UNEXPECTED = { zh: '服务的回答读不懂，可能页面和服务的版本不同。重新载入页面再试。', en: 'The server’s answer could not be read; page and server may differ in version. Reload the page and try again.' };

/** The address of a route with its parts percent-encoded; undefined query values are left out. */
export function addressOf(name: RouteName, path: Record<string, string> = {}, query: Record<string, unknown> = {}): string {
  const filled = ADDRESSES[name].path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(path[part] ?? ''));
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** The contract's schemas, loaded when an answer has to be checked. Throws ApiProblem where they cannot be had. */
async function schemas(): Promise<typeof import('../contract.ts')> {
  return import('../contract.ts').catch((cause: unknown) => { throw new ApiProblem('offline', OFFLINE, { cause }); });
}

/** Whether the server was built with the very contract of this page, so that its answers need no check. */
function agrees(answer: Response): boolean {
  return CONTRACT_HASH !== '' && answer.headers.get(CONTRACT_HEADER) === CONTRACT_HASH;
}

/**
 * Calls a route and gives its response. An answer of a server with another contract is checked against ours.
 * Throws ApiProblem; an aborted call throws the signal's AbortError.
 */
export async function call<N extends RouteName>(name: N, args: CallArgs<N> & { signal?: AbortSignal } = {}): Promise<ResponseOf<N>> {
  const { path, query, body, signal } = args;
  let answer: Response;
  let json: unknown;
  try {
    answer = await fetch(addressOf(name, path, query as Record<string, unknown> | undefined), {
      method: ADDRESSES[name].method.toUpperCase(),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    });
    json = await answer.json().catch(() => undefined);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiProblem('offline', OFFLINE, { cause });
  }
  if (!answer.ok) {
    const problem = agrees(answer) && json !== undefined ? { success: true, data: json as ApiError } as const : (await schemas()).ApiError.safeParse(json);
    if (!problem.success) throw answer.status >= 502 ? new ApiProblem('offline', OFFLINE) : new ApiProblem('unexpected', UNEXPECTED);
    const { code, message, at } = problem.data.error;
    throw new ApiProblem(code, message, at ? { at } : {});
  }
  if (agrees(answer) && json !== undefined) return json as ResponseOf<N>;
  const parsed = (await schemas()).ROUTES[name].response.safeParse(json);
  if (!parsed.success) throw new ApiProblem('unexpected', UNEXPECTED, { cause: parsed.error });
  return parsed.data as ResponseOf<N>;
}

/** A call as a react-query result. It is read once per data version: `showNewData` asks everything afresh. `enabled: false` waits. */
export function useApi<N extends RouteName>(name: N, args: CallArgs<N> = {}, options: { enabled?: boolean; keep?: boolean } = {}): UseQueryResult<ResponseOf<N>, ApiProblem> {
  const { keep, ...rest } = options;
  return useQuery<ResponseOf<N>, ApiProblem>({
    queryKey: [name, args],
    queryFn: ({ signal }) => call(name, { ...args, signal }),
    ...rest,
    ...(keep ? { placeholderData: (before: unknown) => before as never } : {}),
  });
}

/** Opens the stream of events: `seen` gets every data version that becomes visible, `open` and `lost` tell of the connection. Returns the end of it. */
export function openEvents({ seen, open, lost }: { seen: (version: DataVersion) => void; open: () => void; lost: () => void }): () => void {
  const source = new EventSource('/api/events');
  source.addEventListener('open', open);
  source.addEventListener('error', lost);
  source.addEventListener('version', (event: MessageEvent<string>) => {
    const { version } = JSON.parse(event.data) as { version?: DataVersion };
    if (typeof version?.hash === 'string') seen(version);
  });
  return () => source.close();
}
