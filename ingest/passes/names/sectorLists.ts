// Lists of industries: what their members are, and whether a list is about industries at all.
import type { Closer, Holds } from '../../lexicon/industryClosers.ts';
import { INDUSTRY_CUT } from '../../lexicon/industryCuts.ts';
import { POLICY_CLASS, REMITS } from '../../lexicon/industryRefusals.ts';
import { industryStem } from '../keys.ts';
import { membersOf, type Member } from '../lists.ts';
import { afterLast } from '../spans.ts';
import type { Closing } from './sectorClosings.ts';
import { isSector } from './sectorNames.ts';
import { listBefore, listIn } from './sectorSpans.ts';

/** A name that a rule found; `parent`: stem of the industry whose list it stands in; `sure`: taken as it stands. */
export interface Found extends Member { parent?: string; sure?: true }

/** A list of which fewer than half can be industries is about something else. */
export const mostly = (members: readonly Member[], holds: Holds): readonly Member[] => (members.filter(({ text }) => isSector(text, holds)).length * 2 > members.length ? members : []);

const INNER = /^(.{2,})[（(]([^（()）]*、[^（()）]*)[）)]$/u;

/** Members with the industry they are part of, those in a member's brackets under that member. Example: 新材料（碳纤维、石墨烯） → three. */
export function under(text: string, members: readonly Member[], parent?: string): Found[] {
  return members.flatMap((member): Found[] => {
    const [, head, inner] = INNER.exec(member.text) ?? [];
    if (head === undefined || inner === undefined) return [parent === undefined ? member : { ...member, parent }];
    const open = member.start + head.length;
    return [...under(text, [{ text: head, start: member.start, end: open }], parent), ...under(text, listIn(text, open + 1, open + 1 + inner.length), industryStem(head))];
  });
}

/** Whether a closing word closes a list of what government looks after: its industries count, its remits do not. Example: 教育、医疗、卫生健康等领域; 生态环境等社会发展领域. */
export function governs({ text, closer, start, tail }: Closing): boolean {
  if (closer.holds !== 'fields') return false;
  if (tail?.plain && POLICY_CLASS.test(tail.between)) return true;
  const members = listBefore(text, tail?.plain ? tail.at : start);
  return members.length > 0 && members.filter((member) => REMITS.has(member.text)).length * 2 >= members.length;
}

const OPENS = /^(?:[和与及](?:重点)?(?:领域|行业|产业))?(?:([（(])|：|，?(?:主要|重点|分别)?(?:包括|包含|涵盖|即|为|是|有)：?)/u;
const LONGEST_MEMBER = 16;
const LONGEST_LIST = 400;

/** The list that stands behind a closing word which names a class alone. Example: 三大主导产业（汽车、机械）; 重点产业链：氢能、光伏. */
export function listBehind(text: string, end: number, { holds }: Closer): Member[] {
  const opened = OPENS.exec(text.slice(end, end + 12));
  if (!opened) return [];
  const start = end + opened[0].length;
  const close = text.slice(start, start + LONGEST_LIST).search(opened[1] ? /[）)]/u : /[。；，\n]/u);
  const stop = close < 0 ? Math.min(text.length, start + LONGEST_LIST) : start + close;
  const raw = membersOf(text, start, text[stop - 1] === '等' ? stop - 1 : stop);
  const fits = raw.filter((member) => member.text.length <= LONGEST_MEMBER && afterLast(INDUSTRY_CUT, text, member.start, member.end - 1) === member.start);
  return raw.length > 1 && fits.length * 3 >= raw.length * 2 ? [...mostly(listIn(text, start, raw.at(-1)!.end), holds)] : [];
}
