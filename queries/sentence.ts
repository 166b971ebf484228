// The sentence of an answer: a template filled with counts.
//
//   {department} 牵头 {lead} 项任务                a blank: a number, or the name of what a parameter holds
//   {lead task|tasks}                             a number with its word in singular or plural
//   [牵头 {lead} 项<任务>; 配合 {support} 项<任务>]   a list: parts with a zero are left out, the rest is joined; <…> is said only in the first part left
//   {document}… in [出自 {document}]               a list of one part: left out when the blank is empty
import type { Language } from './question.ts';

export type Values = Record<string, string | number | null>;

const BLANK = /\{([a-z][A-Za-z0-9]*)(?: (<?)([^|{}<>]+)\|([^|{}<>]+)>?)?\}/g;
const plural = new Intl.PluralRules('en');
const digits = new Intl.NumberFormat('en-US');
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names of the blanks of a template, each once. */
export function blanks(template: string): string[] {
  return [...new Set([...template.matchAll(BLANK)].map((match) => match[1]!))];
}

/** What is wrong with the brackets of a template, undefined when nothing is. */
export function malformed(template: string): string | undefined {
  const rest = template.replace(BLANK, '').replace(/\[[^[\]]*\]/g, (list) => list.slice(1, -1)).replace(/<[^<>]*>/g, '');
  return /[[\]{}<>]/.exec(rest)?.[0];
}

const missing = (value: string | number | null | undefined): boolean => value === undefined || value === null || value === '' || value === 0;

function fill(part: string, values: Values, first: boolean): string {
  return part
    .replace(BLANK, (_, name: string, once: string, one: string | undefined, other: string) => {
      const value = values[name] ?? '';
      const shown = typeof value === 'number' ? digits.format(value) : value;
      if (one === undefined || (once && !first)) return shown;
      return `${shown} ${plural.select(Number(value)) === 'one' ? one.trim() : other.trim()}`;
    })
    .replace(/<([^<>]*)>/g, first ? '$1' : '');
}

function list(body: string, language: Language, values: Values): string {
  const lead = /^\s/.test(body) ? ' ' : '';
  const kept = body.split(/[;；]/).filter((part) => blanks(part).every((name) => !missing(values[name])));
  const said = kept.map((part, i) => fill(part.trim(), values, i === 0));
  if (said.length === 0) return '';
  return lead + (language === 'zh' ? said.join('，') : english.format(said));
}

/**
 * Fills a template. Numbers get a comma from 1,000; parts of lists that hold a zero or nothing are left out.
 * `render('{a} 牵头 {n} 项任务。', 'zh', { a: '自治区科技厅', n: 41 })` → `自治区科技厅 牵头 41 项任务。`
 */
export function render(template: string, language: Language, values: Values): string {
  return fill(template.replace(/\[([^[\]]*)\]/g, (_, body: string) => list(body, language, values)), values, true)
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;，。；])/g, '$1')
    .trim();
}
