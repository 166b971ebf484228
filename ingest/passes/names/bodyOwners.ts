// Whose body it is: 市科技局 in a city's plan is that city's, 自治区科技厅 the region's.
import { STEMS, UNIT_CLASS, type Stem } from '../../lexicon/departments.ts';
import { divisionNamed, type Division } from '../../lexicon/divisions.ts';
import type { Level } from '../../model.ts';
import { bare } from '../keys.ts';
import { hanAt } from '../spans.ts';
import type { Place } from './places.ts';

/** A level, the place at that level, and the words that said so. */
export interface Owner { level: Level; place: string; head: string; party?: boolean }

const STEM_OF = new Map<string, Stem>(STEMS.flatMap((stem) => [stem.stem, ...stem.short].map((form) => [form, stem] as const)));

/** Stems by every form they have, longest first, for an expression. */
export const STEM_FORMS = [...STEM_OF.keys()].sort((a, b) => b.length - a.length);

/** Full name of the region a place lies in; the place itself where no list has it. */
export const regionName = (place: string): string => divisionNamed(place)?.region ?? place;

/** Whose bodies a document's own level words mean. Example: 市 in a plan of 钦州市 is 钦州市, 自治区 its region. */
export function ownerOfWord(word: string, place: string): Owner | undefined {
  const division = divisionNamed(place);
  const region = regionName(place);
  if (/^(?:自治区|省|全区|全省|我区|我省|区直|省直)/u.test(word)) return { level: 'region', place: region || word, head: word };
  if (word === '市' && division && (division.level === 'city' || division.level === 'county')) return { level: 'city', place: division.name, head: word };
  if ((word === '县' || word === '区') && division?.level === 'county') return { level: 'county', place: division.name, head: word };
  return undefined;
}

function ownerOfPlace(division: Division, head: string): Owner {
  return { level: division.level === 'county' ? 'county' : division.level === 'city' ? 'city' : 'region', place: division.name, head };
}

/** Key of a body of an owner: the official stem where it is known, else its bare form without the owner. */
export function keyOf(owner: Owner, stem: string, unit: string): string {
  const official = STEM_OF.get(stem)?.stem ?? stem;
  return `${owner.level}|${owner.place}|${bare(official)}${UNIT_CLASS[unit] ?? unit}`;
}

/** The official full name, where it is certain. Example: 自治区科技厅 → 广西壮族自治区科学技术厅. */
export function official(owner: Owner, stem: string, unit: string): string[] {
  const known = STEM_OF.get(stem);
  if (!known || !divisionNamed(owner.place) || owner.party) return [];
  const word = owner.level === 'region' ? known.unit : known.unit.replace(/^厅$/u, '局');
  if (UNIT_CLASS[word] !== UNIT_CLASS[unit]) return [];
  const full = known.stem === '国有资产监督管理' ? `${owner.place}人民政府${known.stem}${word}` : `${owner.place}${known.stem}${word}`;
  const head = owner.level === 'region' && owner.place.endsWith('自治区') ? '自治区' : owner.place;
  const short = known.short.map((form) => `${head}${form}${unit}`);
  return [full, ...short];
}

/** Words for the level of a document's own bodies. Example: 自治区|科技厅; not 市级, 县域. */
const LEVEL_HEADS: ReadonlySet<number> = new Set([...'自省市县区'].map((char) => char.charCodeAt(0)));
const LEVEL_WORD = /^(?:自治区|省(?!级|部|外|内|份)|市(?!级|场|县|区|民|直|域)|县(?!级|域)|区(?!级|域|县|位|直))/u;

/** The owner that the words at `at` name, with their end. `adjoins`: right behind another body. */
export function headAt(text: string, at: number, places: ReadonlyMap<number, Place>, document: string, adjoins: boolean): { owner: Owner; end: number } | undefined {
  const place = places.size > 0 ? places.get(at) : undefined;
  if (place && (place.full || place.division.level === 'region')) return { owner: ownerOfPlace(place.division, text.slice(at, place.end)), end: place.end };
  const word = LEVEL_HEADS.has(text.charCodeAt(at)) && LEVEL_WORD.exec(text.slice(at, at + 4))?.[0];
  if (!word) return undefined;
  if (word !== '自治区' && !adjoins && hanAt(text, at - 1) && !/[由经在和与及同报向]/u.test(text[at - 1]!)) return undefined;
  if (word === '自治区' && /[壮族尔回]/u.test(text[at - 1] ?? '')) return undefined;
  const owner = ownerOfWord(word, document);
  return owner && { owner, end: at + word.length };
}

/** A body's name with its owner. Example: 市|科技局 → 襄阳市科技局. */
export const named = (owner: Owner, form: string): string => (owner.head === '市' || owner.head === '县' || owner.head === '区' ? `${owner.place}${form}` : `${owner.head}${form}`);

/** The level that a plan's own bodies have. */
export function defaultOwner(place: string): Owner | undefined {
  const division = divisionNamed(place);
  if (!division) return undefined;
  const head = division.level === 'region' ? (place.endsWith('自治区') ? '自治区' : '省') : division.level === 'city' ? '市' : '县';
  return ownerOfWord(head, place);
}
