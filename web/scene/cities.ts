// Which cities a thing belongs to, for the filter by city and for folding by it.
import type { LineType } from './fold.ts';

interface Thing { id: string; kind: string; name: string }
interface Link { type: LineType; source: string; target: string }

/** From source to target: a park lies where its city is, a part where its whole is, a task where the park it concerns is. */
const UP: ReadonlySet<LineType> = new Set(['LOCATED_IN', 'PART_OF', 'CONCERNS']);
/** From target to source: an industry belongs to the cities that develop it. */
const DOWN: ReadonlySet<LineType> = new Set(['DEVELOPS']);
/** What many cities share hands none of them on: 电子信息 is developed everywhere, its parts not. */
const SHARED: ReadonlySet<string> = new Set(['Industry', 'Task']);

/**
 * Ids of the cities of each thing that has any, by what is stated: 桂林市 of 桂林国家高新区 (LOCATED_IN), of 生态旅游 (DEVELOPS),
 * and by the name of a body: 桂林市科技局. A city belongs to itself.
 */
export function citiesOf(things: readonly Thing[], links: readonly Link[]): Map<string, string[]> {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  const cities = things.filter(({ kind }) => kind === 'City');
  const found = new Map<string, Set<string>>();
  const add = (id: string, city: string): boolean => {
    const set = found.get(id) ?? found.set(id, new Set()).get(id)!;
    const fresh = !set.has(city);
    set.add(city);
    return fresh;
  };
  for (const { id } of cities) add(id, id);
  const named = cities.filter(({ name }) => name.length > 2).sort((a, b) => b.name.length - a.name.length);
  for (const { id, kind, name } of things) {
    const city = kind === 'Department' ? named.find((one) => name.startsWith(one.name)) : undefined;
    if (city) add(id, city.id);
  }
  for (let changed = true; changed;) {
    changed = false;
    const pass = (from: string, to: string): void => {
      if (known.get(to)?.kind === 'City' || SHARED.has(known.get(from)?.kind ?? '')) return;
      for (const city of found.get(from) ?? []) changed = add(to, city) || changed;
    };
    for (const { type, source, target } of links) {
      if (UP.has(type)) pass(target, source);
      if (DOWN.has(type)) pass(source, target);
    }
  }
  return new Map([...found].map(([id, set]) => [id, [...set].sort()]));
}
