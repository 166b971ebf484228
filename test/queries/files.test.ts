import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS, RELATION_TYPES } from '../../ingest/model.ts';
import { projectRoot, splitStatements, statement, statements } from '../../queries/files.ts';

test.each([
  ['// Park\nMATCH (n:Park) RETURN n;\n', [{ name: 'Park', text: 'MATCH (n:Park) RETURN n' }]],
  ["// a\nRETURN ';' AS x;\r\n\r\n// b-c\r\nRETURN 2;", [{ name: 'a', text: "RETURN ';' AS x" }, { name: 'b-c', text: 'RETURN 2' }]],
  ['', []],
])('%j is split', (source, found) => {
  expect(splitStatements(source, 'x.cypher')).toEqual(found);
});

test('a statement without a name is refused, naming the file', () => {
  expect(() => splitStatements('RETURN 1;', 'queries/x.cypher')).toThrow('queries/x.cypher');
});

test('an unknown statement is refused', () => {
  expect(() => statement('write/nodes.cypher', 'Village')).toThrow('Village');
});

test('every kind and every relation type has its writing statements', () => {
  expect([...statements('write/nodes.cypher').keys()]).toEqual([...KINDS, 'Clause']);
  for (const file of ['relations', 'remove-relations']) expect([...statements(`write/${file}.cypher`).keys()]).toEqual([...RELATION_TYPES, 'HAS_CLAUSE', 'MENTIONS']);
});

test('every file of statements has the form', () => {
  for (const folder of ['schema', 'write', 'lookup']) {
    for (const file of readdirSync(join(projectRoot(), 'queries', folder))) expect(statements(`${folder}/${file}`).size).toBeGreaterThan(0);
  }
});
