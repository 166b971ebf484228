// The index over what is really extracted from the five seed documents.
import { expect, test } from 'vitest';
import { readSeeds } from '../../../ingest/corpus.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { drawPicture } from '../../../web/scene/picture.ts';
import { between } from '../../../web/server/lookup/between.ts';
import { documentDetail, documentList } from '../../../web/server/lookup/documents.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { quotesOf } from '../../../web/server/lookup/quotes.ts';

const { graph } = extract(await readSeeds('seeds'));
const lookup = buildLookup(graph);
const entity = (id: string) => lookup.entity(id)!;

test.each([
  ['科技厅', 'Department', /^自治区科技厅$/],
  ['kjt', 'Department', /^自治区科技厅$/],
  ['科学技术厅', 'Department', /^自治区科技厅$/],
  ['高新区', 'Park', /高新/],
  ['钦州', 'City', /^钦州市$/],
  ['guilin', 'City', /^桂林市$/],
  ['广西大学', 'University', /^广西大学$/],
  ['海', 'Industry', /海/],
])('%s finds a %s first', (query, kind, name) => {
  const [first] = lookup.search(query, { limit: 1 }).hits;
  expect(first!.entity.kind).toBe(kind);
  expect(first!.entity.name).toMatch(name);
});

test('every quote stands in its clause, marked to the character', () => {
  const wrong = graph.relations.flatMap((relation) => quotesOf(lookup, relation)).filter(({ quote, context, document, start }) => {
    const mark = context.marks.find(({ what }) => what === 'quote');
    const shown = mark && context.text.slice(mark.start, mark.end);
    const source = entity(document).text!.slice(start, start + quote.length);
    return source !== quote || shown === undefined || shown.replace(/\s/g, '') !== quote.replace(/\s/g, '');
  });
  expect(graph.relations.length).toBeGreaterThan(500);
  expect(wrong.map(({ quote }) => quote)).toEqual([]);
});

test.each([['DEVELOPS', 0.9], ['PART_OF', 0.9], ['RESPONSIBLE_FOR', 0.9], ['PARTNERS_WITH', 0.9], ['HOSTS', 0.4], ['CITES', 0.4]] as const)('a word that states it is marked in the quotes of %s', (type, share) => {
  const quotes = graph.relations.filter((relation) => relation.type === type).flatMap((relation) => quotesOf(lookup, relation));
  const marked = quotes.filter(({ context }) => context.marks.some(({ what }) => what === 'trigger'));
  expect(quotes.length).toBeGreaterThan(0);
  expect(marked.length / quotes.length).toBeGreaterThan(share);
});

test('every name of the reader stands where it is marked', () => {
  const documents = documentList(lookup);
  expect(documents).toHaveLength(5);
  for (const { id } of documents) {
    const { text, marks, facts } = documentDetail(lookup, entity(id))!;
    const wrong = marks.filter(({ pieces, form }) => pieces.map(([from, to]) => text.slice(from, to)).join('').replace(/\s/g, '') !== form.replace(/\s/g, ''));
    expect(wrong).toEqual([]);
    expect(marks.length).toBeGreaterThan(20);
    expect(facts.length).toBeGreaterThan(5);
  }
});

test('every line of the picture opens something', () => {
  const { edges } = drawPicture({
    entities: graph.entities.map((one) => ({ ...one, documents: lookup.documentsOf(one.id).size })),
    relations: graph.relations.map((relation) => ({ ...relation, places: relation.evidence.length })),
  });
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.filter(({ source, target }) => { const { stated, tasks } = between(lookup, entity(source), entity(target)); return stated.length + tasks.length === 0; })).toEqual([]);
});

