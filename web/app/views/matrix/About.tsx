import { Funnel } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { Matrix } from '../../../contract/matrix.ts';
import { Button } from '../../parts/Button.tsx';
import { RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { app } from '../../state/app.ts';
import { matrix as text } from '../../text/matrix.ts';
import { useText } from '../../text/useText.ts';

/** Narrows the matrix to the tasks about an industry or a city; each choice says how many there are, and none leads to nothing. */
export function About({ abouts, chosen }: { abouts: Matrix['abouts']; chosen: string | undefined }) {
  const t = useText(text);
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState('');
  const found = abouts.filter(({ name }) => name.includes(q.trim()));
  const name = abouts.find(({ id }) => id === chosen)?.name;
  const choose = (industry: string) => { app().setValues({ industry }); setOpen(false); };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild><Button icon={<Funnel size={16} />} aria-pressed={chosen !== undefined}>{name ?? t.about}</Button></Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu about-menu" align="end" sideOffset={4} collisionPadding={8} aria-label={t.about}>
          <input type="search" value={q} placeholder={t.aboutFind} aria-label={t.aboutFind} onChange={(event) => setQ(event.target.value)} />
          <div className="scroll">
            <RowList label={t.about}>
              {found.map(({ id, kind, name: each, tasks }) => (
                <li key={id}><button type="button" data-row className="menu-item" aria-pressed={id === chosen} onClick={() => choose(id === chosen ? '' : id)}><KindMark kind={kind} /><span className="grow" lang="zh-CN">{each}</span><span className="end">{t.tasksOf(tasks)}</span></button></li>
              ))}
            </RowList>
            {found.length === 0 ? <p className="note">{t.aboutNone}</p> : null}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
