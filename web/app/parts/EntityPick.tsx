import { Popover } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from 'react';
import type { EntityRef } from '../../contract/parts.ts';
import type { Kind } from '../../../ingest/model.ts';
import { call, useApi } from '../api.ts';
import { pick as text } from '../text/pick.ts';
import { useText } from '../text/useText.ts';
import { RowList } from './FactRow.tsx';
import { KindMark } from './KindMark.tsx';
import { Problem, Reading } from './State.tsx';
import './entity-pick.css';

/** A choice with what stands at its end: a count in words. */
export interface Offer { entity: EntityRef; end?: string }

const LISTED = 30;

interface EntityPickProps {
  /** The button that opens it. */
  trigger: ReactNode;
  /** What is chosen, in words, for the field and the list. */
  label: string;
  /** Choices before anything is typed; with `search` what is typed is looked for everywhere, else among them. */
  offers: readonly Offer[];
  search?: boolean;
  /** Kinds that may be chosen. Absent: all. */
  kinds?: readonly Kind[];
  chosen?: string | undefined;
  onChoose: (entity: EntityRef) => void;
  align?: 'start' | 'end';
}

/** Chooses an entity from a list that typing narrows. ↓ goes into the list, Enter takes the first of what is typed, also when the list is not there yet. */
export function EntityPick({ trigger, onChoose, align = 'start', label, ...rest }: EntityPickProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu entity-pick" align={align} sideOffset={4} collisionPadding={8} aria-label={label}>
          <Choices {...rest} label={label} onChoose={(entity) => { onChoose(entity); setOpen(false); }} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({ label, offers, search = false, kinds, chosen, onChoose }: Omit<EntityPickProps, 'trigger' | 'align'>) {
  const t = useText(text);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const looking = search && q !== '';
  const [only] = kinds ?? [];
  const queryFor = (words: string) => ({ q: words, limit: LISTED, ...(kinds?.length === 1 && only ? { kind: only } : {}) });
  const { data, error, refetch, isPlaceholderData } = useApi('search', { query: queryFor(q) }, { enabled: looking, keep: true });
  const isWanted = ({ kind }: EntityRef): boolean => !kinds || kinds.includes(kind);
  const found: readonly Offer[] = looking
    ? (data?.hits ?? []).filter(isWanted).map((entity) => ({ entity, end: t.mentions(entity.mentions) }))
    : offers.filter(({ entity }) => entity.name.includes(q));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = found;
    const late = search && typed.trim() !== '' && (typed.trim() !== q || isPlaceholderData || !data);
    if (event.key === 'Enter' && late) void call('search', { query: queryFor(typed.trim()) }).then(({ hits }) => { const hit = hits.find(isWanted); if (hit) onChoose(hit); }, () => void refetch());
    else if (event.key === 'Enter' && first) onChoose(first.entity);
    else if (event.key === 'ArrowDown') event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-row]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input type="search" value={typed} placeholder={label} aria-label={label} onChange={(event) => setTyped(event.target.value)} onKeyDown={onKeyDown} />
      {error && looking ? <Problem error={error} retry={() => void refetch()} /> : null}
      {looking && !data && !error ? <Reading /> : null}
      <div className="scroll">
        <RowList label={label}>
          {found.map(({ entity, end }) => (
            <li key={entity.id}><button type="button" data-row className="menu-item" aria-pressed={entity.id === chosen} onClick={() => onChoose(entity)}><KindMark kind={entity.kind} /><span className="grow" lang="zh-CN">{entity.name}</span><span className="end">{end}</span></button></li>
          ))}
        </RowList>
        {found.length === 0 && !(looking && !data) ? <p className="note">{q === '' ? t.typeToFind : t.none(q)}</p> : null}
      </div>
    </>
  );
}
