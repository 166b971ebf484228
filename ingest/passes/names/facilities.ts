// Facilities that no class word closes: numbered ones in quotes, and members of lists that 大科学装置 closes.
import { CREATES, CUT } from '../../lexicon/triggers.ts';
import { GENERIC_ONLY } from '../../lexicon/modifiers.ts';
import { membersOf } from '../lists.ts';
import type { Rule } from '../rules.ts';
import { afterLast, leftOf, matchesOf } from '../spans.ts';

interface Found { start: number; end: number }

const NUMBERED = /“([\p{Script=Han}]{1,4}[一二三四五六七八九十]号)”/gu;
const OF_FACILITIES = /等(?:一批|\d+个)?(?:国家)?(?:重大科技基础设施|重大科学设施|大科学装置|大科学设施)/gu;
const LONGEST_LIST = 90;
const PLAIN = /^[\p{Script=Han}A-Za-z\d—-]{3,16}$/u;

/** Example: 加快建设“某基一号”. */
function numbered(text: string): Found[] {
  return matchesOf(text, NUMBERED).filter(({ index }) => CREATES.test(text.slice(Math.max(0, index - 6), index)))
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

/** Two members at the least, each with a name of its own. */
function listed(text: string): Found[] {
  return matchesOf(text, OF_FACILITIES).flatMap(({ index: end }) => {
    const from = Math.max(0, end - LONGEST_LIST);
    const members = membersOf(text, from + leftOf(text.slice(from, end), end - from, { through: '、' }), end)
      .map((member) => ({ start: afterLast(CUT, text, member.start, member.end), end: member.end }));
    return members.length > 1 && members.every((member) => PLAIN.test(text.slice(member.start, member.end)) && !GENERIC_ONLY.test(text.slice(member.start, member.end))) ? members : [];
  });
}

export const FACILITY_RULES: readonly Rule<string, Found[]>[] = [
  { name: 'numbered-facility', example: '加快建设“⟦深蓝二号⟧”', misses: ['“深蓝二号”的经验', '建设“一号”工程'], decide: numbered },
  { name: 'list-of-facilities', example: '推进⟦稳态强磁场⟧、⟦聚变堆主机⟧等重大科技基础设施建设', misses: ['布局建设一批重大科技基础设施', '推进平台、实验室等重大科技基础设施建设'], decide: listed },
];
