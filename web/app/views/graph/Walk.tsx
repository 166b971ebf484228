import { ArrowLeft, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SceneNode } from '../../../contract.ts';
import type { EntityRef, RelationRef } from '../../../contract/parts.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { useFilters } from '../../state/scene.ts';
import { canvas } from '../../text/canvas.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { figure, useText } from '../../text/useText.ts';
import { shownGroups } from './factGroups.ts';

/** So many things to begin with, the largest first. */
const STARTS = 40;

/** Moves the focus among the rows below an element: ↑ ↓ by one, Home, End, Page Down and Page Up by a group. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const groupOf = (row: HTMLElement | undefined) => row?.closest('[data-group]');
  const own = groupOf(rows[at]);
  const firstOf = (from: number, step: 1 | -1): number => {
    let i = from;
    while (rows[i] && groupOf(rows[i]) === own) i += step;
    const next = groupOf(rows[i]);
    return step === 1 ? i : rows.findIndex((row) => groupOf(row) === next);
  };
  const moves: Record<string, () => number> = { ArrowDown: () => at + 1, ArrowUp: () => at - 1, Home: () => 0, End: () => rows.length - 1, PageDown: () => firstOf(at, 1), PageUp: () => firstOf(at, -1) };
  const to = moves[event.key]?.();
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

interface WalkProps { nodes: readonly SceneNode[]; onClose: () => void }

/**
 * The graph as a list to walk: the relations of one thing as sentences, in groups. Enter goes to the other end, → opens
 * the sentence of the text, Backspace returns to where one came from.
 */
export default function Walk({ nodes, onClose }: WalkProps) {
  const t = useText(graph);
  const c = useText(common);
  const say = useText(canvas).sentence;
  const at = useApp((state) => state.selection.entity);
  const { filters } = useFilters();
  const [trail, setTrail] = useState<EntityRef[]>([]);
  const { data, error, refetch } = useApi('entity', { path: { id: at ?? '' }, query: { limit: 1000 } }, { enabled: at !== undefined });
  const list = useRef<HTMLDivElement>(null);
  const came = useRef<string>(undefined);
  useEffect(() => {
    if (at !== undefined && data?.entity.id !== at) return;
    const row = came.current === undefined ? undefined : list.current?.querySelector<HTMLElement>(`[data-other="${CSS.escape(came.current)}"]`);
    (row ?? list.current?.querySelector<HTMLElement>('[data-row]'))?.focus();
  }, [data, at]);
  const go = (id: string): void => {
    if (data && at !== undefined) setTrail([...trail, data.entity]);
    came.current = undefined;
    app().selectEntity(id);
  };
  const back = (): void => {
    came.current = at;
    setTrail(trail.slice(0, -1));
    app().selectEntity(trail.at(-1)?.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveFocus(event);
    if (event.key === 'Backspace' && at !== undefined) back();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const groups = data && at !== undefined ? shownGroups(data.groups, { documents: filters.documents, roles: filters.roles }) : [];
  const other = ({ source, target }: RelationRef) => (source.id === at ? target : source);
  const starts = nodes.toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1)).slice(0, STARTS);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="walk" aria-label={t.walk} onKeyDown={onKeyDown}>
      <header>
        <IconButton name={t.walkBack} icon={<ArrowLeft size={16} />} disabled={at === undefined} onClick={back} />
        <p className="trail">{[...trail.map(({ name }) => name), at === undefined ? t.walkStart : (data?.entity.name ?? '')].join(' › ')}</p>
        <Button look="quiet" keyHint="W" icon={<X size={14} />} onClick={onClose}>{t.walkClose}</Button>
      </header>
      <p className="note">{t.walkKeys}</p>
      <div ref={list} className="scroll body">
        {error ? <Problem error={error} retry={() => void refetch()} /> : null}
        {at === undefined ? (
          <ul data-group="start" aria-label={t.walkStart}>
            {starts.map(({ id, kind, name }) => <li key={id}><button type="button" className="row" data-row data-other={id} onClick={() => go(id)}><KindMark kind={kind} /><span className="grow" lang="zh-CN">{name}</span></button></li>)}
          </ul>
        ) : !data && !error ? <Reading text={t.readingEntity} /> : null}
        {data && groups.length === 0 && at !== undefined ? <p className="none">{t.noRelation}</p> : null}
        {groups.map(({ key, type, direction, role, rows, count }) => {
          const name = role ? (direction === 'out' ? c.role : t.roleBodies)[role]! : (direction === 'out' ? c.out : c.in)[type]!;
          return (
            <section key={key} data-group={key} aria-label={t.sector(name, count)}>
              <h2>{name} <span className="count">{figure(count)}</span></h2>
              <ul>
                {rows.map((relation) => (
                  <li key={relation.id}>
                    <button
                      type="button" className="row sentence" data-row data-other={other(relation).id} onClick={() => go(other(relation).id)}
                      onKeyDown={(event) => { if (event.key === 'ArrowRight') { event.preventDefault(); app().selectRelation(relation.id, at); } }}
                    >
                      <KindMark kind={other(relation).kind} /><span className="grow" lang="zh-CN">{say(type, role ?? '', relation.source.name, relation.target.name)}</span><span className="count">{relation.years.join(' ')}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
