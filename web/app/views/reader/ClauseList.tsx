import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { ReadClause } from './document.ts';

export interface ClauseListHandle { show(clause: string): void }

interface ClauseListProps {
  clauses: readonly ReadClause[];
  scroll: RefObject<HTMLElement | null>;
  handle: Ref<ClauseListHandle>;
  children: (read: ReadClause) => ReactNode;
}

/** Documents up to so many clauses stand on the page whole, so that the browser can select and print all of it. */
const WHOLE = 1500;
const [CHARACTERS_A_LINE, LINE] = [37, 28];

/** The clauses of a document; of a very long one only those near the window are on the page. */
export function ClauseList(props: ClauseListProps) {
  return props.clauses.length > WHOLE ? <Windowed {...props} /> : props.clauses.map(props.children);
}

function Windowed({ clauses, scroll, handle, children }: ClauseListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- it hands out functions that change; nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: clauses.length, getScrollElement: () => scroll.current, overscan: 12, scrollMargin, getItemKey: (index) => clauses[index]!.clause.id,
    estimateSize: (index) => Math.ceil(clauses[index]!.clause.text.length / CHARACTERS_A_LINE) * LINE + 12,
  });
  useLayoutEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);
  useImperativeHandle(handle, () => ({
    show: (clause) => {
      const index = clauses.findIndex((read) => read.clause.id === clause);
      if (index >= 0) virtual.scrollToIndex(index, { align: 'center' });
    },
  }));
  return (
    <div ref={list} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <div key={key} ref={virtual.measureElement} data-index={index} style={{ position: 'absolute', left: 0, right: 0, top: 0, transform: `translateY(${start - scrollMargin}px)` }}>
          {children(clauses[index]!)}
        </div>
      ))}
    </div>
  );
}
