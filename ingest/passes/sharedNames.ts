// Rules for names that share a head or a tail with their neighbours in a list. Each gives the completed names and the pieces they are made of.
import { divisionOf } from '../lexicon/divisions.ts';
import { COMMON } from '../lexicon/modifiers.ts';
import { CUT } from '../lexicon/triggers.ts';
import { CLASS_WORDS } from '../lexicon/zones.ts';
import type { Kind } from '../model.ts';
import { headsBefore, type Member } from './lists.ts';
import { properHead } from './names/parkRules.ts';
import type { Place } from './names/places.ts';
import type { Zone } from './names/zones.ts';
import type { Rule } from './rules.ts';
import { afterLast, beginningIn, matchesOf } from './spans.ts';

export interface Shared { kind: Kind; name: string; type: string; pieces: [number, number][] }

/** A text; for rules on one name also that name. */
export interface InText { text: string; places: readonly Place[]; region: string }
export interface AtName extends InText { zone: Zone }

const TYPE_OF = new Map(CLASS_WORDS.map(({ word, type }) => [word, type]));
const wordsOf = (keep: (row: (typeof CLASS_WORDS)[number]) => unknown): string => CLASS_WORDS.filter(keep).map(({ word }) => word).sort((a, b) => b.length - a.length).join('|');

const isCity = (head: Member, places: readonly Place[]): boolean => beginningIn(places, head.start, head.start + 1).some((p) => p.end === head.end && p.division.level !== 'region');
/** A city and a short proper name behind it. Example: 武汉东湖|、青桥高新区. */
const isInCity = (head: Member, places: readonly Place[]): boolean => beginningIn(places, head.start, head.start + 1).some((p) => p.end < head.end && head.end - p.end <= 3 && p.division.level !== 'region' && properHead(head.text.slice(p.end - p.start)));
const ifAny = (names: Shared[]): Shared[] | undefined => (names.length > 0 ? names : undefined);

/** What makes the head of a park in a list a common noun. Example: 技术、人才等|园区. */
const COMMON_HEAD = /技术|产业|科技|创新|工业|农业|企业|重点|国家|自治区|省|各|等|一批|园|区$|建设|发展|信息|化工|能源|材料|[镇谷城基地]$/u;

function splitHeads(text: string, start: number, end: number): Member[] {
  const heads: Member[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at !== end && !'、和与及'.includes(text[at]!)) continue;
    heads.push({ text: text.slice(from, at), start: from, end: at });
    from = at + 1;
  }
  return heads;
}

/** A list of heads, then how many there are and their field (or 等), then the shared tail. Example: 甲、乙2大|机器人|产业基地. */
const COUNT = '(?:(?:\\d+|[两二三四五六七八九十]+)(?:大|个|座|家))';
const AND_OTHERS = '(?:等)(?:市|\\d+个|[两二三四五六七八九十]+个|[两二三四五六七八九十]市)?';
const PARK_TAIL = `(?:(${COUNT})([\\p{Script=Han}]{0,6}?)|${AND_OTHERS})((?:国家级?|自治区级|省级)?(${wordsOf(({ kind }) => kind === 'Park')}))`;
const COUNTED = new RegExp(`((?:[\\p{Script=Han}]{2,16}、){1,20}[\\p{Script=Han}]{2,8}?)${PARK_TAIL}`, 'gu');
/** What such a list ends with; where this does not stand there is none. */
const COUNTED_END = new RegExp(PARK_TAIL, 'u');

function countedList({ text, places, region }: InText): Shared[] {
  if (!COUNTED_END.test(text)) return [];
  return matchesOf(text, COUNTED).flatMap((match) => {
    const [whole, list, number, field = '', graded, word] = match as unknown as [string, string, string | undefined, string | undefined, string, string];
    if (afterLast(CUT, field, 0, field.length) > 0 || /[市县州]|城市|地区|单位/u.test(field)) return [];
    const tail = field + graded;
    const first = afterLast(CUT, text, match.index, match.index + list.indexOf('、'));
    const heads = splitHeads(text, first, match.index + list.length);
    const cities = heads.every((h) => isCity(h, places) || isInCity(h, places) || divisionOf(h.text, region) !== undefined);
    const good = cities || (number !== undefined && heads.every((h) => h.text.length >= 2 && h.text.length <= 4 && !COMMON_HEAD.test(h.text)));
    if (!good || heads.length < 2) return [];
    const tailStart = match.index + whole.length - tail.length;
    return heads.map((head): Shared => ({ kind: 'Park', name: head.text + tail, type: TYPE_OF.get(word) ?? '', pieces: [[head.start, head.end], [tailStart, tailStart + tail.length]] }));
  });
}

