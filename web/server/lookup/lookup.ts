// The index in memory: everything the API answers without asking the store. Built once per data version, the same for both stores.
import type { Clause, Entity, Evidence, Graph, Mention, Relation } from '../../../ingest/model.ts';
import { STATED_TYPES } from '../../../ingest/model.ts';
import { ranks } from './order.ts';
import { searchIndex, type Find } from './search.ts';

/** One place that states a fact. */
export interface Stated { relation: Relation; piece: Evidence }
export interface Link { relation: Relation; direction: 'out' | 'in'; other: Entity }

export interface Lookup {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** By id, former ids included. */
  entity(id: string): Entity | undefined;
  relation(id: string): Relation | undefined;
  clause(id: string): Clause | undefined;
  /** Relations of an entity, seen from it; a relation with itself stands once in each direction. */
  links(id: string): readonly Link[];
  /** Distinct other ends of its relations. */
  degree(id: string): number;
  /** Clauses of a document in the order of the text. */
  clauses(document: string): readonly Clause[];
  mentionsIn(clause: string): readonly Mention[];
  /** Facts and targets that a document states, one entry per place, in the order of the text. */
  statedIn(document: string): readonly Stated[];
  /** Mentions of an entity by document; a document that only states something about it counts 0. */
  documentsOf(id: string): ReadonlyMap<string, number>;
  mentionCount(id: string): number;
  /** Place in the order in which a reader wants lists: see `order.ts`. */
  rank(id: string): number;
  search: Find;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function linksOf(relations: readonly Relation[], byId: ReadonlyMap<string, Entity>): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const add = (id: string, link: Link): void => {
    const known = links.get(id);
    if (known) known.push(link);
    else links.set(id, [link]);
  };
  for (const relation of relations) {
    const source = byId.get(relation.source);
    const target = byId.get(relation.target);
    if (!source || !target) throw new Error(`The relation ${relation.id} joins ${relation.source} and ${relation.target}, of which one is not in the graph.`);
    add(source.id, { relation, direction: 'out', other: target });
    add(target.id, { relation, direction: 'in', other: source });
  }
  return links;
}

function documentCounts(graph: Graph): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const add = (entity: string, document: string, by: number): void => {
    let documents = counts.get(entity);
    if (!documents) counts.set(entity, (documents = new Map()));
    documents.set(document, (documents.get(document) ?? 0) + by);
  };
  for (const mention of graph.mentions) add(mention.entity, mention.document, 1);
  for (const relation of graph.relations) {
    if (relation.type === 'CONCERNS') continue;
    for (const { document } of relation.evidence) {
      add(relation.source, document, 0);
      add(relation.target, document, 0);
    }
  }
  for (const entity of graph.entities) for (const { document } of entity.evidence ?? []) add(entity.id, document, 0);
  return counts;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The graph in one order, whatever order a store gives it in, so that both stores answer alike. */
function inOrder({ entities, relations, clauses, mentions }: Graph): Graph {
  return {
    entities: entities.toSorted((a, b) => byText(a.id, b.id)),
    relations: relations.toSorted((a, b) => byText(a.id, b.id)),
    clauses: clauses.toSorted((a, b) => a.index - b.index),
    mentions: mentions.toSorted((a, b) => a.pieces[0]![0] - b.pieces[0]![0] || a.pieces[0]![1] - b.pieces[0]![1] || byText(a.entity, b.entity)),
  };
}

/** Builds the index from the graph of a store. Throws when a relation has an end that is not there. */
export function buildLookup(given: Graph): Lookup {
  const graph = inOrder(given);
  const byId = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const former = new Map(graph.entities.flatMap((entity) => (entity.formerIds ?? []).map((id) => [id, entity] as const)));
  const relations = new Map(graph.relations.map((relation) => [relation.id, relation]));
  const clauses = new Map(graph.clauses.map((clause) => [clause.id, clause]));
  const links = linksOf(graph.relations, byId);
  const clausesOf = grouped(graph.clauses, (clause) => clause.document);
  const mentionsIn = grouped(graph.mentions, (mention) => mention.clause);
  const documents = documentCounts(graph);
  const order = ranks(graph);
  const rank = (id: string): number => order.get(id) ?? 0;
  const stated = grouped(
    graph.relations.filter((relation) => isStated(relation) || relation.type === 'SETS').flatMap((relation) => relation.evidence.map((piece): Stated => ({ relation, piece }))),
    ({ piece }) => piece.document,
  );
  for (const list of stated.values()) list.sort((a, b) => a.piece.start - b.piece.start || a.piece.end - b.piece.end || rank(a.relation.target) - rank(b.relation.target));
  const documentsOf = (id: string): ReadonlyMap<string, number> => documents.get(id) ?? new Map<string, number>();
  const mentioned = new Map([...documents].map(([id, counts]) => [id, [...counts.values()].reduce((sum, n) => sum + n, 0)]));
  const mentionCount = (id: string): number => mentioned.get(id) ?? 0;
  return {
    entities: graph.entities,
    relations: graph.relations,
    entity: (id) => byId.get(id) ?? former.get(id),
    relation: (id) => relations.get(id),
    clause: (id) => clauses.get(id),
    links: (id) => links.get(id) ?? [],
    degree: (id) => new Set((links.get(id) ?? []).map((link) => link.other.id)).size,
    clauses: (document) => clausesOf.get(document) ?? [],
    statedIn: (document) => stated.get(document) ?? [],
    mentionsIn: (clause) => mentionsIn.get(clause) ?? [],
    documentsOf,
    mentionCount,
    rank,
    search: searchIndex(graph.entities, mentionCount, rank),
  };
}

/** Whether a text states this relation itself, as opposed to one that says where something is written. */
export function isStated(relation: Relation): boolean {
  return (STATED_TYPES as readonly string[]).includes(relation.type);
}
