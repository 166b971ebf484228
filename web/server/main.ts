// `npm start`: opens the store, listens, and ends cleanly. The only file of the server that touches the process.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { projectRoot } from '../../queries/files.ts';
import { openStore } from '../../queries/open.ts';
import { shelfOf } from '../../queries/shelf.ts';
import { said, StoreError, type Store } from '../../queries/store.ts';
import { isLoopback, LOOPBACK_HOSTS, type Access } from './access.ts';
import { createApp } from './app.ts';
import { follow } from './live.ts';
import { filePositions, PositionError } from './positions.ts';

/** A setting that cannot be used, with one sentence. */
class SettingError extends Error {}

interface Settings { port: number; host: string; data: string; access: Access }

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['PORT'] || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError(`PORT 要是 0—65535 的整数，现在是 ${env['PORT']} · PORT must be a whole number up to 65535.`);
  const host = env['HOST'] || '127.0.0.1';
  const token = env['ACCESS_TOKEN'] || undefined;
  if (!isLoopback(host) && token === undefined) throw new SettingError(`HOST=${host} 会让别的机器访问，先用 ACCESS_TOKEN 设一个口令 · HOST=${host} opens the server to other machines; set ACCESS_TOKEN first.`);
  const allowed = (env['ALLOWED_HOSTS'] ?? '').split(',').map((name) => name.trim().toLowerCase()).filter(Boolean);
  const hosts = isLoopback(host) ? [...LOOPBACK_HOSTS, host, ...allowed] : allowed.length > 0 ? [...LOOPBACK_HOSTS, ...allowed] : null;
  return { port, host, data: resolve(env['DATA_DIR'] || '.data'), access: { hosts, token, client: (c) => getConnInfo(c).remote.address ?? '' } };
}

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const textOf = (error: unknown): string => {
  if (error instanceof StoreError) return said(error);
  if (error instanceof PositionError || error instanceof SettingError) return error.message;
  return error instanceof Error && error.stack ? error.stack : String(error);
};
const warn = (error: unknown): void => {
  process.stderr.write(`${textOf(error)}\n`);
};

function listening(error: NodeJS.ErrnoException, { port, host }: Settings): SettingError {
  if (error.code === 'EADDRINUSE') return new SettingError(`端口 ${port} 已被占用，用 PORT 换一个：PORT=${port + 1} npm start · Port ${port} is taken; choose another with PORT.`);
  if (error.code === 'EACCES') return new SettingError(`不能用端口 ${port}，用 PORT 换一个大于 1023 的 · Port ${port} is not allowed; choose one above 1023 with PORT.`);
  return new SettingError(`不能在 ${host}:${port} 上启动：${error.message} · The server cannot listen there.`);
}

async function serve(store: Store, settings: Settings): Promise<void> {
  const positions = filePositions(join(settings.data, 'positions.json'), warn);
  const live = await follow(store, positions, warn);
  const shelf = shelfOf(join(settings.data, 'questions'));
  for (const { file, reason } of shelf.catalog().refused) process.stderr.write(`${file}：${reason}\n`);
  const page = join(projectRoot(), 'dist', 'web');
  const app = createApp({ store, live, shelf, positions, access: settings.access, ...(existsSync(page) && { page }), unexpected: warn });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: settings.host, serverOptions: { maxHeaderSize: 32 * 1024 } });
  await new Promise<void>((done, failed) => {
    server.once('error', (error) => failed(listening(error, settings)));
    server.listen(settings.port, settings.host, done);
  }).catch((error: unknown) => { live.close(); throw error; });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  say(`政策图谱 · Policy Atlas  http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`);
  await new Promise<void>((done) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      live.close();
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

try {
  const settings = settingsOf(process.env);
  const store = await openStore(process.env);
  try {
    await serve(store, settings);
  } finally {
    await store.close();
  }
} catch (error) {
  warn(error);
  process.exitCode = 1;
}
