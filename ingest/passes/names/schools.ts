// Universities: the ministry's list, and what later and foreign names look like. Example: 北京化工大学; 某某职业技术大学 headed by a place.
import { COUNTRY } from '../../lexicon/countries.ts';
import { REGIONS } from '../../lexicon/divisions.ts';
import { PAIR } from '../../lexicon/modifiers.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { NO_UNIVERSITY, UNIVERSITIES, UNIVERSITY_SHORTS } from '../../lexicon/universities.ts';
import { ruling, type Rule } from '../rules.ts';
import { afterLast, beginningIn, leftOf, matchesOf, SpanIndex, WordIndex } from '../spans.ts';
import type { Place } from './places.ts';

interface Found { name: string; form: string; start: number; end: number; knownAs: string[] }
export interface School extends Found { rule: string }

/** A closing word of a school that no list has, with the text before it back to the last verb or mark. */
interface Closing { text: string; places: readonly Place[]; bound: number; at: number; end: number }

const INDEX = new WordIndex<string>([
  ...[...UNIVERSITIES.keys()].map((name) => [name, name] as const),
  ...Object.entries(UNIVERSITY_SHORTS),
]);
const SUFFIX = /(?:职业技术大学|职业大学|大学|职业学院|学院|专科学校)/gu;
const REGION_HEAD = new Set(REGIONS.flatMap(({ name, short }) => [name, short]));
const LONGEST_STEM = 12;
/** 大学 goes on. Example: 大学|科技园. */
const GOES_ON = /^(?:科技园|城|生|创业|老师|校|堂|路)/u;
const SCHOOL_OF_SCHOOL = /^(?:第[一二三四]|附属)/u;
const isStem = (stem: string): boolean => !NO_UNIVERSITY.test(stem) && !/[、，和与及的（(]/u.test(stem);

const named = (text: string, start: number, end: number): Found => ({ name: text.slice(start, end), form: text.slice(start, end), start, end, knownAs: [] });

/** End of a name with the city of its campus in brackets. Example: 香港海事大学（广州）|. */
function endWithCampus(text: string, end: number, places: readonly Place[]): number {
  const place = /^[（(]/u.test(text.slice(end, end + 1)) ? beginningIn(places, end + 1, end + 2)[0] : undefined;
  return place && /^[）)]/u.test(text.slice(place.end, place.end + 1)) ? place.end + 1 : end;
}

/** Younger than the list, or renamed since: a place heads it. */
function ofPlace({ text, places, bound, at, end }: Closing): Found | undefined {
  const head = beginningIn(places, Math.max(bound, at - LONGEST_STEM), at)[0];
  if (!head || (head.start > bound + 2 && !REGION_HEAD.has(text.slice(bound, head.start)))) return undefined;
  const stem = text.slice(head.start, at);
  if (!isStem(stem) || (stem.length === head.end - head.start && head.full)) return undefined;
  return named(text, head.start, endWithCampus(text, end, places));
}

/** A country or a pair of countries heads it, and more stands before the closing word. */
function ofCountry({ text, bound, at, end }: Closing): Found | undefined {
  const from = Math.max(bound, at - LONGEST_STEM);
  const stem = text.slice(from, at);
  const country = matchesOf(stem, COUNTRY).at(-1) ?? (PAIR.test(stem.slice(0, 2)) ? { index: 0, 0: stem.slice(0, 2) } : undefined);
  if (!country || stem.length - country.index - country[0].length < 2 || !isStem(stem.slice(country.index))) return undefined;
  const start = from + country.index;
  return named(text, start, end);
}

export const LISTED_SCHOOLS: readonly Rule<string, Found[]>[] = [
  {
    name: 'national-list', example: '联合⟦武汉大学⟧、⟦华中科技大学⟧等高校', misses: ['向应用型大学发展'],
    decide: (text) => INDEX.all(text)
      .filter(({ word, start }) => !(word.length <= 3 && /\p{Script=Han}/u.test(text[start - 1] ?? '') && !/[、，与和由联及]/u.test(text[start - 1]!)))
      .map(({ word, value, start }) => ({ name: value, form: word, start, end: start + word.length, knownAs: Object.entries(UNIVERSITY_SHORTS).filter(([, full]) => full === value).map(([short]) => short) })),
  },
];

export const OTHER_SCHOOLS: readonly Rule<Closing, Found>[] = [
  { name: 'place-university', example: '支持⟦宜昌新材料职业技术大学⟧', misses: ['建设现代产业学院', '依托大学科技园'], decide: ofPlace },
  { name: 'country-university', example: '引进⟦新加坡海事大学⟧办学', misses: ['与新加坡等国家大学合作', '中美大学合作'], decide: ofCountry },
];

/** Universities of a text. A hospital, an institute or a park that only starts with the name of one is left to its own rule. */
export function schoolsIn(text: string, places: readonly Place[]): School[] {
  const listed = LISTED_SCHOOLS.flatMap((rule) => (rule.decide(text) || []).map((school) => ({ ...school, rule: rule.name })));
  const index = new SpanIndex(listed);
  const others = matchesOf(text, SUFFIX).flatMap((match) => {
    const { index: at } = match;
    const end = at + match[0].length;
    if (GOES_ON.test(text.slice(end, end + 3)) || (match[0] === '学院' && text[at - 1] === '科')) return [];
    const found = ruling(OTHER_SCHOOLS, { text, places, bound: afterLast(CUT, text, leftOf(text, at), at), at, end });
    return found && index.overlapping(found.decided.start, end).length === 0 ? [{ ...found.decided, rule: found.rule }] : [];
  });
  return [...listed, ...others].filter(({ end }) => !SCHOOL_OF_SCHOOL.test(text.slice(end, end + 2))).sort((a, b) => a.start - b.start);
}
