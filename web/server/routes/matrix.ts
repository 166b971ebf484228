// Tasks × bodies.
import { matrixOf } from '../lookup/matrix.ts';
import type { On } from '../route.ts';
import { entityOf } from './graph.ts';

/** Registers the route of the responsibility matrix. */
export function matrixRoutes(on: On): void {
  on('matrix', ({ now: { lookup }, query: { documents, about } }) => matrixOf(lookup, documents, about === undefined ? undefined : entityOf(lookup, about)));
}