/** Short proper heads before a counted or open list of laboratories. */
const LABORATORIES = new RegExp(`((?:[\\p{Script=Han}]{2,10}、){1,20}[\\p{Script=Han}]{2,4}?)(?:${COUNT}|等)((?:[\\p{Script=Han}]{2,3}|省|国家)?)(实验室)`, 'gu');

function laboratories({ text, places }: InText): Shared[] {
  return matchesOf(text, LABORATORIES).flatMap((match) => {
    const [whole, list, , word] = match as unknown as [string, string, string, string];
    const first = afterLast(CUT, text, match.index, match.index + list.indexOf('、'));
    const heads = splitHeads(text, first, match.index + list.length);
    const end = match.index + whole.length;
    const proper = heads.length > 1 && heads.every((head) => (properHead(head.text) && !COMMON_HEAD.test(head.text)) || isCity(head, places));
    return proper ? heads.map((head): Shared => ({ kind: 'Platform', name: head.text + word, type: '实验室', pieces: [[head.start, head.end], [end - word.length, end]] })) : [];
  });
}

/** 国家, the fields with 、 between them, 等, the class word that authorities approve one by one. */
const NATIONAL = new RegExp(`国家((?:[^，。；：、“”国]{2,14}、){1,20}[^，。；：、“”国]{2,14}?)等(?:\\d+[个家])?(${wordsOf(({ kind, approved, word }) => kind === 'Platform' && (approved || word === '创新中心' || word === '实验室'))})`, 'gu');

