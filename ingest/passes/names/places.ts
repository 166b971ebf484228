// Cities, counties and districts named as places. Example: 支持桂林市…; 南宁、柳州 3 市; 灵山县.
import { DIVISIONS, divisionNamed, shortIsSafe, type Division } from '../../lexicon/divisions.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { afterLast, isHan, matchesOf, WordIndex } from '../spans.ts';

export interface Place { division: Division; start: number; end: number; full: boolean }

const SAFE = new WordIndex<Division[]>(group([
  ...DIVISIONS.filter(({ name }) => name.length > 1).map((d) => [d.name, d] as const),
  ...DIVISIONS.filter((d) => d.level === 'region' || shortIsSafe(d)).map((d) => [d.short, d] as const),
]));

function group(pairs: readonly (readonly [string, Division])[]): Map<string, Division[]> {
  const groups = new Map<string, Division[]>();
  for (const [word, division] of pairs) groups.set(word, [...(groups.get(word) ?? []), division]);
  return groups;
}

/** Of several divisions of one name the one in the document's region; 朝阳区 of another region stays open. */
function pick(candidates: Division[], region: string): Division | undefined {
  const distinct = candidates.filter((d, i) => candidates.findIndex((e) => e.code === d.code) === i);
  if (distinct.length === 1) return distinct[0];
  return distinct.find((d) => d.region === region) ?? distinct.find((d) => d.level === 'city') ?? undefined;
}

/** What closes the short form of an autonomous division. Example: 黔南州, 黔南自治州. */
const ENDINGS = /^(?:自治)?[州县旗]/u;

/** Longer words that begin like a place and name none. Example: 北海道, 上海合作组织, 海南岛东部. */
const LONGER = /^(?:北海道|上海合作组织|河南蒙古|长春藤|南方|吉林大|大庆典|东方红|长江|珠江)/u;

/** A county of two characters is one only behind a mark or a word of place. Example: 河北|蔚县, but 示范县. */
const BEFORE_SHORT_NAME = /[在于由到往赴和与及省市州区]/u;

const NO_COUNTIES = new WordIndex<Division>([]);

/**
 * Places of a text, provinces included (for the heads of names), longest first. `counties`: short names of counties whose
 * full name stands in the same document.
 */
export function placesIn(text: string, region: string, counties: WordIndex<Division> = NO_COUNTIES): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const hit = SAFE.at(text, at);
    const county = hit ? undefined : counties.at(text, at)?.value;
    const division = hit ? pick(hit.value, region) : county;
    if (!division || LONGER.test(text.slice(at, at + 6)) || /^[入出临沿]海口/u.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    const length = hit ? hit.word.length : division.short.length;
    if (hit && length === 2 && division.level === 'county' && isHan(text[at - 1]) && !BEFORE_SHORT_NAME.test(text[at - 1]!)) continue;
    const full = hit?.word === division.name;
    if (!full && division.level === 'county' && /^[山江湖河岭]/u.test(text.slice(at + length))) continue;
    const ending = full ? '' : (ENDINGS.exec(text.slice(at + length, at + length + 3))?.[0] ?? '');
    const whole = ending !== '' && division.name.endsWith(`自治${ending.slice(-1)}`);
    const end = at + length + (whole ? ending.length : 0);
    places.push({ division, start: at, end, full: full || whole });
    at = end - 1;
  }
  return places;
}

const FULL_NAMES = new Map<string, WordIndex<true>>();

/** Full names of the counties of a region. */
function fullNamesOf(region: string): WordIndex<true> {
  const known = FULL_NAMES.get(region) ?? new WordIndex(DIVISIONS.filter((d) => d.level === 'county' && d.region === region).map(({ name }) => [name, true] as const));
  FULL_NAMES.set(region, known);
  return known;
}

