// The chain of an industry in lanes.
import { laneStarts, lanesOf } from '../lookup/lanes.ts';
import type { On } from '../route.ts';
import { entityOf } from './graph.ts';

/** Registers the routes of the lanes. */
export function laneRoutes(on: On): void {
  on('laneStarts', ({ now: { lookup } }) => laneStarts(lookup));
  on('lanes', ({ now: { lookup }, param, query: { documents } }) => lanesOf(lookup, entityOf(lookup, param('id')), documents));
}
