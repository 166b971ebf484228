import type { UseQueryResult } from '@tanstack/react-query';
import { ArrowRight, ChevronLeft, ChevronRight, Copy, Waypoints } from 'lucide-react';
import type { RelationDetail } from '../../../contract.ts';
import type { DocumentDetail } from '../../../contract/documents.ts';
import type { EntityRef, Quote } from '../../../contract/parts.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyFootnote } from '../../parts/copy.ts';
import { footnote } from '../../parts/footnote.ts';
import { KindMark } from '../../parts/KindMark.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';
import type { ReadDocument, ReadFact } from './document.ts';
import { FactList } from './FactList.tsx';
import type { Chosen } from './selected.ts';

interface FactPanelProps {
  detail: DocumentDetail;
  document: ReadDocument;
  chosen: Chosen;
  /** The relation of the chosen fact with its sentences. */
  sources: UseQueryResult<RelationDetail, Error>;
  /** The sentence of the chosen fact in this clause. */
  quote: Quote | undefined;
  onFact: (fact: ReadFact) => void;
  onShow: () => void;
}

/** The chosen fact with its footnote, and all facts of its clause. */
export function FactPanel({ detail, document, chosen, sources, quote, onFact, onShow }: FactPanelProps) {
  const t = useText(reader);
  const { fact, clause } = chosen;
  const here = clause === undefined ? [] : document.byId.get(clause)?.facts ?? [];
  return (
    <div className="reader-panel scroll">
      {fact ? (
        <section className="selected-fact">
          <p className="over">{t.selectedFact}</p>
          <FactHead fact={fact} />
          <FactNotes fact={fact} document={document} quote={quote} detail={detail} />
          {sources.error ? <Problem error={sources.error} retry={() => void sources.refetch()} /> : null}
          {sources.isPending ? <Reading /> : null}
          {quote ? <Footnote quote={quote} quotes={sources.data?.quotes ?? []} relation={fact.relation.id} onShow={onShow} /> : null}
        </section>
      ) : null}
      <section>
        <header className="list-head"><h2>{here.length > 0 ? t.factsHere(here.length) : t.noFactsHere}</h2>{here.length > 1 ? <span>{t.inOrder}</span> : null}</header>
        <FactList facts={here} current={fact} label={t.factsHere(here.length)} document={detail.document.id} onFact={onFact} />
      </section>
    </div>
  );
}

function FactHead({ fact: { relation } }: { fact: ReadFact }) {
  const words = useText(common);
  return (
    <h2 className="fact-head">
      <End entity={relation.source} />
      <span className="relation">{relation.role ? <RoleTag role={relation.role} /> : <span className="type">{words.out[relation.type]}</span>}<ArrowRight size={14} aria-hidden /><End entity={relation.target} /></span>
    </h2>
  );
}

function End({ entity }: { entity: EntityRef }) {
  return <span className="end"><KindMark kind={entity.kind} /><button type="button" lang="zh-CN" onClick={() => useApp.getState().showInGraph(entity.id)}>{entity.name}</button></span>;
}

/** How the sentence is to be taken: state, names completed from a list, short forms. */
function FactNotes({ fact, document, quote, detail }: { fact: ReadFact; document: ReadDocument; quote: Quote | undefined; detail: DocumentDetail }) {
  const t = useText(reader);
  const words = useText(common);
  const names = document.byId.get(fact.clause)?.names ?? [];
  const ends = [fact.relation.source, fact.relation.target];
  const isHere = (mark: number) => detail.marks[mark]!.pieces.some(([start, end]) => fact.places.some((place) => start < place.end && place.start < end));
  const used = ends.flatMap((end) => names.find(({ entity, mark }) => entity === end.id && isHere(mark)) ?? []);
  const notes = used.flatMap(({ entity, mark, form }) => {
    const pieces = detail.marks[mark]!.pieces;
    const { name, kind } = ends.find(({ id }) => id === entity)!;
    if (pieces.length > 1) return [t.completed(pieces.map(([start, end]) => detail.text.slice(start, end)).join('…'))];
    return form === name || kind === 'Document' ? [] : [t.readAs(form, name)];
  });
  const status = quote?.status ? words.status[quote.status] : undefined;
  const collective = ends.some((end) => end.collective);
  if (!status && notes.length === 0 && !collective) return null;
  return (
    <ul className="notes">
      {status ? <li className="status-tag">{status}</li> : null}
      {notes.map((note) => <li key={note}>{note}</li>)}
      {collective ? <li>{words.collective}</li> : null}
    </ul>
  );
}

function Footnote({ quote, quotes, relation, onShow }: { quote: Quote; quotes: readonly Quote[]; relation: string; onShow: () => void }) {
  const t = useText(reader);
  const words = useText(common);
  const language = useApp((state) => state.language);
  const at = quotes.indexOf(quote);
  const go = (to: number) => {
    const other = quotes[to];
    if (other) useApp.getState().readFact(relation, { document: other.document, clause: other.clause });
  };
  return (
    <>
      <div className="actions">
        <Button look="filled" icon={<Copy size={16} />} keyHint="C" onClick={() => void copyFootnote(quote)}>{words.copyFootnote}</Button>
        <Button icon={<Waypoints size={16} />} keyHint="G" onClick={onShow}>{words.showInGraph}</Button>
      </div>
      <p className="footnote" lang="zh-CN" aria-label={t.footnote}>{footnote(quote, language)}</p>
      {quotes.length > 1 ? (
        <p className="places">
          <IconButton name={words.previousPlace} icon={<ChevronLeft size={16} />} disabled={at <= 0} onClick={() => go(at - 1)} />
          <span>{words.placeOf(at + 1, quotes.length)}</span>
          <IconButton name={words.nextPlace} icon={<ChevronRight size={16} />} disabled={at === quotes.length - 1} onClick={() => go(at + 1)} />
        </p>
      ) : null}
    </>
  );
}
