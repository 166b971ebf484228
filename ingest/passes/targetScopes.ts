// Whose goal it is: the city or park that a sentence, a part of it or the heading above has for its subject.
import { divisionNamed } from '../lexicon/divisions.ts';
import { CLASS_WORDS } from '../lexicon/zones.ts';
import { placesIn, type Place } from './names/places.ts';
import { matchesOf } from './spans.ts';

/** From `at` on, the figures of a sentence belong to `scope` ('' for the document's own place); the name ends at `end`. */
export interface Scope { at: number; end: number; scope: string }

const PARKS = CLASS_WORDS.filter(({ kind }) => kind === 'Park').map(({ word }) => word).sort((a, b) => b.length - a.length).join('|');
const PARK = new RegExp(`^(?:市)?(?:国家级?|省级|自治区级)?(?:${PARKS})`, 'u');
/** What may stand between the opening of a part and its subject. Example: 到2030年，|力争|桂林市…. */
const BEFORE_SUBJECT = /(?:^|[，；：。、,;:\s]|\d年(?:末|底|前)?|期间|时期|期末)(?:其中|力争|确保|争取|推动|支持|预计)*[，,]?$/u;
const NO_SUBJECT = /^(?:[、和与及]|大学|学院|银行|人民政府|路|港(?!片))/u;
const ALL = /(?:全[市区省州县]|各[市县])/gu;

function scopeOf(text: string, { division, start, end }: Place, own: string): Scope | undefined {
  const park = PARK.exec(text.slice(end))?.[0];
  if (NO_SUBJECT.test(text.slice(end + (park?.length ?? 0))) || NO_SUBJECT.test(text.slice(end))) return undefined;
  if (park) return { at: start, end: end + park.length, scope: text.slice(start, end + park.length) };
  return { at: start, end, scope: division.level === 'region' || division.name === own ? '' : division.name };
}

/** The scopes of a text in order. In: the text, the place whose document it is. Example: 到2030年，|桂林市|全社会研发… → 桂林市. */
export function scopesIn(text: string, own: string): Scope[] {
  const region = divisionNamed(own)?.region ?? '';
  const named = placesIn(text, region).filter(({ start }) => BEFORE_SUBJECT.test(text.slice(Math.max(0, start - 12), start))).flatMap((place) => scopeOf(text, place, own) ?? []);
  const all = matchesOf(text, ALL).filter(({ index }) => BEFORE_SUBJECT.test(text.slice(Math.max(0, index - 12), index))).map(({ index }) => ({ at: index, end: index, scope: '' }));
  return [...named, ...all].sort((a, b) => a.at - b.at);
}

/** The one city or park that a heading is about, '' for none or several. Example: 推动钦州高新区提质扩容 → 钦州高新区. */
export function scopeOfHeading(title: string, own: string): string {
  const scopes = new Set(placesIn(title, divisionNamed(own)?.region ?? '').filter(({ division }) => division.level !== 'region').map((place) => scopeOf(title, place, own)?.scope ?? ''));
  return scopes.size === 1 ? [...scopes][0]! : '';
}

/** Of scopes in order the last that begins before `at`. */
export function lastBefore(scopes: readonly Scope[], at: number): Scope | undefined {
  let [low, high] = [0, scopes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scopes[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return scopes[low - 1];
}
