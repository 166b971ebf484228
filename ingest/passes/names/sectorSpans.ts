// Where the names before a closing word begin and end: single names and lists.
import { TOO_WIDE } from '../../lexicon/industries.ts';
import { INDUSTRY_CUT } from '../../lexicon/industryCuts.ts';
import { COUNT, LEADING, TRAILING } from '../../lexicon/industryEdges.ts';
import { membersOf, type Member } from '../lists.ts';
import { afterLast, hanAt, leftWithin } from '../spans.ts';
import { ownerLength } from './sectorNames.ts';

/** Length of a place that only says whose industry it is. Example: 南方市|石化产业. */
function ownerAhead(text: string, start: number, end: number): number {
  const length = ownerLength(text, start, end);
  return length > 0 && end - start - length >= 2 ? length + (text.slice(start + length, end).startsWith('市') ? 1 : 0) : 0;
}

const PLACE_IN_BRACKETS = /^[^（()）]*[（(][\p{Script=Han}]{2,6}[）)](?=[\p{Script=Han}]{2})/u;
const AROUND = /[\s*“”"]/u;

/** A piece without what leads in and what follows, undefined when nothing is left. Example: 推动南方市|石化|创新 → 石化. */
export function trimmed(text: string, piece: { start: number; end: number }): Member | undefined {
  let { start, end } = piece;
  start = afterLast(INDUSTRY_CUT, text, start, end);
  start += PLACE_IN_BRACKETS.exec(text.slice(start, end))?.[0].length ?? 0;
  const dash = text.slice(start, end).lastIndexOf('——');
  if (dash >= 0) start += dash + 2;
  const lead = LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
  // 优势特色|农业 keeps what makes of farming an industry
  if (lead < end - start && !TOO_WIDE.has(text.slice(start + lead, end))) start += lead;
  if (!text.slice(end, end + 6).includes('产业集群') && !text.slice(start, end).endsWith('创新')) start += ownerAhead(text, start, end);
  const tail = TRAILING.exec(text.slice(start, end));
  if (tail && tail.index >= 2) end = start + tail.index;
  while (start < end && !hanAt(text, start) && AROUND.test(text[start]!)) start += 1;
  while (end > start && !hanAt(text, end - 1) && AROUND.test(text[end - 1]!)) end -= 1;
  return end > start ? { text: text.slice(start, end), start, end } : undefined;
}

/** How far a name with the words that lead in, and a list, are looked for. */
const LONGEST_NAME = 60;
const LONGEST_LIST = 400;

/** The name right before a closing word, from the last mark or verb on. */
export const nameBefore = (text: string, at: number): Member | undefined => trimmed(text, { start: leftWithin(text, at, LONGEST_NAME), end: at });

const EPITHET = /、“[^“”、，。]{1,12}”$/u;
const WIDEST_EPITHET = 15;

/** How far to the left a list ending at `end` can reach, quoted epithets of its members included. Example: 、“光谷”|光电子信息. */
function reach(text: string, end: number): number {
  let at = leftWithin(text, end, LONGEST_LIST, '、/');
  for (let quoted = EPITHET.exec(text.slice(Math.max(0, at - WIDEST_EPITHET), at)); quoted; quoted = EPITHET.exec(text.slice(Math.max(0, at - WIDEST_EPITHET), at))) {
    at = leftWithin(text, at - quoted[0].length + 1, LONGEST_LIST, '、/');
  }
  return at;
}

/** The end of a list before this one that leaves its class to it. Example: 软件|等4个过五千亿、北斗等4个过千亿产业. */
const COUNTED = new RegExp(`等${COUNT.source.slice(1)}$`, 'u');

const MAKES = /(?:发展|做强|做大|做优|壮大|打造|培育|建设|聚焦|主攻|布局|突出)$/u;

/** Members of the list that ends at `end`, reaching back over 、 to the word that opens it. Example: 重点发展|汽车、机械 → two. */
export function listBefore(text: string, end: number, { counted = false }: { counted?: boolean } = {}): Member[] {
  const hard = reach(text, end);
  if (hard >= end) return [];
  // a list starts behind the last cut that stands in its first member
  let start = hard;
  const raw = membersOf(text, hard, end);
  const earlier: Member[] = [];
  // 支持甲市发展汽车、乙市发展光伏产业: every member with a place and a verb of its own
  let led = true;
  for (const member of raw) {
    const closed = COUNTED.exec(member.text);
    if (closed) {
      earlier.push(...listBefore(text, member.start + closed.index, { counted: true }));
      start = member.end + 1;
      continue;
    }
    const cut = afterLast(INDUSTRY_CUT, text, member.start, member.end);
    led &&= cut > member.start && (member === raw[0] || (ownerLength(text, member.start) > 0 && MAKES.test(text.slice(member.start, cut))));
    if (cut === member.start || (led && member !== raw[0] && cut < member.end)) continue;
    if (cut >= member.end) start = member.end + 1;
    else if (member !== raw[0] && text[cut - 1] === '的') return [];
    else start = cut;
  }
  return [...earlier, ...(start < end ? listIn(text, start, end, { counted }) : [])];
}

/** Members of a list between two offsets. */
export const listIn = (text: string, start: number, end: number, how: { counted?: boolean } = {}): Member[] => membersOf(text, start, end, how).map((member) => trimmed(text, member)).filter((m): m is Member => m !== undefined);
