// Who is responsible for which task, which tasks a document has, and what a task is about.
import { BODIES, type Kind } from '../model.ts';
import { grouped } from './aliases.ts';
import { ownKey } from './head.ts';
import { namingSpan } from './quotes.ts';
import { taskKeys } from './tasks.ts';
import type { DutySpan, NameMention, RelationDraft, StructuredDocument, TaskDraft } from './types.ts';

const isBody = (kind: Kind): boolean => (BODIES as readonly Kind[]).includes(kind);
const endOf = ({ pieces }: NameMention): [number, number] => pieces.at(-1)!;

/** The bodies named in a duty span; a name inside a longer one (某大学 in 某大学研究院) is none. */
function bodiesIn({ start, end }: DutySpan, mentions: readonly NameMention[]): NameMention[] {
  const inside = mentions.filter((m) => isBody(m.kind) && endOf(m)[0] >= start && endOf(m)[1] <= end);
  const holds = (outer: NameMention, inner: NameMention): boolean => endOf(outer)[0] <= endOf(inner)[0] && endOf(outer)[1] >= endOf(inner)[1] && endOf(outer)[1] - endOf(outer)[0] > endOf(inner)[1] - endOf(inner)[0];
  return inside.filter((m) => m.pieces.length > 1 || !inside.some((other) => other !== m && holds(other, m)));
}

function responsible(target: string, task: TaskDraft, byClause: ReadonlyMap<number, NameMention[]>): RelationDraft[] {
  const drafts = new Map<string, RelationDraft>();
  for (const duty of task.duties) {
    for (const { kind, key } of bodiesIn(duty, byClause.get(duty.clause) ?? [])) {
      const source = `${kind}|${key}`;
      if (!drafts.has(source)) drafts.set(source, { type: 'RESPONSIBLE_FOR', source, target, role: duty.role, clause: duty.clause, start: duty.quote[0], end: duty.quote[1], rule: duty.rule });
    }
  }
  return [...drafts.values()];
}

function concerned(doc: StructuredDocument, source: string, task: TaskDraft, byClause: ReadonlyMap<number, NameMention[]>): RelationDraft[] {
  const seen = new Set<string>();
  return task.clauses.flatMap((clause) => (byClause.get(clause) ?? []).flatMap(({ kind, key, pieces, rule }) => {
    const [start, end] = [Math.min(...pieces.map(([s]) => s)), Math.max(...pieces.map(([, e]) => e))];
    const target = `${kind}|${key}`;
    const inDuty = task.duties.some((duty) => duty.clause === clause && end > duty.quote[0] && start < duty.quote[1] && (duty.quote[0] > 0 || (end > duty.start && start < duty.end)));
    if (inDuty || seen.has(target)) return [];
    seen.add(target);
    const [from, to] = namingSpan(doc.clauses[clause]!.text, start, end);
    return [{ type: 'CONCERNS' as const, source, target, clause, start: from, end: to, rule }];
  }));
}

/**
 * RESPONSIBLE_FOR from the bodies that lie in the duty spans (one per body and task, the first role stated), HAS_TASK, and
 * CONCERNS from a task to each entity that its own text names outside the duty wordings.
 * In: the document and its mentions. Tasks are named `Task|` and their key (taskKeys).
 */
export function dutyRelations(doc: StructuredDocument, mentions: readonly NameMention[]): RelationDraft[] {
  const byClause = grouped(mentions);
  const own = `Document|${ownKey(doc)}`;
  return [...taskKeys(doc)].flatMap(([task, key]) => {
    const target = `Task|${key}`;
    const { clause, start, end } = task.heading;
    return [
      { type: 'HAS_TASK' as const, source: own, target, clause, start, end, rule: 'task-heading' },
      ...responsible(target, task, byClause),
      ...concerned(doc, target, task, byClause),
    ];
  });
}
