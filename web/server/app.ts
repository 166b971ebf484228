// The application apart from listening: no port, no environment. Tests call `app.request()`.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Shelf } from '../../queries/shelf.ts';
import type { Store } from '../../queries/store.ts';
import { ROUTES } from '../contract.ts';
import { CONTRACT_HASH, CONTRACT_HEADER } from '../contract/addresses.ts';
import { askForToken, sameSite, type Access } from './access.ts';
import { ApiFailure, failureOf } from './errors.ts';
import { eventRoutes } from './events.ts';
import type { Live } from './live.ts';
import { openApi } from './openapi.ts';
import type { PositionKeeper } from './positions.ts';
import { binder } from './route.ts';
import { compareRoutes } from './routes/compare.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { cypherRoutes } from './routes/cypher.ts';
import { documentRoutes } from './routes/documents.ts';
import { graphRoutes } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { laneRoutes } from './routes/lanes.ts';
import { matrixRoutes } from './routes/matrix.ts';
import { pathRoutes } from './routes/paths.ts';
import { pictureRoutes } from './routes/picture.ts';
import { queryRoutes } from './routes/queries.ts';
import { savedRoutes } from './routes/saved.ts';
import { targetRoutes } from './routes/targets.ts';
import { staticRoutes } from './static.ts';

export interface AppOptions {
  store: Store;
  live: Live;
  /** The saved questions. */
  shelf: Shelf;
  positions: PositionKeeper;
  access: Access;
  /** Folder of the built page; without it only the API is served. */
  page?: string;
  /** Told of failures that nobody foresaw. */
  unexpected: (error: unknown) => void;
}

/** Longest body in bytes, longest address in characters. */
const MAX_BODY = 256 * 1024;
const MAX_ADDRESS = 16 * 1024;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** The whole server as a Hono app. */
export function createApp({ store, live, shelf, positions, access, page, unexpected }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    const { status, body } = failureOf(error, unexpected);
    return c.json(body, status);
  });
  app.use(headers);
  app.use(compress());
  app.use(async (c, next) => {
    if (c.req.url.length > MAX_ADDRESS) throw new ApiFailure(414, 'too-long', { zh: '地址太长。', en: 'The address is too long.' });
    await next();
    if (c.req.path.startsWith('/api/')) {
      if (!c.res.headers.has('etag')) c.header('cache-control', 'no-store');
      if (CONTRACT_HASH !== '') c.header(CONTRACT_HEADER, CONTRACT_HASH);
    }
  });
  app.use(sameSite(access));
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY, onError: () => { throw new ApiFailure(413, 'too-large', { zh: '请求太大。', en: 'The request is too large.' }); } }));
  if (access.token !== undefined) askForToken(app, access.token, access.client ?? (() => ''));
  const on = binder(app, live);
  healthRoutes(on, store, live);
  graphRoutes(on);
  pictureRoutes(on, positions);
  documentRoutes(on);
  matrixRoutes(on);
  laneRoutes(on);
  pathRoutes(on);
  targetRoutes(on);
  compareRoutes(on);
  coverageRoutes(on);
  queryRoutes(on, store, shelf);
  savedRoutes(on, store, shelf);
  cypherRoutes(on, store);
  eventRoutes(app, live);
  const description = openApi();
  app.get('/api/openapi.json', (c) => c.json(description));
  const routes = Object.values(ROUTES);
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
    app.all(path.replace(/\{(\w+)\}/g, ':$1'), (c) => {
      c.header('allow', methods.join(', '));
      throw new ApiFailure(405, 'wrong-method', { zh: `这个地址只接受 ${methods.join('、')}。`, en: `This address only takes ${methods.join(' and ')}.` });
    });
  }
  if (page !== undefined) staticRoutes(app, page);
  app.notFound((c) => {
    const { status, body } = failureOf(new ApiFailure(404, 'not-found', { zh: `没有这个地址：${c.req.path}`, en: `There is nothing at ${c.req.path}.` }), unexpected);
    return c.json(body, status);
  });
  return app;
}
