import { X } from 'lucide-react';
import type { EntityRef } from '../../../contract/parts.ts';
import { useApi } from '../../api.ts';
import { IconButton } from '../../parts/Button.tsx';
import { FactRow, RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app } from '../../state/app.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { useState } from 'react';

function EntityLink({ entity }: { entity: EntityRef }) {
  const { selectEntity } = app();
  return <button type="button" className="entity-link" onClick={() => selectEntity(entity.id)}><KindMark kind={entity.kind} /><span lang="zh-CN">{entity.name}</span></button>;
}

/** What joins the two ends of a chosen line: stated relations, and for a derived line the tasks behind it. */
export function EdgePanel({ source, target }: { source: string; target: string }) {
  const t = useText(graph);
  const { selectEntity } = app();
  const { data, error, refetch } = useApi('between', { query: { source, target } });
  const [open, setOpen] = useState<string>();
  const close = <IconButton className="panel-close" name={t.closePanel} icon={<X size={16} />} onClick={() => selectEntity(undefined)} />;
  if (error) return <>{close}<Problem error={error} retry={() => void refetch()} /></>;
  if (!data) return <>{close}<Reading text={t.readingBetween} /></>;
  const first = open ?? data.stated[0]?.relation.id;
  const toggle = (id: string) => (next: boolean) => setOpen(next ? id : '');
  return (
    <>
      {close}
      <div className="entity ends"><EntityLink entity={data.source} /><EntityLink entity={data.target} /></div>
      <div className="scroll body">
        {data.stated.length > 0 ? (
          <section className="facts">
            <header><h3>{t.betweenStated(data.stated.length)}</h3></header>
            <RowList label={t.betweenStated(data.stated.length)}>
              {data.stated.map(({ relation }) => <FactRow key={relation.id} relation={relation} open={first === relation.id} onToggle={toggle(relation.id)} />)}
            </RowList>
          </section>
        ) : null}
        {data.tasks.length > 0 ? (
          <section className="facts">
            <header><h3>{t.betweenTasks(data.tasks.length)}</h3></header>
            <p className="note">{t.betweenTasksNote}</p>
            {data.tasks.map(({ task, source: left, target: right }) => (
              <div key={task.id} className="group">
                <EntityLink entity={task} />
                <RowList label={task.name}>
                  {[left, right].map((relation) => (
                    <FactRow key={relation.id} relation={relation} of={task.id} open={first === `${task.id} ${relation.id}`} onToggle={toggle(`${task.id} ${relation.id}`)} />
                  ))}
                </RowList>
              </div>
            ))}
          </section>
        ) : null}
        {data.stated.length + data.tasks.length === 0 ? <p className="none">{t.betweenNone}</p> : null}
      </div>
    </>
  );
}

/** A relation chosen by its address alone, with no entity beside it. */
export function RelationPanel({ id }: { id: string }) {
  const t = useText(graph);
  const { selectEntity } = app();
  const { data, error, refetch } = useApi('relation', { path: { id } });
  const [open, setOpen] = useState(true);
  const close = <IconButton className="panel-close" name={t.closePanel} icon={<X size={16} />} onClick={() => selectEntity(undefined)} />;
  if (error) return <>{close}<Problem error={error} retry={() => void refetch()} /></>;
  if (!data) return <>{close}<Reading text={t.readingBetween} /></>;
  return (
    <>
      {close}
      <div className="entity ends"><EntityLink entity={data.relation.source} /><EntityLink entity={data.relation.target} /></div>
      <section className="facts"><RowList label={t.quotes}><FactRow relation={data.relation} open={open} onToggle={setOpen} /></RowList></section>
    </>
  );
}
