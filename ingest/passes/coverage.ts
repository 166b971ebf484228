// How each clause was read: facts, names only, nothing, or something that nobody understood, with the reason.
import type { Reading, RelationType } from '../model.ts';
import { STATED_TYPES } from '../model.ts';
import { ruling } from './rules.ts';
import { SpanIndex } from './spans.ts';
import type { NameMention, RelationDraft, StructuredDocument } from './types.ts';
import { openClasses, UNREAD, type Read } from './unread.ts';

export interface Covered { reading: Reading; reason?: string; /** The row of UNREAD that decided. */ rule?: string }

const FACTS: ReadonlySet<RelationType> = new Set<RelationType>([...STATED_TYPES, 'SETS']);
const REASONS = new Map(UNREAD.map(({ name, reason }) => [name, reason]));

function grouped<T extends { clause: number }>(items: readonly T[]): (clause: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.clause);
    if (group) group.push(item);
    else groups.set(item.clause, [item]);
  }
  return (clause) => groups.get(clause) ?? [];
}

/**
 * One entry per clause, in order. In: the document with full-width marks, the relations and mentions found in it.
 * A clause is 'unread' when a duty wording in it did not parse or a row of UNREAD decides on it, whatever else it states.
 */
export function coverage(doc: StructuredDocument, relations: readonly RelationDraft[], mentions: readonly NameMention[]): Covered[] {
  const facts = new Set(relations.filter(({ type }) => FACTS.has(type)).map(({ clause }) => clause));
  const named = grouped(mentions);
  const duties = grouped(doc.tasks.flatMap((task) => task.duties));
  const targets = grouped(doc.targets);
  const unread = new Map(doc.unread.map(({ clause, reason }) => [clause, reason]));
  return doc.clauses.map((clause): Covered => {
    const { index, kind, text } = clause;
    const said = unread.get(index);
    if (said !== undefined) return { reading: 'unread', reason: said };
    if (kind === 'furniture') return { reading: 'none' };
    const here = named(index);
    const spans = here.flatMap(({ kind: of, pieces }) => pieces.map(([start, end]) => ({ start, end, kind: of })));
    const cities = spans.filter((name) => name.kind === 'City').sort((a, b) => a.start - b.start);
    const names = new SpanIndex(spans);
    const read: Read = { clause, duties: duties(index), targets: new SpanIndex(targets(index)), names, cities, open: openClasses(text, names) };
    const found = ruling(UNREAD, read);
    if (found) return { reading: 'unread', reason: `${REASONS.get(found.rule)}：${text.slice(...found.decided).replace(/\s+/gu, ' ')}`, rule: found.rule };
    return { reading: facts.has(index) ? 'facts' : here.length > 0 ? 'names' : 'none' };
  });
}
