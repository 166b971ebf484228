// The sentences behind a row of an answer.
import type { Cell, QuestionAnswer } from '../../../contract/questions.ts';
import type { EntityRef, Quote, RelationRef } from '../../../contract/parts.ts';
import type { ApiProblem } from '../../api.ts';
import { useApi } from '../../api.ts';
import { holds } from '../../parts/answerCells.ts';

/** Where a row's sentences are to be found: its relations, its targets, what joins two of its names, what is stated of its one name; a document is read itself. */
export type Source = { relations: RelationRef[] } | { targets: EntityRef[] } | { between: [string, string] } | { entity: string } | { document: string } | undefined;

/** What stands behind a row. `resolved`: what the blanks were taken for; a row that names one thing is joined to it. */
export function sourceOf(row: Cell, resolved: QuestionAnswer['resolved']): Source {
  const { entities, relations } = holds(row);
  if (relations.length > 0) return { relations };
  const targets = entities.filter(({ kind }) => kind === 'Target');
  if (targets.length > 0) return { targets };
  const named = entities.filter(({ kind }) => kind !== 'Document');
  const asked = Object.values(resolved).filter((value): value is EntityRef => typeof value === 'object' && value !== null && value.kind !== 'Document' && !named.some(({ id }) => id === value.id));
  const [first, second] = named.length > 0 ? [...asked, ...named] : [];
  if (first && second) return { between: [first.id, second.id] };
  if (first) return { entity: first.id };
  return entities[0] ? { document: entities[0].id } : undefined;
}

export interface Evidence {
  /** How many relations, or targets, have sentences; undefined until known. */
  count: number | undefined;
  /** The one at hand: a relation, or a target that is stated by itself. */
  relation: RelationRef | undefined;
  target: EntityRef | undefined;
  /** Its sentences; undefined until read. */
  quotes: Quote[] | undefined;
  error: ApiProblem | null;
  retry: () => void;
}

const SHOWN = 50;

/** Reads the sentences of a source. `at`: which of several relations or targets. */
export function useEvidence(source: Source, at: number): Evidence {
  const targets = source && 'targets' in source ? source.targets : undefined;
  const target = targets?.[at];
  const id = target?.id ?? (source && 'entity' in source ? source.entity : undefined);
  const pair = source && 'between' in source ? source.between : undefined;
  const entity = useApi('entity', { path: { id: id ?? '' }, query: { limit: SHOWN } }, { enabled: id !== undefined });
  const between = useApi('between', { query: { source: pair?.[0] ?? '', target: pair?.[1] ?? '' } }, { enabled: pair !== undefined });
  const relations = source && 'relations' in source ? source.relations
    : pair ? between.data && [...between.data.stated.map(({ relation }) => relation), ...between.data.tasks.flatMap((task) => [task.source, task.target])]
    : source && 'entity' in source ? entity.data?.groups.flatMap((group) => group.relations) : undefined;
  const relation = relations?.[at];
  const stated = useApi('relation', { path: { id: relation?.id ?? '' } }, { enabled: relation !== undefined });
  const failed = [entity, between, stated].find(({ error }) => error);
  return {
    count: (targets ?? relations)?.length,
    relation,
    target,
    quotes: target ? entity.data?.quotes : relation ? stated.data?.quotes : relations ? [] : undefined,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}

/** Which of the sentences a row means: the one whose clause or words it names, else the first. */
export function meantBy(row: readonly Cell[], quotes: readonly Quote[]): number {
  return Math.max(0, quotes.findIndex(({ clause, quote }) => row.includes(quote) && (row.includes(clause) || !row.some(isClause))), quotes.findIndex(({ clause }) => row.includes(clause)));
}

/** Whether a cell is the id of a clause. */
export function isClause(cell: Cell): boolean {
  return typeof cell === 'string' && /^c-[\w-]{12}$/.test(cell);
}
