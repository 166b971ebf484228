// Cities, counties and districts named as places. Example: 支持桂林市…; 南宁、柳州 3 市; 灵山县.
import { DIVISIONS, divisionNamed, shortIsSafe, type Division } from '../../lexicon/divisions.ts';
import { WordIndex } from '../spans.ts';

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

/**
 * Places of a text, provinces included (for the heads of names), longest first. `counties`: short names of counties whose
 * full name stands in the same document.
 */
export function placesIn(text: string, region: string, counties: ReadonlyMap<string, Division> = new Map()): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const hit = SAFE.at(text, at);
    const county = hit ? undefined : [4, 3, 2].map((n) => counties.get(text.slice(at, at + n))).find(Boolean);
    const division = hit ? pick(hit.value, region) : county;
    if (!division || LONGER.test(text.slice(at, at + 6)) || /^[入出临沿]海口/u.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    const length = hit ? hit.word.length : division.short.length;
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

/** Counties whose full name stands in a text, by short name. Lengths under two characters are left out. */
export function countiesNamed(texts: Iterable<string>, region: string): Map<string, Division> {
  const found = new Map<string, Division>();
  for (const text of texts) for (const match of text.matchAll(/[\p{Script=Han}]{2,8}?[市县区旗]/gu)) {
    for (let from = 0; from < match[0].length - 1; from += 1) {
      const division = divisionNamed(match[0].slice(from), region);
      if (division?.level === 'county' && division.region === region && division.short.length >= 2 && division.short !== division.name) found.set(division.short, division);
    }
  }
  return found;
}

/** The prefecture a county lies in, or the division itself. */
export function prefectureOf(division: Division): Division {
  if (division.level !== 'county') return division;
  return DIVISIONS.find((d) => d.code === `${division.code.slice(0, 4)}00`) ?? division;
}
