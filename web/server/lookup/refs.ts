// Entities and relations as lists show them.
import type { Entity, Relation } from '../../../ingest/model.ts';
import type { EntityRef, RelationRef } from '../../contract/parts.ts';
import type { Lookup } from './lookup.ts';

/** An entity as lists show it. */
export function entityRef({ id, kind, name, collective, status }: Entity): EntityRef {
  return { id, kind, name, ...(collective && { collective }), ...(status && { status }) };
}

/** Year of a document, from its date. */
export function yearOf(document: Entity | undefined): number | undefined {
  const year = Number(document?.date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** The entity of an id that the graph itself names. Throws when it is not there. */
export function known(lookup: Lookup, id: string): Entity {
  const entity = lookup.entity(id);
  if (!entity) throw new Error(`The graph names ${id}, which it does not hold.`);
  return entity;
}

/** A relation as lists show it: both ends, the documents that state it by date, their years, the number of places. */
export function relationRef(lookup: Lookup, relation: Relation): RelationRef {
  const documents = [...new Set(relation.evidence.map((piece) => piece.document))].sort((a, b) => lookup.rank(a) - lookup.rank(b));
  const years = new Set(documents.map((id) => yearOf(lookup.entity(id))).filter((year) => year !== undefined));
  return {
    id: relation.id,
    type: relation.type,
    ...(relation.role && { role: relation.role }),
    source: entityRef(known(lookup, relation.source)),
    target: entityRef(known(lookup, relation.target)),
    years: [...years].sort((a, b) => a - b),
    documents,
    places: relation.evidence.length,
  };
}
