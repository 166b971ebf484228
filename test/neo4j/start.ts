// Starts a real Neo4j Community for the tests: jars from Maven Central, a free loopback port, data of its own, a password.
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { projectRoot } from '../../queries/files.ts';

const VERSION = '5.26.18';
const READY_LIMIT = 180_000;
const run = promisify(execFile);

export interface Neo4jServer {
  uri: string;
  user: string;
  password: string;
  /** As openStore takes them. */
  env: Record<string, string>;
  /** Ends it at once, as a crash would. Its data stays. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

const jars = (): string => join(projectRoot(), '.cache', 'neo4j', VERSION);

function has(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Why Neo4j cannot be started here and how to mend it; null when it can. */
export function neo4jMissing(): string | null {
  if (!has('java', '-version')) return 'Java 17 is missing (Debian: apt-get install openjdk-17-jre-headless)';
  if (!existsSync(jars()) && !has('mvn', '-version')) return `Maven is missing, which fetches Neo4j ${VERSION} (Debian: apt-get install maven)`;
  return null;
}

/** Fetches the jars once; runs that overlap each fetch aside and the first one keeps its folder. */
async function fetchJars(): Promise<void> {
  if (existsSync(jars())) return;
  const aside = `${jars()}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await run('mvn', ['-q', '-B', '-f', join(projectRoot(), 'test/neo4j/pom.xml'), 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${aside}`], { timeout: 540_000 });
  if (existsSync(jars())) rmSync(aside, { recursive: true });
  else renameSync(aside, jars());
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Ends servers of earlier runs that were killed before they could end theirs; a process is ours when its command line names our home. */
export function endLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith('atlas-neo4j-'))) {
    const home = join(tmpdir(), name);
    if (!existsSync(join(home, 'pids'))) continue;
    const [owner = 0, pid = 0] = readFileSync(join(home, 'pids'), 'utf8').split(' ').map(Number);
    if (existsSync(`/proc/${owner}`) || !existsSync('/proc/self')) continue;
    const command = `/proc/${pid}/cmdline`;
    if (existsSync(command) && readFileSync(command, 'utf8').includes(home)) process.kill(pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

async function ready(uri: string, password: string, child: ChildProcess, home: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const end = Date.now() + READY_LIMIT;
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
        return;
      } catch (cause) {
        if (child.exitCode !== null || Date.now() > end) throw new Error(`Neo4j did not start: ${readFileSync(join(home, 'out.log'), 'utf8').slice(-2000)}`, { cause });
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  } finally {
    await driver.close();
  }
}

/** Fetches (first time), configures and starts a server of its own; resolves when it answers. Throws when Java or Maven refuse. */
export async function startNeo4j(): Promise<Neo4jServer> {
  await fetchJars();
  const home = mkdtempSync(join(tmpdir(), 'atlas-neo4j-'));
  writeFileSync(join(home, 'pids'), `${process.pid} 0`);
  for (const folder of ['conf', 'data', 'logs', 'import', 'plugins', 'run', 'licenses']) mkdirSync(join(home, folder));
  const port = await freePort();
  const [uri, password] = [`bolt://127.0.0.1:${port}`, randomBytes(12).toString('hex')]; // hex: one that begins with - would be read as an option;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [
    `server.bolt.listen_address=127.0.0.1:${port}`, `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false', 'server.https.enabled=false', 'server.directories.import=import',
    'dbms.security.allow_csv_import_from_file_urls=false', 'dbms.usage_report.enabled=false', 'server.memory.pagecache.size=128m', 'dbms.memory.transaction.total.max=300m',
  ].join('\n'));
  const classpath = join(jars(), '*');
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await run('java', ['-XX:TieredStopAtLevel=1', '-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], { env });
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await gone;
  };
  const onExit = (): void => { child?.kill('SIGKILL'); };
  const start = async (): Promise<void> => {
    const log = openSync(join(home, 'out.log'), 'a');
    child = spawn('java', ['-Xmx640m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classpath, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], { env, stdio: ['ignore', log, log] });
    writeFileSync(join(home, 'pids'), `${process.pid} ${child.pid}`);
    await ready(uri, password, child, home);
  };
  process.once('exit', onExit);
  await start();
  return {
    uri, user: 'neo4j', password,
    env: { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' },
    kill, start,
    stop: async () => {
      await kill();
      process.off('exit', onExit);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
