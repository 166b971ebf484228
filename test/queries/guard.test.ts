import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan, guard, inspect, MAX_DEPTH } from '../../queries/guard.ts';
import { ATTACKS } from '../cases/cypher/attacks.ts';
import { READS } from '../cases/cypher/reads.ts';

const shortened = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

describe('reading statements pass', () => {
  it('has enough of them', () => expect(new Set(READS).size).toBeGreaterThanOrEqual(60));
  it.each(READS)('%s', (statement) => expect(guard(statement)).toEqual({ ok: true }));
});

describe('everything else is refused with a reason', () => {
  it('has enough of them', () => expect(new Set(ATTACKS.map(([statement]) => statement)).size).toBeGreaterThanOrEqual(120));
  it.each(ATTACKS.map(([statement, reason]) => [shortened(statement), reason, statement] as const))('%s: %s', (_, reason, statement) => {
    const result = guard(statement);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.reason.en).toMatch(reason);
    expect(result.reason.zh).toMatch(/[一-鿿]/);
  });
});

describe('place of a refusal', () => {
  it.each([
    [`MATCH (n)\nWHERE n.x = 1\n  DELETE n`, 3, 3],
    [`MATCH (n)\nRETRUN n`, 2, 1],
    [`MATCH (n) RETURN n LIMIT`, 1, 25],
    [`MATCH (n)\nRETURN apoc.text.join(n.aliases, '、')`, 2, 8],
    [`RETURN 1; RETURN 2`, 1, 11],
  ])('%j', (statement, line, column) => expect(guard(statement)).toMatchObject({ ok: false, at: { line, column } }));
});

describe('depth', () => {
  it('allows the limit and refuses one more', () => {
    expect(guard(`RETURN ${'['.repeat(MAX_DEPTH)}1${']'.repeat(MAX_DEPTH)}`)).toEqual({ ok: true });
    expect(guard(`RETURN ${'['.repeat(MAX_DEPTH + 1)}1${']'.repeat(MAX_DEPTH + 1)}`).ok).toBe(false);
  });
  it('does not count brackets inside strings', () => expect(guard(`RETURN '${'('.repeat(100)}' AS x`)).toEqual({ ok: true }));
});

describe('what a statement takes and gives', () => {
  it.each([
    ['MATCH (d {id: $d}) WHERE $year IS NULL OR d.year = $year RETURN d AS department, d.name', ['d', 'year'], ['department', 'd.name']],
    ['MATCH (d) RETURN *', [], null],
    ['MATCH (d) CALL (d) { MATCH (d)-->(x) RETURN x AS inner } RETURN d AS outer', [], ['outer']],
    ['MATCH (n) RETURN n.name AS `名称` UNION MATCH (m) RETURN m.name AS `名称`', [], ['名称']],
    ['MATCH (d) WITH d.name AS name RETURN DISTINCT name ORDER BY name LIMIT $n', ['n'], ['name']],
    ['MATCH (d) WHERE EXISTS { MATCH (d)-->(e) RETURN e AS inner } RETURN count(*) AS n', [], ['n']],
  ])('%s', (statement, parameters, columns) => expect(inspect(statement)).toEqual({ ok: true, parameters, columns }));
});

describe('plans', () => {
  it.each([
    [['ProduceResults@neo4j', 'Projection@neo4j', 'Expand(All)@neo4j', 'NodeByLabelScan@neo4j']],
    [['Limit (3)', 'Sort (c ASC)', 'Return DISTINCT (a)', 'Apply', 'Filter (ExistsSubquery(…))', 'NodeScan (a:Entity)', 'Discriminant(51)']],
  ])('%j reads', (operators) => expect(checkPlan(operators)).toEqual({ ok: true }));
  it.each([
    [['ProduceResults@neo4j', 'LoadCSV@neo4j']],
    [['ProduceResults@neo4j', 'ProcedureCall@neo4j', 'Argument@neo4j']],
    [['ProduceResults@neo4j', 'Create@neo4j', 'EmptyRow@neo4j']],
    [['ShowTransactions@neo4j']],
    [['Return (row)', 'LoadCsv (path)']],
    [['Return (x)', 'CallProcedure (db.labels)']],
    [['Return (n)', 'SetProperty (n.x)', 'NodeScan (n:*)']],
    [['Return (n)', 'SomethingNew']],
    [[]],
  ])('%j does not', (operators) => expect(checkPlan(operators).ok).toBe(false));
});

describe('chance', () => {
  const writes = ['CREATE (x)', 'DELETE n', 'DETACH DELETE n', 'SET n.x = 1', 'REMOVE n.x', 'MERGE (x)', 'FOREACH (x IN [1] | CREATE (y))', 'CALL db.labels()', "LOAD CSV FROM 'f' AS l", 'CALL apoc.load.json("x")', 'USE other', 'SHOW USERS', 'INSERT (x)'];
  const gaps = [' ', '\n', '\t', ' /* x */ ', ' // x\n', ' /* " */ ', " /* ' */ ", '\u00a0', '\u3000', '\r\n'];
  it('refuses a reading statement with a clause that does more, wherever the clause stands', () => {
    assert(property(constantFrom(...READS), constantFrom(...writes), constantFrom(...gaps), constantFrom(...gaps), nat(), (read, write, before, after, at) => {
      const breaks = [...read.matchAll(/\b(?:MATCH|WITH|RETURN|UNWIND|WHERE)\b/gi)].map(({ index }) => index).concat(read.length);
      const place = breaks[at % breaks.length]!;
      const spoilt = read.slice(0, place) + before + write + after + read.slice(place);
      expect([spoilt, !guard(spoilt).ok || insideQuotes(spoilt, place)]).toEqual([spoilt, true]);
    }), { seed: 4, numRuns: 400 });
  });
  it('never throws, whatever it is given', () => {
    const pieces = oneof(string(), constantFrom(...'MATCH RETURN ( ) [ ] { } - > < : , . $ ` " \' // /* */ CASE END n 1 = \\ | * 😀 科技厅'.split(' ')));
    assert(property(array(pieces, { maxLength: 40 }), (words) => { expect(guard(words.join(' ')).ok).toBeTypeOf('boolean'); }), { seed: 4, numRuns: 600 });
  });
});

/** Whether this place lies in a string, a quoted name or a comment of the statement. */
function insideQuotes(statement: string, place: number): boolean {
  return [...statement.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[^]*?\*\//g)].some(({ index, 0: text }) => index < place && place < index + text.length);
}

const TEN_LINES = `MATCH (d:Department {id: $department})-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE $document IS NULL OR $document IN r.documents
OPTIONAL MATCH (t)-[:CONCERNS]->(i:Industry)
WITH d, r, t, collect(DISTINCT i.name) AS industries
WHERE size(industries) > 0 AND any(x IN industries WHERE x CONTAINS $q)
CALL (t) {
  MATCH (t)<-[s:RESPONSIBLE_FOR {role: 'support'}]-(b:Department) RETURN collect(b.name) AS helpers
}
RETURN t AS task, r.role AS role, industries, helpers, CASE r.role WHEN 'lead' THEN 1 ELSE 2 END AS rank
ORDER BY rank, t.number LIMIT 100`;

describe('cost', () => {
  it('passes a ten-line question', () => expect(guard(TEN_LINES)).toMatchObject({ ok: true }));
  it.each(ATTACKS.filter(([statement]) => statement.length > 500).map(([statement]) => [shortened(statement), statement]))('refuses long ones: %s', (_, statement) => expect(guard(statement!).ok).toBe(false));
});
