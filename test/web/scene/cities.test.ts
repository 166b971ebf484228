import { describe, expect, it } from 'vitest';
import { citiesOf } from '../../../web/scene/cities.ts';
import { entity, relation } from './graphs.ts';

const things = [
  entity('c', 'City', { name: '江城市' }), entity('e', 'City', { name: '山城市' }), entity('park', 'Park'), entity('lab', 'Platform'), entity('industry', 'Industry'),
  entity('part', 'Industry'), entity('plant', 'Platform'), entity('task', 'Task'), entity('local', 'Department', { name: '江城市科技局' }), entity('region', 'Department', { name: '科技厅' }),
];
const links = [
  relation('LOCATED_IN', 'lab', 'park'), relation('LOCATED_IN', 'park', 'c'), relation('DEVELOPS', 'park', 'industry'), relation('DEVELOPS', 'e', 'industry'),
  relation('PART_OF', 'part', 'industry'), relation('SERVES', 'plant', 'industry'), relation('CONCERNS', 'task', 'park'), relation('RESPONSIBLE_FOR', 'region', 'task'),
];

describe('the cities of a thing', () => {
  const cities = citiesOf(things, links);
  it.each<[string, string[] | undefined]>([
    ['c', ['c']], ['park', ['c']], ['lab', ['c']], ['industry', ['c', 'e']], ['task', ['c']], ['local', ['c']],
    ['part', undefined], ['plant', undefined], ['region', undefined],
  ])('%s: %j', (id, expected) => expect(cities.get(id)).toEqual(expected));
  it('are the same for the links in any order', () => expect(citiesOf(things, links.toReversed())).toEqual(cities));
});
