// What a sentence says about a park or platform: planned, being built, there. Example: 争创…省实验室 → planned.
import { STATUS_WORDS } from './status.ts';
import type { NameMention } from '../passes/types.ts';

/** What may stand between a name and the 建设 that its list ends with. Example: 推进甲研究院|、乙研究院等创新平台|建设. */
const REST_OF_LIST = /^(?:[、和与及][^，。；]{2,60}?)?(?:等[^，。；]{0,12}?)?(?:的)?(?=建设|成立|揭牌|运营)/u;

/**
 * The status that the words before a name (or the 建设 behind it, behind its list) give it, with the word and its row; nothing
 * where the text leaves it open. `from`: where the list begins that the name stands in.
 */
export function statusOf(text: string, { start, end, from = start }: { start: number; end: number; from?: number }): Pick<NameMention, 'status' | 'statusWord' | 'statusRule'> {
  const before = text.slice(Math.max(0, from - 16), from).replace(/^.*[，。；：、,;]/u, '').replace(/[“"]$/u, '');
  const behind = text.slice(end, end + 80);
  const rest = behind.slice(REST_OF_LIST.exec(behind)?.[0].length ?? 0);
  for (const { name, match, status, where, needs } of STATUS_WORDS) {
    const word = match.exec(where === 'before' ? before : where === 'behind' ? behind : rest)?.[0];
    if (word && (!needs || needs.test(before))) return { status, statusWord: word, statusRule: name };
  }
  return {};
}
