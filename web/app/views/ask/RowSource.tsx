import { BookOpen, ChevronLeft, ChevronRight, Copy } from 'lucide-react';
import { type Ref, useImperativeHandle, useState } from 'react';
import type { Cell, QuestionAnswer } from '../../../contract/questions.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyFootnote } from '../../parts/copy.ts';
import { Quote } from '../../parts/Quote.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { meantBy, sourceOf, useEvidence } from './evidence.ts';

export interface RowSourceHandle { read(): void }

/** The sentence behind the chosen row, with its place, and what to do with it. */
export function RowSource({ row, resolved, handle }: { row: Cell[]; resolved: QuestionAnswer['resolved']; handle: Ref<RowSourceHandle> }) {
  const t = useText(ask);
  const words = useText(common);
  const [which, setWhich] = useState(0);
  const [chosen, setAt] = useState<number>();
  const source = sourceOf(row, resolved);
  const { count = 0, relation, target, quotes, error, retry } = useEvidence(source, which);
  const at = Math.min(chosen ?? meantBy(row, quotes ?? []), Math.max(0, (quotes?.length ?? 0) - 1));
  const quote = quotes?.[at];
  const read = () => {
    const { readFact, read: open } = useApp.getState();
    if (source && 'document' in source) open({ document: source.document });
    if (!quote) return;
    const place = { document: quote.document, clause: quote.clause };
    if (relation) readFact(relation.id, place);
    else open(place);
  };
  useImperativeHandle(handle, () => ({ read }));
  if (error) return <Problem error={error} retry={retry} />;
  if (source && 'document' in source) return <p className="row-source none"><Button look="quiet" icon={<BookOpen size={14} />} onClick={read}>{words.readSource}</Button></p>;
  if (!source || quotes?.length === 0) return <p className="row-source none">{t.noSource}</p>;
  if (!quotes || !quote) return <Reading text={t.readingSource} />;
  const go = (to: number) => { setWhich(to); setAt(undefined); };
  return (
    <section className="row-source" aria-label={t.chosen}>
      {relation && (count > 1 || !('relations' in source)) ? (
        <p className="row-relation">
          <span lang="zh-CN">{relation.source.name}</span>{relation.role ? <RoleTag role={relation.role} /> : <span className="dim">{words.out[relation.type]}</span>}<span lang="zh-CN">{relation.target.name}</span>
        </p>
      ) : null}
      {target && count > 1 ? <p className="row-relation" lang="zh-CN">{target.name}</p> : null}
      <Quote quotes={quotes} at={at} onPlace={setAt} />
      <div className="row-actions">
        <Button look="quiet" icon={<BookOpen size={14} />} onClick={read}>{words.readSource}</Button>
        <Button look="quiet" icon={<Copy size={14} />} onClick={() => void copyFootnote(quote)}>{words.copyFootnote}</Button>
        {count > 1 ? (
          <span className="relations-of-row">
            <IconButton name={t.previousRelation} icon={<ChevronLeft size={16} />} disabled={which === 0} onClick={() => go(which - 1)} />
            {t.relationOf(which + 1, count)}
            <IconButton name={t.nextRelation} icon={<ChevronRight size={16} />} disabled={which === count - 1} onClick={() => go(which + 1)} />
          </span>
        ) : null}
      </div>
    </section>
  );
}
