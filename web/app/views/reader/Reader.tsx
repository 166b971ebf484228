import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { DocumentDetail } from '../../../contract/documents.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { isTyping } from '../../frame/typing.ts';
import { copyFootnote } from '../../parts/copy.ts';
import { useApp } from '../../state/app.ts';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';
import { type ReadFact, readDocument } from './document.ts';
import { FactPanel } from './FactPanel.tsx';
import { findAll } from './find.ts';
import { NamePanel } from './NamePanel.tsx';
import { ReaderLeft } from './ReaderLeft.tsx';
import { ReaderText } from './ReaderText.tsx';
import { chosenIn, quoteOf, stepFrom } from './selected.ts';

/** One document: contents and search, the text, and the chosen fact or name. `[` and `]` go through the facts, G shows in the graph, C copies the footnote. */
export function Reader({ detail }: { detail: DocumentDetail }) {
  const t = useText(reader);
  const place = useApp((state) => state.place);
  const readFact = useApp((state) => state.readFact);
  const showInGraph = useApp((state) => state.showInGraph);
  const id = detail.document.id;
  const document = useMemo(() => readDocument(detail), [detail]);
  const chosen = useMemo(() => chosenIn(document, place), [document, place]);
  const sources = useApi('relation', { path: { id: chosen.fact?.relation.id ?? '' } }, { enabled: chosen.fact !== undefined });
  const quote = chosen.fact && sources.data ? quoteOf(chosen.fact, sources.data.quotes, id) : undefined;
  const [words, setWords] = useState('');
  const hits = useMemo(() => findAll(detail.clauses, words), [detail, words]);
  const [hitAt, setHitAt] = useState(0);
  const hit = hits[Math.min(hitAt, hits.length - 1)];
  const find = useRef<HTMLInputElement>(null);

  const onFact = useCallback((fact: ReadFact) => readFact(fact.relation.id, { document: id, clause: fact.clause }), [readFact, id]);
  const onClause = useCallback((clause: string) => useApp.getState().read({ document: id, clause }), [id]);
  const onName = useCallback((mark: number, clause: string) => {
    const entity = detail.marks[mark]?.entity;
    if (entity !== undefined) useApp.setState({ selection: { entity }, place: { document: id, clause, entity } });
  }, [detail, id]);

  const step = (by: 1 | -1) => {
    const next = stepFrom(document, chosen, by);
    if (next) onFact(next);
  };
  const showChosen = () => {
    const entity = chosen.fact?.relation.source.id ?? chosen.name?.entity;
    if (entity === undefined) return;
    if (chosen.fact) useApp.setState({ view: 'graph', selection: { entity, relation: chosen.fact.relation.id } });
    else showInGraph(entity);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      find.current?.select();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '[') step(-1);
    else if (event.key === ']') step(1);
    else if (event.key.toLowerCase() === 'g') showChosen();
    else if (event.key.toLowerCase() === 'c' && quote) void copyFootnote(quote);
    else return;
    event.preventDefault();
  };
  const onMark = (mark: number) => { const clause = detail.marks[mark]?.clause; if (clause !== undefined) onName(mark, clause); };
  const factsHere = chosen.clause === undefined ? 0 : document.byId.get(chosen.clause)?.facts.length ?? 0;
  const left = (
    <ReaderLeft detail={detail} clause={chosen.clause} onClause={onClause} find={find} words={words} hits={hits.length} hitAt={Math.min(hitAt, hits.length - 1)}
      onWords={(next) => { setWords(next); setHitAt(0); }} onHit={setHitAt} />
  );
  const right = chosen.name
    ? <NamePanel detail={detail} document={document} name={chosen.name} onFact={onFact} onMark={onMark} />
    : <FactPanel detail={detail} document={document} chosen={chosen} sources={sources} quote={quote} onFact={onFact} onShow={showChosen} />;
  return (
    <div className="reader" onKeyDown={onKeyDown}>
      <Columns left={left} leftName={t.outline} right={chosen.fact || chosen.name || factsHere > 0 ? right : null} onCloseRight={() => useApp.setState({ selection: {}, place: { document: id } })}>
        <ReaderText detail={detail} document={document} chosen={chosen} quote={quote} hits={hits} hit={hit} onName={onName} onFact={onFact} onStep={step} onShow={showChosen} missing={place.clause !== undefined && chosen.clause === undefined} />
      </Columns>
    </div>
  );
}
