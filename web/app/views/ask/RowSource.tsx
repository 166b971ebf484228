import { BookOpen, ChevronLeft, ChevronRight, Copy } from 'lucide-react';
import { type Ref, useImperativeHandle, useState } from 'react';
import type { Cell, QuestionAnswer } from '../../../contract.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyFootnote } from '../../parts/copy.ts';
import { Quote } from '../../parts/Quote.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { sourceOf, useEvidence } from './evidence.ts';

export interface RowSourceHandle { read(): void }

/** The sentence behind the chosen row, with its place, and what to do with it. */
export function RowSource({ row, resolved, handle }: { row: Cell[]; resolved: QuestionAnswer['resolved']; handle: Ref<RowSourceHandle> }) {
  const t = useText(ask);
  const words = useText(common);
  const [relationAt, setRelationAt] = useState(0);
  const [at, setAt] = useState(0);
  const source = sourceOf(row, resolved);
  const { relations, quotes, error, retry } = useEvidence(source, relationAt);
  const relation = relations?.[relationAt];
  const quote = quotes?.[Math.min(at, quotes.length - 1)];
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
  const many = relations?.length ?? 0;
  const go = (to: number) => { setRelationAt(to); setAt(0); };
  return (
    <section className="row-source" aria-label={t.chosen}>
      {relation && !('relations' in source && many === 1) ? (
        <p className="row-relation">
          <span lang="zh-CN">{relation.source.name}</span>{relation.role ? <RoleTag role={relation.role} /> : <span className="dim">{words.out[relation.type]}</span>}<span lang="zh-CN">{relation.target.name}</span>
        </p>
      ) : null}
      <Quote quotes={quotes} at={Math.min(at, quotes.length - 1)} onPlace={setAt} />
      <div className="row-actions">
        <Button look="quiet" icon={<BookOpen size={14} />} onClick={read}>{words.readSource}</Button>
        <Button look="quiet" icon={<Copy size={14} />} onClick={() => void copyFootnote(quote)}>{words.copyFootnote}</Button>
        {many > 1 ? (
          <span className="relations-of-row">
            <IconButton name={t.previousRelation} icon={<ChevronLeft size={16} />} disabled={relationAt === 0} onClick={() => go(relationAt - 1)} />
            {t.relationOf(relationAt + 1, many)}
            <IconButton name={t.nextRelation} icon={<ChevronRight size={16} />} disabled={relationAt === many - 1} onClick={() => go(relationAt + 1)} />
          </span>
        ) : null}
      </div>
    </section>
  );
}
