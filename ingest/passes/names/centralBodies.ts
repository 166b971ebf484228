// Bodies of the state, and what they run in a province. Example: 国家税务总局|湖北省税务局; 武汉|海关.
import { CENTRAL } from '../../lexicon/departments.ts';
import { divisionOf, REGIONS } from '../../lexicon/divisions.ts';
import { bare } from '../keys.ts';
import type { Rule } from '../rules.ts';
import { WordIndex } from '../spans.ts';
import type { Body } from './bodies.ts';
import { FOLLOWS } from './bodyForms.ts';
import type { Place } from './places.ts';

interface At { text: string; at: number; places: ReadonlyMap<number, Place> }
type Found = Omit<Body, 'start' | 'rule'>;

const FORMS = new WordIndex(CENTRAL.flatMap(({ name, short }) => [name, ...short].map((form) => [form, name] as const)));
const SHORTS = new Map(CENTRAL.map(({ name, short }) => [name, short]));
const ENDS = new RegExp(`^${FOLLOWS}`, 'u');
const OFFICES = '税务局|分行|监管局|监督管理局|证监局|调查总队|海关|分局|中心支行|办事处|特派办';
const BRANCH = new RegExp(`^(?:(${REGIONS.flatMap((r) => [r.name, r.short]).join('|')}|[\\p{Script=Han}]{2,4}市)(${OFFICES}))${FOLLOWS}`, 'u');
const CUSTOMS = new RegExp(`^海关${FOLLOWS}`, 'u');

/** Whether a rule may decide at `at`: what is asked at every place of a text. */
export const mayBeCentral = (text: string, at: number, places: ReadonlyMap<number, Place>): boolean => FORMS.at(text, at) !== undefined || (places.size > 0 && places.has(at));

/** The first that decides. */
export const CENTRAL_RULES: readonly Rule<At, Found>[] = [
  {
    name: 'branch', example: '⟦国家税务总局湖北省税务局⟧、⟦中国人民银行湖北省分行⟧', misses: ['国家税务总局负责'],
    decide: ({ text, at }) => {
      const head = FORMS.at(text, at);
      const branch = head && BRANCH.exec(text.slice(at + head.word.length, at + head.word.length + 24));
      if (!branch) return undefined;
      const place = divisionOf(branch[1]!)?.name ?? branch[1]!;
      const name = head.word + branch[0];
      return { name, end: at + name.length, key: `branch|${place}|${bare(head.value)}${branch[2]}`, level: 'region', region: place };
    },
  },
  {
    name: 'central', example: '⟦科技部⟧、⟦国家税务总局⟧', misses: ['科技部门', '教育部重点实验室'],
    decide: ({ text, at }) => {
      const head = FORMS.at(text, at);
      if (!head) return undefined;
      const { word, value } = head;
      const end = at + word.length;
      if (!ENDS.test(text.slice(end, end + 24)) || (word.length === 2 && !word.endsWith('部'))) return undefined;
      return { name: word, end, key: `national||${bare(value)}`, level: 'national', knownAs: [value, ...(SHORTS.get(value) ?? [])] };
    },
  },
  {
    name: 'customs', example: '⟦武汉海关⟧、宜昌市人民政府', misses: ['武汉海关监管区'],
    decide: ({ text, at, places }) => {
      const place = places.get(at);
      if (!place || !text.startsWith('海关', place.end) || !CUSTOMS.test(text.slice(place.end, place.end + 12))) return undefined;
      const { name, region } = place.division;
      return { name: text.slice(at, place.end + 2), end: place.end + 2, key: `branch|${name}|海关`, level: 'national', region };
    },
  },
];
