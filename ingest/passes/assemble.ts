// What the passes found in single documents → one graph: resolved entities, merged relations, evidence at source offsets.
import { entityId, relationId } from '../ids.ts';
import type { Clause, Entity, Evidence, Graph, Mention, Relation } from '../model.ts';
import { documentKey } from './head.ts';
import { resolve } from './resolve.ts';
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

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** Id of a `kind|key` as a document's passes write it; the document itself has the id of its source, also without a title. */
export function idOfEnd({ doc }: ReadDocument, end: string): string {
  const cut = end.indexOf('|');
  const [kind, key] = [end.slice(0, cut) as Entity['kind'], end.slice(cut + 1)];
  return kind === 'Document' && key === documentKey(doc.head) ? doc.source.id : entityId(kind, key);
}

function evidenceOf({ doc }: ReadDocument, { clause: index, start, end, rule, status }: RelationDraft): Evidence {
  const clause = doc.clauses[index]!;
  const [from, to] = sourceSpan(clause, start, end);
  return { document: doc.source.id, clause: clause.id, start: from, end: to, quote: doc.source.text.slice(from, to), rule, status: status ?? '' };
}

function entitiesOf(reads: readonly ReadDocument[]): Map<string, Entity> {
  const entities = resolve(reads.flatMap((read) => read.mentions.map((mention) => ({ id: idOfEnd(read, `${mention.kind}|${mention.key}`), mention }))));
  for (const read of reads) for (const [end, given] of read.own) {
    const id = idOfEnd(read, end);
    const known = entities.get(id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...(known && known.name !== given.name ? [known.name] : []), ...(given.aliases ?? [])])].filter((alias) => alias !== given.name).sort(byText);
    const knownAs = [...new Set([...(known?.knownAs ?? []), ...(given.knownAs ?? [])])].filter((form) => form !== given.name && !aliases.includes(form)).sort(byText);
    entities.set(id, { formerIds: [], ...known, ...given, id, aliases, knownAs });
  }
  return entities;
}

function relationsOf(reads: readonly ReadDocument[], entities: ReadonlyMap<string, Entity>): Relation[] {
  const relations = new Map<string, Relation>();
  const seen = new Set<string>();
  for (const read of reads) for (const draft of read.drafts) {
    let [source, target] = [idOfEnd(read, draft.source), idOfEnd(read, draft.target)];
    if (source === target || !entities.has(source) || !entities.has(target)) continue;
    if (draft.type === 'PARTNERS_WITH' && source > target) [source, target] = [target, source];
    const id = relationId(draft.type, source, target, draft.role);
    const relation = relations.get(id) ?? { id, type: draft.type, source, target, ...(draft.role ? { role: draft.role } : {}), evidence: [] };
    const evidence = evidenceOf(read, draft);
    const place = [id, evidence.clause, evidence.start, evidence.end, evidence.rule].join('|');
    if (!seen.has(place)) relation.evidence.push(evidence);
    seen.add(place);
    relations.set(id, relation);
  }
  for (const relation of relations.values()) relation.evidence.sort((a, b) => byText(a.document, b.document) || a.start - b.start || a.end - b.end || byText(a.rule, b.rule));
  return [...relations.values()].sort(byId);
}

function mentionsOf(read: ReadDocument): Mention[] {
  const { doc, mentions } = read;
  return mentions.map(({ kind, key, clause, pieces, form }) => ({
    entity: idOfEnd(read, `${kind}|${key}`), document: doc.source.id, clause: doc.clauses[clause]!.id, pieces: pieces.map(([a, b]) => sourceSpan(doc.clauses[clause]!, a, b)), form,
  }));
}

/** The graph of all documents. The order in which the documents come does not matter: everything is sorted by id or place. */
export function assemble(unordered: readonly ReadDocument[]): Graph {
  const reads = [...unordered].sort((a, b) => byText(a.doc.source.id, b.doc.source.id));
  const entities = entitiesOf(reads);
  return {
    entities: [...entities.values()].sort(byId),
    relations: relationsOf(reads, entities),
    clauses: reads.flatMap(({ clauses }) => clauses),
    mentions: reads.flatMap((read) => mentionsOf(read)),
  };
}
