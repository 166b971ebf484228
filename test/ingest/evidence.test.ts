import { expect, test } from 'vitest';
import { evidenceLists, unzipEvidence, withoutEvidence } from '../../ingest/evidence.ts';
import { toRows } from '../../ingest/load.ts';
import type { Evidence, Graph } from '../../ingest/model.ts';
import { randomGraph } from '../graphs.ts';

const piece: Evidence = { document: 'd', clause: 'c', start: 0, end: 3, quote: '科技厅', rule: 'duty', status: '' };

test.each([[[]], [[piece]], [[piece, { ...piece, clause: 'e', start: 5, end: 8, status: 'planned' as const }]]])('%j comes back from its lists', (evidence) => {
  expect(unzipEvidence({ ...evidenceLists(evidence) })).toEqual(evidence);
});

test.each([
  ['a missing list', { ...evidenceLists([piece]), rules: undefined }, 'rules'],
  ['a shorter list', { ...evidenceLists([piece]), ends: [] }, 'ends'],
  ['no lists', {}, 'documents'],
])('%s is refused', (_, properties, name) => {
  expect(() => unzipEvidence(properties)).toThrow(name);
});

test('the lists leave the other properties alone', () => {
  expect(withoutEvidence({ ...evidenceLists([piece]), role: 'lead' })).toEqual({ role: 'lead' });
});

test('several mentions of one name in one clause are one relation; pieces of one mention share a number', () => {
  const base = randomGraph(1);
  const [clause, entity] = [base.clauses[0]!, base.entities[0]!];
  const mention = { entity: entity.id, document: clause.document, clause: clause.id, form: '名' };
  const graph: Graph = { ...base, mentions: [{ ...mention, pieces: [[0, 2], [5, 7]] }, { ...mention, pieces: [[9, 11]] }] };
  expect(toRows(graph).relations['MENTIONS']).toEqual([{
    id: `m-${clause.id}-${entity.id}`, source: clause.id, target: entity.id,
    properties: { starts: [0, 5, 9], ends: [2, 7, 11], forms: ['名', '名', '名'], groups: [0, 0, 1] },
  }]);
});
