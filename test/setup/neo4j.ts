// One real Neo4j for the whole run of the tests, started when the first test asks for it, lent to one test file at a time.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { endLeftovers, startNeo4j, type Neo4jServer } from '../neo4j/start.ts';

declare module 'vitest' {
  interface ProvidedContext { neo4jDesk: string }
}

/** Opens the desk where test files borrow the server (test/neo4j/borrow.ts): the request is answered when it is their turn, and its end gives the server back. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Neo4jServer> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const desk: Server = createServer((request, response) => {
    const mine = turn;
    turn = new Promise((resolve) => request.socket.once('close', () => void mine.then(resolve)));
    void mine.then(async () => {
      if (request.socket.destroyed) return;
      endLeftovers();
      started ??= startNeo4j();
      const { env } = await started;
      response.write(`${JSON.stringify({ env })}\n`);
    }).catch((error: Error) => response.write(`${JSON.stringify({ error: error.message })}\n`));
  });
  desk.requestTimeout = 0;
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('neo4jDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    await (await started?.catch(() => undefined))?.stop();
  };
}
