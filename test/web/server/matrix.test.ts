// Tasks × bodies: what stands in a cell, what is odd about a task, and what a collective's duty is not.
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../ingest/corpus.ts';
import type { Entity, Role } from '../../../ingest/model.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { gapsOf, matrixOf } from '../../../web/server/lookup/matrix.ts';
import { policyGraph } from './policyGraph.ts';

const body = (name: string, collective = false): Entity => ({ id: name, kind: 'Department', name, aliases: [], knownAs: [], formerIds: [], ...(collective && { collective }) });
const duties = (...given: [Role, boolean?][]) => given.map(([role, collective], i) => ({ role, body: body(`body ${i}`, collective) }));

describe('gaps', () => {
  it.each([
    ['one lead, one support', duties(['lead'], ['support']), false, []],
    ['shared by two', duties(['joint'], ['joint']), false, ['no-lead']],
    ['support alone', duties(['support']), false, ['no-lead']],
    ['three leads', duties(['lead'], ['lead'], ['lead'], ['support']), false, ['several-leads']],
    ['a lead alone', duties(['lead']), false, ['no-support']],
    ['a lead with a collective beside it', duties(['lead'], ['support', true]), false, ['collective-only']],
    ['a lead with a collective and a body', duties(['lead'], ['support', true], ['support']), false, []],
    ['a collective alone', duties(['joint', true]), false, ['no-lead', 'collective-only']],
    ['no lead, but something was not understood', duties(['joint']), true, ['not-understood']],
    ['nothing missing, and something not understood', duties(['lead'], ['support']), true, []],
  ])('%s', (_, given, unread, gaps) => expect(gapsOf(given, unread)).toEqual(gaps));
});

describe('a small matrix', () => {
  const lookup = buildLookup(policyGraph());
  const matrix = matrixOf(lookup, [], undefined);
  const cells = matrix.groups.flatMap(({ tasks }) => tasks).map(({ name, cells: row }) => [name, ...row.map((cell) => `${cell.role} ${matrix.bodies[cell.body]!.name}`)]);

  it('has a row per task of each document, with its bodies', () => {
    expect(cells).toContainEqual(['优化科创园区布局', 'support 自治区财政厅', 'lead 自治区科技厅', 'support 各设区市人民政府']);
    expect(cells).toContainEqual(['壮大海洋产业', 'joint 自治区科技厅', 'joint 钦州市科技局']);
  });
  it('puts collectives last and counts them apart', () => {
    expect(matrix.bodies.at(-1)).toMatchObject({ name: '各设区市人民政府', collective: true, tasks: 1, leads: 0 });
    expect(matrix.bodies.find(({ name }) => name === '钦州市科技局')).toMatchObject({ tasks: 1 });
  });
  it('keeps to the documents asked for, and says which have no duty', () => {
    const [first] = matrix.documents;
    const part = matrixOf(lookup, [first!.id], undefined);
    expect(part.documents.map(({ id }) => id)).toEqual([first!.id]);
    expect(part.of.tasks).toBe(first!.tasks);
  });
});

const { graph } = extract(await readSeeds('seeds'));

describe('the matrix of the seeds', () => {
  const lookup = buildLookup(graph);
  const matrix = matrixOf(lookup, [], undefined);
  const tasks = matrix.groups.flatMap((group) => group.tasks);

  it('has every duty of the graph once, each with its relation', () => {
    const given = new Set(graph.relations.filter(({ type }) => type === 'RESPONSIBLE_FOR').map(({ source, target }) => `${source} ${target}`));
    const shown = tasks.flatMap((task) => task.cells.map((cell) => `${matrix.bodies[cell.body]!.id} ${task.id}`));
    expect(new Set(shown)).toEqual(given);
    expect(shown.length).toBe(given.size);
    expect(tasks.flatMap(({ cells }) => cells).every((cell) => lookup.relation(cell.relation)?.role === cell.role)).toBe(true);
  });
  it('narrows to an industry with its parts', () => {
    const car = graph.entities.find(({ kind, name }) => kind === 'Industry' && name.startsWith('汽车'))!;
    const about = matrixOf(lookup, [], car);
    expect(about.groups.flatMap((group) => group.tasks).map(({ name }) => name)).toContain('汽车领域');
    expect(about.of).toEqual(matrix.of);
    expect(about.groups.flatMap((group) => group.tasks).length).toBeLessThan(tasks.length);
  });
});
