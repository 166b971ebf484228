// How the clauses of each document were read.
import { coverageOf } from '../lookup/coverage.ts';
import type { On } from '../route.ts';

/** Registers the route of the coverage. */
export function coverageRoutes(on: On): void {
  on('coverage', ({ now: { lookup }, query: { documents } }) => coverageOf(lookup, documents));
}
