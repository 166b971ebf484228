// Schema, search, entities, relations: all from the index in memory.
import type { Entity } from '../../../ingest/model.ts';
import { notFound } from '../errors.ts';
import { between } from '../lookup/between.ts';
import { entityDetail, neighbours } from '../lookup/details.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { quotesOf } from '../lookup/quotes.ts';
import { entityRef, relationRef } from '../lookup/refs.ts';
import type { On } from '../route.ts';

/** The entity of an id. Throws ApiFailure 404. */
export function entityOf(lookup: Lookup, id: string): Entity {
  const entity = lookup.entity(id);
  if (!entity) throw notFound({ zh: '条目', en: 'entity' }, id);
  return entity;
}

/** Registers the routes about entities and relations. */
export function graphRoutes(on: On): void {
  on('schema', ({ now }) => now.schema);
  on('search', ({ now: { lookup }, query: { q, kind, limit } }) => {
    const { total, hits } = lookup.search(q, { kind, limit });
    return {
      total,
      hits: hits.map(({ entity, form, by }) => ({ ...entityRef(entity), form, by, mentions: lookup.mentionCount(entity.id), documents: lookup.documentsOf(entity.id).size })),
    };
  });
  on('entity', ({ now: { lookup, picture }, param, query }) => {
    const detail = entityDetail(lookup, entityOf(lookup, param('id')), query.limit);
    const ids = new Set(detail.groups.flatMap(({ relations }) => relations.flatMap(({ source, target }) => [source.id, target.id])));
    return { ...detail, cities: Object.fromEntries([...ids].flatMap((id) => (picture.cities.has(id) ? [[id, [...picture.cities.get(id)!]]] : []))) };
  });
  on('neighbours', ({ now: { lookup }, param, query }) => neighbours(lookup, entityOf(lookup, param('id')), query));
  on('relation', ({ now: { lookup }, param }) => {
    const relation = lookup.relation(param('id'));
    if (!relation) throw notFound({ zh: '关系', en: 'relation' }, param('id'));
    return { relation: relationRef(lookup, relation), quotes: quotesOf(lookup, relation) };
  });
  on('between', ({ now: { lookup }, query }) => between(lookup, entityOf(lookup, query.source), entityOf(lookup, query.target)));
}
