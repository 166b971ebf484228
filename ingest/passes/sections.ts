// Blocks → clauses: what each one is, and the headings that really stand above it.
import { DATE_LINE, FOOT, HEAD_LINES, ISSUER_END, NUMBERINGS, RANKS, TITLE_END } from '../lexicon/structure.ts';
import { clauseId } from '../ids.ts';
import { isHeadLine, isNumbered, type Block } from './clean.ts';
import { titleKey, type Head } from './head.ts';
import { gapsOf } from './pieces.ts';
import { anyOf } from './spans.ts';
import { tableOf } from './tables.ts';
import type { ReadClause, Source } from './types.ts';

/** A heading, alone in its clause or at the beginning of an item. */
export interface Mark {
  number: string;
  rank: number;
  /** Span of its words, without the number and the closing mark. */
  start: number;
  end: number;
}

export interface Sections {
  clauses: ReadClause[];
  /** The heading that clause i is or begins with. */
  marks: (Mark | undefined)[];
  /** Index of the clause with the innermost heading that clause i stands under, itself included; -1 for none. */
  owners: number[];
}

const HEAD_LINE = anyOf(HEAD_LINES.map(({ match }) => match));
const LONGEST_HEADING = 60;
const LONGEST_LEAD = 40;

/** The heading a numbered text is or begins with. With its full stop an article (第三条 市科技局负责组织。) or a deep item (（1）建立项目库。) is text; without `end` it is an item whose first sentence is no heading. */
export function markOf(text: string): { number: string; rank: number; start: number; end?: number; alone: boolean } | undefined {
  if (!isNumbered(text)) return undefined;
  for (const { name, rank, match } of NUMBERINGS) {
    const found = match.exec(text);
    if (!found) continue;
    const number = found[1]!;
    const start = found[0].length;
    const base = { number: number.replace(/[\s【[]/gu, ''), rank, start };
    const body = text.slice(start);
    const stop = body.search(/[。；]/u);
    const words = stop === -1 ? body : body.slice(0, stop);
    if (words.trim() === '') return { ...base, alone: false };
    if ((stop === -1 || /^[。]\s*$/u.test(body.slice(stop))) && words.length <= LONGEST_HEADING && /^[\p{L}\p{N}“《]/u.test(words) && !/[：:]$/u.test(words) && (stop === -1 || (rank <= RANKS.digit && name !== 'article'))) return { ...base, end: start + words.trimEnd().length, alone: true };
    const lead = /^[^。；：:]{2,}?(?=[。：:])/u.exec(body.slice(0, LONGEST_LEAD + 1))?.[0];
    return lead ? { ...base, end: start + lead.length, alone: false } : { ...base, alone: false };
  }
  return undefined;
}

/** The number as a count. Examples: 第十二章 → 12; （三） → 3; ⑿ → 12. */
export function countOf(number: string): number {
  const plain = number.normalize('NFKC');
  const digits = /\d+/u.exec(plain);
  if (digits) return Number(digits[0]);
  const chinese = /[一二三四五六七八九十百]+/u.exec(plain)?.[0] ?? '';
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const value = (c = ''): number => '一二三四五六七八九'.indexOf(c) + 1;
  return (chinese.includes('十') ? (value(tens) || 1) * 10 : 0) + value(ones);
}

class Outline {
  private stack: { rank: number; title: string; clause: number; level: number }[] = [];
  private readonly last = new Map<number, number>();
  private readonly broken: boolean;
  /** The last number of each style inside the open box; undefined where none is open. */
  private box: Map<number, number> | undefined;

  constructor(broken: boolean) {
    this.broken = broken;
  }

  get path(): string[] {
    return this.stack.map(({ title }) => title);
  }

  get owner(): number {
    return this.stack.at(-1)?.clause ?? -1;
  }

  /** Closes what a heading of this rank closes. In a broken source a number out of turn has lost the headings above it. */
  close(rank: number, number: string): void {
    this.stack = this.stack.filter((open) => open.rank < rank);
    if (!this.broken || number === '') return;
    const count = countOf(number);
    if (count !== 1 && count !== (this.last.get(rank) ?? 0) + 1) this.stack = [];
    this.last.set(rank, count);
    for (const deeper of this.last.keys()) if (deeper > rank) this.last.delete(deeper);
  }

  /** `level`: of a heading in markdown, 0 for none. */
  open(rank: number, title: string, clause: number, level: number): void {
    this.stack.push({ rank, title, clause, level });
  }

  /** The rank of a heading without a number among numbered ones: right below the heading of a higher level, else that of an annex. */
  rankBelow(level: number): number {
    const above = this.stack.findLast((open) => open.level > 0 && open.level < level);
    return above ? above.rank + 0.5 : RANKS.annex;
  }

  closeBox(): void {
    this.box = undefined;
    this.close(RANKS.box, '');
  }

  /**
   * The rank of a number where it stands: in a box numbers that count on from 1 are the box's own, others end it.
   * Example: 专栏1 重点工程 ⏎ 1.平台工程。… ⏎ 2.人才工程。… ⏎ （三）引进人才.
   */
  rankOf(rank: number, number: string): number {
    if (rank === RANKS.box) this.box = new Map();
    if (rank < RANKS.digit || rank === RANKS.box || !this.box) {
      if (rank < RANKS.digit) this.box = undefined;
      return rank;
    }
    const count = countOf(number);
    if (count !== 1 && count !== (this.box.get(rank) ?? 0) + 1) {
      this.box = undefined;
      return rank;
    }
    this.box.set(rank, count);
    return RANKS.box + rank;
  }
}

const FOOT_BLOCKS = 20;

/** Index of the first block of the foot (抄送, 印发): near the end, with nothing but the foot after it. */
function footOf(blocks: readonly Block[]): number {
  const from = Math.max(0, blocks.length - FOOT_BLOCKS);
  const at = blocks.slice(from).findIndex(({ kind, text }) => kind === 'text' && FOOT.test(text));
  return at === -1 ? blocks.length : from + at;
}

const ANNEX = /^附\s*(?:件|表|录)\s*(?:\d{1,2}(?:[-—－]\d{1,2})?|[一二三四五六七八九十]{1,2}|[A-Z])?\s*(?=[:：]|$)/u;
const isAnnexMark = (text: string | undefined): boolean => text !== undefined && /^[:：]?$/u.test(text.replace(ANNEX, '')) && ANNEX.test(text);

/** Where the title of an annex begins that stands behind its mark, undefined for other text. Example: 附件2：任务分工表. */
function annexTitle(text: string): number | undefined {
  const mark = /^附\s*(?:件|表|录)\s*(?:\d{1,2}(?:[-—－]\d{1,2})?|[一二三四五六七八九十]{1,2}|[A-Z])(?:\s*[:：]\s*|[ \u3000]+)(?=\p{L}|[《“])/u.exec(text)?.[0].length;
  return mark !== undefined && text.length <= LONGEST_HEADING && !/[。；]/u.test(text) ? mark : undefined;
}

/** Whether the line is who signed, above the date. Example: 某市人民政府办公室 ⏎ 2024年3月5日. */
const isSigned = (text: string, next: string | undefined): boolean => next !== undefined && DATE_LINE.test(next) && text.length <= 40 && /^[\p{Script=Han}\s、]+$/u.test(text) && ISSUER_END.test(text);

/** Whether an annex's mark and title stand in a list of annexes: another one, the signature or the end of the text beside them. */
function isListed(blocks: readonly Block[], index: number): boolean {
  return annexTitle(blocks[index]!.text) === undefined || [index - 1, index + 1].some((at) => {
    const text = blocks[at]?.text;
    return text === undefined || ANNEX.test(text) || annexTitle(text) !== undefined || isHeadLine(text) || isSigned(text, blocks[at + 1]?.text);
  });
}

/** The blocks near the beginning that together are a title cut by line breaks. Example: 海川市科技创新 ⏎ “十四五”规划. */
function splitTitle(texts: readonly string[], titles: ReadonlySet<string>): Set<number> {
  for (let i = 0; i < Math.min(texts.length, 40); i += 1) {
    let whole = texts[i]!;
    for (let k = i + 1; k < Math.min(texts.length, i + 4) && whole.length < 120; k += 1) {
      whole += texts[k]!;
      if (titles.has(whole)) return new Set(Array.from({ length: k - i + 1 }, (_, at) => i + at));
    }
  }
  return new Set();
}

/**
 * In: the source, its blocks, its head, whether it is broken (splitRunTogether). Out: the clauses with their paths; repeats
 * are marked in a broken source only.
 */
export function sections(source: Source, blocks: readonly Block[], head: Head, broken: boolean): Sections {
  const outline = new Outline(broken);
  const clauses: ReadClause[] = [];
  const marks: (Mark | undefined)[] = [];
  const owners: number[] = [];
  const titles = new Set([head.title, ...head.aliases].map((t) => t.normalize('NFKC').replace(/\s/gu, '')));
  const keys = new Set([...titles].map(titleKey).filter(Boolean));
  /** A longer text is no title, however it is spaced. */
  const longestTitle = 2 * Math.max(...[...titles].map(({ length }) => length), LONGEST_HEADING);
  const occurrences = new Map<string, number>();
  const first = new Map<string, number>();
  const numbered = blocks.some(({ text }) => /^[一二三四五六七八九十]+、/u.test(text));
  const foot = footOf(blocks);
  const split = splitTitle(blocks.slice(0, 44).map(({ text }) => text.slice(0, 130).normalize('NFKC').replace(/\s/gu, '')), titles);
  const tables = new Map<number, Block[]>();
  for (const block of blocks) if (block.kind === 'row' && block.table !== undefined) {
    const rows = tables.get(block.table);
    if (rows) rows.push(block);
    else tables.set(block.table, [block]);
  }
  const rows = new Map([...tables.values()].flatMap((table) => [...tableOf(table)]));
  let inList = false;

  blocks.forEach((block, index) => {
    const { text } = block;
    const plain = text.length <= longestTitle || block.level > 0 ? text.normalize('NFKC').replace(/\s/gu, '') : undefined;
    const annex = block.kind === 'text' && !isListed(blocks, index) ? annexTitle(text) : undefined;
    if (block.kind === 'text' && (annex !== undefined || ANNEX.test(text))) outline.close(0, '');
    if (block.table !== blocks[index - 1]?.table) outline.closeBox();
    let kind: ReadClause['kind'] = 'paragraph';
    let mark: Mark | undefined;
    let path = outline.path;
    let owner = outline.owner;
    let depth: number | undefined;
    const heading = (as: Mark, alone: boolean): void => {
      outline.close(as.rank, as.number);
      path = outline.path;
      depth = alone ? path.length + 1 : undefined;
      mark = as;
      owner = clauses.length;
      outline.open(as.rank, text.slice(0, as.end).trim(), clauses.length, block.level);
    };
    const marked = block.kind === 'text' && index < foot ? markOf(text) : undefined;
    const found = marked && { ...marked, rank: outline.rankOf(marked.rank, marked.number) };
    if (block.kind !== 'text') kind = block.kind;
    else if (index >= foot) kind = 'foot';
    else if (split.has(index) || (plain !== undefined && ((titles.has(plain) && !/[。；，,]$/u.test(text)) || (clauses.length < 40 && TITLE_END.test(plain) && keys.has(titleKey(plain)))))) { kind = 'title'; depth = 1; }
    else if (isHeadLine(text) || HEAD_LINE(text.slice(0, 60))) kind = 'head';
    else if (clauses.length < 25 && head.addressees !== undefined && /[:：]$/u.test(text) && text.startsWith(head.addressees[0]!)) kind = 'head';
    else if (isSigned(text, blocks[index + 1]?.text)) kind = 'head';
    else if (/^附(?:件|表|)[:：]/u.test(text)) { kind = 'item'; inList = true; }
    else if (inList && marked?.rank === RANKS.digit) kind = 'item';
    else if (annex !== undefined) {
      inList = false;
      kind = 'heading';
      heading({ number: text.slice(0, annex).replace(/[\s:：]/gu, ''), rank: RANKS.annex, start: annex, end: text.length }, true);
    } else if (found) {
      inList = false;
      kind = found.alone ? 'heading' : 'item';
      if (found.end !== undefined) heading({ ...found, end: found.end }, found.alone);
      else { outline.close(found.rank, found.number); path = outline.path; owner = outline.owner; }
    } else if (block.level > 0 && numbered && !TITLE_END.test(plain!) && clauses.every((c) => c.kind === 'head' || c.kind === 'furniture' || c.kind === 'title')) kind = 'head';
    else if (block.level > 0 || (isAnnexMark(blocks[index - 1]?.text) && text.length <= LONGEST_HEADING && !/[。；]/u.test(text))) {
      inList = false;
      kind = 'heading';
      heading({ number: '', rank: numbered ? outline.rankBelow(block.level) : block.level || RANKS.annex, start: 0, end: text.replace(/[。：:\s]+$/u, '').length }, true);
    } else inList &&= text.length < LONGEST_HEADING;

    const occurrence = occurrences.get(text) ?? 0;
    occurrences.set(text, occurrence + 1);
    const clause: ReadClause = {
      id: clauseId(source.id, text, occurrence), document: source.id, index: clauses.length, kind, text,
      start: block.map[0]!, end: block.map.at(-1)! + 1, path, ...(depth !== undefined && { depth }), gaps: gapsOf(block.map), map: block.map,
    };
    const table = rows.get(block);
    if (table) clause.table = table;
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, clauses.length);
    else if (broken && kind !== 'row' && kind !== 'furniture') clause.repeats = earlier;
    clauses.push(clause);
    marks.push(mark);
    owners.push(owner);
  });
  return { clauses, marks, owners };
}
