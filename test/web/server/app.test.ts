import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../../web/contract.ts';
import { IDS, policyGraph, RELATIONS_OF } from './policyGraph.ts';
import { answer, failure, serve, type Served } from './served.ts';

let served: Served;
beforeAll(async () => { served = await serve(policyGraph()); });
afterAll(() => served.close());
const app = () => served.app;

describe('every route answers as the contract says', () => {
  test('health', async () => {
    expect(await answer(app(), 'health', '/api/health')).toMatchObject({ ok: true, engine: 'embedded', version: { hash: 'first' } });
  });
  test('schema', async () => {
    const schema = await answer(app(), 'schema', '/api/schema');
    expect(schema).toMatchObject({ dataVersion: 'first', facts: 12, clauses: 13 });
    expect(schema.kinds.find(({ kind }) => kind === 'Department')?.count).toBe(4);
    expect(schema.relations.find(({ type }) => type === 'SERVES')).toEqual({ type: 'SERVES', count: 1, ends: [{ from: 'Platform', to: 'Industry', count: 1 }] });
    expect(schema.properties['RESPONSIBLE_FOR']).toContain('quotes');
    expect(schema.properties['Department']).toEqual(expect.arrayContaining(['id', 'name', 'level']));
  });
  test('search', async () => {
    const found = await answer(app(), 'search', `/api/search?q=${encodeURIComponent('科技厅')}`);
    expect(found.hits[0]).toEqual({ id: IDS.scienceDepartment, kind: 'Department', name: '自治区科技厅', form: '科技厅', by: 'alias', mentions: 3, documents: 2 });
    expect(await answer(app(), 'search', '/api/search?q=kjt&kind=Department&limit=1')).toMatchObject({ hits: [{ id: IDS.scienceDepartment }] });
    expect(await answer(app(), 'search', '/api/search?q=qqqq')).toMatchObject({ total: 0, hits: [] });
  });
  test('entity, by a former id too', async () => {
    for (const id of [IDS.scienceDepartment, 'department-old']) {
      expect(await answer(app(), 'entity', `/api/entities/${encodeURIComponent(id)}`)).toMatchObject({ entity: { id: IDS.scienceDepartment, level: 'region', knownAs: ['广西壮族自治区科学技术厅', '科学技术厅'] }, mentions: 3 });
    }
    expect((await answer(app(), 'entity', `/api/entities/${IDS.scienceDepartment}?limit=1`)).groups[0]).toMatchObject({ total: 2, relations: [{ role: 'lead' }] });
    for (const { id } of policyGraph().entities) await answer(app(), 'entity', `/api/entities/${id}`);
  });
  test('neighbours', async () => {
    expect((await answer(app(), 'neighbours', `/api/entities/${IDS.parkTask}/neighbours`)).chosen).toBeUndefined();
    const chosen = await answer(app(), 'neighbours', `/api/entities/${IDS.parkTask}/neighbours?type=RESPONSIBLE_FOR&direction=in&role=lead`);
    expect(chosen.chosen).toMatchObject({ nodes: [{ id: IDS.scienceDepartment }], shown: 1, total: 1 });
  });
  test('relation', async () => {
    const { quotes } = await answer(app(), 'relation', `/api/relations/${RELATIONS_OF.lead}`);
    expect(quotes[0]).toMatchObject({ quote: '牵头单位：自治区\n\n科技厅', context: { text: '牵头单位：自治区科技厅；配合单位：自治区财政厅、各设区市人民政府。' } });
    for (const { id } of policyGraph().relations) await answer(app(), 'relation', `/api/relations/${id}`);
  });
  test('between', async () => {
    expect(await answer(app(), 'between', `/api/between?source=${IDS.scienceDepartment}&target=${IDS.sea}`)).toMatchObject({ stated: [], tasks: [{ task: { id: IDS.seaTask } }] });
  });
  test('picture, outside, places', async () => {
    const picture = await answer(app(), 'picture', '/api/picture');
    const outside = await answer(app(), 'outside', '/api/picture/outside?limit=3');
    expect(outside.entities.length).toBe(3);
    expect(picture.counts.outside).toBe(outside.total);
    expect(picture.nodes.length + outside.total).toBe(policyGraph().entities.length);
    const isolated = await answer(app(), 'outside', '/api/picture/outside?isolated=true&kind=Park');
    expect(isolated.entities.every(({ kind }) => kind === 'Park')).toBe(true);
    const places = await answer(app(), 'places', `/api/picture/places?ids=${IDS.parkTask},gone`);
    expect(places.nodes.map(({ id }) => id)).toContain(IDS.parkTask);
    expect(await answer(app(), 'places', `/api/picture/places?ids=${IDS.parkTask}`)).toEqual({ ...places });
  });
  test('documents', async () => {
    const { documents } = await answer(app(), 'documents', '/api/documents');
    expect(documents.map(({ id }) => id)).toEqual([IDS.notice, IDS.plan]);
    const detail = await answer(app(), 'document', `/api/documents/${IDS.notice}`);
    expect(detail.text).toContain('<script>');
    expect(detail.document).toMatchObject({ file: 'notice.txt' });
  });
  test('queries, all of them with the choices of their blanks', async () => {
    const { questions, refused } = await answer(app(), 'questions', '/api/queries');
    expect(refused).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(16);
    let answers = 0;
    for (const { name, parameters, columns } of questions) {
      const params: Record<string, string | number> = {};
      for (const parameter of parameters) {
        const { options } = await answer(app(), 'options', `/api/queries/${name}/options`, { parameter: parameter.name, given: params });
        if (options[0] && !parameter.optional) params[parameter.name] = options[0].value;
      }
      if (parameters.some((parameter) => !parameter.optional && parameter.default === undefined && params[parameter.name] === undefined)) continue;
      const got = await answer(app(), 'ask', `/api/queries/${name}`, { params });
      expect(got.columns.map((column) => column.name)).toEqual(columns.map((column) => column.name));
      answers += got.rows.length;
    }
    expect(answers).toBeGreaterThan(20);
  }, 60_000);
  test('a blank takes pinyin, and says how many', async () => {
    const chosen = await answer(app(), 'options', '/api/queries/tasks-of-department/options', { parameter: 'department', q: 'kjt' });
    expect(chosen).toMatchObject({ total: 1, options: [{ value: IDS.scienceDepartment, entity: { name: '自治区科技厅' } }] });
    const all = await answer(app(), 'options', '/api/queries/tasks-of-department/options', { parameter: 'department', limit: 1 });
    expect([all.options.length, all.total > 1]).toEqual([1, true]);
  });
  test('a name is taken for what it means, and the answer says so', async () => {
    const got = await answer(app(), 'ask', '/api/queries/tasks-of-department', { params: { department: '科技厅' }, limit: 1 });
    expect(got.resolved['department']).toEqual({ id: IDS.scienceDepartment, kind: 'Department', name: '自治区科技厅' });
    expect([got.rows.length, got.total]).toEqual([1, 3]);
    expect(got.sentence.zh).toContain('自治区科技厅');
  });
});

