// Universities: the ministry's list, and what later names look like. Example: 北京化工大学; 某某职业技术大学 headed by a place.
import { REGIONS } from '../../lexicon/divisions.ts';
import { NO_UNIVERSITY, UNIVERSITIES, UNIVERSITY_SHORTS } from '../../lexicon/universities.ts';
import { afterLast, beginningIn, leftOf, SpanIndex, WordIndex } from '../spans.ts';
import { CUT } from '../../lexicon/triggers.ts';
import type { Place } from './places.ts';

export interface School { name: string; form: string; start: number; end: number; rule: string; knownAs: string[] }

const INDEX = new WordIndex<string>([
  ...[...UNIVERSITIES.keys()].map((name) => [name, name] as const),
  ...Object.entries(UNIVERSITY_SHORTS),
]);
const SUFFIX = /(?:职业技术大学|职业大学|大学|职业学院|学院|专科学校)/gu;
const REGION_HEAD = REGIONS.flatMap(({ name, short }) => [name, short]);

/** Names that a place heads and a class word closes, not on the list (younger than it, abroad, or former). */
function structural(text: string, places: readonly Place[]): School[] {
  const found: School[] = [];
  for (const match of text.matchAll(SUFFIX)) {
    const end = match.index + match[0].length;
    if (/^(?:科技园|城|生|创业|老师|校|堂|路)/u.test(text.slice(end)) || (match[0] === '学院' && text[match.index - 1] === '科')) continue;
    const bound = afterLast(CUT, text, leftOf(text, match.index), match.index);
    const head = beginningIn(places, Math.max(bound, match.index - 12), match.index)[0];
    if (!head || head.start > bound + 2 && !REGION_HEAD.includes(text.slice(bound, head.start))) continue;
    const stem = text.slice(head.start, match.index);
    if (NO_UNIVERSITY.test(stem) || /[、，和与及的（(]/u.test(stem) || (stem.length === head.end - head.start && head.full)) continue;
    found.push({ name: stem + match[0], form: stem + match[0], start: head.start, end, rule: 'place-university', knownAs: [] });
  }
  return found;
}

/** Universities of a text. A hospital, an institute or a park that only starts with the name of one is left to its own rule. */
export function schoolsIn(text: string, places: readonly Place[]): School[] {
  const listed = INDEX.all(text)
    .filter(({ word, start }) => !(word.length <= 3 && /\p{Script=Han}/u.test(text[start - 1] ?? '') && !/[、，与和由联及]/u.test(text[start - 1]!)))
    .map(({ word, value, start }) => ({ name: value, form: word, start, end: start + word.length, rule: 'national-list', knownAs: Object.entries(UNIVERSITY_SHORTS).filter(([, full]) => full === value).map(([short]) => short) }));
  const index = new SpanIndex(listed);
  const extra = structural(text, places).filter((s) => index.overlapping(s.start, s.end).length === 0);
  return [...listed, ...extra].filter(({ end }) => !/^(?:第[一二三四]|附属)/u.test(text.slice(end))).sort((a, b) => a.start - b.start);
}
