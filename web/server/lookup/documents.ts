// Documents: the list with counts, and one document with text, clauses, names and facts for the reader.
import type { Clause, Entity } from '../../../ingest/model.ts';
import type { DocumentDetail, DocumentRef } from '../../contract/documents.ts';
import { isStated, type Lookup, type Stated } from './lookup.ts';
import { entityRef, known, relationRef, yearOf } from './refs.ts';

/** A document as the list shows it. */
export function documentRef(lookup: Lookup, document: Entity): DocumentRef {
  const clauses = lookup.clauses(document.id);
  const stated = lookup.statedIn(document.id);
  const relations = new Set(stated.map(({ relation }) => relation));
  const counts = { facts: 0, names: 0, none: 0, unread: 0 };
  for (const clause of clauses) counts[clause.reading] += 1;
  const mentioned = new Set(clauses.flatMap((clause) => lookup.mentionsIn(clause.id).map((mention) => mention.entity)));
  const year = yearOf(document);
  return {
    id: document.id,
    title: document.name,
    ...(document.number && { number: document.number }),
    ...(document.issuer && { issuer: document.issuer }),
    ...(document.date && { date: document.date }),
    ...(year !== undefined && { year }),
    entities: mentioned.size,
    facts: [...relations].filter(isStated).length,
    targets: [...relations].filter((relation) => relation.type === 'SETS').length,
    tasks: lookup.links(document.id).filter(({ relation, direction }) => relation.type === 'HAS_TASK' && direction === 'out').length,
    clauses: counts,
  };
}

/** Ingested documents by date. */
export function documentList(lookup: Lookup): DocumentRef[] {
  return ingested(lookup).map((document) => documentRef(lookup, document));
}

function ingested(lookup: Lookup): Entity[] {
  return lookup.entities.filter((entity) => entity.kind === 'Document' && entity.text !== undefined).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
}

/** Headings in the order of the file, each with the facts stated before the next heading that is as high. */
function outline(clauses: readonly Clause[], facts: readonly Stated[]): DocumentDetail['outline'] {
  const perClause = new Map<string, number>();
  for (const { piece } of facts) perClause.set(piece.clause, (perClause.get(piece.clause) ?? 0) + 1);
  return clauses.flatMap((clause, at) => {
    const { depth } = clause;
    if (depth === undefined) return [];
    let count = perClause.get(clause.id) ?? 0;
    for (const later of clauses.slice(at + 1)) {
      if (later.depth !== undefined && later.depth <= depth) break;
      count += perClause.get(later.id) ?? 0;
    }
    return [{ clause: clause.id, title: clause.text, depth, facts: count }];
  });
}

/** One ingested document for the reader; undefined for one that is only cited. */
export function documentDetail(lookup: Lookup, document: Entity): Omit<DocumentDetail, 'dataVersion'> | undefined {
  const { text } = document;
  if (text === undefined) return undefined;
  const clauses = [...lookup.clauses(document.id)];
  const facts = lookup.statedIn(document.id);
  const mentions = clauses.flatMap((clause) => lookup.mentionsIn(clause.id)).sort((a, b) => a.pieces[0]![0] - b.pieces[0]![0]);
  const named = new Set([...mentions.map((mention) => mention.entity), ...facts.flatMap(({ relation }) => [relation.source, relation.target])]);
  return {
    document: { ...documentRef(lookup, document), ...(document.url && { url: document.url }), ...(document.file && { file: document.file }) },
    text,
    clauses,
    outline: outline(clauses, facts),
    entities: Object.fromEntries([...named].map((id) => [id, entityRef(known(lookup, id))])),
    marks: mentions.map(({ entity, clause, pieces, form }) => ({ entity, clause, pieces, form })),
    facts: facts.map(({ relation, piece }) => ({ relation: relationRef(lookup, relation), clause: piece.clause, start: piece.start, end: piece.end, rule: piece.rule })),
  };
}
