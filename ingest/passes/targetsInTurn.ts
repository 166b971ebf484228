// Several figures for several things in turn.
import { divisionNamed } from '../lexicon/divisions.ts';
import { BEFORE_INDICATOR, RESPECTIVELY } from '../lexicon/targets.ts';
import type { TargetDraft } from './types.ts';
import { matchesOf } from './spans.ts';

/** No indicator is longer. */
export const LONGEST_INDICATOR = 120;

export type Found = Omit<TargetDraft, 'clause'>;

/** An indicator without blanks and loose quotation marks. */
export const tidy = (text: string): string => {
  const plain = text.replace(/\s+/gu, '');
  return /^“[^”]*”$/u.test(plain) ? plain.slice(1, -1) : plain.replace(/^”|“$/u, '');
};

/** The last of several cities, what they are (市), and what is counted. Examples: 桂林 3 市的高新技术企业数量; with `members` that are cities 宜昌的高新技术企业. */
function placesAt(members: readonly string[], rest: string): { last: string; ending: string; what: string } | undefined {
  const counted = /^(\p{Script=Han}{2,4}?)\s*\d*\s*([市县区州])的?(.+)$/u.exec(rest);
  if (counted) return { last: counted[1]!, ending: counted[2]!, what: counted[3]! };
  const isCity = (name: string): boolean => divisionNamed(`${name}市`) !== undefined;
  const length = [2, 3, 4].find((n) => isCity(rest.slice(0, n)) && rest.length > n + 2);
  return length && members.every(isCity) ? { last: rest.slice(0, length), ending: '市', what: rest.slice(length).replace(/^的/u, '') } : undefined;
}

/** 南宁、柳州、桂林 3 市的高新技术企业数量分别达到 600、300 和 200 家 → three figures. */
export function inTurn(text: string, span: [number, number], year: number, scopeAt: (at: number) => string): { found: Found[]; taken: [number, number][] } {
  const found: Found[] = [];
  const taken: [number, number][] = [];
  const sentence = text.slice(...span);
  for (const match of matchesOf(sentence, RESPECTIVELY)) {
    const values = match[1]!.split(/[、和及与，,]/u).map((value) => /(\d[\d.]*)\s*(\D*)/u.exec(value.trim()));
    const unit = match[2]!.trim();
    const near = Math.max(0, match.index - LONGEST_INDICATOR);
    const mark = /[。；，,](?=[^。；，,]*$)/u.exec(sentence.slice(near, match.index));
    const from = mark ? near + mark.index + 1 : near;
    const before = sentence.slice(from, match.index).replace(BEFORE_INDICATOR, '');
    const members = before.split(/[、和及与]/u).map((member) => member.trim());
    const rest = members.pop() ?? '';
    if (members.length !== values.length - 1) continue;
    const places = placesAt(members, rest);
    const tail = /(?:的|产业|企业|业)(?=\p{Script=Han}{2,})/u.exec(rest);
    const last = places ? places.last : tail ? rest.slice(0, tail.index + (tail[0] === '的' ? 0 : tail[0].length)) : rest;
    const what = places ? places.what : tail ? rest.slice(tail.index + tail[0].length) : '';
    [...members, last].forEach((member, i) => {
      const scope = places ? (member.endsWith(places.ending) ? member : member + places.ending) : scopeAt(span[0] + match.index);
      const [, value, own] = values[i]!;
      found.push({ indicator: tidy(places ? what : member + what), value: value!, unit: own!.replace(/以上$|\s/gu, '') || unit, year, scope, start: span[0] + from, end: span[0] + match.index + match[0].length, rule: 'target-in-turn' });
    });
    taken.push([span[0] + match.index, span[0] + match.index + match[0].length]);
  }
  return { found, taken };
}
