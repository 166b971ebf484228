import { CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ComparedDocument, ComparedPlace } from '../../../contract/compare.ts';
import { clauseNumber } from '../../parts/footnote.ts';
import { QuoteText } from '../../parts/Quote.tsx';
import { app } from '../../state/app.ts';
import { compare as text } from '../../text/compare.ts';
import { useText } from '../../text/useText.ts';
import { shortTitle } from './words.ts';

/** Opens the reader at a place: at the fact that is stated there, else at the name. */
export function readPlace({ document, clause, relation }: ComparedPlace, entity: string): void {
  if (relation === undefined) app().read({ document, clause, entity });
  else app().readFact(relation, { document, clause });
}

interface SideProps {
  document: ComparedDocument;
  place: ComparedPlace | undefined;
  /** What is said where there is no place. */
  absent: string;
  /** Said beside a place that does not state what the row tells. */
  silent?: string | undefined;
  name: string;
  entity: string;
}

/** What one document says: its words with the yellow bar, or a dashed box. A click opens the sentence in the document. */
export function Side({ document, place, absent, silent, name, entity }: SideProps) {
  const t = useText(text);
  const year = document.year === undefined ? shortTitle(document.title) : String(document.year);
  if (!place) return <div className="compared absent"><p className="at">{year}</p><p className="none"><CircleDashed size={14} aria-hidden />{absent}</p></div>;
  return (
    <button type="button" className="compared" onClick={() => readPlace(place, entity)}>
      <span className="hidden">{t.readAt(year, name)} </span>
      <span className="at">{year}<span lang="zh-CN">{clauseNumber(place.path)}</span></span>
      <span className="words" lang="zh-CN">{place.cut.before ? '…' : null}<QuoteText context={place} whole />{place.cut.after ? '…' : null}</span>
      {silent ? <span className="none"><CircleDashed size={14} aria-hidden />{silent}</span> : null}
    </button>
  );
}

/** Both documents side by side, the earlier one on the left. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="compare-pair">{children}</div>;
}
