// Server-sent events: the page hears of newer data and offers to show it.
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DataVersion } from '../../ingest/model.ts';
import type { Live } from './live.ts';

const BEAT = 25_000;

/** Registers `GET /api/events`: `version` with the present data at once, so that a page that lost the connection misses nothing, then at every switch. */
export function eventRoutes(app: Hono, live: Live): void {
  app.get('/api/events', (c) => streamSSE(c, async (stream) => {
    const tell = async (version: DataVersion): Promise<void> => { await stream.writeSSE({ event: 'version', data: JSON.stringify({ version }) }); };
    const ended = new Promise<void>((done) => stream.onAbort(done));
    const stop = live.onSwitch((version) => void tell(version));
    const beat = setInterval(() => void stream.write(': \n\n'), BEAT);
    beat.unref();
    const version = live.version();
    if (version) await tell(version);
    else await stream.write(': \n\n');
    await ended;
    clearInterval(beat);
    stop();
  }));
}
