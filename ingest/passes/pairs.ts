// Two industries joined by 与, 及 or 和 inside a list: one name, unless the document also writes each of them alone.
import { industryStem } from './keys.ts';
import type { NameMention } from './types.ts';

const PAIR = /^(.{2,}?)[与及和](.{2,})$/u;
/** How much of the first half the second may share. Example: 海洋|生物医药和功能食品. */
const SHARED_HEADS = [0, 2, 3] as const;

/**
 * The mentions, each pair of which both halves stand alone in the document replaced by its halves.
 * Example: 大数据与区块链 where 大数据产业 and 区块链 stand elsewhere → two; 表面处理及新材料 where one does not → one.
 */
export function pairsApart(mentions: readonly NameMention[]): NameMention[] {
  const alone = new Set(mentions.filter(({ kind, form }) => kind === 'Industry' && !PAIR.test(form)).map(({ key }) => key));
  return mentions.flatMap((mention) => {
    const [, left, right] = (mention.kind === 'Industry' && PAIR.exec(mention.form)) || [];
    if (left === undefined || right === undefined || !alone.has(industryStem(left))) return [mention];
    const head = SHARED_HEADS.find((length) => length < left.length && alone.has(industryStem(left.slice(0, length) + right)));
    if (head === undefined) return [mention];
    const [start, end] = [mention.pieces[0]![0], mention.pieces.at(-1)![1]];
    const half = (name: string, pieces: [number, number][]): NameMention => ({ ...mention, name, form: name, key: industryStem(name), pieces });
    return [
      half(left, [[start, start + left.length]]),
      half(left.slice(0, head) + right, [...(head > 0 ? [[start, start + head] as [number, number]] : []), [end - right.length, end]]),
    ];
  });
}
