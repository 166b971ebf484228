// The sentences behind a row of an answer.
import type { Cell, EntityRef, QuestionAnswer, Quote } from '../../../contract.ts';
import type { ApiProblem } from '../../api.ts';
import { useApi } from '../../api.ts';
import { holds } from '../../parts/answerCells.ts';

/** Where a row's sentences are to be found: its relations, its target, or what joins two of its names. */
export type Source = { relations: string[] } | { target: string } | { between: [string, string] } | undefined;

/** What stands behind a row. `resolved`: what the blanks were taken for; a row that names one thing is joined to it. */
export function sourceOf(row: Cell, resolved: QuestionAnswer['resolved']): Source {
  const { entities, relations } = holds(row);
  if (relations.length > 0) return { relations: relations.map(({ id }) => id) };
  const target = entities.find(({ kind }) => kind === 'Target');
  if (target) return { target: target.id };
  const asked = Object.values(resolved).filter((value): value is EntityRef => typeof value === 'object' && value !== null);
  const [first, second] = [...asked.filter(({ id, kind }) => kind !== 'Document' && !entities.some((entity) => entity.id === id)), ...entities.filter(({ kind }) => kind !== 'Document')];
  return first && second ? { between: [first.id, second.id] } : undefined;
}

export interface Evidence {
  /** undefined until read. */
  quotes: Quote[] | undefined;
  /** The relation that each quote states; absent for a target. */
  relationOf: (quote: Quote) => string | undefined;
  error: ApiProblem | null;
  retry: () => void;
}

/** Reads the sentences of a source. `at`: which of several relations. */
export function useEvidence(source: Source, at: number): Evidence {
  const relation = source && 'relations' in source ? source.relations[at] : undefined;
  const target = source && 'target' in source ? source.target : undefined;
  const pair = source && 'between' in source ? source.between : undefined;
  const stated = useApi('relation', { path: { id: relation ?? '' } }, { enabled: relation !== undefined });
  const entity = useApi('entity', { path: { id: target ?? '' }, query: { limit: 1 } }, { enabled: target !== undefined });
  const between = useApi('between', { query: { source: pair?.[0] ?? '', target: pair?.[1] ?? '' } }, { enabled: pair !== undefined });
  const used = relation !== undefined ? stated : target !== undefined ? entity : between;
  const joined = pair && between.data ? between.data.stated.flatMap(({ quotes, relation: { id } }) => quotes.map((quote) => ({ quote, id }))) : [];
  return {
    quotes: relation !== undefined ? stated.data?.quotes : target !== undefined ? entity.data?.quotes : pair && between.data ? joined.map(({ quote }) => quote) : undefined,
    relationOf: (quote) => relation ?? joined.find((one) => one.quote === quote)?.id,
    error: used.error,
    retry: () => void used.refetch(),
  };
}
