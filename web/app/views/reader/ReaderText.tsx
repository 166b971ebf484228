import { ChevronLeft } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentDetail } from '../../../contract/documents.ts';
import type { Quote } from '../../../contract/parts.ts';
import { Button } from '../../parts/Button.tsx';
import { Menu, MenuItem } from '../../parts/Menu.tsx';
import { useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { reader } from '../../text/reader.ts';
import { dateIn, useText } from '../../text/useText.ts';
import { ClauseList, type ClauseListHandle } from './ClauseList.tsx';
import { ClauseText } from './ClauseText.tsx';
import type { ReadDocument, ReadFact } from './document.ts';
import type { Hit } from './find.ts';
import type { Span } from './offsets.ts';
import type { Chosen } from './selected.ts';

interface ReaderTextProps {
  detail: DocumentDetail;
  document: ReadDocument;
  chosen: Chosen;
  quote: Quote | undefined;
  hits: readonly Hit[];
  hit: Hit | undefined;
  onName: (mark: number, clause: string) => void;
  onFact: (fact: ReadFact) => void;
  onStep: (by: 1 | -1) => void;
  onShow: () => void;
  /** The address names a clause that is not there. */
  missing: boolean;
}

const MARKINGS = ['all', 'names', 'none'] as const;

/** Brings what was chosen into sight; what is in sight already stays where it is. */
function reveal(within: HTMLElement, target: Element): void {
  const [frame, box] = [within.getBoundingClientRect(), target.getBoundingClientRect()];
  if (box.top < frame.top + 8 || box.bottom > frame.bottom - 8) target.scrollIntoView({ block: box.height > frame.height * 0.8 ? 'start' : 'center' });
}

const FRAMES = 30;

/** Reveals a part of a clause, again while heights that were estimated become known; returns the end of it. */
function follow(text: HTMLElement, list: ClauseListHandle | null, clause: string, part: string | undefined): () => void {
  let frames = 0;
  let seen = 0;
  let next = 0;
  const show = () => {
    const place = text.querySelector(`[data-clause="${CSS.escape(clause)}"]`);
    if (place) {
      reveal(text, (part && place.querySelector(part)) || place);
      seen += 1;
    } else if (frames === 0) list?.show(clause);
    frames += 1;
    if (frames < FRAMES && seen < 3) next = requestAnimationFrame(show);
  };
  show();
  return () => cancelAnimationFrame(next);
}

/** The text of the document with its head and the bar that goes through the facts. */
export function ReaderText({ detail, document, chosen, quote, hits, hit, onName, onFact, onStep, onShow, missing }: ReaderTextProps) {
  const t = useText(reader);
  const text = useRef<HTMLDivElement>(null);
  const list = useRef<ClauseListHandle>(null);
  const [marking, setMarking] = useState<(typeof MARKINGS)[number]>('all');
  const { fact, name, clause } = chosen;
  const hitsIn = useMemo(() => {
    const byClause = new Map<string, Span[]>();
    for (const { clause: id, span } of hits) (byClause.get(id) ?? byClause.set(id, []).get(id)!).push(span);
    return byClause;
  }, [hits]);
  const entityOf = useCallback((mark: number) => detail.marks[mark]?.entity, [detail]);

  useEffect(() => {
    if (globalThis.document.activeElement === globalThis.document.body) text.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!text.current || clause === undefined) return;
    return follow(text.current, list.current, clause, fact ? 'mark' : name ? '[aria-pressed="true"]' : undefined);
  }, [clause, fact, name]);
  useEffect(() => {
    if (!hit || !text.current) return;
    return follow(text.current, list.current, hit.clause, '.layer-current');
  }, [hit]);

  return (
    <section className="reader-middle">
      <ReaderHead detail={detail} marking={marking} onMarking={setMarking} />
      <div ref={text} className={`reader-text scroll marking-${marking}`} tabIndex={0} role="region" aria-label={t.text} lang="zh-CN">
        <div className="column">
          {missing ? <p className="note" lang="">{t.gone}</p> : null}
          {document.shuffled ? <p className="note" lang="">{t.shuffled}</p> : null}
          {document.repeated > 0 ? <p className="note" lang="">{t.repeats(document.repeated)}</p> : null}
          <ClauseList clauses={document.clauses} scroll={text} handle={list}>
            {(read) => {
              const { id } = read.clause;
              const here = id === clause;
              return (
                <ClauseText key={id} read={read} entities={detail.entities} entityOf={entityOf} current={here}
                  fact={here ? fact : undefined} name={here ? name : undefined} quote={here ? quote : undefined}
                  hits={hitsIn.get(id)} hit={hit?.clause === id ? hit.span[0] : undefined} onName={onName} onFact={onFact} />
              );
            }}
          </ClauseList>
        </div>
      </div>
      <FactBar document={document} chosen={chosen} onStep={onStep} onShow={onShow} />
    </section>
  );
}

function ReaderHead({ detail, marking, onMarking }: { detail: DocumentDetail; marking: string; onMarking: (marking: (typeof MARKINGS)[number]) => void }) {
  const t = useText(reader);
  const words = useText(common);
  const language = useApp((state) => state.language);
  const { title, number, date, issuer } = detail.document;
  return (
    <header className="reader-head">
      <div>
        <h1 lang="zh-CN">{title}</h1>
        <p>
          <Button look="quiet" icon={<ChevronLeft size={14} />} onClick={() => useApp.getState().read({})}>{t.allDocuments}</Button>
          <span lang={number ? 'zh-CN' : undefined}>{number ?? words.noNumber}</span>
          {date ? <span>{dateIn(date, language)}</span> : null}
          {issuer ? <span lang="zh-CN">{issuer}</span> : null}
        </p>
      </div>
      <Menu align="end" trigger={<button type="button" className="chip">{t.marking[marking]}</button>}>
        {MARKINGS.map((one) => <MenuItem key={one} onSelect={() => onMarking(one)}>{t.marking[one]}</MenuItem>)}
      </Menu>
    </header>
  );
}

function FactBar({ document, chosen, onStep, onShow }: { document: ReadDocument; chosen: Chosen; onStep: (by: 1 | -1) => void; onShow: () => void }) {
  const t = useText(reader);
  const words = useText(common);
  const { length } = document.facts;
  const at = chosen.fact?.index;
  if (length === 0) return <footer className="fact-bar"><span className="end">{t.noFacts}</span></footer>;
  return (
    <footer className="fact-bar">
      <button type="button" className="step" disabled={at === 0 || (at === undefined && chosen.clause === undefined)} onClick={() => onStep(-1)}><kbd className="key-hint">[</kbd>{t.previousFact}</button>
      <button type="button" className="step" disabled={at === length - 1} onClick={() => onStep(1)}><kbd className="key-hint">]</kbd>{t.nextFact}</button>
      <button type="button" className="step" disabled={!chosen.fact && !chosen.name} onClick={onShow}><kbd className="key-hint">G</kbd>{words.showInGraph}</button>
      <span className="end" role="status">{at === undefined ? t.factsInDocument(length) : t.factOf(at + 1, length)}</span>
    </footer>
  );
}
