import { BookOpen, Waypoints } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import type { Compare, ComparedRow, ComparedTarget } from '../../../contract/compare.ts';
import { Button } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { compare as text } from '../../text/compare.ts';
import { useText } from '../../text/useText.ts';
import { Pair, readPlace, Side } from './Pair.tsx';
import { callOf, figureOf, noteOf, sentenceOf } from './words.ts';

/** Rows drawn at first, and more of them at each step. */
const STEP = 40;

/** Rows one below the other. J and K, ↓ and ↑ go from one to the next; what is not drawn yet follows when the end is reached. */
export function Rows({ label, foot, children }: { label: string; foot: ReactNode; children: readonly ReactElement[] }) {
  const t = useText(text);
  const place = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState(STEP);
  const shown = children.slice(0, drawn);
  const go = (by: 1 | -1) => {
    const rows = [...place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []];
    const at = rows.findIndex((one) => one.closest('li')?.contains(document.activeElement));
    const next = rows[at < 0 ? 0 : at + by];
    next?.focus();
    next?.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (by > 0 && at >= rows.length - 2 && drawn < children.length) setDrawn(drawn + STEP);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = ({ j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 } as const)[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(by);
  };
  return (
    <>
      <ul ref={place} className="compare-list scroll" aria-label={label} onKeyDown={onKeyDown}>{shown}</ul>
      <p className="compare-foot">
        <span>{t.listed(shown.length, children.length)}</span>{foot}<span className="gap" />
        <Button look="quiet" keyHint="J" onClick={() => go(1)}>{t.next}</Button>
        <Button look="quiet" keyHint="K" onClick={() => go(-1)}>{t.previous}</Button>
        {drawn < children.length ? <Button look="quiet" onClick={() => setDrawn(drawn + STEP)}>{t.more}</Button> : null}
      </p>
    </>
  );
}

/** One difference: what it is, as a sentence, and both documents. Enter opens the document, a click chooses the name. */
export function Row({ row, data: { before, after } }: { row: ComparedRow; data: Compare }) {
  const t = useText(text);
  const c = useText(common);
  const { what, entity } = row;
  const chosen = useApp((state) => state.selection.entity) === entity.id;
  const place = row.after ?? row.before;
  const read = () => { if (place) readPlace(place, entity.id); };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Enter') { event.preventDefault(); read(); } };
  const side = (which: 'before' | 'after') => {
    const [document, other] = which === 'before' ? [before, after] : [after, before];
    const called = callOf(document, other);
    const silent = (what === 'related' && which === 'before') || (what === 'unrelated' && which === 'after') ? t.notStated(called) : undefined;
    return <Side document={document} place={row[which]} absent={t.notMentioned(called)} silent={silent} name={entity.name} entity={entity.id} />;
  };
  return (
    <li className={chosen ? 'chosen' : undefined}>
      <button type="button" className="compare-row" data-row aria-pressed={chosen} onClick={() => app().selectEntity(chosen ? undefined : entity.id)} onKeyDown={onKeyDown}>
        <span className={`difference ${what}`}>{t.tag[what]}</span><KindMark kind={entity.kind} />
        <span className="say" lang="zh-CN">{sentenceOf(row, t, c).map((part, i) => (part.bold ? <b key={i}>{part.text}</b> : <span key={i}>{part.text}</span>))}</span>
      </button>
      <Pair>{side('before')}{side('after')}</Pair>
      {chosen ? (
        <div className="actions">
          <Button look="filled" icon={<BookOpen size={16} />} keyHint="↵" onClick={read}>{c.readSource}</Button>
          <Button icon={<Waypoints size={16} />} onClick={() => app().showInGraph(entity.id)}>{c.showInGraph}</Button>
        </div>
      ) : null}
    </li>
  );
}

/** A target with both figures and both sentences. */
export function TargetRow({ row, data: { before, after } }: { row: ComparedTarget; data: Compare }) {
  const t = useText(text);
  const note = noteOf(row, t);
  const figures = [row.before, row.after].map((one) => (one ? `${figureOf(one, t)}${one.year === undefined ? '' : ` · ${t.yearOf(one.year)}`}` : '—')).join(' → ');
  const last = row.after ?? row.before;
  const read = () => { if (last) readPlace(last.place, last.target); };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Enter') { event.preventDefault(); read(); } };
  const side = (which: 'before' | 'after') => {
    const [document, other] = which === 'before' ? [before, after] : [after, before];
    return <Side document={document} place={row[which]?.place} absent={t.noFigure(callOf(document, other))} name={row.indicator} entity={row[which]?.target ?? ''} />;
  };
  return (
    <li>
      <button type="button" className="compare-row" data-row onClick={read} onKeyDown={onKeyDown}>
        <span className={`difference ${row.what}`}>{t.tag[row.what]}</span><KindMark kind="Target" />
        <span className="say"><b lang="zh-CN">{row.indicator}</b> {figures}{note?.look === 'change' ? <b className="change"> {note.text}</b> : null}</span>
      </button>
      <Pair>{side('before')}{side('after')}</Pair>
    </li>
  );
}
