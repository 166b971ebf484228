import { Waypoints } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { EntityRef } from '../../../contract/parts.ts';
import type { Compare, ComparedRow } from '../../../contract/compare.ts';
import { Button } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { compare as text } from '../../text/compare.ts';
import { useText } from '../../text/useText.ts';
import { partOf } from './lists.ts';

const LANES = ['gone', 'both', 'new'] as const;
type Lane = (typeof LANES)[number];

/** → ↓ J go to the next name, ← ↑ K to the one before. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const by = ({ ArrowRight: 1, ArrowDown: 1, j: 1, ArrowLeft: -1, ArrowUp: -1, k: -1 } as const)[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.overview-name')];
  const next = names[names.indexOf(event.target as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** All names at once: no longer mentioned, in both, new, a row per kind. Nothing moves, whatever is chosen. */
export function Overview({ data }: { data: Compare }) {
  const t = useText(text);
  const c = useText(common);
  const chosen = useApp((state) => state.selection.entity);
  const changes = new Map<string, ComparedRow>();
  for (const row of data.rows) if (!changes.has(row.entity.id)) changes.set(row.entity.id, row);
  const alone = (what: 'new' | 'gone') => data.rows.filter((row) => row.what === what).map(({ entity }) => entity);
  const lanes: Record<Lane, readonly EntityRef[]> = { gone: alone('gone'), both: data.both, new: alone('new') };
  const row = chosen === undefined ? undefined : changes.get(chosen);
  const entity = chosen === undefined ? undefined : LANES.flatMap((lane) => lanes[lane]).find(({ id }) => id === chosen);
  return (
    <>
      <div className="overview scroll" onKeyDown={onKeyDown}>
        {LANES.map((lane) => <h2 key={lane}>{t.lane[lane]}<span>{t.namesOf(lanes[lane].length)}</span></h2>)}
        {data.kinds.map(({ kind }) => (
          <section key={kind} aria-label={c.kind[kind]}>
            <h3><KindMark kind={kind} bare />{c.kind[kind]}</h3>
            {LANES.map((lane) => (
              <ul key={lane} aria-label={`${c.kind[kind]} ${t.lane[lane]}`}>
                {lanes[lane].filter((one) => one.kind === kind).map((one) => {
                  const change = lane === 'both' ? changes.get(one.id) : undefined;
                  return (
                    <li key={one.id}>
                      <button type="button" className={`overview-name ${lane}`} aria-pressed={one.id === chosen} onClick={() => app().selectEntity(one.id === chosen ? undefined : one.id)}>
                        <span lang="zh-CN">{one.name}</span>{change ? <span className={`difference ${change.what}`}>{t.tag[change.what]}</span> : null}
                      </button>
                    </li>
                  );
                })}
              </ul>
            ))}
          </section>
        ))}
      </div>
      <p className="compare-foot">
        {entity ? (
          <>
            <b lang="zh-CN">{entity.name}</b><span className="gap" />
            {row ? <Button onClick={() => app().setValues({ only: partOf(row), kind: row.entity.kind })}>{t.pairOf}</Button> : null}
            <Button icon={<Waypoints size={16} />} onClick={() => app().showInGraph(entity.id)}>{c.showInGraph}</Button>
          </>
        ) : <span>{t.pictureNote}</span>}
      </p>
    </>
  );
}
