// The built page: hashed files may be kept for ever, the page itself is asked for each time.
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

const YEAR = 31_536_000;

/** Serves `folder` (an absolute path); an address of the page itself, such as /documents/x, gives index.html. */
export function staticRoutes(app: Hono, folder: string): void {
  app.get('/assets/*', serveStatic({ root: folder, onFound: (_path, c) => c.header('cache-control', `public, max-age=${YEAR}, immutable`) }));
  app.get('/*', serveStatic({ root: folder, onFound: (_path, c) => c.header('cache-control', 'no-cache') }));
  app.get('/*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || /\.\w+$/.test(c.req.path)) return next();
    return serveStatic({ root: folder, path: 'index.html', onFound: (_path, inner) => inner.header('cache-control', 'no-cache') })(c, next);
  });
}
