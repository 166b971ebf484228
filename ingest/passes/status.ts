// What a sentence says about a park or platform: planned, being built, there. Example: 争创…省实验室 → planned.
import { STATUS_WORDS } from '../lexicon/status.ts';
import type { Status } from '../model.ts';

const NOT_YET_NAMED = /^(?:创建|争创|申报创建|升级为|升格为)/u;
/** What may stand between a name and the 建设 that its list ends with. Example: 推进甲研究院|、乙研究院等创新平台|建设. */
const REST_OF_LIST = /^(?:[、和与及][^，。；]{2,60}?)?(?:等[^，。；]{0,12}?)?(?:的)?(?=建设|成立|揭牌|运营)/u;

/**
 * The status that the words before a name (or the 建设 behind it, behind its list) give it; nothing where the text leaves it open.
 * `from`: where the list begins that the name stands in.
 */
export function statusOf(text: string, { start, end, from = start }: { start: number; end: number; from?: number }): { status?: Status; statusWord?: string } {
  const before = text.slice(Math.max(0, from - 16), from).replace(/^.*[，。；：、,;]/u, '').replace(/[“"]$/u, '');
  for (const { match, status } of STATUS_WORDS) {
    const word = match.exec(before)?.[0];
    if (word) return { status, statusWord: word };
  }
  const behind = text.slice(end, end + 80);
  if (NOT_YET_NAMED.test(behind)) return { status: 'existing', statusWord: NOT_YET_NAMED.exec(behind)![0] };
  const rest = REST_OF_LIST.exec(behind)?.[0].length ?? 0;
  const after = /^(?:的?组建|建设|揭牌运营|先后揭牌运营)/u.exec(behind.slice(rest))?.[0];
  if (after === undefined || (after === '建设' && !/加快|推动|推进|支持|全面|加强/u.test(before))) return {};
  return { status: after.endsWith('运营') ? 'existing' : after === '建设' ? 'building' : 'planned', statusWord: after };
}