function nationalList({ text }: InText): Shared[] {
  return matchesOf(text, NATIONAL).flatMap((match) => {
    const [whole, list, word] = match as unknown as [string, string, string];
    const from = match.index + 2;
    const tail: [number, number] = [match.index + whole.length - word.length, match.index + whole.length];
    const fields = list.split('、').reduce<Member[]>((done, part) => {
      const start = done.at(-1) ? done.at(-1)!.end + 1 : from;
      return [...done, { text: part, start, end: start + part.length }];
    }, []).map((part) => ({ ...part, text: part.text.replace(/[（(].*$/u, '') }));
    if (fields.some((field) => field.text.length < 2 || field.text.startsWith('级') || afterLast(CUT, field.text, 0, field.text.length) > 0)) return [];
    return fields.map((field): Shared => ({ kind: 'Platform', name: `国家${field.text}${word}`, type: TYPE_OF.get(word) ?? '', pieces: [[match.index, from], [field.start, field.start + field.text.length], tail] }));
  });
}

const IN_BRACKETS = /[（(]([^（()）]*、[^（()）]*)[）)]/u;

/** Whether a name stands for several, one for each place in its brackets. */
export const isBracketed = (zone: Zone): boolean => IN_BRACKETS.test(zone.name);

function bracketedList({ text, zone, places }: AtName): Shared[] {
  const match = IN_BRACKETS.exec(zone.name);
  if (!match) return [];
  const open = zone.start + match.index + 1;
  const close = open + match[1]!.length;
  const members = splitHeads(text, open, close);
  if (!members.every((member) => isCity(member, places))) return [];
  return members.map((member) => ({ kind: zone.kind, name: text.slice(zone.start, open) + member.text + text.slice(close, zone.end), type: zone.type, pieces: [[zone.start, open], [member.start, member.end], [close, zone.end]] }));
}

/** Members of the list that ends in a name, each after its verb. Example: 推动|甲、乙|丙国家高新区. */
function listedHeads(text: string, start: number): Member[] {
  return headsBefore(text, start).map((head) => {
    const from = afterLast(CUT, text, head.start, head.end);
    return { text: text.slice(from, head.end), start: from, end: head.end };
  }).filter((head) => head.text.length >= 2);
}

const withTail = (text: string, zone: Zone, heads: readonly Member[], headEnd: number): Shared[] => heads.map((head) => ({ kind: zone.kind, name: head.text + text.slice(headEnd, zone.end), type: zone.type, pieces: [[head.start, head.end], [headEnd, zone.end]] }));

function parkTail({ text, zone, places }: AtName): Shared[] {
  if (zone.kind !== 'Park') return [];
  const place = beginningIn(places, zone.start, zone.start + 1).find((p) => p.end < zone.end);
  const headEnd = place ? place.end : zone.rule === 'park-own-head' ? zone.word : undefined;
  if (headEnd === undefined || place?.division.level === 'region') return [];
  if (place && !/^(?:市)?(?:国家级?)?[\p{Script=Han}]?$/u.test(text.slice(headEnd, zone.word))) return [];
  const heads = listedHeads(text, zone.start);
  return heads.every((h) => isCity(h, places) || isInCity(h, places) || (!place && h.text.length <= 4 && !COMMON_HEAD.test(h.text))) ? withTail(text, zone, heads, headEnd) : [];
}

/** Cities before any tail; other short proper heads where the tail is a national laboratory's. */
function platformTail({ text, zone, places }: AtName): Shared[] {
  if (zone.kind !== 'Platform') return [];
  const place = beginningIn(places, zone.start, zone.start + 1).find((p) => p.end < zone.end && p.division.level !== 'region');
  if (!place) return [];
  const laboratory = /^(?:国家|省)?实验室$/u.test(text.slice(place.end, zone.end));
  const heads = listedHeads(text, zone.start);
  return heads.every((h) => isCity(h, places) || (laboratory && properHead(h.text) && !COMMON.test(h.text))) ? withTail(text, zone, heads, place.end) : [];
}

const NEXT = new RegExp(`^(?:、|和|与|及)((?:国家级?)?(?:${wordsOf(({ type }) => ['高新区', '经开区', '保税区'].includes(type))}|自贸试验区))`, 'u');

function parkHead({ text, zone, places }: AtName): Shared[] {
  const place = zone.kind === 'Park' ? beginningIn(places, zone.start, zone.start + 1).find((p) => p.end < zone.end && p.division.level !== 'region') : undefined;
  if (!place) return [];
  const found: Shared[] = [];
  for (let at = zone.end, next = NEXT.exec(text.slice(at, at + 24)); next; next = NEXT.exec(text.slice(at, at + 24))) {
    const start = at + next[0].length - next[1]!.length;
    at += next[0].length;
    found.push({ kind: 'Park', name: text.slice(place.start, place.end) + next[1]!, type: TYPE_OF.get(next[1]!.replace(/^国家级?/u, '')) ?? zone.type, pieces: [[place.start, place.end], [start, at]] });
  }
  return found;
}

export const TEXT_RULES: readonly Rule<InText, Shared[]>[] = [
  { name: 'counted-list', example: '以⟦青湖⟧、白沙、云岭三大⟦智慧谷⟧为核心', misses: ['推进技术、人才等园区要素集聚', '襄阳、宜昌等市创建高新区', '襄阳、宜昌3个城市创建高新区'], decide: (given) => ifAny(countedList(given)) },
  { name: 'list-of-laboratories', example: '组建⟦云沔⟧、月亮湖2个湖北⟦实验室⟧', misses: ['建设国家、省级等实验室', '建设材料、化工等实验室'], decide: (given) => ifAny(laboratories(given)) },
  { name: 'national-fields', example: '支持⟦国家⟧⟦柔性显示⟧、先进印染等⟦创新中心⟧发展', misses: ['完善国家重点实验室、工程中心等创新平台', '支持柔性显示、先进印染等创新中心'], decide: (given) => ifAny(nationalList(given)) },
];

export const NAME_RULES: readonly Rule<AtName, Shared[]>[] = [
  { name: 'bracketed-list', example: '建设⟦湖北（⟧⟦上海⟧、深圳⟦）产业合作中心⟧', misses: ['建设湖北（上海）产业合作中心'], decide: (given) => ifAny(bracketedList(given)) },
  { name: 'shared-tail', example: '推动⟦襄阳⟧、宜昌⟦国家高新区⟧提质', misses: ['支持襄阳、宜昌等市创建高新区', '推动襄阳市、黄石化工产业园'], decide: (given) => ifAny(parkTail(given)) },
  { name: 'shared-platform-tail', example: '提升⟦襄阳⟧、宜昌⟦数据交易所⟧能级', misses: ['提升技术、宜昌数据交易所能级'], decide: (given) => ifAny(platformTail(given)) },
  { name: 'shared-head', example: '增强⟦襄阳⟧高新区、⟦经开区⟧承载功能', misses: ['增强青桥高新区、各经开区承载功能'], decide: (given) => ifAny(parkHead(given)) },
];
