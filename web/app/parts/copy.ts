import { app } from '../state/app.ts';
import type { Quote } from '../../contract/parts.ts';
import { common } from '../text/common.ts';
import { textIn } from '../text/useText.ts';
import { footnote } from './footnote.ts';

/** Puts a text on the clipboard and says `said`; where the browser refuses, says so. */
export async function copyText(text: string, said: string): Promise<void> {
  const { say, language } = app();
  try {
    await navigator.clipboard.writeText(text);
    say({ text: said });
  } catch {
    say({ text: textIn(common, language).copyRefused });
  }
}

/** Copies the footnote of a quote. */
export async function copyFootnote(quote: Quote): Promise<void> {
  const { language } = app();
  const t = textIn(common, language);
  await copyText(footnote(quote, language), quote.number ? t.footnoteCopied : t.footnoteCopiedNoNumber);
}

/** Copies the address of what the page shows. */
export async function copyLink(): Promise<void> {
  await copyText(location.href, textIn(common, app().language).linkCopied);
}
