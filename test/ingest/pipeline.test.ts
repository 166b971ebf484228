// The whole extraction over the seeds: evidence holds, order is irrelevant, ids are promises, any text goes through.
import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../ingest/corpus.ts';
import { toInterchange } from '../../ingest/interchange.ts';
import { allows, Graph } from '../../ingest/model.ts';
import type { Source } from '../../ingest/passes/types.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readSource } from '../../ingest/read/source.ts';

const seeds = await readSeeds('seeds');
const { graph } = extract(seeds);
const texts = new Map(seeds.map(({ id, text }) => [id, text]));
const source = (text: string, id = 'document-any'): Source => ({ id, file: 'any.txt', sha256: '', origin: 'added', text });

describe('the graph of the seeds', () => {
  it('is one that the model accepts', () => expect(Graph.safeParse(graph).error).toBeUndefined());

  it('quotes exactly what stands between the offsets of each piece of evidence', () => {
    const pieces = [...graph.relations.flatMap((r) => r.evidence), ...graph.entities.flatMap((e) => e.evidence ?? [])];
    expect(pieces.length).toBeGreaterThan(1000);
    expect(pieces.filter((e) => e.quote === '' || texts.get(e.document)?.slice(e.start, e.end) !== e.quote)).toEqual([]);
  });

  it('keeps evidence inside the clause it names', () => {
    const clauses = new Map(graph.clauses.map((clause) => [clause.id, clause]));
    const outside = graph.relations.flatMap((r) => r.evidence).filter((e) => {
      const clause = clauses.get(e.clause);
      return !clause || e.start < clause.start || e.end > clause.end;
    });
    expect(outside).toEqual([]);
  });

  it('puts mentions where their form stands', () => {
    const wrong = graph.mentions.filter(({ document, pieces, form }) => {
      const written = pieces.map(([start, end]) => texts.get(document)!.slice(start, end)).join('').replace(/[\s*#]/gu, '');
      return !form.replace(/[\s*#]/gu, '').split('').every((char) => written.includes(char));
    });
    expect(wrong).toEqual([]);
  });

  it('joins only kinds that the ontology allows, and only entities that are there', () => {
    const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
    expect(graph.relations.filter(({ type, source: s, target: t }) => !kinds.has(s) || !kinds.has(t) || !allows(type, kinds.get(s)!, kinds.get(t)!))).toEqual([]);
    expect(graph.mentions.filter(({ entity }) => !kinds.has(entity))).toEqual([]);
    expect(new Set(graph.entities.map(({ id }) => id)).size).toBe(graph.entities.length);
    expect(new Set(graph.relations.map(({ id }) => id)).size).toBe(graph.relations.length);
  });

  it('has each document with its text', () => {
    expect(graph.entities.filter((e) => e.ingested).map(({ id }) => id).toSorted()).toEqual(seeds.map(({ id }) => id).toSorted());
  });

  it('has one node for a body that several documents name', () => {
    const departments = graph.entities.filter((e) => e.kind === 'Department' && [e.name, ...e.aliases].includes('自治区科技厅'));
    expect(departments).toHaveLength(1);
    expect(new Set(graph.relations.filter((r) => r.source === departments[0]!.id).flatMap((r) => r.evidence.map((e) => e.document))).size).toBeGreaterThan(1);
  });
});

describe('a promise', () => {
  it('is the same graph for the same documents in any order', () => expect(extract(seeds.toReversed()).graph).toEqual(graph));

  it('keeps every id when one more document comes', () => {
    const more = extract([...seeds, readSource(readFileSync('test/eval/text/002a.txt'), '002a.txt')].filter((s, i, all) => all.findIndex((o) => o.id === s.id) === i)).graph;
    const plus = extract([...seeds, source('宜昌市人民政府关于发展汽车产业的意见\n支持武汉大学建设光谷实验室。\n', 'document-plus')]).graph;
    for (const larger of [more, plus]) {
      const ids = new Set(larger.entities.map(({ id }) => id));
      expect(graph.entities.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
  });

  it('takes a document’s facts with it', () => {
    const less = extract(seeds.slice(1)).graph;
    expect(less.relations.flatMap((r) => r.evidence).filter((e) => e.document === seeds[0]!.id)).toEqual([]);
    expect(less.clauses.filter((c) => c.document === seeds[0]!.id)).toEqual([]);
  });
});

describe('interchange', () => {
  it('carries nodes and edges, neither clauses nor texts', () => {
    const { nodes, edges } = toInterchange(graph);
    expect(nodes).toHaveLength(graph.entities.length);
    expect(edges).toHaveLength(graph.relations.length);
    expect(nodes.filter(({ attributes }) => 'text' in attributes || 'id' in attributes)).toEqual([]);
    expect(edges.filter(({ attributes }) => attributes.evidence.length === 0)).toEqual([]);
  });
});

describe('any text', () => {
  const words = constantFrom('自治区科技厅', '、', '（', '）', '《', '》', '等产业', '南宁', '国家高新区', '牵头单位：', '\n', '\t', '一、', '“', '建设', '大学', '，', '。', '\u200b', '\ud800', '产业', '实验室', '5G', '等', '和', ' ', '|', '专栏1', '以下简称');
  it('goes through, with evidence that holds', () => {
    assert(property(array(words, { maxLength: 120 }).map((parts) => parts.join('')), (text) => {
      const any = extract([source(text)]).graph;
      expect(any.relations.flatMap((r) => r.evidence).filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
      expect(any.mentions.flatMap((m) => m.pieces).filter(([start, end]) => start < 0 || end > text.length || start >= end)).toEqual([]);
    }), { numRuns: 150, seed: 7 });
  });
  it.each(['支持南宁、柳州国家高新区聚焦汽车、机械等重点产业领域（', '南宁市、柳州市、桂林市人民政府', '建设“创新港”大数据服务平台，'])('takes time in step with its length, on one line of %s too', (unit) => {
    const once = (text: string): number => { const start = performance.now(); extract([source(text)]); return performance.now() - start; };
    const time = (text: string): number => Math.min(once(text), once(text)); // the lesser of two: the machines are shared
    time(unit.repeat(200));
    const [short, long] = [time(unit.repeat(1000)), time(unit.repeat(4000))];
    expect(long).toBeLessThan(Math.max(1500, short * 10));
  });
});
