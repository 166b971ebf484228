// Names that share a head or a tail. Example: 甲、乙、丙国家高新区 → three parks; 甲市高新区、经开区 → both of 甲市.
import type { Kind } from '../model.ts';
import { CLASS_WORDS } from '../lexicon/zones.ts';
import { divisionOf } from '../lexicon/divisions.ts';
import { CUT } from '../lexicon/triggers.ts';
import { headsBefore, type Member } from './lists.ts';
import type { Place } from './names/places.ts';
import type { Zone } from './names/zones.ts';
import { afterLast, beginningIn } from './spans.ts';

export interface Completed {
  kind: Kind;
  name: string;
  type: string;
  rule: string;
  pieces: [number, number][];
}

const PARK_WORDS = CLASS_WORDS.filter(({ kind }) => kind === 'Park').map(({ word }) => word).sort((a, b) => b.length - a.length).join('|');
const TYPE_OF = new Map(CLASS_WORDS.map(({ word, type }) => [word, type]));
const COUNTED = new RegExp(`((?:[\\p{Script=Han}]{2,16}、){1,20}[\\p{Script=Han}]{2,8}?)(?:((?:\\d+|[两二三四五六七八九十]+)(?:大|个|座))|(等)(?:市|\\d+个|[两二三四五六七八九十]+个|[两二三四五六七八九十]市)?)((?:国家级?|自治区级|省级)?(${PARK_WORDS}))`, 'gu');
const COMMON_HEAD = /技术|产业|科技|创新|工业|农业|企业|重点|国家|自治区|省|各|等|一批|园|区$|建设|发展|信息|化工|能源|材料|[镇谷城基地]$/u;
const SHARED_HEAD = new RegExp(`^(?:、|和|与|及)((?:国家级?)?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|综合保税区|综保区|保税港区|自贸试验区))`, 'u');

/** Parks that share a tail or a head with a neighbour. */
export function sharedTails(text: string, zones: readonly Zone[], places: readonly Place[], region: string): Completed[] {
  return [...counted(text, places, region), ...zones.flatMap((zone) => [...bracketed(text, zone, places), ...fromTail(text, zone, places), ...fromHead(text, zone, places)])];
}

const isPlace = (head: Member, places: readonly Place[]): boolean => beginningIn(places, head.start, head.start + 1).some((p) => p.end === head.end && p.division.level !== 'region');

const IN_BRACKETS = /[（(]([^（()）]*、[^（()）]*)[）)]/u;

/** Whether a name stands for several, one for each place in its brackets. */
export const isBracketed = (zone: Zone): boolean => IN_BRACKETS.test(zone.name);

/** 某省（甲、乙、丙）产业合作中心 → three. */
function bracketed(text: string, zone: Zone, places: readonly Place[]): Completed[] {
  const match = IN_BRACKETS.exec(zone.name);
  if (!match) return [];
  const open = zone.start + match.index + 1;
  const members = splitHeads(text, open, open + match[1]!.length);
  if (!members.every((member) => isPlace(member, places))) return [];
  const close = open + match[1]!.length;
  return members.map((member) => ({ kind: zone.kind, name: text.slice(zone.start, open) + member.text + text.slice(close, zone.end), type: zone.type, rule: 'bracketed-list', pieces: [[zone.start, open], [member.start, member.end], [close, zone.end]] }));
}

/** 甲、乙、丙4个国家级高新区; 甲、乙等国家农业科技园区; 甲、乙、丙三大智慧谷. */
function counted(text: string, places: readonly Place[], region: string): Completed[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const [whole, list, number, , tail, word] = match as unknown as [string, string, string | undefined, string | undefined, string, string];
    const listEnd = match.index + list.length;
    const first = afterLast(CUT, text, match.index, match.index + list.indexOf('、'));
    const heads = [{ text: '', start: first, end: first }].slice(1).concat(splitHeads(text, first, listEnd));
    const good = heads.every((h) => isPlace(h, places) || divisionOf(h.text, region) !== undefined) || (number !== undefined && heads.every((h) => h.text.length >= 2 && h.text.length <= 4 && !COMMON_HEAD.test(h.text)));
    if (!good || heads.length < 2) return [];
    const tailStart = match.index + whole.length - tail.length;
    return heads.map((head): Completed => ({ kind: 'Park', name: head.text + tail, type: TYPE_OF.get(word) ?? '', rule: 'counted-list', pieces: [[head.start, head.end], [tailStart, tailStart + tail.length]] }));
  });
}

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

/** 甲、乙、丙国家高新区: the zone is 丙国家高新区, the heads are places (or as short and unknown as its own). */
function fromTail(text: string, zone: Zone, places: readonly Place[]): Completed[] {
  if (zone.kind !== 'Park') return [];
  const place = beginningIn(places, zone.start, zone.start + 1).find((p) => p.end < zone.end);
  const headEnd = place ? place.end : zone.rule === 'park-own-head' ? zone.word : undefined;
  if (headEnd === undefined || (place && place.division.level === 'region')) return [];
  const tail = text.slice(headEnd, zone.end);
  if (/[\p{Script=Han}]{2,}/u.test(tail.slice(0, zone.word - headEnd)) && place && !/^(?:市)?国家级?$/u.test(text.slice(headEnd, zone.word))) return [];
  const heads = headsBefore(text, zone.start).map((h) => {
    const start = afterLast(CUT, text, h.start, h.end);
    return { text: text.slice(start, h.end), start, end: h.end };
  }).filter((h) => h.text.length >= 2);
  const good = heads.length > 0 && heads.every((h) => isPlace(h, places) || (!place && h.text.length <= 4 && !COMMON_HEAD.test(h.text)));
  return good ? heads.map((head): Completed => ({ kind: 'Park', name: head.text + tail, type: zone.type, rule: 'shared-tail', pieces: [[head.start, head.end], [headEnd, zone.end]] })) : [];
}

/** 甲市高新区、经开区: the second takes the first one's place. */
function fromHead(text: string, zone: Zone, places: readonly Place[]): Completed[] {
  if (zone.kind !== 'Park') return [];
  const place = beginningIn(places, zone.start, zone.start + 1).find((p) => p.end < zone.end && p.division.level !== 'region');
  const next = place && SHARED_HEAD.exec(text.slice(zone.end));
  if (!place || !next) return [];
  const start = zone.end + next[0].length - next[1]!.length;
  return [{ kind: 'Park', name: text.slice(place.start, place.end) + next[1]!, type: TYPE_OF.get(next[1]!) ?? zone.type, rule: 'shared-head', pieces: [[place.start, place.end], [start, start + next[1]!.length]] }];
}
