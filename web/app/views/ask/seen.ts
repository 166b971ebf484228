// An answer under the document filter of the page: rows that only other documents state are set aside and counted.
import type { Cell } from '../../../contract/questions.ts';
import { holds } from '../../parts/answerCells.ts';
import type { Answer } from './useAnswerTable.ts';

/** Ids of the documents that a row speaks of: those that state its relations, else those it names. None: the row is no document's. */
export function documentsOf(row: Cell[]): string[] {
  const { relations, entities } = holds(row);
  const stated = relations.flatMap(({ documents }) => documents);
  return stated.length > 0 ? stated : entities.filter(({ kind }) => kind === 'Document').map(({ id }) => id);
}

/** The rows that one of these documents states, or that are no document's, and how many were set aside. An empty list sets nothing aside. */
export function seenIn<A extends Answer>(answer: A, documents: readonly string[]): { answer: A; aside: number } {
  if (documents.length === 0) return { answer, aside: 0 };
  const rows = answer.rows.filter((row) => {
    const of = documentsOf(row);
    return of.length === 0 || of.some((id) => documents.includes(id));
  });
  const aside = answer.rows.length - rows.length;
  return aside === 0 ? { answer, aside } : { answer: { ...answer, rows, total: answer.total === 'more' ? 'more' : answer.total - aside }, aside };
}
