// 「原句」，《标题》条款，文号，日期。
import type { Quote } from '../../contract/parts.ts';
import type { Language } from '../state/settings.ts';
import { dateIn } from '../text/useText.ts';

const NUMBER = /^\s*(第[一二三四五六七八九十百零\d]+[编章节条]|[一二三四五六七八九十]+(?=[、．.\s])|[（(][一二三四五六七八九十\d]+[）)]|\d+(?=[、．.\s])|(?:附件|专栏|附表)\s*\d*)/;

/** Where a clause stands, short: 三、主要任务 › （二）强化… › 3．建设… → 三（二）3. A heading without a number is given whole. */
export function clauseNumber(path: readonly string[]): string {
  const parts = path.map((heading) => ({ number: NUMBER.exec(heading)?.[1]?.replace(/\s/g, ''), heading: heading.trim() }));
  if (parts.every((part) => part.number === undefined)) return parts.at(-1)?.heading ?? '';
  return parts.map((part) => part.number ?? '').join('');
}

/** The quote as a reader sees it: joined where a page break cut it. */
export function quoteText(quote: Pick<Quote, 'quote' | 'context'>): string {
  const pieces = quote.context.marks.filter((mark) => mark.what === 'quote').map((mark) => quote.context.text.slice(mark.start, mark.end));
  return pieces.length > 0 ? pieces.join('…') : quote.quote;
}

/** The footnote of a quote; a document without 文号 or date goes without that part. */
export function footnote(quote: Pick<Quote, 'quote' | 'context' | 'title' | 'path' | 'number' | 'date'>, language: Language): string {
  const title = quote.title.startsWith('《') ? quote.title : `《${quote.title}》`;
  const numbered = quote.path.length === 0 || quote.path.some((heading) => NUMBER.test(heading));
  const own = numbered ? (NUMBER.exec(quote.context.text)?.[1] ?? '') : '';
  const parts = [`「${quoteText(quote)}」`, `${title}${clauseNumber(quote.path)}${own}`, quote.number, quote.date && dateIn(quote.date, language)];
  return `${parts.filter(Boolean).join('，')}。`;
}
