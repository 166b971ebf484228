// Ranked paths: which are found, in which order, what they may go along.
import { describe, expect, it } from 'vitest';
import type { Entity, Graph, Relation, RelationType } from '../../../ingest/model.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';
import { pathsOf, type PathOptions } from '../../../web/server/lookup/paths.ts';

const entity = (id: string, kind: Entity['kind']): Entity => ({ id, kind, name: id, aliases: [], knownAs: [], formerIds: [] });
const relation = (source: string, type: RelationType, target: string, document = 'd1'): Relation => ({
  id: `${source} ${target}`, type, source, target,
  evidence: [{ document, clause: 'c', start: 0, end: 1, quote: 'x', rule: 'test', status: '' }],
});
const many = Array.from({ length: 40 }, (_, i) => `园区${i}`);
const graph: Graph = {
  entities: [
    entity('d1', 'Document'), entity('d2', 'Document'), entity('大学', 'University'), entity('平台', 'Platform'), entity('产业', 'Industry'), entity('园区', 'Park'),
    entity('城市', 'City'), entity('大城市', 'City'), entity('独处', 'City'), entity('任务', 'Task'), entity('部门', 'Department'), ...many.map((id) => entity(id, 'Park')),
  ],
  relations: [
    relation('大学', 'HOSTS', '平台'), relation('平台', 'SERVES', '产业'), relation('园区', 'DEVELOPS', '产业'), relation('大学', 'LOCATED_IN', '城市'), relation('城市', 'DEVELOPS', '产业', 'd2'),
    relation('大学', 'LOCATED_IN', '大城市'), relation('大城市', 'DEVELOPS', '产业'), relation('部门', 'RESPONSIBLE_FOR', '任务'), relation('任务', 'CONCERNS', '产业'), relation('d1', 'HAS_TASK', '任务'),
    ...many.map((id) => relation(id, 'LOCATED_IN', '大城市')),
  ],
  clauses: [], mentions: [],
};
const lookup = buildLookup(graph);
const paths = (from: string, to: string, more: Partial<PathOptions> = {}) =>
  pathsOf(lookup, lookup.entity(from)!, lookup.entity(to)!, { via: [], documents: [], steps: 4, limit: 12, ...more });
const names = (...given: Parameters<typeof paths>) => paths(...given).paths.map((path) => path.nodes.map(({ name }) => name).join(' '));

describe('paths', () => {
  it('come best first: a hub that everybody touches says least', () => {
    expect(names('大学', '产业')).toEqual(['大学 城市 产业', '大学 平台 产业', '大学 大城市 产业']);
    expect(names('大学', '部门').at(-1)).toBe('大学 大城市 产业 任务 部门');
  });
  it('are short ones before long ones, and end at the most steps', () => {
    expect(names('园区', '部门')).toEqual(['园区 产业 任务 部门']);
    expect(names('园区', '部门', { steps: 2 })).toEqual([]);
  });
  it('go along the chosen relations alone', () => {
    expect(names('大学', '产业', { via: ['HOSTS', 'SERVES'] })).toEqual(['大学 平台 产业']);
    expect(names('大学', '产业', { via: ['PART_OF'] })).toEqual([]);
  });
  it('keep to the documents looked at', () => expect(names('大学', '产业', { documents: ['d2'] })).toEqual([]));
  it('never go through a document that merely lists', () => expect(names('d1', '部门')).toEqual([]));
  it('pass no thing twice, and join nothing with itself', () => {
    for (const path of paths('大学', '部门', { steps: 6 }).paths) expect(new Set(path.nodes.map(({ id }) => id)).size).toBe(path.nodes.length);
    expect(names('大学', '大学')).toEqual([]);
    expect(names('大学', '独处')).toEqual([]);
  });
  it('say when there are more', () => {
    expect(paths('大学', '产业', { limit: 2 })).toMatchObject({ more: true });
    expect(paths('大学', '产业').more).toBe(false);
  });
  it('offer the types that lead there', () => expect(paths('大学', '产业', { via: ['HOSTS'] }).types).toEqual(['SERVES', 'DEVELOPS', 'LOCATED_IN', 'HOSTS']));
  it('hold each step as the relation of its two nodes', () => {
    for (const { nodes, relations } of paths('大学', '部门').paths) {
      expect(relations.length).toBe(nodes.length - 1);
      relations.forEach(({ source, target }, i) => expect([source.id, target.id].toSorted()).toEqual([nodes[i]!.id, nodes[i + 1]!.id].toSorted()));
    }
  });
});
