// The first picture and what lies outside it. Positions that come up for the first time are kept.
import { entityRef } from '../lookup/refs.ts';
import { entityOf } from './graph.ts';
import type { PositionKeeper } from '../positions.ts';
import type { On } from '../route.ts';

/** Registers the routes about the picture. */
export function pictureRoutes(on: On, positions: PositionKeeper): void {
  on('picture', ({ now: { lookup, picture: { nodes, edges, counts, cities } } }) => {
    const things = new Map<string, number>();
    for (const city of [...cities.values()].flat()) things.set(city, (things.get(city) ?? 0) + 1);
    const listed = [...things].map(([id, count]) => ({ ...entityRef(entityOf(lookup, id)), things: count })).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
    return { nodes, edges, counts, cities: listed };
  });
  on('outside', ({ now: { lookup, picture }, query: { kind, isolated, limit } }) => {
    const all = picture.outside({ kind, ...(isolated && { isolated: isolated === 'true' }) });
    return { total: all.length, entities: all.slice(0, limit).map(({ id, neighbours }) => ({ ...entityRef(entityOf(lookup, id)), neighbours })) };
  });
  on('places', ({ now: { lookup, picture }, query: { ids } }) => {
    const placed = picture.places(ids.flatMap((id) => lookup.entity(id)?.id ?? []));
    positions.keep(picture.positions);
    return placed;
  });
}
