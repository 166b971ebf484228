import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Quote as QuoteData } from '../../contract/parts.ts';
import { useApp } from '../state/app.ts';
import { common } from '../text/common.ts';
import { dateIn, useText } from '../text/useText.ts';
import { IconButton } from './Button.tsx';
import { excerpt, segments } from './segments.ts';

/** The words of a clause with the verbatim quote yellow, names bold, the trigger underlined. `whole`: the clause uncut. */
export function QuoteText({ context, whole = false }: { context: QuoteData['context']; whole?: boolean }) {
  const { from, to } = whole ? { from: 0, to: context.text.length } : excerpt(context);
  const runs = segments(context.text, context.marks, from, to).map((run, i) => {
    const words = run.name ? <b className={run.trigger ? 'trigger' : undefined}>{run.text}</b> : run.trigger ? <span className="trigger">{run.text}</span> : run.text;
    return run.quote ? <mark key={i}>{words}</mark> : <span key={i}>{words}</span>;
  });
  return <>{from > 0 ? '…' : null}{runs}{to < context.text.length ? '…' : null}</>;
}

/** The sentence behind a fact, with the yellow bar, its clause path, 文号 and date; arrows where several places state it. */
export function Quote({ quotes, at, onPlace }: { quotes: readonly QuoteData[]; at: number; onPlace: (at: number) => void }) {
  const t = useText(common);
  const language = useApp((state) => state.language);
  const quote = quotes[Math.min(at, quotes.length - 1)];
  if (!quote) return null;
  return (
    <figure className="quote">
      <blockquote lang="zh-CN"><QuoteText context={quote.context} /></blockquote>
      <figcaption>
        {quote.path.length > 0 ? <p lang="zh-CN">{quote.path.join(' › ')}</p> : null}
        <p>
          <span lang="zh-CN" title={quote.title}>{quote.number ?? `《${quote.title}》`}</span>
          {quote.number ? null : <span className="note">{t.noNumber}</span>}
          {quote.date ? <span>{dateIn(quote.date, language)}</span> : null}
          {quotes.length > 1 ? (
            <span className="places" aria-label={t.placeOf(at + 1, quotes.length)}>
              <IconButton name={t.previousPlace} icon={<ChevronLeft size={16} />} disabled={at === 0} onClick={() => onPlace(at - 1)} />
              {at + 1} / {quotes.length}
              <IconButton name={t.nextPlace} icon={<ChevronRight size={16} />} disabled={at === quotes.length - 1} onClick={() => onPlace(at + 1)} />
            </span>
          ) : null}
        </p>
      </figcaption>
    </figure>
  );
}
