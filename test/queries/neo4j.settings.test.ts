import { Neo4jError } from 'neo4j-driver';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../queries/neo4j/connection.ts';
import { difference } from '../../queries/neo4j/difference.ts';
import { codeOf, storeError } from '../../queries/neo4j/errors.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';

describe('settings', () => {
  test.each([
    [{ NEO4J_URI: 'neo4j://localhost:7687' }, 'neo4j://localhost:7687/neo4j'],
    [{ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_DATABASE: 'atlas' }, 'neo4j+s://x.databases.neo4j.io/atlas'],
    [{ NEO4J_URI: 'bolt://someone:secret@10.0.0.1:7687/?a=b' }, 'bolt://10.0.0.1:7687/neo4j'],
    [{ NEO4J_URI: 'bolt+ssc://[::1]:7687' }, 'bolt+ssc://[::1]:7687/neo4j'],
  ])('%j is shown as %s', (env, where) => {
    expect(settingsFrom(env).where).toBe(where);
  });

  test.each(['http://localhost:7474', 'localhost', '', 'neo4j://', 'mongodb://x'])('%j is refused', (uri) => {
    expect(() => settingsFrom({ NEO4J_URI: uri })).toThrow(expect.objectContaining({ code: 'failed', message: expect.stringContaining('NEO4J_URI') as string }));
  });

  test('readers have a user of their own where one is given', () => {
    const env = { NEO4J_URI: 'bolt://x', NEO4J_USER: 'writer', NEO4J_PASSWORD: 'a', NEO4J_READ_USER: 'reader', NEO4J_READ_PASSWORD: 'b' };
    expect(settingsFrom(env)).toMatchObject({ auth: { principal: 'writer' }, readAuth: { principal: 'reader' } });
    expect(settingsFrom({ ...env, NEO4J_READ_USER: undefined }).readAuth).toMatchObject({ principal: 'writer' });
  });
});

describe('errors', () => {
  test.each([
    ['ServiceUnavailable', 'unreachable'],
    ['Neo.ClientError.Security.Unauthorized', 'unauthorized'],
    ['Neo.ClientError.Statement.SyntaxError', 'syntax'],
    ['Neo.ClientError.Statement.ParameterMissing', 'syntax'],
    ['Neo.ClientError.Statement.AccessMode', 'refused'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'memory'],
    ['Neo.DatabaseError.General.UnknownError', 'failed'],
  ])('%s is %s', (theirs, ours) => {
    expect(codeOf(theirs)).toBe(ours);
  });

  test('the memory of a server names the setting', () => {
    const error = new Neo4jError('The allocation of an extra 2.0 MiB would use more than the limit', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '');
    expect(storeError(error, 'x').message).toContain('dbms.memory.transaction.total.max');
  });

  test('a port nobody listens on is unreachable within seconds', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => { server.close(resolve); });
    const store = openNeo4j({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    await expect(store.version()).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining(`bolt://127.0.0.1:${port}`) as string });
    await store.close();
  }, 20_000);
});

describe('difference', () => {
  const node = (id: string, hash: string) => ({ id, properties: { id, hash } });
  const relation = (id: string, source: string, target: string, hash: string) => ({ id, source, target, properties: { id, hash } });
  const stored = {
    entities: [{ id: 'a', hash: '1' }, { id: 'b', hash: '1' }, { id: 'c', hash: '1' }],
    clauses: [{ id: 'p', hash: '1' }],
    relations: [{ type: 'SERVES', id: 'r', hash: '1', source: 'a', target: 'b' }, { type: 'SERVES', id: 's', hash: '1', source: 'a', target: 'c' }],
  };
  test.each([
    ['nothing for the same', { nodes: { City: [node('a', '1'), node('b', '1'), node('c', '1')], Clause: [node('p', '1')] }, relations: { SERVES: [relation('r', 'a', 'b', '1'), relation('s', 'a', 'c', '1')] } }, { size: 0 }],
    ['what is gone, changed and new', { nodes: { City: [node('a', '2'), node('b', '1'), node('d', '1')] }, relations: { SERVES: [relation('r', 'a', 'b', '2'), relation('t', 'b', 'd', '1')] } },
      { nodes: { City: [{ id: 'a' }, { id: 'd' }] }, relations: { SERVES: [{ id: 'r' }, { id: 't' }] }, removeNodes: { Entity: [{ id: 'c' }], Clause: [{ id: 'p' }] }, removeRelations: { SERVES: [{ id: 's', source: 'a' }] }, size: 7 }],
    ['a relation with other ends', { nodes: { City: [node('a', '1'), node('b', '1'), node('c', '1')], Clause: [node('p', '1')] }, relations: { SERVES: [relation('r', 'b', 'a', '9'), relation('s', 'a', 'c', '1')] } },
      { relations: { SERVES: [{ id: 'r', source: 'b' }] }, removeRelations: { SERVES: [{ id: 'r', source: 'a' }] }, size: 2 }],
  ])('%s', (_, rows, found) => {
    expect(difference(stored, rows)).toMatchObject(found);
  });
});
