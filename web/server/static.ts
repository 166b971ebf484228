// The built page: hashed files may be kept for ever, the page itself is asked for each time.
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves `folder` (an absolute path); an address of the page itself, such as /documents/x, gives index.html. */
export function staticRoutes(app: Hono, folder: string): void {
  const file = serveStatic({ root: folder });
  const page = serveStatic({ root: folder, path: 'index.html' });
  const tagged = etag();
  app.get('/*', (c, next) => (c.req.path.startsWith('/api/') || c.req.header('range') !== undefined ? next() : tagged(c, next)));
  app.get('/*', async (c, next) => {
    await next();
    if (c.res.ok && !c.req.path.startsWith('/api/')) c.header('cache-control', c.req.path.startsWith('/assets/') ? FOR_EVER : 'no-cache');
  });
  app.get('/*', file);
  app.get('/*', (c, next) => (c.req.path.startsWith('/api/') || /\.\w+$/.test(c.req.path) ? next() : page(c, next)));
}
