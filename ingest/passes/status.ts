// What a sentence says about a park or platform: planned, being built, there. Example: 争创…省实验室 → planned.
import { STATUS_WORDS } from '../lexicon/status.ts';
import type { Status } from '../model.ts';

/** The status that the words right before (or the 建设 right after) a name give it; nothing where the text leaves it open. */
export function statusOf(text: string, { start, end }: { start: number; end: number }): { status?: Status; statusWord?: string } {
  const before = text.slice(Math.max(0, start - 16), start).replace(/^.*[，。；：、]/u, '');
  for (const { match, status } of STATUS_WORDS) {
    const word = match.exec(before)?.[0];
    if (word) return { status, statusWord: word };
  }
  const after = /^(?:的?组建|建设|揭牌运营|先后揭牌运营)/u.exec(text.slice(end))?.[0];
  if (after === undefined || (after === '建设' && !/加快|推动|推进|支持|全面/u.test(before))) return {};
  return { status: after.endsWith('运营') ? 'existing' : after === '建设' ? 'building' : 'planned', statusWord: after };
}
