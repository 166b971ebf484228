import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { DocumentDetail } from '../../../contract/documents.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Outline } from '../../parts/Outline.tsx';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';

interface ReaderLeftProps {
  detail: DocumentDetail;
  clause: string | undefined;
  onClause: (clause: string) => void;
  find: RefObject<HTMLInputElement | null>;
  words: string;
  hits: number;
  hitAt: number;
  onWords: (words: string) => void;
  onHit: (at: number) => void;
}

/** Search in the text, contents, and the clauses that were not understood with the reason. */
export function ReaderLeft({ detail, clause, onClause, find, words, hits, hitAt, onWords, onHit }: ReaderLeftProps) {
  const t = useText(reader);
  const unread = detail.clauses.filter(({ reading }) => reading === 'unread');
  const goOn = (by: number) => { if (hits > 0) onHit((hitAt + by + hits) % hits); };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') goOn(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && words !== '') onWords('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="reader-left">
      <div className="find">
        <Search size={16} aria-hidden />
        <input ref={find} type="search" value={words} placeholder={t.find} aria-label={t.find} onChange={(event) => onWords(event.target.value)} onKeyDown={onKeyDown} />
        {words === '' ? <kbd className="key-hint">Ctrl F</kbd> : null}
      </div>
      {words.trim() === '' ? null : (
        <div className="find-result">
          <span role="status">{hits === 0 ? t.noHits : t.hits(hitAt + 1, hits)}</span>
          <IconButton name={t.previousHit} icon={<ChevronUp size={16} />} disabled={hits === 0} onClick={() => goOn(-1)} />
          <IconButton name={t.nextHit} icon={<ChevronDown size={16} />} disabled={hits === 0} onClick={() => goOn(1)} />
        </div>
      )}
      <h2>{t.outline}</h2>
      {detail.outline.length === 0 ? <p className="hint">{t.noOutline}</p> : (
        <Outline label={t.outline} current={headingOf(detail, clause)} onChoose={onClause}
          items={detail.outline.map(({ clause: id, title, depth, facts }) => ({ id, title, depth, ...(facts > 0 ? { end: t.outlineFacts(facts) } : {}) }))} />
      )}
      {unread.length === 0 ? null : (
        <>
          <h2>{t.unreadHere(unread.length)}</h2>
          <Outline label={t.unread} current={clause} onChoose={onClause} items={unread.map(({ id, reason, text }) => ({ id, title: reason ?? text, depth: 1 }))} />
        </>
      )}
    </div>
  );
}

/** The heading that a clause stands under: the last one of the outline that is not after it. */
function headingOf(detail: DocumentDetail, clause: string | undefined): string | undefined {
  if (clause === undefined) return undefined;
  const headings = new Set(detail.outline.map((item) => item.clause));
  const at = detail.clauses.findIndex(({ id }) => id === clause);
  return detail.clauses.slice(0, at + 1).findLast(({ id }) => headings.has(id))?.id;
}
