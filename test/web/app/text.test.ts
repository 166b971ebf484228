import { describe, expect, it } from 'vitest';
import { KINDS, Level, RELATION_TYPES, Role, Status } from '../../../ingest/model.ts';
import { KEYS } from '../../../web/app/frame/KeysList.tsx';
import { VIEWS } from '../../../web/app/state/where.ts';
import { common } from '../../../web/app/text/common.ts';
import { frame } from '../../../web/app/text/frame.ts';
import { counted, dateIn, figure, type TextTable } from '../../../web/app/text/useText.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../web/app/text/*.ts', { eager: true });
const tables: [string, TextTable][] = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, TextTable] => typeof entry[1] === 'object' && entry[1] !== null && 'zh' in entry[1] && 'en' in entry[1])
    .map(([name, texts]): [string, TextTable] => [`${file.replace(/.*\//, '')} ${name}`, texts]));

it('finds the tables', () => expect(tables.length).toBeGreaterThanOrEqual(6));

/** Every sentence of a table; functions are given a count, then words, for every argument. */
function sentences(texts: Record<string, unknown>, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'object' && value !== null) return sentences(value as Record<string, unknown>, `${path}${key}.`);
    if (typeof value !== 'function') return [];
    const given = (n: number) => Array.from({ length: value.length }, () => n) as never[];
    return [1, 2, 1234].flatMap((n): [string, string][] => {
      try {
        return [[`${path}${key}(${n})`, String((value as (...a: never[]) => string)(...given(n)))]];
      } catch {
        return [];
      }
    });
  });
}

const keysOf = (texts: Record<string, unknown>): string[] => Object.entries(texts).flatMap(([key, value]) =>
  (typeof value === 'object' && value !== null ? keysOf(value as Record<string, unknown>).map((inner) => `${key}.${inner}`) : [key])).toSorted();

describe.each(tables)('%s', (_, texts) => {
  it('has every sentence in both languages', () => expect(keysOf(texts.en)).toEqual(keysOf(texts.zh)));
  it('has no empty sentence', () => {
    expect([...sentences(texts.zh), ...sentences(texts.en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('keeps to the wording of the page in Chinese', () => {
    expect(sentences(texts.zh).filter(([, text]) => /您|请|成功|！|!|节点/.test(text))).toEqual([]);
  });
  it('uses no exclamation mark in English, and no number before a wrong plural', () => {
    expect(sentences(texts.en).filter(([, text]) => /!|(?<![\d,.])1 (documents|entities|relations|tasks|facts|lines|mentions|times)\b/.test(text))).toEqual([]);
  });
});

describe('names of the ontology', () => {
  it.each(['zh', 'en'] as const)('are complete in %s', (language) => {
    const { kind, role, shortRole, level, status, out, in: back } = common[language];
    expect(Object.keys(kind).toSorted()).toEqual([...KINDS].toSorted());
    for (const names of [role, shortRole]) expect(Object.keys(names).toSorted()).toEqual([...Role.options].toSorted());
    expect(Object.keys(level).toSorted()).toEqual([...Level.options].toSorted());
    expect(Object.keys(status).toSorted()).toEqual([...Status.options].toSorted());
    for (const names of [out, back]) expect(Object.keys(names).toSorted()).toEqual([...RELATION_TYPES].toSorted());
  });
  it.each(['zh', 'en'] as const)('views and keys too (%s)', (language) => {
    expect(Object.keys(frame[language].view)).toEqual([...VIEWS]);
    expect(KEYS.map(([, deed]) => deed).toSorted()).toEqual(Object.keys(frame[language].key).toSorted());
  });
});

describe('figures and dates', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1,000'], [1149, '1,149']])('%d → %s', (n, text) => expect(figure(n)).toBe(text));
  it.each([[0, '0 tasks'], [1, '1 task'], [2, '2 tasks'], [1001, '1,001 tasks']])('%d tasks', (n, text) => expect(counted(n, 'task', 'tasks')).toBe(text));
  it.each([
    ['2018-11-19', 'zh', '2018年11月19日'], ['2018-11-19', 'en', '19 Nov 2018'], ['2021-07-01', 'zh', '2021年7月1日'], ['2021', 'zh', '2021'], ['2021', 'en', '2021'],
  ] as const)('%s in %s: %s', (iso, language, text) => expect(dateIn(iso, language)).toBe(text));
});
