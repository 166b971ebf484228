import { ChevronLeft, ChevronRight, Waypoints } from 'lucide-react';
import type { DocumentDetail } from '../../../contract/documents.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';
import type { ReadDocument, ReadFact, ReadName } from './document.ts';
import { FactList } from './FactList.tsx';

interface NamePanelProps {
  detail: DocumentDetail;
  document: ReadDocument;
  name: ReadName;
  onFact: (fact: ReadFact) => void;
  onMark: (mark: number) => void;
}

/** The chosen name: its forms and its facts in this document. */
export function NamePanel({ detail, document, name, onFact, onMark }: NamePanelProps) {
  const t = useText(reader);
  const words = useText(common);
  const entity = detail.entities[name.entity];
  if (!entity) return null;
  const marks = detail.marks.flatMap((mark, i) => (mark.entity === entity.id ? [i] : []));
  const forms = [...new Set(marks.map((i) => detail.marks[i]!.form))].filter((form) => form !== entity.name);
  const facts = document.facts.filter(({ relation }) => relation.source.id === entity.id || relation.target.id === entity.id);
  const at = marks.indexOf(name.mark);
  return (
    <div className="reader-panel scroll">
      <section className="selected-fact">
        <p className="over">{t.selectedName}</p>
        <h2 className="name-head"><KindMark kind={entity.kind} size={20} bare /><span lang="zh-CN">{entity.name}</span></h2>
        <p className="kind-line">{words.kind[entity.kind]}{entity.collective ? ` · ${words.collective}` : ''}</p>
        {forms.length > 0 ? <p className="kind-line">{t.formsHere(forms.join('、'))}</p> : null}
        <p className="places">
          <IconButton name={t.previousMention} icon={<ChevronLeft size={16} />} disabled={at <= 0} onClick={() => onMark(marks[at - 1]!)} />
          <span>{words.placeOf(at + 1, marks.length)}</span>
          <IconButton name={t.nextMention} icon={<ChevronRight size={16} />} disabled={at === marks.length - 1} onClick={() => onMark(marks[at + 1]!)} />
        </p>
        <div className="actions"><Button look="filled" icon={<Waypoints size={16} />} keyHint="G" onClick={() => useApp.getState().showInGraph(entity.id)}>{words.showInGraph}</Button></div>
      </section>
      <section>
        <header className="list-head"><h2>{facts.length > 0 ? t.nameFacts(facts.length) : t.noNameFacts}</h2></header>
        <FactList facts={facts} current={undefined} label={t.nameFacts(facts.length)} document={detail.document.id} onFact={onFact} />
      </section>
    </div>
  );
}
