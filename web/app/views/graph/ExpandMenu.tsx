import { Plus } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId, useState } from 'react';
import type { Neighbours } from '../../../contract.ts';
import type { EntityRef } from '../../../contract/parts.ts';
import { call, useApi } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app } from '../../state/app.ts';
import { ROOM } from '../../state/scene.ts';
import { addedIds } from '../../state/arrangement.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { figure, useText } from '../../text/useText.ts';

type Group = Neighbours['groups'][number];
const keyOf = ({ type, direction, role, kind }: Group): string => [type, direction, role ?? '', kind].join(' ');

/** Ids of the chosen neighbours, best connected first; all of them page by page when `limit` is undefined. */
async function idsOf(entity: string, { type, direction, role, kind }: Group, limit: number | undefined): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const { chosen } = await call('neighbours', { path: { id: entity }, query: { type, direction, kind, limit: limit ?? ROOM, ...(role ? { role } : {}), ...(after ? { after } : {}) } });
    ids.push(...(chosen?.nodes ?? []).map((node) => node.id));
    after = limit === undefined && ids.length < ROOM ? chosen?.next : undefined;
  } while (after);
  return ids;
}

const FEW = 12;

function Choices({ entity, shownIds, onDone }: { entity: EntityRef; shownIds: ReadonlySet<string>; onDone: () => void }) {
  const t = useText(graph);
  const c = useText(common);
  const name = useId();
  const { data, error, refetch } = useApi('neighbours', { path: { id: entity.id } });
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState<Error>();
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Reading />;
  if (data.groups.length === 0) return <p className="none">{t.nothingToExpand}</p>;
  const marked = chosen ?? new Set(data.groups.slice(0, 1).map(keyOf));
  const picked = data.groups.filter((group) => marked.has(keyOf(group)));
  const count = picked.reduce((sum, group) => sum + (all ? group.count : Math.min(FEW, group.count)), 0);
  const toggle = (key: string) => {
    const next = new Set(marked);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const expand = async () => {
    const { say, expand: add, undo, showAround } = app();
    try {
      const ids = [...new Set((await Promise.all(picked.map((group) => idsOf(entity.id, group, all ? undefined : FEW)))).flat())];
      const already = new Set(addedIds(app().expansions));
      const fresh = ids.filter((id) => !shownIds.has(id) && !already.has(id));
      const room = Math.max(0, ROOM - already.size);
      const before = app().past.length;
      add(entity.id, fresh.slice(0, room));
      const added = app().past.length > before;
      const text = fresh.length === 0 ? t.allShown : fresh.length > room ? t.room(ROOM) : t.expanded(entity.name, fresh.length);
      say({ text, ...(added ? { undo } : {}) });
      showAround(undefined);
      onDone();
    } catch (problem) {
      setFailed(problem as Error);
    }
  };
  return (
    <form className="expand" onSubmit={(event) => { event.preventDefault(); void expand(); }}>
      <p className="menu-label">{t.expandHow}</p>
      <ul className="scroll">
        {data.groups.map((group) => {
          const key = keyOf(group);
          return (
            <li key={key}><label>
              <input type="checkbox" checked={marked.has(key)} onChange={() => toggle(key)} />
              {group.role && group.direction === 'out' ? <RoleTag role={group.role} /> : <span>{group.role ? t.roleBodies[group.role] : (group.direction === 'out' ? c.out : c.in)[group.type]}</span>}
              <KindMark kind={group.kind} bare size={14} /><span className="grow">{c.kind[group.kind]}</span><span className="count">{figure(group.count)}</span>
            </label></li>
          );
        })}
      </ul>
      {failed ? <Problem error={failed} /> : null}
      <div className="foot">
        <label><input type="radio" name={name} checked={!all} onChange={() => setAll(false)} />{t.atMost}</label>
        <label><input type="radio" name={name} checked={all} onChange={() => setAll(true)} />{t.all}</label>
        <Button look="filled" type="submit" disabled={count === 0}>{t.doExpand(count)}</Button>
      </div>
    </form>
  );
}

interface ExpandMenuProps { entity: EntityRef; shownIds: ReadonlySet<string>; open: boolean; onOpenChange: (open: boolean) => void }

/** Counts per relation and kind first; then what was chosen comes onto the canvas. */
export function ExpandMenu({ entity, shownIds, open, onOpenChange }: ExpandMenuProps) {
  const t = useText(graph);
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger asChild><Button icon={<Plus size={16} />} keyHint="E">{t.expand}</Button></Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu expand-menu" align="start" sideOffset={4} collisionPadding={8} aria-label={t.expandTitle(entity.name)}>
          <Choices entity={entity} shownIds={shownIds} onDone={() => onOpenChange(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
