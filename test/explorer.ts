// Starts the explorer as a user does: ingestion, then the server, on a free loopback port with a data folder of its own.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../queries/files.ts';

export interface Explorer { url: string; data: string; env: NodeJS.ProcessEnv; output: () => string; stop: () => Promise<number | null> }

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Builds dist/ unless it is fresh. */
export function build(): void {
  execFileSync(process.execPath, ['web/launch.mjs', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A command of the built product, run to its end or killed after `limit` ms. `program`: a file of dist/node. */
export interface Ended { code: number | null; out: string; err: string }
export function runBuilt(program: 'ingest' | 'query', args: string[], env: NodeJS.ProcessEnv, { cwd = projectRoot(), limit = 60_000 } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist', 'node', `${program}.js`), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => { out += chunk; });
  child.stderr.on('data', (chunk) => { err += chunk; });
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

/** Environment of a command of the project, on the embedded store in `data` unless `extra` names a Neo4j. */
export function environment(data: string, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NEO4J_URI: _uri, PORT: _port, HOST: _host, ...env } = process.env;
  return { ...env, DATA_DIR: data, ...extra };
}

async function until(check: () => boolean, ms: number, what: () => string): Promise<void> {
  const end = Date.now() + ms;
  while (!check()) {
    if (Date.now() > end) throw new Error(what());
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** `npm start` on a free port. Throws with the output when it does not come up within a minute. */
export async function startExplorer(extra: NodeJS.ProcessEnv = {}): Promise<Explorer> {
  build();
  const data = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  const port = await freePort();
  const env = environment(data, { ...extra, PORT: String(port) });
  const child: ChildProcess = spawn(process.execPath, ['web/launch.mjs', 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk) => { output += chunk; });
  child.stderr?.on('data', (chunk) => { output += chunk; });
  let code: number | null | undefined;
  const ended = new Promise<number | null>((done) => child.once('exit', (status) => { code = status; done(status); }));
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(() => output.includes(url) || code !== undefined, 60_000, () => `the explorer did not start:\n${output}`);
    if (code !== undefined) throw new Error(`the explorer ended with ${code}:\n${output}`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    url, data, env,
    output: () => output,
    stop: async () => {
      child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const status = await ended;
      clearTimeout(timer);
      rmSync(data, { recursive: true, force: true });
      return status;
    },
  };
}
