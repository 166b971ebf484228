// Whether a piece of text can be the name of an industry.
import { DIVISIONS, shortIsSafe } from '../../lexicon/divisions.ts';
import { CLASS_INDUSTRIES, FIXED, NAMED_CLASSES, ONE_CHARACTER, TOO_WIDE } from '../../lexicon/industries.ts';
import type { Holds } from '../../lexicon/industryClosers.ts';
import { isGraded, OWNERS } from '../../lexicon/industryEdges.ts';
import { REFUSALS } from '../../lexicon/industryRefusals.ts';
import { industryStem } from '../keys.ts';
import { remembered } from '../remember.ts';
import { WordIndex } from '../spans.ts';

export const PLACES = new WordIndex(DIVISIONS.filter((d) => d.level === 'region' || shortIsSafe(d)).flatMap((d) => [[d.short, true], [d.name, true]] as const));
const PROVINCES_ONLY = /^[粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫港澳]{2,4}$/u;

/** Length of the place or owner that stands at `at`, 0 for none. Example: 南方市|石化; 试验区|特色农业. */
export function ownerLength(text: string, at: number, end = text.length): number {
  return PLACES.at(text, at)?.word.length ?? OWNERS.exec(text.slice(at, end))?.[0].length ?? (PROVINCES_ONLY.test(text.slice(at, end)) ? end - at : 0);
}

/** Without the places it starts with: 南方市产业 names none. */
export function unplaced(stem: string): string {
  let at = 0;
  for (let length = ownerLength(stem, at); length > 0; length = ownerLength(stem, at)) at += length;
  return stem.slice(at);
}

/** Signs of generations and shorts that names may hold though figures may not. Example: 5G, 3D打印. */
const withoutFigures = (text: string): string => text.replace(/[2-9]\.0|\d[GDＤＧ](?![\p{L}])|[34]D|5G|AI|[ⅠⅡⅢ]/gu, '');

/** A service by its own name, however general the words before. Example: 专业技术服务, 科技成果转化服务. */
const isService = (stem: string): boolean => stem.length >= 5 && stem.endsWith('服务');

/** The row that refuses a name, or undefined. */
export function refusalOf(name: string, holds: Holds): string | undefined {
  const bare = withoutFigures(name);
  const stem = withoutFigures(industryStem(name));
  return REFUSALS.find((row) => (row.in === 'all' || holds === 'fields') && (row.match.test(bare) || row.match.test(stem)))?.name;
}

const LONGEST = 22;

function decided(name: string, holds: Holds): boolean {
  const stem = industryStem(name);
  if (stem.length === 1 && /产业链?$/u.test(name)) return ONE_CHARACTER.test(stem);
  if (stem.length < 2 || (TOO_WIDE.has(stem) && name !== '农业')) return false;
  if (FIXED.some((fixed) => fixed.startsWith(name))) return true;
  if (NAMED_CLASSES.has(stem)) return true;
  if (stem.length > 5 && isService(stem) && isGraded(stem)) return true;
  if (isGraded(stem) || isGraded(unplaced(stem))) return CLASS_INDUSTRIES.has(stem);
  const halves = stem.split('与');
  if (halves.length > 1 && halves.every((half) => isGraded(half) || refusalOf(half, holds) !== undefined)) return false;
  return isService(stem) || refusalOf(name, holds) === undefined;
}

const DECIDED: Readonly<Record<Holds, (name: string) => boolean>> = { sectors: remembered((name) => decided(name, 'sectors')), fields: remembered((name) => decided(name, 'fields')) };

/** Whether a piece, with or without its closing word, names an industry; `holds`: what the word that closes it can hold. */
export const isSector = (name: string, holds: Holds): boolean => name.length >= 2 && name.length <= LONGEST && DECIDED[holds](name);
