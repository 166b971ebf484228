// All wording is a table per part of the page: whole sentences per language, never glued.
import { useApp } from '../state/app.ts';
import type { Language } from '../state/settings.ts';

/** A table of sentences: a text, or a function from what the sentence tells of. */
export type Sentences = Record<string, string | Record<string, string> | ((...given: never[]) => string)>;
type Matching<T> = { [K in keyof T]: T[K] extends (...given: infer G) => string ? (...given: G) => string : T[K] extends string ? string : { [L in keyof T[K]]: string } };
export interface TextTable<T extends Sentences = Sentences> { zh: T; en: Matching<T> }

/** Makes a table; the compiler sees to it that both languages have every sentence. */
export function table<T extends Sentences>(zh: T, en: Matching<T>): TextTable<T> {
  return { zh, en };
}

/** The sentences in one language, for use outside of components. */
export function textIn<T extends Sentences>(texts: TextTable<T>, language: Language): T {
  return (language === 'zh' ? texts.zh : texts.en) as T;
}

/** The sentences in the language of the page. */
export function useText<T extends Sentences>(texts: TextTable<T>): T {
  return textIn(texts, useApp((state) => state.language));
}

const PLURAL = new Intl.PluralRules('en');
const FIGURES = new Intl.NumberFormat('en');

/** A count with a comma from 1,000 on. */
export function figure(n: number): string {
  return FIGURES.format(n);
}

/** English: `1 task`, `2 tasks`, `1,024 tasks`. */
export function counted(n: number, one: string, other: string): string {
  return `${figure(n)} ${PLURAL.select(n) === 'one' ? one : other}`;
}

/** ISO date → 2018年11月19日 or 19 Nov 2018; a text that is no date stays as it is. */
export function dateIn(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (!year) return iso;
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}
