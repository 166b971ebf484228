// Paths between two entities.
import { pathsOf } from '../lookup/paths.ts';
import type { On } from '../route.ts';
import { entityOf } from './graph.ts';

/** Registers the route of paths. */
export function pathRoutes(on: On): void {
  on('paths', ({ now: { lookup }, query: { from, to, ...options } }) => pathsOf(lookup, entityOf(lookup, from), entityOf(lookup, to), options));
}
