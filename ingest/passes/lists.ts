// Lists with 、: their members with spans. Example: 汽车、机械和新材料 → three; 海水淡化和综合利用 inside a longer list → one.
import { FIXED } from '../lexicon/industries.ts';

export interface Member { text: string; start: number; end: number }

/**
 * Splits [start, end) of a text at 、 and ；, and the last of several at 和, 以及, 及 or 与 where both halves can stand alone:
 * at 及 and 与 only if no other member holds one, for then they join one name (船舶与海工装备). A single member is split at 以及
 * alone, with `counted` (等 or a number ends the list) like the last of several: 汽车和机械两大产业.
 */
export function membersOf(text: string, start: number, end: number, { counted = false }: { counted?: boolean } = {}): Member[] {
  const members: Member[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const char = text[at];
    if (char !== undefined && '（('.includes(char)) depth += 1;
    if (char !== undefined && '）)'.includes(char)) depth -= 1;
    if (at === end || (depth === 0 && char !== undefined && '、；，,/'.includes(char))) {
      members.push({ text: text.slice(from, at), start: from, end: at });
      from = at + 1;
    }
  }
  const last = members.pop()!;
  const joined = members.some((member) => /[及与]/u.test(member.text));
  return [...members, ...halves(last, members.length === 0 && !counted ? SINGLE : joined ? JOINED : LISTED)].filter((member) => member.text.length > 0);
}

const LISTED = /^(.{2,}?)(以及|[和及与])(.{2,})$/u;
const JOINED = /^(.{2,}?)(以及|和)(.{2,})$/u;
const SINGLE = /^(.{2,}?)(以及)(.{2,})$/u;
/** 和其…, 和关键… go on with the first half; short halves are one word (种养和加工 stays). */
const DEPENDENT = /^(?:其|关键|配套|综合|精深|相关|功能|健康|可持续|储存|装备与|器件|零部件|信息化)/u;

/** Names of fixed classes, with and without 业. */
const WHOLE: ReadonlySet<string> = new Set(FIXED.flatMap((name) => [name, name.replace(/业$/u, '')]));

function halves(member: Member, connector: RegExp): Member[] {
  if (WHOLE.has(member.text)) return [member];
  const [, left, word, right] = connector.exec(member.text) ?? [];
  if (left === undefined || word === undefined || right === undefined || DEPENDENT.test(right)) return [member];
  const cut = member.start + left.length;
  return [
    { text: left, start: member.start, end: cut },
    { text: right, start: cut + word.length, end: member.end },
  ];
}

/** A longer list is no list of heads, and reading it back for each of its members would cost its square. */
const MOST_HEADS = 24;

/** A list that closes with one tail for all: 南宁、柳州、桂林国家高新区 or 甲、乙、丙3个国家级高新区. The heads, left of `at`. */
export function headsBefore(text: string, at: number): Member[] {
  const heads: Member[] = [];
  let end = at;
  while (end > 0 && heads.length < MOST_HEADS && '、和及与'.includes(text[end - 1]!)) {
    let from = end - 1;
    while (from > 0 && /\p{Script=Han}/u.test(text[from - 1]!) && !'、和及与'.includes(text[from - 1]!)) from -= 1;
    if (from === end - 1) break;
    heads.unshift({ text: text.slice(from, end - 1), start: from, end: end - 1 });
    end = from;
  }
  return heads;
}
