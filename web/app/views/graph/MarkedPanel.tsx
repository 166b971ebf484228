import { EyeOff, Pin, Plus, Spline, X } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { addedIds } from '../../state/arrangement.ts';
import { ROOM, type Scene } from '../../state/scene.ts';
import { canvas } from '../../text/canvas.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { joining, linesAmong } from './among.ts';

/** So many neighbours of each chosen one come at once. */
const EACH = 12;

/** Several chosen things: what can be done with all of them, and the lines among them as sentences. */
export default function MarkedPanel({ scene }: { scene: Scene }) {
  const t = useText(graph);
  const c = useText(common);
  const say = useText(canvas).sentence;
  const marked = useApp((state) => state.marked);
  const pinned = useApp((state) => state.pinned);
  const [failed, setFailed] = useState<Error>();
  const { mark, clearMarks, hide, pinAll, expand, undo, selectEdge } = app();
  const nodes = marked.flatMap((id) => scene.nodes.find((node) => node.id === id) ?? []);
  const gone = marked.length - nodes.length;
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const lines = linesAmong(scene.edges.filter(({ id }) => !scene.hidden.edges.has(id)), new Set(marked));
  const allPinned = marked.every((id) => pinned.includes(id));
  const bring = async (found: () => Promise<string[]>, none: string) => {
    try {
      const already = new Set([...addedIds(app().expansions), ...scene.nodes.map(({ id }) => id)]);
      const fresh = [...new Set(await found())].filter((id) => !already.has(id));
      const before = app().past.length;
      expand('', fresh.slice(0, Math.max(0, ROOM - addedIds(app().expansions).length)));
      app().say({ text: fresh.length === 0 ? none : t.brought(fresh.length), ...(app().past.length > before ? { undo } : {}) });
    } catch (problem) {
      setFailed(problem as Error);
    }
  };
  const neighboursOf = (id: string) => call('neighbours', { path: { id }, query: { limit: EACH } }).then(({ chosen }) => chosen?.nodes.map((node) => node.id) ?? []);
  const relationsOf = (id: string) => call('entity', { path: { id }, query: { limit: 1000 } });
  return (
    <>
      <IconButton className="panel-close" name={t.closePanel} icon={<X size={16} />} onClick={clearMarks} />
      <div className="entity">
        <header><h2>{t.markedTitle(marked.length)}</h2></header>
        {gone > 0 ? <p className="what">{t.markedGone(gone)}</p> : null}
        <div className="buttons">
          <Button icon={<Pin size={16} />} aria-pressed={allPinned} onClick={() => pinAll(nodes)}>{allPinned ? t.unpin : t.pin}</Button>
          <Button icon={<EyeOff size={16} />} keyHint="H" onClick={() => { hide(marked); clearMarks(); }}>{t.hideThese}</Button>
          <Button icon={<Plus size={16} />} onClick={() => void bring(async () => (await Promise.all(marked.map(neighboursOf))).flat(), t.allShown)}>{t.expandAll}</Button>
          <Button icon={<Spline size={16} />} onClick={() => void bring(async () => joining(await Promise.all(nodes.map(({ id }) => relationsOf(id)))), t.nothingBetween)}>{t.betweenThese}</Button>
        </div>
      </div>
      {failed ? <Problem error={failed} /> : null}
      <div className="scroll body">
        <section className="facts">
          <header><h3>{t.linesAmong(lines.length)}</h3></header>
          <RowList label={t.linesAmong(lines.length)}>
            {lines.map(({ id, type, role, source, target, derived }) => (
              <li key={id}><button type="button" className="row sentence" data-row onClick={() => selectEdge(source, target)}><span className="grow">{say(type, role ?? '', names.get(source)!, names.get(target)!)}</span>{derived ? <span className="count">{t.derivedShort}</span> : null}</button></li>
            ))}
          </RowList>
        </section>
        <section className="facts">
          <header><h3>{t.markedList}</h3></header>
          <RowList label={t.markedList}>
            {nodes.map(({ id, kind, name }) => (
              <li key={id} className="marked-row"><button type="button" className="row" data-row onClick={() => { clearMarks(); app().selectEntity(id); }}><KindMark kind={kind} /><span className="grow" lang="zh-CN">{name}</span></button><IconButton name={c.remove(name)} icon={<X size={14} />} onClick={() => mark([id])} /></li>
            ))}
          </RowList>
        </section>
      </div>
    </>
  );
}
