// Spans in a clause: where a name may begin, what is taken already. Pure string work, no knowledge of names.

const HARD = new Set('。；;：:，,、！？!?“”"‘’《》〈〉|｜\t\n\r　*#…／/＋+');
const OPEN = '（([【〔';
const CLOSE = '）)】〕';

/** Which UTF-16 units are characters of the script Han, a bit each. */
const HAN = new Uint32Array(2048);
for (const { index } of String.fromCharCode(...Array.from({ length: 0x10000 }, (_, unit) => unit)).matchAll(/\p{Script=Han}/gu)) HAN[index >> 5]! |= 1 << (index & 31);

/** Whether a Chinese character (of the plane that all text in use is in) stands at `at`; false outside the text. */
export const hanAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (HAN[unit >> 5]! & (1 << (unit & 31))) !== 0;
};

export const isHan = (char: string | undefined): boolean => char !== undefined && hanAt(char, 0);

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

/**
 * All matches of a global expression in a text, as `matchAll` finds them. It copies no expression and makes nothing where there is
 * no match, which is the rule: passes ask each clause for dozens of wordings.
 */
export function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** As `leftOf`, looking at most `longest` characters back: the cost of a look-up does not grow with the text. */
export function leftWithin(text: string, end: number, longest: number, through = ''): number {
  const from = Math.max(0, end - longest);
  return from + leftOf(text.slice(from, end), end - from, { through });
}

/** Whether any of the expressions (not global ones) is in a text: they are asked as one, or as one for each set of flags. */
export function anyOf(expressions: readonly RegExp[]): (text: string) => boolean {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of expressions) sources.set(flags, [...(sources.get(flags) ?? []), `(?:${source})`]);
  const joined = [...sources].map(([flags, parts]) => new RegExp(parts.join('|'), flags));
  return (text) => joined.some((expression) => expression.test(text));
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

const BLOCK = 64;

/** Things with a span, found again by place: a look-up costs what lies there, not what the text holds. */
export class SpanIndex<T extends { start: number; end: number }> {
  readonly #blocks = new Map<number, T[]>();

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    for (let block = Math.floor(item.start / BLOCK); block * BLOCK < item.end; block += 1) {
      const list = this.#blocks.get(block);
      if (list) list.push(item);
      else this.#blocks.set(block, [item]);
    }
  }

  /** Those that overlap [start, end), each once, in the order they were added. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = [];
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block += 1) {
      for (const item of this.#blocks.get(block) ?? []) if (item.start < end && start < item.end && !found.includes(item)) found.push(item);
    }
    return found;
  }

  /** The first that holds all of [start, end). */
  holding(start: number, end: number): T | undefined {
    return this.#blocks.get(Math.floor(start / BLOCK))?.find((item) => item.start <= start && end <= item.end);
  }
}

/** Spans taken by names found so far; a later, weaker rule keeps off them. */
export class Taken {
  readonly #index = new SpanIndex<{ start: number; end: number }>();

  add(start: number, end: number): void {
    this.#index.add({ start, end });
  }

  /** Whether any taken span overlaps [start, end). */
  hits(start: number, end: number): boolean {
    return this.#index.overlapping(start, end).length > 0;
  }
}

/** Of things sorted by start those that begin in [start, end). */
export function beginningIn<T extends { start: number }>(sorted: readonly T[], start: number, end: number): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.start < end; at += 1) found.push(sorted[at]!);
  return found;
}

/** One of 65,536 bits for two characters. */
const bitOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ second) & 0xffff;

/**
 * Words of a list (of two characters or more) by their first two, longest first: one look-up per position of a text, whatever the
 * length of the list. Where a rule would write many words into one expression, this finds them in one pass.
 */
export class WordIndex<T> {
  /** A bit for each two characters that a word begins with; others may share it. */
  readonly #begins = new Uint32Array(2048);
  readonly #byHead = new Map<number, Map<number, { word: string; value: T }[]>>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      const bit = bitOf(first, second);
      this.#begins[bit >> 5]! |= 1 << (bit & 31);
      const heads = this.#byHead.get(first) ?? new Map<number, { word: string; value: T }[]>();
      this.#byHead.set(first, heads);
      const list = heads.get(second);
      if (list) list.push({ word, value });
      else heads.set(second, [{ word, value }]);
    }
    for (const heads of this.#byHead.values()) for (const list of heads.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): { word: string; value: T } | undefined {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const bit = bitOf(first, second);
    if ((this.#begins[bit >> 5]! & (1 << (bit & 31))) === 0) return undefined;
    const list = this.#byHead.get(first)?.get(second);
    if (list) for (const hit of list) if (text.startsWith(hit.word, at)) return hit;
    return undefined;
  }

  /** Whether any of the words stands in a text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length - 1; at += 1) if (this.at(text, at)) return true;
    return false;
  }

  /** Longest words from left to right, none overlapping. */
  all(text: string): { word: string; value: T; start: number }[] {
    const found: { word: string; value: T; start: number }[] = [];
    for (let at = 0; at < text.length - 1; ) {
      const hit = this.at(text, at);
      if (hit) {
        found.push({ word: hit.word, value: hit.value, start: at });
        at += hit.word.length;
      } else at += 1;
    }
    return found;
  }
}
