// The peers do what they are said to do: an unfair peer would flatter us.
import { describe, expect, it } from 'vitest';
import { jiebaNames } from './jieba.ts';
import { graphOf, kindOf, type Named } from './kinds.ts';
import { suffixNames } from './suffixes.ts';

const short = (names: readonly Named[]): string[] => graphOf(names).nodes.map(({ key }) => key);

describe('kinds by ending', () => {
  it.each([['清华大学', 'University'], ['中国科学院', 'Institute'], ['某某产业技术研究院', 'Platform'], ['省科技厅', 'Department'], ['南宁高新区', 'Park'], ['产业布局', undefined], ['春天', undefined]])('%s is %s', (name, kind) => expect(kindOf(name)).toBe(kind));
});

describe('the tagger', () => {
  const names = jiebaNames();
  it.each([
    ['joins a run of nouns up to its ending', '支持清华大学与武汉市合作', ['University|清华大学', 'City|武汉市']],
    ['names a city by its short name and within another name', '推动南宁高新区提质', ['City|南宁', 'Park|南宁高新区']],
    ['has no name without an ending', '推动创新发展', []],
  ])('%s', (_, text, expected) => expect(short(names(text))).toEqual(expected));
});

describe('the regex', () => {
  it.each([
    ['takes members of a list that 产业 closes', '聚焦汽车、机械等产业', ['Industry|汽车', 'Industry|机械']],
    ['takes titles and what stands before an ending', '根据《某某规划》，支持武汉大学建设', ['Document|某某规划', 'University|武汉大学']],
    ['takes a city at the head of a piece', '武汉市加快建设', ['City|武汉市']],
    ['leaves names without anything proper', '建设国家重点实验室、科技创新平台', []],
  ])('%s', (_, text, expected) => expect(short(suffixNames(text))).toEqual(expected));
});