describe('free Cypher', () => {
  const run = (cypher: string, params = {}, limit = 1000) => answer(app(), 'cypher', '/api/cypher', { cypher, params, limit });
  test('cells open: entities, relations, paths, the rest as data', async () => {
    const { columns, rows, total } = await run('MATCH p = (d:Department {name: $name})-[r:RESPONSIBLE_FOR {role: \'joint\'}]->(t:Task) RETURN d, r, p, t.name AS task, [d] AS list, {one: 1} AS map, null AS nothing', { name: '自治区科技厅' });
    expect(columns.map(({ name }) => name)).toEqual(['d', 'r', 'p', 'task', 'list', 'map', 'nothing']);
    const entity = { id: IDS.scienceDepartment, kind: 'Department', name: '自治区科技厅' };
    expect(rows).toMatchObject([[{ entity }, { relation: { id: RELATIONS_OF.joint, source: entity } }, { path: { nodes: [{}, {}], relations: [{ id: RELATIONS_OF.joint }] } }, '壮大海洋产业', [{ entity }], { map: { one: 1 } }, null]]);
    expect(total).toBe(1);
  });
  test('a clause is a map', async () => {
    const { rows } = await run('MATCH (c:Clause)-[m:MENTIONS]->(e:City) RETURN c, m');
    expect(rows).toMatchObject([[{ map: { labels: ['Clause'], text: expect.stringContaining('国家高新区') } }, { map: { type: 'MENTIONS' } }]]);
  });
  test('is cut with n of m said', async () => {
    const { rows, total } = await run('UNWIND range(1, 50) AS n RETURN n', {}, 10);
    expect([rows.length, total]).toEqual([10, 50]);
  });
  test.each([
    ['CREATE (n) RETURN n', 422, 'refused'],
    ['MATCH (n) DETACH DELETE n', 422, 'refused'],
    ['LOAD CSV FROM \'/etc/passwd\' AS row RETURN row', 422, 'refused'],
    ['CALL db.labels()', 422, 'refused'],
    ['MATCH (n RETURN n', 422, 'refused'],
    ['RETURN $missing AS x', 400, 'parameter-missing'],
    ['', 400, 'invalid'],
  ])('%s is refused with %i %s', async (cypher, status, code) => {
    const refused = await failure(app(), '/api/cypher', { cypher });
    expect(refused).toMatchObject({ status, code });
    expect(refused.message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(refused.message.en).toMatch(/[a-z]/);
  });
  test('says where it cannot be read', async () => {
    expect((await failure(app(), '/api/cypher', { cypher: 'MATCH (n)\nRETURN n..x' })).at).toMatchObject({ line: 2 });
  });
  test('one that runs too long is stopped and the next is answered', async () => {
    const slow = await failure(app(), '/api/cypher', { cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s' });
    expect(slow.status).toBe(422);
    expect(['timeout', 'memory']).toContain(slow.code);
    expect((await run('RETURN 1 AS one')).rows).toEqual([[1]]);
  }, 30_000);
  test('one whose client went away is ended', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 200);
    const response = await app().request('/api/cypher', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s' }), signal: gone.signal });
    expect(response.status).toBe(408);
  });
});

describe('bad requests', () => {
  test.each([
    ['/api/entities/nothing', 404, 'not-found'],
    ['/api/entities/nothing/neighbours', 404, 'not-found'],
    ['/api/relations/nothing', 404, 'not-found'],
    ['/api/documents/nothing', 404, 'not-found'],
    [`/api/documents/${IDS.cited}`, 404, 'not-found'],
    [`/api/documents/${IDS.sea}`, 404, 'not-found'],
    [`/api/between?source=${IDS.sea}&target=nothing`, 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/search', 400, 'invalid'],
    ['/api/search?q=%20', 400, 'invalid'],
    ['/api/search?q=a&limit=0', 400, 'invalid'],
    ['/api/search?q=a&kind=Dragon', 400, 'invalid'],
    ['/api/between?source=a', 400, 'invalid'],
    [`/api/entities/${IDS.sea}/neighbours?role=boss`, 400, 'invalid'],
    [`/api/search?q=${'a'.repeat(20_000)}`, 414, 'too-long'],
  ])('%s is a %i %s', async (address, status, code) => {
    expect(await failure(app(), address)).toMatchObject({ status, code });
  });
  test.each([
    ['/api/queries/nothing', {}, 404, 'not-found'],
    ['/api/queries/nothing/options', { parameter: 'x' }, 404, 'not-found'],
    ['/api/queries/tasks-of-department/options', {}, 400, 'invalid'],
    ['/api/queries/tasks-of-department/options', { parameter: 'nothing' }, 400, 'parameter'],
    ['/api/queries/tasks-of-department', { params: { department: '没有这个厅' } }, 400, 'parameter'],
    ['/api/queries/tasks-of-department', { params: { nothing: 1 } }, 400, 'parameter'],
    ['/api/queries/tasks-of-department', { params: { department: ['a'] } }, 400, 'invalid'],
    ['/api/queries/tasks-of-department', { limit: 0 }, 400, 'invalid'],
    ['/api/cypher', '{ broken', 400, 'invalid'],
    ['/api/cypher', { cypher: 'x'.repeat(300_000) }, 413, 'too-large'],
    ['/api/cypher', { cypher: 'x'.repeat(30_000) }, 400, 'invalid'],
  ])('%s with %j is a %i %s', async (address, body, status, code) => {
    expect(await failure(app(), address, body)).toMatchObject({ status, code });
  });
  test('a body that is not JSON, a wrong method', async () => {
    expect(await failure(app(), '/api/cypher', 'cypher=RETURN 1', { headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 415, code: 'not-json' });
    expect(await failure(app(), '/api/cypher', undefined)).toMatchObject({ status: 405, code: 'wrong-method' });
    expect(await failure(app(), '/api/search?q=a', {})).toMatchObject({ status: 405 });
  });
  test('the sentence names the parameter in both languages', async () => {
    const { message } = await failure(app(), '/api/search?q=a&limit=many');
    expect(message.zh).toMatch(/limit.*[\u4e00-\u9fff]/);
    expect(message.en).toMatch(/limit/);
  });
});

test('openapi.json describes every route, and every reference leads somewhere', async () => {
  const response = await app().request('/api/openapi.json');
  const text = await response.text();
  const { paths, components } = JSON.parse(text) as { paths: Record<string, Record<string, unknown>>; components: { schemas: Record<string, unknown> } };
  for (const { path, method } of Object.values(ROUTES)) expect(paths[path]).toHaveProperty(method);
  const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!));
  expect(references.size).toBeGreaterThan(20);
  for (const reference of references) expect(components.schemas).toHaveProperty([reference.replace('#/components/schemas/', '')]);
  expect(paths['/api/search']!['get']).toMatchObject({ parameters: expect.arrayContaining([{ name: 'q', in: 'query', required: true, schema: expect.objectContaining({ type: 'string' }) }]) });
});

test('nothing of all this was unforeseen', () => expect(served.unexpected).toEqual([]));