/** Counties whose full name stands in a text, by short name. Lengths under two characters are left out. */
export function countiesNamed(texts: Iterable<string>, region: string): Map<string, Division> {
  const found = new Map<string, Division>();
  const names = fullNamesOf(region);
  for (const text of texts) if (names.isIn(text)) for (const match of matchesOf(text, /[\p{Script=Han}]{2,8}?[市县区旗]/gu)) {
    for (let from = 0; from < match[0].length - 1; from += 1) {
      const division = divisionNamed(match[0].slice(from), region);
      if (division?.level === 'county' && division.region === region && division.short.length >= 2 && division.short !== division.name) found.set(division.short, division);
    }
  }
  return found;
}

const SHORT_COUNTIES = new Map<string, Map<string, Division>>();

/** Places of a region by short names that elsewhere are words first: its counties and a few cities. Of two with one short name neither. */
function countiesOf(region: string): ReadonlyMap<string, Division> {
  const known = SHORT_COUNTIES.get(region);
  if (known) return known;
  const counties = DIVISIONS.filter((d) => (d.level === 'county' || (d.level === 'city' && !shortIsSafe(d))) && d.region === region && d.short.length >= 2 && d.short !== d.name);
  const map = new Map(counties.filter((d) => counties.every((other) => other === d || other.short !== d.short)).map((d) => [d.short, d]));
  SHORT_COUNTIES.set(region, map);
  return map;
}

/** A list of names, then what says that they are places. Example: 甲、乙、丙等10个县市; 甲、乙4个千亿县. */
const LISTED = /((?:[\p{Script=Han}]{2,12}、){1,20}[\p{Script=Han}]{2,4}?)(?:等|(?=\d))(?:\d+|[两二三四五六七八九十]+)?个?[\p{Script=Han}]{0,4}?(?:[市县区]|州|旗)/gu;
/** What such a list ends with; where this does not stand there is none. */
const LISTED_END = /(?:等|\d)[^、，。；]{0,24}[市县区州旗]/u;

/** A list of what places are known for. Example: 甲三文鱼、乙鹅肝、丙金银花等. */
const KNOWN_FOR = /(?:[\p{Script=Han}]{4,10}、){2,20}[\p{Script=Han}]{4,10}?等/gu;

/** Counties that lists of places name by their short names, by short name. Every member must be a county or a city of the region. */
export function countiesListed(texts: Iterable<string>, region: string): Map<string, Division> {
  const found = new Map<string, Division>();
  const counties = countiesOf(region);
  if (counties.size === 0) return found;
  for (const text of texts) if (text.includes('、') && LISTED_END.test(text)) for (const match of matchesOf(text, LISTED)) {
    const list = match[1]!.slice(afterLast(CUT, match[1]!, 0, match[1]!.indexOf('、')));
    const members = list.split('、').map((name) => ({ name, county: counties.get(name) }));
    if (members.every(({ name, county }) => county ?? SAFE.at(name, 0)?.word === name)) for (const { name, county } of members) if (county) found.set(name, county);
  }
  for (const text of texts) for (const match of matchesOf(text, KNOWN_FOR)) {
    const list = match[0].slice(afterLast(CUT, match[0], 0, match[0].indexOf('、')), -1).replace(/^(?:重点|大力)?发展/u, '');
    const heads = list.split('、').map((member) => [4, 3, 2].map((length) => member.slice(0, length)).find((name) => counties.has(name) || SAFE.at(member, 0)?.word === name));
    if (heads.every(Boolean) && heads.some((name) => !counties.has(name!))) for (const name of heads) if (counties.has(name!)) found.set(name!, counties.get(name!)!);
  }
  return found;
}

const BY_CODE = new Map(DIVISIONS.map((division) => [division.code, division]));

/** The prefecture a county lies in, or the division itself. */
export function prefectureOf(division: Division): Division {
  if (division.level !== 'county') return division;
  return BY_CODE.get(`${division.code.slice(0, 4)}00`) ?? division;
}
