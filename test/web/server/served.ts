// The app on the embedded store with the small policy graph, as tests ask it: no port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { expect } from 'vitest';
import type { z } from 'zod';
import { load } from '../../../ingest/load.ts';
import type { Graph } from '../../../ingest/model.ts';
import { EmbeddedStore } from '../../../queries/embedded/store.ts';
import { shelfOf } from '../../../queries/shelf.ts';
import type { Store } from '../../../queries/store.ts';
import { ApiError, ROUTES, type RouteName } from '../../../web/contract.ts';
import { LOOPBACK_HOSTS, type Access } from '../../../web/server/access.ts';
import { createApp } from '../../../web/server/app.ts';
import { follow, type Live } from '../../../web/server/live.ts';
import { memoryPositions } from '../../../web/server/positions.ts';
import { versionOf } from '../../graphs.ts';

export interface Served<S extends Store = EmbeddedStore> { app: Hono; store: S; live: Live; /** Folder of the user's questions. */ questions: string; unexpected: unknown[]; close: () => Promise<void> }

/** The app on a store that is open already; `close` leaves it so. */
export async function serveStore<S extends Store>(store: S, access: Access = { hosts: LOOPBACK_HOSTS }, page?: string): Promise<Served<S>> {
  const questions = mkdtempSync(join(tmpdir(), 'questions-'));
  const unexpected: unknown[] = [];
  const positions = memoryPositions();
  const live = await follow(store, positions, (error) => unexpected.push(error));
  const app = createApp({ store, live, shelf: shelfOf(questions), positions, access, ...(page && { page }), unexpected: (error) => unexpected.push(error) });
  return { app, store, live, questions, unexpected, close: async () => { live.close(); rmSync(questions, { recursive: true, force: true }); } };
}

/** The app on an embedded store of its own; `graph` undefined: nothing is ingested. */
export async function serve(graph?: Graph, access?: Access, page?: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const store = new EmbeddedStore(folder);
  if (graph) await load(store, graph, versionOf('first'));
  const served = await serveStore(store, access, page);
  return {
    ...served,
    close: async () => {
      await served.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks and gives the JSON, checked: exactly what the contract describes, nothing more. */
export async function answer<N extends RouteName>(app: Hono, name: N, address: string, body?: unknown): Promise<z.output<(typeof ROUTES)[N]['response']>> {
  const response = await request(app, address, body);
  const json = await response.json();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${JSON.stringify(json).slice(0, 400)}`);
  const parsed = ROUTES[name].response.parse(json);
  expect(parsed).toEqual(json);
  return parsed as z.output<(typeof ROUTES)[N]['response']>;
}

/** Asks for something that must fail and gives status and error. */
export async function failure(app: Hono, address: string, body?: unknown, init?: RequestInit): Promise<{ status: number } & z.output<typeof ApiError>['error']> {
  const response = await request(app, address, body, init);
  return { status: response.status, ...ApiError.parse(await response.json()).error };
}

async function request(app: Hono, address: string, body: unknown, init?: RequestInit): Promise<Response> {
  return await app.request(address, {
    ...(body !== undefined && { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...init,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...init?.headers as Record<string, string> },
  });
}
