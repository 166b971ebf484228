// The filters in force as words with a way to take each away.
import type { Picture } from '../../../contract.ts';
import type { DocumentRef } from '../../../contract/documents.ts';
import type { AppState } from '../../state/app.ts';
import type { Filters } from '../../state/filters.ts';

interface Words {
  documentsChip: (n: number, all: number) => string;
  documentChip: (title: string) => string;
  rolesChip: (roles: string) => string;
  statusChip: (statuses: string) => string;
  cityChip: (city: string) => string;
  linesChip: (types: string) => string;
  linesCountChip: (n: number) => string;
  hiddenIdsChip: (n: number) => string;
  foldChip: Record<string, string>;
  comma: string;
}
interface Names { role: Record<string, string>; status: Record<string, string>; lineOf: (type: string) => string }

export interface FilterChip { key: string; text: string; remove: () => void }
const FEW = 2;
const SHORT = 16;

/** One chip per filter in force, in the order of the legend. `filters` are those that still mean something. */
export function filterChips(filters: Filters, state: Pick<AppState, 'hiddenTypes' | 'hiddenIds' | 'foldBy' | 'filter' | 'showAllTypes' | 'showHidden' | 'fold'>, documents: readonly DocumentRef[], cities: Picture['cities'], t: Words, names: Names): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (key: string, text: string, remove: () => void): unknown => chips.push({ key, text, remove });
  const { filter } = state;
  if (filters.documents.length > 0) {
    const one = filters.documents.length === 1 ? documents.find(({ id }) => id === filters.documents[0])?.title : undefined;
    add('documents', one === undefined ? t.documentsChip(filters.documents.length, documents.length) : t.documentChip(one.length > SHORT ? `${one.slice(0, SHORT - 1)}…` : one), () => filter({ documents: [] }));
  }
  if (filters.roles.length > 0) add('roles', t.rolesChip(filters.roles.map((role) => names.role[role]).join(t.comma)), () => filter({ roles: [] }));
  if (filters.statuses.length > 0) add('statuses', t.statusChip(filters.statuses.map((status) => names.status[status]).join(t.comma)), () => filter({ statuses: [] }));
  if (filters.city !== '') add('city', t.cityChip(cities.find(({ id }) => id === filters.city)?.name ?? filters.city), () => filter({ city: '' }));
  const { hiddenTypes, hiddenIds, foldBy } = state;
  if (hiddenTypes.length > 0) add('types', hiddenTypes.length <= FEW ? t.linesChip(hiddenTypes.map(names.lineOf).join(t.comma)) : t.linesCountChip(hiddenTypes.length), state.showAllTypes);
  if (hiddenIds.length > 0) add('ids', t.hiddenIdsChip(hiddenIds.length), state.showHidden);
  if (foldBy !== '') add('fold', t.foldChip[foldBy]!, () => state.fold(''));
  return chips;
}
