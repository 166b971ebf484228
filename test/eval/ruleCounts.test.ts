import { describe, expect, it } from 'vitest';
import { RULE_BOOK } from '../../ingest/passes/ruleBook.ts';
import { readDocuments } from '../../ingest/pipeline.ts';
import { sourceOf } from '../ingest/passes/reading.ts';
import { firedIn, idleRows, ruleCounts, together } from './ruleCounts.ts';

const fired = (text: string): Record<string, number> => Object.fromEntries(firedIn(readDocuments([sourceOf(`湖东省创新规划\n\n2024年1月5日\n\n${text}`)])[0]!));

describe('how often rules fired', () => {
  it('counts a name at each place', () => expect(fired('支持武汉高新区建设。推动武汉高新区升级。')['park-of-city']).toBe(2));
  it('counts a target per figure', () => expect(fired('到2028年，发明专利达到5600件，研发投入强度达到2.5%。')['target-in-sentence']).toBe(2));
  it('counts what was refused to be a name', () => expect(fired('建设国家高新区，提升国家高新区。')['class-word-alone']).toBe(2));
  it('counts clauses that were not understood', () => expect(fired('根据《某规划制定方案。\n\n落实《某方案。')['unread-title-mark']).toBe(2));
  it('counts nothing where nothing is said', () => expect(fired('创新能力持续增强。')).toEqual({ 'own-title': 1 }));
});

describe('the list of rules', () => {
  const rows = ruleCounts(together([new Map([['park-of-city', 2], ['elsewhere', 1]]), new Map([['park-of-city', 3]])]), new Map([['elsewhere', 4]]));
  it('sums documents', () => expect(rows.find(({ rule }) => rule === 'park-of-city')).toEqual({ pass: 'parks', rule: 'park-of-city', seeds: 5, open: 0 }));
  it('has rules outside the book once they fired', () => expect(rows.find(({ rule }) => rule === 'elsewhere')).toEqual({ pass: 'other passes', rule: 'elsewhere', seeds: 1, open: 4 }));
  it('has every rule of the book once, fired or not', () => {
    for (const name of RULE_BOOK.flatMap(({ rules }) => rules.map((rule) => rule.name))) expect(rows.filter(({ rule }) => rule === name)).toHaveLength(1);
  });
});

describe('idle rows', () => {
  const row = (...catches: (string | RegExp)[]) => ({ table: 't', row: String(catches[0]), catches });
  it.each<[string, (string | RegExp)[], boolean]>([
    ['a word that stands there', ['高新区'], false],
    ['a word that does not', ['保税区'], true],
    ['one of several words', ['保税区', '武汉'], false],
    ['a pattern anchored at a start that is elsewhere', [/^牵头单位：/u], false],
    ['a pattern that nothing fits', [/^配合单位：$/gu], true],
  ])('%s', (_, catches, idle) => expect(idleRows([row(...catches)], ['支持武汉高新区（牵头单位：省科技厅）', '二'])).toHaveLength(idle ? 1 : 0));
});
