import { useEffect, useRef } from 'react';
import { RowList } from '../../parts/FactRow.tsx';
import { RoleTag } from '../../parts/RoleTag.tsx';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import type { ReadFact } from './document.ts';

/** Facts in the order of the text, the chosen one marked; what the document itself states goes without its name. ↑ ↓ move, Enter chooses. */
export function FactList({ facts, current, label, document, onFact }: { facts: readonly ReadFact[]; current: ReadFact | undefined; label: string; document: string; onFact: (fact: ReadFact) => void }) {
  const words = useText(common);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { if (current) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }); }, [current]);
  return (
    <div ref={list} className="fact-list" lang="zh-CN">
      <RowList label={label}>
        {facts.map((fact) => {
          const { relation } = fact;
          return (
            <li key={fact.index}>
              <button type="button" className="fact-row" data-row aria-current={fact === current ? 'true' : undefined} onClick={() => onFact(fact)}>
                {relation.role ? <RoleTag role={relation.role} /> : <span className="type">{words.out[relation.type]}</span>}
                <span className="name">{relation.source.id === document ? '' : `${relation.source.name} → `}{relation.target.name}</span>
              </button>
            </li>
          );
        })}
      </RowList>
    </div>
  );
}
