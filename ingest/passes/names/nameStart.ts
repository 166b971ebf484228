// Where the name that a class word closes may start.
import { BLOC, GENERIC_ONLY, NO_QUOTED, PAIR, REGION_HEAD } from '../../lexicon/modifiers.ts';
import { CUT, FIRM_CUT, PLURAL } from '../../lexicon/triggers.ts';
import { afterLast, beginningIn, leftOf } from '../spans.ts';
import type { Place } from './places.ts';
import type { School } from './schools.ts';

const LONGEST_NAME = 24;

/** A complete name of something else, joined to the one looked at. Example: 枢纽城市和|某试验区; 某学院和|某基地. */
const JOINED = /(?:基地|中心|平台|学院|城市|工厂|机构|产品|集群|联盟)(?:和|与|及|以及)/gu;
/** Numbers of a list. Example: （三）|光谷科技城; 2.|光谷科技城. */
const NUMBER = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．]\s*)(?=\D)/u;
/** Words that end a clause before a name. Example: 联合|湖北实验室; 一是|光谷科技城. */
const LEADING = ['充分', '利用', '科技服务', '服务', '联合', '孵化', '运营', '协调', '解决', '和', '与', '及', '以及', '在', '对', '向', '新', '原', '至', '到', '建', '省内', '区内', '市内', '\\d+[个家]', '[一二三四]是', '个', '家(?!居|电|具|纺)', '所'];
const LEAD = new RegExp(`^(?:${LEADING.join('|')})+(?=.{2})`, 'u');
/** 新 that belongs to the name. Example: 新能源汽车创新中心. */
const NEW_THINGS = /^新(?:一代|能源|材料|型|疆|加坡|兴|乡|余)/u;
const AND = /^(?:与|和|及|、|以及)/u;
const OR = /^(?:和|与|及|以及|、|或)/u;

/** After the last verb or particle; a name that a place or the state heads may hold particles. Example: 推动|某省生物靶向药物重点实验室. */
function afterCut(text: string, hard: number, word: number, places: readonly Place[]): number {
  const cut = afterLast(CUT, text, hard, word);
  const firm = afterLast(FIRM_CUT, text, hard, word);
  if (firm === cut || word - firm > LONGEST_NAME) return cut;
  const head = beginningIn(places, firm, firm + 1)[0]?.end ?? (/^(?:国家|全国)/u.test(text.slice(firm, firm + 2)) ? firm + 2 : undefined);
  return head !== undefined && cut - head >= 2 ? firm : cut;
}

/** Brackets, verbs, particles and leading leftovers taken off. */
function roughStart(text: string, word: number, places: readonly Place[]): number {
  const hard = leftOf(text, word);
  let start = Math.max(afterCut(text, hard, word, places), afterLast(JOINED, text, hard, word));
  start += NUMBER.exec(text.slice(start, word))?.[0].length ?? 0;
  const lead = LEAD.exec(text.slice(start, word));
  return lead && beginningIn(places, start, start + 1).length === 0 && !NEW_THINGS.test(text.slice(start)) ? start + lead[0].length : start;
}

/** A park's name begins with its place where a city stands in it; what is before it is a sentence. Example: 整合|南方市高新区. */
function parkStart(text: string, start: number, word: number, places: readonly Place[]): number {
  const place = beginningIn(places, start + 1, word).find((p) => p.division.level !== 'region');
  if (!place) return start;
  const before = text.slice(start, place.start);
  return BLOC.test(before) || PAIR.test(before) || REGION_HEAD.test(before) || before.length <= 2 || /[（(]$/u.test(before) ? start : place.start;
}

export interface Opening {
  text: string;
  word: number;
  isPark: boolean;
  places: readonly Place[];
  schools: readonly School[];
  /** The class word before this one. */
  before?: { start: number; end: number } | undefined;
}

/** Example: 推动甲大学和|襄阳科技城; 甲工程研究中心和|乙技术创新中心. */
export function nameStart({ text, word, isPark, places, schools, before }: Opening): number {
  let start = roughStart(text, word, places);
  const joint = before && before.start >= start ? OR.exec(text.slice(before.end, word)) : null;
  if (before && joint) start = before.end + joint[0].length;
  if (isPark) start = parkStart(text, start, word, places);
  if (text.startsWith('合作区', word) && text.slice(0, start).endsWith('面向')) start -= 2;
  const school = beginningIn(schools, start, word).findLast((s) => s.end < word && AND.test(text.slice(s.end)));
  return school ? school.end + 1 : start;
}

/** Where a name begins that quoted words head, undefined for none. Example: 建设|“校友归巢”大数据服务平台. */
export function quotedHead(text: string, start: number): number | undefined {
  if (text[start - 1] !== '”') return undefined;
  const from = Math.max(0, start - 17);
  const at = text.slice(from, start - 1).lastIndexOf('“');
  const open = at === -1 ? -1 : from + at;
  if (open < 0 || text[open - 1] === '的' || PLURAL.test(text.slice(Math.max(0, open - 8), open))) return undefined;
  const quoted = text.slice(open + 1, start - 1);
  const proper = quoted.length >= 2 && quoted.length <= 14 && !/[，。；：、]/u.test(quoted) && (!NO_QUOTED.test(quoted) || (BLOC.test(quoted) && text.startsWith('国际', start))) && !GENERIC_ONLY.test(quoted);
  return proper ? open : undefined;
}
