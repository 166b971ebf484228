import { BookOpen, Copy, Waypoints, X } from 'lucide-react';
import { type Ref, useImperativeHandle, useState } from 'react';
import type { Matrix, MatrixTask } from '../../../contract/matrix.ts';
import type { Quote as QuoteData, RelationRef } from '../../../contract/parts.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyFootnote } from '../../parts/copy.ts';
import { Quote } from '../../parts/Quote.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { matrix as text } from '../../text/matrix.ts';
import { useText } from '../../text/useText.ts';
import { GapMark } from './GapMark.tsx';

export interface CellPanelHandle { read(): void; copy(): void }

/** How the sentence writes the body, where that is not its name. */
function writtenAs({ context }: QuoteData, { source }: RelationRef): string | undefined {
  const form = context.marks.filter(({ what }) => what === 'source').map(({ start, end }) => context.text.slice(start, end)).join('');
  return form !== '' && form !== source.name ? form : undefined;
}

/** The chosen cell: who, in which role, for what; the sentence; why the task is flagged. */
export function CellPanel({ relation, task, matrix, handle, onClose }: { relation: string; task: MatrixTask; matrix: Matrix; handle: Ref<CellPanelHandle>; onClose: () => void }) {
  const t = useText(text);
  const c = useText(common);
  const [at, setAt] = useState(0);
  const { data, error, refetch } = useApi('relation', { path: { id: relation } });
  const quote = data?.quotes[Math.min(at, data.quotes.length - 1)];
  const read = () => { if (quote) app().readFact(relation, { document: quote.document, clause: quote.clause }); };
  useImperativeHandle(handle, () => ({ read, copy: () => { if (quote) void copyFootnote(quote); } }));
  const form = data && quote ? writtenAs(quote, data.relation) : undefined;
  return (
    <div className="scroll matrix-panel">
      <p className="over">{t.chosenCell}<IconButton name={t.close} icon={<X size={16} />} onClick={onClose} /></p>
      {error ? <Problem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Reading text={c.reading} /> : null}
      {data && quote ? (
        <>
          <h2 lang="zh-CN">{data.relation.source.name} {data.relation.role ? <RoleTag role={data.relation.role} /> : null}</h2>
          <p lang="zh-CN">{data.relation.target.name}</p>
          <Quote quotes={data.quotes} at={at} onPlace={setAt} />
          <div className="actions">
            <Button look="filled" icon={<BookOpen size={16} />} onClick={read}>{c.readSource}</Button>
            <Button icon={<Copy size={16} />} keyHint="C" onClick={() => void copyFootnote(quote)}>{c.copyFootnote}</Button>
            <Button icon={<Waypoints size={16} />} onClick={() => app().showInGraph(data.relation.source.id)}>{c.showInGraph}</Button>
          </div>
          {form ? <section><h3>{t.restored}</h3><p lang="zh-CN">{t.restoredAs(form, data.relation.source.name)}</p></section> : null}
        </>
      ) : null}
      {task.gaps.length > 0 ? (
        <section>
          <h3>{t.why}</h3>
          {task.gaps.map((gap) => <p key={gap}><GapMark gap={gap}>{reason(gap, task, matrix, t)}</GapMark></p>)}
        </section>
      ) : null}
    </div>
  );
}

function reason(gap: MatrixTask['gaps'][number], task: MatrixTask, { bodies }: Matrix, t: typeof text.zh): string {
  if (gap === 'several-leads') return t.whySeveral(task.leads);
  if (gap === 'collective-only') return t.whyCollective(task.cells.map(({ body }) => bodies[body]!).filter(({ collective }) => collective).map(({ name }) => name).join('、'));
  return t.whyGap[gap]!;
}
