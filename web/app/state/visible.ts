// Which things and lines of a picture the filters leave in sight.
import { type Kind, type Role, ROLES, type Status } from '../../../ingest/vocabulary.ts';
import type { SceneEdge, SceneNode } from '../../contract.ts';
import type { Arranged } from './arrangement.ts';
import type { Filters } from './filters.ts';

type Drawn = { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] };
export type Sieve = Pick<Arranged, 'filters' | 'hiddenKinds' | 'hiddenTypes' | 'hiddenIds'>;

/** What is out of sight; `filtered` counts the things that filters (not kinds, not single hiding) took. */
export interface Hidden { nodes: ReadonlySet<string>; edges: ReadonlySet<string>; filtered: number }

export const NOTHING_HIDDEN: Hidden = { nodes: new Set(), edges: new Set(), filtered: 0 };

/** Kinds whose things are planned, being built or there; the filter by status leaves the others alone. */
const WITH_STATUS: ReadonlySet<Kind> = new Set(['Platform', 'Park']);

/** Roles of the duties that a line stands for; none for lines that are no duty. */
export function rolesOf({ type, role, roles }: SceneEdge): readonly Role[] {
  return type === 'RESPONSIBLE_FOR' && role ? [role] : (roles ?? []);
}

const meets = (some: readonly string[] | undefined, wanted: readonly string[]): boolean => some === undefined || wanted.length === 0 || some.some((one) => wanted.includes(one));

/** Whether a line is stated by the documents looked at, in the roles looked at, and of a type that is drawn. */
export function seesLine(edge: SceneEdge, { filters: { documents, roles }, hiddenTypes }: Pick<Sieve, 'filters' | 'hiddenTypes'>): boolean {
  if (hiddenTypes.includes(edge.type)) return false;
  const own = rolesOf(edge);
  return meets(edge.documents, documents) && (roles.length === 0 || own.length === 0 || own.some((role) => roles.includes(role)));
}

/** Whether a thing is mentioned in the documents looked at, has a status looked at, belongs to the city looked at. */
export function seesThing({ id, kind, status, documents, cities }: Pick<SceneNode, 'id' | 'kind' | 'status' | 'documents' | 'cities'>, filters: Filters): boolean {
  if (!meets(kind === 'Document' ? [id, ...documents ?? []] : documents, filters.documents)) return false;
  if (filters.statuses.length > 0 && WITH_STATUS.has(kind) && !(status && filters.statuses.includes(status))) return false;
  return filters.city === '' || (cities ?? []).includes(filters.city);
}

/** What the filters take out of a picture. A line goes with either of its ends. */
export function hiddenIn({ nodes, edges }: Drawn, sieve: Sieve): Hidden {
  const gone = new Set<string>();
  let filtered = 0;
  for (const node of nodes) {
    const seen = seesThing(node, sieve.filters);
    if (!seen) filtered += 1;
    if (!seen || sieve.hiddenKinds.includes(node.kind) || sieve.hiddenIds.includes(node.id)) gone.add(node.id);
  }
  const lines = edges.filter((edge) => gone.has(edge.source) || gone.has(edge.target) || !seesLine(edge, sieve));
  return { nodes: gone, edges: new Set(lines.map(({ id }) => id)), filtered };
}

export interface Tally { roles: Map<Role, number>; statuses: Map<Status | '', number>; types: Map<SceneEdge['type'], number>; cities: Map<string, number> }

/** How many of a picture each choice of a filter would leave: lines for roles and types, things for statuses and cities. */
export function tally({ nodes, edges }: Drawn): Tally {
  const counts: Tally = { roles: new Map(), statuses: new Map(), types: new Map(), cities: new Map() };
  const count = <K>(of: Map<K, number>, key: K): unknown => of.set(key, (of.get(key) ?? 0) + 1);
  for (const { kind, status, cities } of nodes) {
    if (WITH_STATUS.has(kind)) count(counts.statuses, status ?? '');
    for (const city of cities ?? []) count(counts.cities, city);
  }
  for (const edge of edges) {
    count(counts.types, edge.type);
    for (const role of ROLES) if (rolesOf(edge).includes(role)) count(counts.roles, role);
  }
  return counts;
}

/** Filters with what still exists, and the ids that do not any more. Undefined lists: not read yet, nothing is said. */
export function withoutGone(filters: Filters, documents: ReadonlySet<string> | undefined, cities: ReadonlySet<string> | undefined): { filters: Filters; gone: string[] } {
  const gone = [
    ...(documents ? filters.documents.filter((id) => !documents.has(id)) : []),
    ...(cities && filters.city !== '' && !cities.has(filters.city) ? [filters.city] : []),
  ];
  if (gone.length === 0) return { filters, gone };
  return { filters: { ...filters, documents: filters.documents.filter((id) => !gone.includes(id)), city: gone.includes(filters.city) ? '' : filters.city }, gone };
}
