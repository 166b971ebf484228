import { BookOpen, Copy } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Quote as QuoteData, RelationRef } from '../../contract/parts.ts';
import { call, useApi } from '../api.ts';
import { useApp } from '../state/app.ts';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';
import { Button } from './Button.tsx';
import { copyFootnote } from './copy.ts';
import { Quote } from './Quote.tsx';
import { RoleTag } from './RoleTag.tsx';
import { Problem, Reading } from './State.tsx';

/** Buttons under an open sentence. */
export function QuoteActions({ quote, onRead }: { quote: QuoteData; onRead: () => void }) {
  const t = useText(common);
  return (
    <div className="actions">
      <Button look="filled" icon={<BookOpen size={16} />} keyHint="↵" onClick={onRead}>{t.readSource}</Button>
      <Button icon={<Copy size={16} />} keyHint="C" onClick={() => void copyFootnote(quote)}>{t.copyFootnote}</Button>
    </div>
  );
}

/** The sentences of a relation, read when shown. */
function OpenFact({ relation, at, onPlace }: { relation: RelationRef; at: number; onPlace: (at: number) => void }) {
  const readFact = useApp((state) => state.readFact);
  const { data, error, refetch } = useApi('relation', { path: { id: relation.id } });
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => { if (data) end.current?.scrollIntoView({ block: 'nearest' }); }, [data]);
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Reading />;
  const quote = data.quotes[Math.min(at, data.quotes.length - 1)];
  return (
    <div ref={end}>
      <Quote quotes={data.quotes} at={at} onPlace={onPlace} />
      {quote ? <QuoteActions quote={quote} onRead={() => readFact(relation.id, { document: quote.document, clause: quote.clause })} /> : null}
    </div>
  );
}

interface FactRowProps {
  relation: RelationRef;
  /** The entity whose panel shows the row; the other end is named. Absent: both ends are. */
  of?: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** In place of role or type. */
  label?: ReactNode;
}

/** A fact: role or type, the other name, years. Opens in place to its sentence. → opens, ← closes, Enter reads it in the document, C copies the footnote. */
export function FactRow({ relation, of, open, onToggle, label }: FactRowProps) {
  const t = useText(common);
  const readFact = useApp((state) => state.readFact);
  const [at, setAt] = useState(0);
  const forward = relation.source.id === of || of === undefined;
  const other = forward ? relation.target : relation.source;
  const name = of === undefined ? `${relation.source.name} → ${relation.target.name}` : other.name;
  const withQuote = async (use: (quote: QuoteData) => void) => {
    const { quotes } = await call('relation', { path: { id: relation.id } });
    const quote = quotes[at] ?? quotes[0];
    if (quote) use(quote);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') onToggle(true);
    else if (event.key === 'ArrowLeft') onToggle(false);
    else if (event.key === 'Enter') void withQuote((quote) => readFact(relation.id, { document: quote.document, clause: quote.clause })).catch(() => readFact(relation.id));
    else if (event.key.toLowerCase() === 'c') void withQuote((quote) => void copyFootnote(quote)).catch(() => onToggle(true));
    else return;
    event.preventDefault();
  };
  return (
    <li className={`fact${open ? ' open' : ''}`}>
      <button type="button" className="fact-row" data-row aria-expanded={open} onClick={() => onToggle(!open)} onKeyDown={onKeyDown}>
        {label ?? (relation.role ? <RoleTag role={relation.role} /> : <span className="type">{(forward ? t.out : t.in)[relation.type]}</span>)}
        <span className="name" title={name}>{name}</span>
        <span className="years">{yearsOf(relation.years)}</span>
      </button>
      {open ? <OpenFact relation={relation} at={at} onPlace={setAt} /> : null}
    </li>
  );
}

/** 2018 · 2018、2021 · 2018—2026 when there are more than two. */
export function yearsOf(years: readonly number[]): string {
  if (years.length <= 2) return years.join('、');
  return `${years[0]}—${years.at(-1)}`;
}

/** A list whose rows (`data-row`) take ↑ ↓ Home End. */
export function RowList({ children, label }: { children: ReactNode; label: string }) {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[to].focus();
  };
  return <ul aria-label={label} onKeyDown={onKeyDown}>{children}</ul>;
}
