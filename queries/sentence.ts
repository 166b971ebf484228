// The sentence of an answer: a template filled with counts.
//
//   {department} 牵头 {lead} 项任务                a blank: a number, or the name of what a parameter holds (a space beside a Chinese name is dropped)
//   {lead task|tasks}                             a number with its word in singular or plural
//   [牵头 {lead} 项<任务>; 配合 {support} 项<任务>]   a list: parts with a zero are left out, the rest is joined; <…> is said only in the first part left
//   {document}… in [出自 {document}]               a list of one part: left out when the blank is empty
import type { Language } from './question.ts';

export type Values = Record<string, string | number | null>;

const BLANK = /( ?)\{([a-z][A-Za-z0-9]*)(?: (<?)([^|{}<>]+)\|([^|{}<>]+)>?)?\}( ?)/g;
const plural = new Intl.PluralRules('en');
const digits = new Intl.NumberFormat('en-US');
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names of the blanks of a template, each once. */
export function blanks(template: string): string[] {
  return [...new Set([...template.matchAll(BLANK)].map((match) => match[2]!))];
}

/** The sign of a template that does not fit: a bracket without its other half, a list with an empty part. Undefined when all is well. */
export function malformed(template: string): string | undefined {
  const lists = [...template.replace(BLANK, 'x').matchAll(/\[([^[\]]*)\]/g)];
  if (lists.some(([, body]) => body!.split(/[;；]/).some((part) => part.trim() === ''))) return ';';
  const rest = template.replace(BLANK, '').replace(/\[[^[\]]*\]/g, (list) => list.slice(1, -1)).replace(/<[^<>]*>/g, '');
  return /[[\]{}<>]/.exec(rest)?.[0];
}

const missing = (value: string | number | null | undefined): boolean => value === undefined || value === null || value === '' || value === 0;

/** Chinese names stand without spaces in Chinese text; numbers and Latin names keep them. */
const tight = (language: Language, edge: string | undefined): boolean => language === 'zh' && edge !== undefined && !/[\w]/.test(edge);

/** A title inside a title: 《〈规划〉政策解读》. */
const inner = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉');

function fill(part: string, language: Language, values: Values, first: boolean): string {
  return part
    .replace(/\{[^{}]*\}|<([^<>]*)>/g, (whole, once: string | undefined) => (once === undefined ? whole : first ? once : ''))
    .replace(BLANK, (_, before: string, name: string, once: string, one: string | undefined, other: string, after: string, at: number, whole: string) => {
      const value = values[name] ?? '';
      const shown = typeof value === 'number' ? digits.format(value) : whole[at - 1] === '《' ? inner(value) : value;
      const left = tight(language, shown[0]) ? '' : before;
      const right = tight(language, shown.at(-1)) ? '' : after;
      if (one === undefined || (once && !first)) return left + shown + right;
      return `${left}${shown} ${plural.select(Number(value)) === 'one' ? one.trim() : other.trim()}${right}`;
    });
}

function list(body: string, language: Language, values: Values): string {
  const lead = /^\s/.test(body) ? ' ' : '';
  const kept = body.split(/[;；]/).filter((part) => blanks(part).every((name) => !missing(values[name])));
  const said = kept.map((part, i) => fill(part.trim(), language, values, i === 0));
  if (said.length === 0) return '';
  return lead + (language === 'zh' ? said.join('，') : english.format(said));
}

/**
 * Fills a template. Numbers get a comma from 1,000; parts of lists that hold a zero or nothing are left out.
 * `render('{a} 牵头 {n} 项任务。', 'zh', { a: '自治区科技厅', n: 41 })` → `自治区科技厅牵头 41 项任务。`
 */
export function render(template: string, language: Language, values: Values): string {
  return template.split(/\[([^[\]]*)\]/)
    .map((piece, i) => (i % 2 === 1 ? list(piece, language, values) : fill(piece, language, values, true)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;，。；])/g, '$1')
    .trim();
}
