// Whatever is asked, the answer is the contract's or one sentence: never a failure of the server.
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, RELATION_TYPES } from '../../../ingest/model.ts';
import { ApiError, ROUTES, type RouteName } from '../../../web/contract.ts';
import { IDS, policyGraph, RELATIONS_OF } from './policyGraph.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let questions: { name: string; parameters: { name: string }[] }[];
beforeAll(async () => {
  served = await serve(policyGraph());
  questions = (await (await served.app.request('/api/queries')).json() as { questions: typeof questions }).questions;
});
afterAll(() => served.close());

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('', ' ', '\0', '\u{1f600}', '科技厅', '../..', '%', "' OR 1=1 //", 'constructor', '__proto__'));
const id = fc.oneof(text, fc.constantFrom(...Object.values(IDS), ...Object.values(RELATIONS_OF)));
const word = fc.oneof(text, fc.constantFrom(...KINDS, ...RELATION_TYPES, 'lead', 'out', 'in', 'true', 'false', '1', '0', '-1', '1e9', '2.5', 'NaN'));
const query = fc.dictionary(fc.constantFrom('q', 'kind', 'limit', 'type', 'direction', 'role', 'after', 'source', 'target', 'ids', 'isolated', 'before', 'after'), fc.oneof(word, id), { maxKeys: 5 });
const body = fc.oneof(
  fc.json(),
  text,
  fc.record({ parameter: text, given: fc.dictionary(text, fc.oneof(text, fc.double(), fc.integer())), q: text, limit: fc.integer() }, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
);

/** Asks and complains of an answer that no client could use. */
async function complaint(name: RouteName | undefined, address: string, init: RequestInit): Promise<string | undefined> {
  const response = await served.app.request(address, init);
  const json: unknown = await response.json();
  const shape = response.ok && name ? ROUTES[name].response.safeParse(json) : ApiError.safeParse(json);
  return response.status < 500 && shape.success ? undefined : `${address} ${JSON.stringify(init)} → ${response.status} ${JSON.stringify(json).slice(0, 200)} ${shape.error?.message ?? ''}`;
}
const post = (given: string): RequestInit => ({ method: 'POST', body: given, headers: { 'content-type': 'application/json' } });
const always = (property: fc.IAsyncProperty<unknown>, numRuns = 300) => fc.assert(property, { seed: 20261124, numRuns });

test.each((Object.keys(ROUTES) as RouteName[]).filter((name) => ROUTES[name].method === 'get'))('%s', async (name) => {
  await always(fc.asyncProperty(id, query, async (part, given) => {
    const path = ROUTES[name].path.replace('{id}', encodeURIComponent(part) || '%20');
    expect(await complaint(name, `${path}?${new URLSearchParams(given)}`, {})).toBeUndefined();
  }), name === 'health' ? 10 : 300);
});

test('addresses that are no addresses', async () => {
  await always(fc.asyncProperty(fc.webPath(), async (path) => {
    expect(await complaint(undefined, `/api/x${path}`, {})).toBeUndefined();
  }));
  for (const address of ['/api/entities/%E0%A4%A', '/api/entities/%', '/api/search?q=%E0%A4%A', '/api/entities/%00', '/api//entities', '/api/entities/a%2fb']) {
    expect((await served.app.request(address)).status).toBeLessThan(500);
  }
});

test('bodies', async () => {
  await always(fc.asyncProperty(fc.constantFrom('cypher', 'ask', 'options' as const), fc.nat(), body, async (name, which, given) => {
    const path = ROUTES[name as RouteName].path.replace('{name}', questions[which % questions.length]!.name);
    expect(await complaint(name as RouteName, path, post(given))).toBeUndefined();
  }));
});

test('blanks filled with anything', async () => {
  await always(fc.asyncProperty(fc.nat(), fc.array(fc.oneof(id, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), { minLength: 3, maxLength: 3 }), async (which, values) => {
    const { name, parameters } = questions[which % questions.length]!;
    const params = Object.fromEntries(parameters.map((parameter, i) => [parameter.name, values[i % 3]]));
    expect(await complaint('ask', `/api/queries/${name}`, post(JSON.stringify({ params })))).toBeUndefined();
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
    expect(await complaint('options', `/api/queries/${name}/options`, post(JSON.stringify({ parameter: parameters[0]?.name ?? 'x', given })))).toBeUndefined();
  }), 150);
}, 60_000);

test('parameters of a statement are anything', async () => {
  await always(fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (x) => {
    expect(await complaint('cypher', '/api/cypher', post(JSON.stringify({ cypher: 'RETURN $x AS x, [$x] AS list, {x: $x} AS map', params: { x } })))).toBeUndefined();
  }), 150);
}, 60_000);
