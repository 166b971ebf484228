import { expect, it } from 'vitest';
import { assemble } from '../../ingest/passes/assemble.ts';
import { readDocuments } from '../../ingest/pipeline.ts';
import { sourceOf } from '../ingest/passes/reading.ts';
import { explained, quoted } from './misses.ts';
import { goldOf, type Gold } from './parts.ts';
import type { Differences } from './score.ts';

const TEXT = '湖东省创新规划\n\n2024年1月5日\n\n一、目标\n\n到2028年，发明专利达到5600件。支持武汉高新区建设量子科技谷。建设国家重点实验室。\n';
const GOLD: Gold = {
  entities: [{ id: 'p', kind: 'Park', name: '武汉高新区' }, { id: 'c', kind: 'City', name: '武汉市', aliases: ['武汉'] }],
  relations: [{ type: 'DEVELOPS', source: 'c', target: 'p', evidence: '支持武汉高新区建设' }],
  targets: [{ indicator: '论文', value: '3', unit: '篇', year: 2028, evidence: '到2028年' }],
};
const reads = readDocuments([sourceOf(TEXT)]);
const looked = { read: reads[0]!, graph: assemble(reads), gold: GOLD };

it.each<[string, Differences, RegExp]>([
  ['an extra entity: its rule and its sentence', { extra: true, what: 'entity', of: 'Park', names: ['武汉高新区'] }, /^\+ extra entity Park\n {4}武汉高新区\n {8}by [\w-]+: 支持⟦武汉高新区⟧建设量子科技谷。/u],
  ['a missed entity: what was found there', { extra: false, what: 'entity', of: 'City', names: ['武汉市'] }, /^- missed entity City\n {4}武汉市\n {8}支持⟦武汉⟧高新区.*\n {8}there: (?:Park|City) .* by [\w-]+/u],
  ['a missed entity: what was refused there', { extra: false, what: 'entity', of: 'Platform', names: ['国家重点实验室'] }, /建设⟦国家重点实验室⟧。\n {8}refused: 国家重点实验室 by class-word-alone/u],
  ['a missed relation: where it is annotated', { extra: false, what: 'relation', of: 'DEVELOPS', names: ['武汉市 -> 武汉高新区'] }, /⟦支持武汉高新区建设⟧量子科技谷。\n {8}there: \w+/u],
  ['an extra target', { extra: true, what: 'target', of: 'Target', names: ['发明专利 5600件（2028年）'] }, /^\+ extra target Target\n.*\n {8}by target-in-sentence: ⟦到2028年，发明专利达到5600件⟧。/u],
  ['a missed target: the nearest one', { extra: false, what: 'target', of: 'Target', names: ['论文 3篇 2028'] }, /there: 发明专利 5600件 2028 by target-in-sentence/u],
])('%s', (_, difference, expected) => expect(explained(looked, [difference])).toMatch(expected));

it('quotes no more than a sentence', () => expect(quoted('甲。乙丙丁。戊', 3, 4)).toBe('乙⟦丙⟧丁。'));
it('does not open the annotation of a held-out text', () => expect(() => goldOf({ part: 'x', texts: 'held', annotations: 'held', use: 'held' })).toThrow(/留出/u));
