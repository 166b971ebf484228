// The OpenAPI description, made from the contract.
import { z } from 'zod';
import { ApiError, ROUTES, VersionEvent } from '../contract.ts';
import { Cell } from '../contract/questions.ts';
import { Clause, DataVersion, Evidence } from '../../ingest/model.ts';

type Json = Record<string, unknown>;
const ref = (id: string): string => `#/components/schemas/${id}`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function without(schema: unknown, ...keys: string[]): Json {
  return Object.fromEntries(Object.entries(schema as Json).filter(([key]) => !keys.includes(key)));
}

/** Schemas by name; a named one inside another is a reference. */
function components(named: Record<string, z.ZodType>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: ref, io });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, without(schema, '$schema', '$id', 'id')]));
}

function parameters(path: string, query: z.ZodType | undefined): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } }));
  if (!query) return inPath;
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return [...inPath, ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))];
}

const content = (schema: Json): Json => ({ 'application/json': { schema } });

/** OpenAPI 3.1 of all routes, `events` included. */
export function openApi(): Json {
  const responses: Record<string, z.ZodType> = { ApiError, Cell, Clause, DataVersion, Evidence, VersionEvent };
  const bodies: Record<string, z.ZodType> = {};
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(ROUTES)) {
    const query = 'query' in route ? route.query : undefined;
    const body = 'body' in route ? route.body : undefined;
    responses[`${capital(name)}Response`] = route.response;
    if (body) bodies[`${capital(name)}Request`] = body;
    paths[route.path] = {
      ...(paths[route.path] as Json | undefined),
      [route.method]: {
        operationId: name,
        summary: route.about,
        parameters: parameters(route.path, query),
        ...(body && { requestBody: { required: true, content: content({ $ref: ref(`${capital(name)}Request`) }) } }),
        responses: {
          200: { description: route.about, content: content({ $ref: ref(`${capital(name)}Response`) }) },
          default: { description: 'One sentence that says what is wrong and how to mend it', content: content({ $ref: ref('ApiError') }) },
        },
      },
    };
  }
  paths['/api/events'] = {
    get: {
      operationId: 'events',
      summary: 'Server-sent events: `version` at the start and whenever other data became visible',
      responses: { 200: { description: 'Each event carries a VersionEvent', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: '政策图谱 · Policy Atlas', version: '0.1.0', description: 'Entities, relations and their sentences from policy documents.', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { ...components(responses, 'output'), ...components(bodies, 'input') } },
  };
}
