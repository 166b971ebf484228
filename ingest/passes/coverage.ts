// How each clause was read: facts, names only, nothing, or a duty wording that nobody understood.
import type { Reading, RelationType } from '../model.ts';
import { STATED_TYPES } from '../model.ts';
import type { NameMention, RelationDraft, StructuredDocument } from './types.ts';

export interface Covered { reading: Reading; reason?: string }

const FACTS: ReadonlySet<RelationType> = new Set<RelationType>([...STATED_TYPES, 'SETS']);

/** One entry per clause, in order. In: the document, the relations and mentions found in it. */
export function coverage(doc: StructuredDocument, relations: readonly RelationDraft[], mentions: readonly NameMention[]): Covered[] {
  const facts = new Set(relations.filter(({ type }) => FACTS.has(type)).map(({ clause }) => clause));
  const names = new Set(mentions.map(({ clause }) => clause));
  const unread = new Map(doc.unread.map(({ clause, reason }) => [clause, reason]));
  return doc.clauses.map(({ index, kind }) => {
    const reason = unread.get(index);
    if (reason !== undefined) return { reading: 'unread', reason };
    if (kind === 'furniture') return { reading: 'none' };
    return { reading: facts.has(index) ? 'facts' : names.has(index) ? 'names' : 'none' };
  });
}
