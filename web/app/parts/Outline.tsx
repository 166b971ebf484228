import { type KeyboardEvent, useEffect, useRef } from 'react';
import './outline.css';

export interface OutlineItem {
  id: string;
  title: string;
  /** 1 outermost. */
  depth: number;
  /** Shown at the end of the row. */
  end?: string;
}

interface OutlineProps {
  label: string;
  items: readonly OutlineItem[];
  /** The item one is in. */
  current: string | undefined;
  onChoose: (id: string) => void;
}

/** Headings of a document, in the order of its file. ↑ ↓ Home End move, Enter goes there. */
export function Outline({ label, items, current, onChoose }: OutlineProps) {
  const list = useRef<HTMLUListElement>(null);
  const reached = items.some(({ id }) => id === current) ? current : items[0]?.id;
  useEffect(() => { if (current !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[to].focus();
  };
  return (
    <nav className="outline" aria-label={label}>
      <ul ref={list} onKeyDown={onKeyDown} lang="zh-CN">
        {items.map(({ id, title, depth, end }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'location' : undefined} tabIndex={id === reached ? 0 : -1}
              style={{ paddingInlineStart: 8 + (Math.min(depth, 5) - 1) * 14 }} title={title} onClick={() => onChoose(id)}>
              <span className="title">{title}</span>{end ? <span className="end">{end}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
