// No line of the picture without a sentence behind it.
import { expect, test } from 'vitest';
import { between } from '../../../web/server/lookup/between.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { drawPicture } from '../../../web/scene/picture.ts';
import { goldGraph } from '../../queries/goldGraph.ts';

const graph = goldGraph();
const lookup = buildLookup(graph);
const picture = drawPicture({
  entities: graph.entities.map((entity) => ({ ...entity, documents: lookup.documentsOf(entity.id).size })),
  relations: graph.relations.map((relation) => ({ ...relation, places: relation.evidence.length })),
});

/** How many sentences or tasks the panel shows for a line, by what the line says. */
function behind({ type, role, source, target }: (typeof picture.edges)[number]): number {
  const { stated, tasks } = between(lookup, lookup.entity(source)!, lookup.entity(target)!);
  if (type === 'DUTY' || type === 'WORKS_WITH') return tasks.length;
  return stated.filter(({ relation }) => relation.type === type && (role === undefined || relation.role === role)).flatMap(({ quotes }) => quotes).length;
}

test.each(['WORKS_WITH', 'SERVES', 'DEVELOPS', 'PART_OF', 'HOSTS'] as const)('a line %s opens at least what it is as thick as', (type) => {
  const lines = picture.edges.filter((edge) => edge.type === type);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => behind(line) < line.weight).map(({ source, target, weight }) => [lookup.entity(source)!.name, lookup.entity(target)!.name, weight])).toEqual([]);
});

test('every line opens something', () => {
  expect(picture.edges.filter((line) => behind(line) === 0)).toEqual([]);
});
