// A closing word in its clause: what it closes, and the 等 or the count that ends a list before it.
import { CLOSER, closerOf, type Closer } from '../../lexicon/industryClosers.ts';
import { COUNT, isGraded } from '../../lexicon/industryEdges.ts';
import { leftWithin, matchesOf } from '../spans.ts';
import { isSector, unplaced } from './sectorNames.ts';

/** Example: 汽车、机械等五大优势|产业. */
export interface Closing {
  text: string;
  closer: Closer;
  /** Span of the closing word. */
  start: number;
  end: number;
  /** End of the piece it closes: its start, or its end where it is part of the name. */
  closes: number;
  /** How a list ends before it. */
  tail?: Tail;
}

export interface Tail {
  /** End of the list's last member. */
  at: number;
  /** Behind 等 and a count. */
  from: number;
  /** What stands between `from` and the closing word (part of a name or not). Example: 优势. */
  between: string;
  /** Grades alone stand there: the word closes the list and names nothing itself. */
  plain: boolean;
}

/** 等 that is no end of a list: 高等, 等县区. */
const NO_END = /^等[市县区州国级]/u;
const WIDEST_TAIL = 20;

/** All closing words of a clause, by place. */
export function closingsIn(text: string): Closing[] {
  return matchesOf(text, CLOSER).map((match) => {
    const closer = closerOf(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    const tail = tailBefore(text, start);
    if (tail && closer.inName && isSector(text.slice(tail.from, end), closer.holds)) tail.plain = false;
    return { text, closer, start, end, closes: closer.inName ? end : start, ...(tail ? { tail } : {}) };
  });
}

/** The last 等, or a count behind a list without one, in the segment that ends at `start`. */
function tailBefore(text: string, start: number): Tail | undefined {
  const segment = leftWithin(text, start, WIDEST_TAIL);
  const before = Math.max(0, segment - 2);
  const deng = before + text.slice(before, start).lastIndexOf('等');
  // 等“八大|产业集群”: the class in quotes of its own
  const quoted = text[segment - 1] === '“' && segment - 2 === deng;
  if ((deng > segment || quoted) && text[deng - 1] !== '高' && !NO_END.test(text.slice(deng, start)) && start - deng <= 16) {
    const open = deng + 1 + (quoted ? 1 : 0);
    const from = open + (COUNT.exec(text.slice(open, start))?.[0].length ?? 0);
    const between = text.slice(from, start);
    return { at: deng, from, between, plain: isGraded(unplaced(between)) };
  }
  for (let at = segment + 1; at < start; at += 1) {
    const count = COUNT.exec(text.slice(at, start))?.[0];
    if (count && at + count.length <= start && isGraded(text.slice(at + count.length, start))) return { at, from: at + count.length, between: text.slice(at + count.length, start), plain: true };
  }
  return undefined;
}
