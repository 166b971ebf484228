// One entity: its properties, documents and relations in groups; its neighbours by choice.
import type { z } from 'zod';
import type { Entity, RelationType, Role } from '../../../ingest/model.ts';
import type { EntityDetail, Neighbours, NeighboursQuery } from '../../contract.ts';
import type { Link, Lookup } from './lookup.ts';
import { ownQuotes } from './quotes.ts';
import { entityRef, known, relationRef, yearOf } from './refs.ts';

/** What a reader wants first, per type; within a type what goes out comes first, and 牵头 before 共同 before 配合. */
const TYPE_ORDER: readonly RelationType[] = ['RESPONSIBLE_FOR', 'SERVES', 'DEVELOPS', 'HOSTS', 'LOCATED_IN', 'PART_OF', 'PARTNERS_WITH', 'ISSUED', 'CITES', 'CONCERNS', 'ABOUT', 'SETS', 'HAS_TASK'];
const ROLE_ORDER: readonly (Role | undefined)[] = ['lead', 'joint', 'support', undefined];
const SHOWN_APART = new Set(['id', 'kind', 'name', 'aliases', 'knownAs', 'formerIds', 'level', 'collective', 'status', 'evidence', 'text']);

type Key = Pick<EntityDetail['groups'][number], 'type' | 'direction' | 'role'>;
type Property = EntityDetail['entity']['properties'][string];

const keyOrder = (a: Key, b: Key): number =>
  TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) || (a.direction === b.direction ? 0 : a.direction === 'out' ? -1 : 1) || ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role);

const keyOf = ({ relation, direction }: Link): Key => ({ type: relation.type, direction, ...(relation.role && { role: relation.role }) });

function isProperty(value: unknown): value is Property {
  return ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function propertiesOf(entity: Entity): Record<string, Property> {
  return Object.fromEntries(Object.entries(entity).filter((entry): entry is [string, Property] => !SHOWN_APART.has(entry[0]) && isProperty(entry[1])));
}

function groupsOf(lookup: Lookup, id: string): { key: Key; links: Link[] }[] {
  const groups = new Map<string, { key: Key; links: Link[] }>();
  for (const link of lookup.links(id)) {
    const key = keyOf(link);
    const name = `${key.type} ${key.direction} ${key.role ?? ''}`;
    const group = groups.get(name);
    if (group) group.links.push(link);
    else groups.set(name, { key, links: [link] });
  }
  return [...groups.values()].sort((a, b) => keyOrder(a.key, b.key));
}

/** One entity with its relations, at most `limit` per group; each group says how many there are. */
export function entityDetail(lookup: Lookup, entity: Entity, limit: number): Omit<EntityDetail, 'dataVersion'> {
  const documents = [...lookup.documentsOf(entity.id)]
    .sort(([a], [b]) => lookup.rank(a) - lookup.rank(b))
    .map(([id, mentions]) => ({ document: known(lookup, id), mentions }));
  return {
    entity: { ...entityRef(entity), aliases: entity.aliases, knownAs: entity.knownAs, ...(entity.level && { level: entity.level }), properties: propertiesOf(entity) },
    mentions: lookup.mentionCount(entity.id),
    documents: documents.map(({ document, mentions }) => {
      const year = yearOf(document);
      return { id: document.id, title: document.name, ...(year !== undefined && { year }), mentions };
    }),
    groups: groupsOf(lookup, entity.id).map(({ key, links }) => ({
      ...key,
      total: links.length,
      relations: [...links].sort((a, b) => lookup.rank(a.other.id) - lookup.rank(b.other.id)).slice(0, limit).map((link) => relationRef(lookup, link.relation)),
    })),
    quotes: ownQuotes(lookup, entity),
  };
}

const DEFAULT_CHOSEN = 50;

/** Counts of neighbours per relation and kind; with a choice in `query` the chosen ones, best connected first. */
export function neighbours(lookup: Lookup, entity: Entity, query: z.output<typeof NeighboursQuery>): Omit<Neighbours, 'dataVersion'> {
  const links = lookup.links(entity.id).filter((link) => link.other.id !== entity.id);
  const groups = groupsOf(lookup, entity.id).flatMap(({ key, links: all }) => {
    const kinds = new Map<Entity['kind'], Set<string>>();
    for (const { other } of all) {
      if (other.id === entity.id) continue;
      const ids = kinds.get(other.kind) ?? new Set();
      kinds.set(other.kind, ids.add(other.id));
    }
    return [...kinds].map(([kind, ids]) => ({ ...key, kind, count: ids.size })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  });
  const total = new Set(links.map((link) => link.other.id)).size;
  const { type, direction, role, kind, limit, after } = query;
  if (!type && !direction && !role && !kind && limit === undefined) return { total, groups };
  const matching = links.filter((link) =>
    (!type || link.relation.type === type) && (!direction || link.direction === direction) && (!role || link.relation.role === role) && (!kind || link.other.kind === kind));
  return { total, groups, chosen: chosenOf(lookup, matching, limit ?? DEFAULT_CHOSEN, after) };
}

function chosenOf(lookup: Lookup, links: readonly Link[], limit: number, after: string | undefined): NonNullable<Neighbours['chosen']> {
  const others = [...new Map(links.map(({ other }) => [other.id, { other, degree: lookup.degree(other.id) }])).values()]
    .sort((a, b) => b.degree - a.degree || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
  const from = after === undefined ? 0 : others.findIndex((other) => other.id === after) + 1;
  const shown = others.slice(from, from + limit);
  const ids = new Set(shown.map((other) => other.id));
  const next = from + shown.length < others.length ? shown.at(-1)?.id : undefined;
  return {
    nodes: shown.map(entityRef),
    relations: links.filter((link) => ids.has(link.other.id)).map((link) => relationRef(lookup, link.relation)),
    shown: shown.length,
    total: others.length,
    ...(next !== undefined && { next }),
  };
}
