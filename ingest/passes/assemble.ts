// What the passes found in single documents → one graph: resolved entities, merged relations, evidence at source offsets.
import { entityId, relationId } from '../ids.ts';
import type { Clause, Entity, Evidence, Graph, Mention, Relation } from '../model.ts';
import { documentKey } from './head.ts';
import { Namings, type Placed } from './resolve.ts';
import { sourceSpan } from './source.ts';
import type { Given } from './own.ts';
import type { NameMention, RelationDraft, StructuredDocument } from './types.ts';

/** One document after the passes that look at it alone. */
export interface ReadDocument {
  doc: StructuredDocument;
  mentions: readonly NameMention[];
  drafts: readonly RelationDraft[];
  clauses: readonly Clause[];
  /** Entities that carry more than their mentions say: tasks, targets, the document itself, by `kind|key`. */
  own: ReadonlyMap<string, Given>;
}

/** What one document gives to the graph, in its ids and at source offsets. Plain data; the text itself is not in it. */
export interface DocumentFacts {
  document: string;
  clauses: readonly Clause[];
  mentions: Mention[];
  /** What its mentions say of the entities they name. */
  names: Required<Placed>[];
  /** Entities that it brings with it whole; the document's own has an empty text. */
  own: [id: string, given: Given][];
  relations: Relation[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** Id of a `kind|key` as a document's passes write it; the document itself has the id of its source, also without a title. */
export function idOfEnd({ doc }: Pick<ReadDocument, 'doc'>, end: string): string {
  const cut = end.indexOf('|');
  const [kind, key] = [end.slice(0, cut) as Entity['kind'], end.slice(cut + 1)];
  return kind === 'Document' && key === documentKey(doc.head) ? doc.source.id : entityId(kind, key);
}

/** idOfEnd, each end once. */
function idsOf(doc: StructuredDocument): (end: string) => string {
  const ids = new Map<string, string>();
  return (end) => {
    let id = ids.get(end);
    if (id === undefined) ids.set(end, id = idOfEnd({ doc }, end));
    return id;
  };
}

function evidenceOf(doc: StructuredDocument, { clause: index, start, end, rule, status }: RelationDraft): Evidence {
  const clause = doc.clauses[index]!;
  const [from, to] = sourceSpan(clause, start, end);
  return { document: doc.source.id, clause: clause.id, start: from, end: to, quote: doc.source.text.slice(from, to), rule, status: status ?? '' };
}

function relationsOf({ doc, drafts }: ReadDocument, idOf: (end: string) => string): Relation[] {
  const relations = new Map<string, Relation>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    let [source, target] = [idOf(draft.source), idOf(draft.target)];
    if (source === target) continue;
    if (draft.type === 'PARTNERS_WITH' && source > target) [source, target] = [target, source];
    const end = `${draft.type}|${draft.role ?? ''}|${source}|${target}`;
    let relation = relations.get(end);
    if (!relation) relations.set(end, relation = { id: relationId(draft.type, source, target, draft.role), type: draft.type, source, target, ...(draft.role ? { role: draft.role } : {}), evidence: [] });
    const evidence = evidenceOf(doc, draft);
    const place = [relation.id, evidence.clause, evidence.start, evidence.end, evidence.rule].join('|');
    if (!seen.has(place)) relation.evidence.push(evidence);
    seen.add(place);
  }
  return [...relations.values()];
}

/** What a read document gives to the graph. */
export function factsOf(read: ReadDocument): DocumentFacts {
  const { doc } = read;
  const idOf = idsOf(doc);
  const namings = new Namings();
  const mentions = read.mentions.map((mention): Mention => {
    const { kind, key, clause, pieces, form } = mention;
    const entity = idOf(`${kind}|${key}`);
    namings.add({ id: entity, mention });
    return { entity, document: doc.source.id, clause: doc.clauses[clause]!.id, pieces: pieces.map(([a, b]) => sourceSpan(doc.clauses[clause]!, a, b)), form };
  });
  const own = [...read.own].map(([end, given]): [string, Given] => [idOf(end), given.text === undefined ? given : { ...given, text: '' }]);
  return { document: doc.source.id, clauses: read.clauses, mentions, names: namings.all(), own, relations: relationsOf(read, idOf) };
}

/** Entities and relations of documents as they come, in any order. It holds none of their clauses and mentions. */
export class Assembly {
  readonly #namings = new Namings();
  readonly #own: Pick<DocumentFacts, 'document' | 'own'>[] = [];
  readonly #relations = new Map<string, Relation>();

  /** In: what a document gives, and its text for the document's own entity ('' leaves it out of memory). */
  add({ document, names, own, relations }: DocumentFacts, text: string): void {
    for (const placed of names) this.#namings.add(placed);
    this.#own.push({ document, own: own.map(([id, given]) => [id, given.text === undefined ? given : { ...given, text }]) });
    for (const relation of relations) {
      const known = this.#relations.get(relation.id);
      if (known) for (const evidence of relation.evidence) known.evidence.push(evidence);
      else this.#relations.set(relation.id, relation);
    }
  }

  #entities(): Map<string, Entity> {
    const entities = this.#namings.entities();
    for (const { own } of this.#own.sort((a, b) => byText(a.document, b.document))) for (const [id, given] of own) {
      const known = entities.get(id);
      const aliases = [...new Set([...(known?.aliases ?? []), ...(known && known.name !== given.name ? [known.name] : []), ...(given.aliases ?? [])])].filter((alias) => alias !== given.name).sort(byText);
      const knownAs = [...new Set([...(known?.knownAs ?? []), ...(given.knownAs ?? [])])].filter((form) => form !== given.name && !aliases.includes(form)).sort(byText);
      entities.set(id, { formerIds: [], ...known, ...given, id, aliases, knownAs });
    }
    return entities;
  }

  /** The order in which the documents came does not matter: everything is sorted by id or place. */
  finish(): Pick<Graph, 'entities' | 'relations'> {
    const entities = this.#entities();
    const relations = [...this.#relations.values()].filter(({ source, target }) => entities.has(source) && entities.has(target)).sort(byId);
    for (const { evidence } of relations) evidence.sort((a, b) => byText(a.document, b.document) || a.start - b.start || a.end - b.end || byText(a.rule, b.rule));
    return { entities: [...entities.values()].sort(byId), relations };
  }
}

/** A whole graph out of the facts of documents, in any order: one thing, one node over all of them. */
export class Collection {
  readonly #assembly = new Assembly();
  readonly #documents: Pick<DocumentFacts, 'document' | 'clauses' | 'mentions'>[] = [];

  /** In: what a document gives, and its text. */
  add(facts: DocumentFacts, text: string): void {
    const { document, clauses, mentions } = facts;
    this.#assembly.add(facts, text);
    this.#documents.push({ document, clauses, mentions });
  }

  graph(): Graph {
    const sorted = this.#documents.sort((a, b) => byText(a.document, b.document));
    return { ...this.#assembly.finish(), clauses: sorted.flatMap(({ clauses }) => clauses), mentions: sorted.flatMap(({ mentions }) => mentions) };
  }
}

/** The graph of read documents, the same in whatever order they come. */
export function assemble(reads: readonly ReadDocument[]): Graph {
  const collection = new Collection();
  for (const read of reads) collection.add(factsOf(read), read.doc.source.text);
  return collection.graph();
}
