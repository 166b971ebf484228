// Spans in a clause: where a name may begin, what is taken already. Pure string work, no knowledge of names.

const HARD = new Set('。；;：:，,、！？!?“”"‘’《》〈〉|｜\t\n\r　*#…／/＋+');
const OPEN = '（([【〔';
const CLOSE = '）)】〕';

export const isHan = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char);

/**
 * The leftmost offset from which a name ending at `end` may reach: after the last mark of punctuation, pairs of brackets
 * skipped. Example: in 与甲大学（南方）研究院 the bracket does not stop the name.
 */
export function leftOf(text: string, end: number, { through = '' }: { through?: string } = {}): number {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const char = text[at]!;
    if (CLOSE.includes(char)) depth += 1;
    else if (OPEN.includes(char)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && HARD.has(char) && !through.includes(char)) return at + 1;
    else if (depth === 0 && char === ' ' && isHan(text[at + 1]) && isHan(text[at - 1]) === false) return at + 1;
    if (depth > 0 && end - at > 60) return end;
  }
  return 0;
}

/** The end of the last match of `cut` (global) inside [start, end), or `start`. */
export function afterLast(cut: RegExp, text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  let last = 0;
  cut.lastIndex = 0;
  for (let match = cut.exec(part); match; match = cut.exec(part)) {
    last = match.index + match[0].length;
    cut.lastIndex = match.index + 1;
  }
  return start + last;
}

/** Spans taken by names found so far; a later, weaker rule keeps off them. */
export class Taken {
  readonly spans: [number, number][] = [];

  add(start: number, end: number): void {
    this.spans.push([start, end]);
  }

  /** Whether any taken span overlaps [start, end). */
  hits(start: number, end: number): boolean {
    return this.spans.some(([a, b]) => a < end && start < b);
  }
}

/** Words of a list by their first two characters, longest first: one look-up per position of a text. */
export class WordIndex<T> {
  readonly #byHead = new Map<string, { word: string; value: T }[]>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const head = word.slice(0, 2);
      const list = this.#byHead.get(head);
      if (list) list.push({ word, value });
      else this.#byHead.set(head, [{ word, value }]);
    }
    for (const list of this.#byHead.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): { word: string; value: T } | undefined {
    return this.#byHead.get(text.slice(at, at + 2))?.find(({ word }) => text.startsWith(word, at));
  }

  /** Longest words from left to right, none overlapping. */
  all(text: string): { word: string; value: T; start: number }[] {
    const found: { word: string; value: T; start: number }[] = [];
    for (let at = 0; at < text.length - 1; ) {
      const hit = this.at(text, at);
      if (hit) {
        found.push({ ...hit, start: at });
        at += hit.word.length;
      } else at += 1;
    }
    return found;
  }
}
