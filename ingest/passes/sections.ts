// Blocks → clauses: what each one is, and the headings that really stand above it.
import { FOOT, HEAD_LINES, NUMBERINGS, TITLE_END } from '../lexicon/structure.ts';
import { clauseId } from '../ids.ts';
import { isHeadLine, type Block } from './clean.ts';
import { titleKey, type Head } from './head.ts';
import { gapsOf } from './pieces.ts';
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

const ANNEX_RANK = 1;
const BOX_RANK = 9;
/** Deeper than this, a numbered sentence with its full stop is text: （1）建立项目库。. */
const LAST_SENTENCE_RANK = 6;
const LONGEST_HEADING = 60;
const LONGEST_LEAD = 40;

/** The heading a numbered text is or begins with; without `end` it is an item whose first sentence is no heading. */
export function markOf(text: string): { number: string; rank: number; start: number; end?: number; alone: boolean } | undefined {
  for (const { rank, match } of NUMBERINGS) {
    const found = match.exec(text);
    if (!found) continue;
    const number = found[1]!;
    const start = found[0].length;
    const base = { number: number.replace(/\s/gu, ''), rank, start };
    const body = text.slice(start);
    const stop = body.search(/[。；]/u);
    const words = stop === -1 ? body : body.slice(0, stop);
    if (words.trim() === '') return { ...base, alone: false };
    if ((stop === -1 || /^[。]\s*$/u.test(body.slice(stop))) && words.length <= LONGEST_HEADING && /^[\p{L}\p{N}“《]/u.test(words) && !/[：:]$/u.test(words) && (stop === -1 || rank <= LAST_SENTENCE_RANK)) return { ...base, end: start + words.trimEnd().length, alone: true };
    const lead = /^[^。；：:]{2,}?(?=[。：:])/u.exec(body.slice(0, LONGEST_LEAD + 1))?.[0];
    return lead ? { ...base, end: start + lead.length, alone: false } : { ...base, alone: false };
  }
  return undefined;
}

/** The number as a count. Examples: 第十二章 → 12; （三） → 3; 12 → 12. */
export function countOf(number: string): number {
  const digits = /\d+/u.exec(number);
  if (digits) return Number(digits[0]);
  const chinese = /[一二三四五六七八九十百]+/u.exec(number)?.[0] ?? '';
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const value = (c = ''): number => '一二三四五六七八九'.indexOf(c) + 1;
  return (chinese.includes('十') ? (value(tens) || 1) * 10 : 0) + value(ones);
}

class Outline {
  private stack: { rank: number; title: string; clause: number }[] = [];
  private readonly last = new Map<number, number>();
  private readonly broken: boolean;

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

  open(rank: number, title: string, clause: number): void {
    this.stack.push({ rank, title, clause });
  }
}

const FOOT_BLOCKS = 20;

/** Index of the first block of the foot (抄送, 印发): near the end, with nothing but the foot after it. */
function footOf(blocks: readonly Block[]): number {
  const from = Math.max(0, blocks.length - FOOT_BLOCKS);
  const at = blocks.slice(from).findIndex(({ kind, text }) => kind === 'text' && FOOT.test(text));
  return at === -1 ? blocks.length : from + at;
}

const isAnnexMark = (text: string | undefined): boolean => text !== undefined && /^附(?:件|表)\s*\d*\s*[:：]?$/u.test(text);

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
    if (block.kind === 'text' && /^附(?:件|表)(?=\s*\d*\s*(?:[:：]|$))/u.test(text)) outline.close(0, '');
    if (block.table !== blocks[index - 1]?.table) outline.close(BOX_RANK, '');
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
      outline.open(as.rank, text.slice(0, as.end).trim(), clauses.length);
    };
    const found = block.kind === 'text' ? markOf(text) : undefined;
    if (block.kind !== 'text') kind = block.kind;
    else if (index >= foot) kind = 'foot';
    else if (plain !== undefined && ((titles.has(plain) && !/[。；，,]$/u.test(text)) || (clauses.length < 40 && TITLE_END.test(plain) && keys.has(titleKey(plain))))) { kind = 'title'; depth = 1; }
    else if (isHeadLine(text) || HEAD_LINES.some(({ match }) => match.test(text.slice(0, 60)))) kind = 'head';
    else if (clauses.length < 25 && head.addressees !== undefined && /[:：]$/u.test(text) && text.startsWith(head.addressees[0]!)) kind = 'head';
    else if (/^附(?:件|表|)[:：]/u.test(text)) { kind = 'item'; inList = true; }
    else if (inList && found?.rank === 6) kind = 'item';
    else if (found) {
      inList = false;
      kind = found.alone ? 'heading' : 'item';
      if (found.end !== undefined) heading({ ...found, end: found.end }, found.alone);
      else { outline.close(found.rank, found.number); path = outline.path; owner = outline.owner; }
    } else if (block.level > 0 && numbered && !TITLE_END.test(plain!) && clauses.every((c) => c.kind === 'head' || c.kind === 'furniture' || c.kind === 'title')) kind = 'head';
    else if (block.level > 0 || (isAnnexMark(blocks[index - 1]?.text) && text.length <= LONGEST_HEADING && !/[。；]/u.test(text))) {
      inList = false;
      kind = 'heading';
      heading({ number: '', rank: numbered ? ANNEX_RANK : block.level || ANNEX_RANK, start: 0, end: text.replace(/[。：:\s]+$/u, '').length }, true);
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
