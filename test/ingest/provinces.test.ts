// Passages in the manner of other provinces, read whole: names, relations, their quotes, and what must not be found.
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readSource } from '../../ingest/read/source.ts';
import { PROVINCES } from '../cases/reading/provinces.ts';

describe('as other provinces write', () => {
  it.each(PROVINCES)('$why', ({ head, text, entities, relations, never = [] }) => {
    const source = readSource(Buffer.from(head + text), 'case.txt');
    const { graph } = extract([source]);
    const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
    const lines = graph.relations.flatMap(({ type, source: from, target: to }) => {
      const [a, b] = [names.get(from)!, names.get(to)!];
      return type === 'PARTNERS_WITH' ? [`${type} ${a} → ${b}`, `${type} ${b} → ${a}`] : [`${type} ${a} → ${b}`];
    });
    const found = [...graph.entities.map(({ kind, name }) => `${kind} ${name}`), ...lines];
    expect(found).toEqual(expect.arrayContaining([...entities, ...relations]));
    expect(found.filter((line) => never.some((start) => line.startsWith(start)))).toEqual([]);
    expect(graph.relations.flatMap(({ evidence }) => evidence).filter(({ start, end, quote }) => source.text.slice(start, end) !== quote)).toEqual([]);
  });
});
