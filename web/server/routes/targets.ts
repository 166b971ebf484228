// Dated figures.
import { targetsOf } from '../lookup/targets.ts';
import type { On } from '../route.ts';

/** Registers the route of the targets board. */
export function targetRoutes(on: On): void {
  on('targets', ({ now: { lookup }, query: { documents } }) => targetsOf(lookup, documents));
}
