import { useMemo } from 'react';
import type { Gap, Matrix } from '../../../contract/matrix.ts';
import { GAPS } from '../../../contract/words.ts';
import { oneOf } from '../../../../ingest/vocabulary.ts';
import { type ApiProblem, useApi } from '../../api.ts';
import { useApp } from '../../state/app.ts';
import { type Column, columnsOf, LOAD, ORDER, type Row, rowsOf } from './rows.ts';

export interface ShownMatrix { matrix: Matrix; columns: Column[]; rows: Row[]; sort: string; gap: Gap | undefined }

/** The matrix under the shared filters, sorted and narrowed as the address says. */
export function useMatrix(folded: ReadonlySet<string>): { shown: ShownMatrix | undefined; error: ApiProblem | null; retry: () => void } {
  const documents = useApp((state) => state.filters.documents);
  const roles = useApp((state) => state.filters.roles);
  const about = useApp((state) => state.values.industry);
  const sort = useApp((state) => state.values.sort) ?? LOAD;
  const only = useApp((state) => state.values.only);
  const { data, error, refetch } = useApi('matrix', { query: { documents: documents.join(','), about } }, { keep: true });
  const gap = oneOf(GAPS, only);
  const shown = useMemo(() => data && {
    matrix: data,
    columns: columnsOf(data, sort),
    rows: rowsOf(data, { roles, gap, first: sort === LOAD || sort === ORDER ? undefined : sort, folded }),
    sort,
    gap,
  }, [data, sort, roles, gap, folded]);
  return { shown, error, retry: () => void refetch() };
}
