// What is looked at, shared by every view: documents, roles, statuses, a city. An empty list filters nothing.
import { oneOf, type Role, ROLES, type Status, STATUSES } from '../../../ingest/vocabulary.ts';

export interface Filters {
  /** Ids of the documents looked at. */
  documents: string[];
  /** Roles of duties looked at. */
  roles: Role[];
  /** Statuses of platforms and parks looked at. */
  statuses: Status[];
  /** Id of the city looked at; '' for every place. */
  city: string;
}

export const NO_FILTERS: Filters = { documents: [], roles: [], statuses: [], city: '' };

/** The list with `item` in it, or without it where it was; all of `of` at once is no filter. */
export function toggled<T>(list: readonly T[], item: T, of: readonly T[]): T[] {
  const next = list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  return of.every((each) => next.includes(each)) ? [] : next;
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** Puts filters into an address; what filters nothing is left out. */
export function writeFilters({ documents, roles, statuses, city }: Filters): Record<'docs' | 'roles' | 'status' | 'city', string> {
  return { docs: documents.join(','), roles: roles.join(','), status: statuses.join(','), city };
}

/** Reads what `writeFilters` wrote; roles and statuses that do not exist are left out. */
export function readFilters(search: URLSearchParams): Filters {
  return {
    documents: list(search.get('docs')),
    roles: list(search.get('roles')).flatMap((role) => oneOf(ROLES, role) ?? []),
    statuses: list(search.get('status')).flatMap((status) => oneOf(STATUSES, status) ?? []),
    city: search.get('city') ?? '',
  };
}
