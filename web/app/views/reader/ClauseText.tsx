import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { EntityRef, Quote } from '../../../contract/parts.ts';
import { kindColour } from '../../parts/KindMark.tsx';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';
import type { ReadClause, ReadFact, ReadName } from './document.ts';
import type { Span } from './offsets.ts';
import { layOut, type Layered, type Run, type Stretch } from './runs.ts';
import { drawnIn, factAt } from './selected.ts';

export interface ClauseTextProps {
  read: ReadClause;
  entities: Record<string, EntityRef>;
  /** Entity per mark of the document. */
  entityOf: (mark: number) => string | undefined;
  /** Set only on the clause that holds them, so that the others need not be drawn again. */
  fact: ReadFact | undefined;
  name: ReadName | undefined;
  quote: Quote | undefined;
  current: boolean;
  hits: readonly Span[] | undefined;
  /** Start of the hit one is at. */
  hit: number | undefined;
  onName: (mark: number, clause: string) => void;
  onFact: (fact: ReadFact) => void;
}

const CHARACTERS_A_LINE = 37;

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, start, layers }) => {
    const inner = layers.length > 0 ? <span className={layers.map((layer) => `layer-${layer}`).join(' ')} data-at={start}>{text}</span> : text;
    return layers.includes('quote') ? <mark key={start}>{inner}</mark> : <span key={start}>{inner}</span>;
  });
}

/** One clause: names underlined in the colour of their kind, the chosen sentence yellow. Text is drawn as text only. */
export const ClauseText = memo(function ClauseText({ read, entities, entityOf, fact, name, quote, current, hits, hit, onName, onFact }: ClauseTextProps) {
  const t = useText(reader);
  const { clause } = read;
  const drawn = drawnIn(read, { fact, name }, quote);
  const found = hits?.map((span): Layered => ({ layer: span[0] === hit ? 'current' : 'hit', span })) ?? [];
  const stretches = layOut(clause.text, drawn.names, [...drawn.layers, ...found]);
  const choose = (target: Element, deepest: Element): void => {
    const mark = target.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    const at = deepest.closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (mark !== undefined) onName(Number(mark), clause.id);
    else if (at !== undefined) {
      const stated = factAt(read, Number(at));
      if (stated) onFact(stated);
    }
  };
  const onClick = (event: MouseEvent) => {
    if (getSelection()?.type !== 'Range') choose(event.target as Element, event.target as Element);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const target = event.target as HTMLElement;
    if (target.dataset['mark'] === undefined) return;
    event.preventDefault();
    choose(target, target);
  };
  const Tag = clause.kind === 'title' || clause.kind === 'heading' ? 'h2' : 'p';
  return (
    <div className={`clause ${clause.kind}${current ? ' current' : ''}`} data-clause={clause.id} data-depth={clause.depth} style={{ containIntrinsicBlockSize: `auto ${Math.ceil(clause.text.length / CHARACTERS_A_LINE) * 28 + 12}px` }}>
      <Tag onClick={onClick} onKeyDown={onKeyDown}>
        {stretches.map((stretch) => <NameOrText key={stretch.start} stretch={stretch} entities={entities} entityOf={entityOf} reachable={current} chosen={name} />)}
      </Tag>
      {clause.reading === 'unread' ? <small className="clause-unread">{t.notUnderstood} · <span lang="zh-CN">{clause.reason}</span></small> : null}
      {read.facts.length > 0 ? (
        <button type="button" className="clause-facts" tabIndex={current ? 0 : -1} title={t.clauseFacts(read.facts.length)} aria-label={t.clauseFacts(read.facts.length)} onClick={() => onFact(read.facts[0]!)}>
          {read.facts.length}
        </button>
      ) : null}
    </div>
  );
});

function NameOrText({ stretch, entities, entityOf, reachable, chosen }: { stretch: Stretch; entities: Record<string, EntityRef>; entityOf: (mark: number) => string | undefined; reachable: boolean; chosen: ReadName | undefined }) {
  const mark = stretch.marks.find((one) => one === chosen?.mark) ?? stretch.marks.find((one) => one >= 0);
  const entity = mark === undefined ? undefined : entities[entityOf(mark) ?? ''];
  if (mark === undefined || !entity) return stretch.strong ? <span className="name strong"><Runs runs={stretch.runs} /></span> : <Runs runs={stretch.runs} />;
  return (
    <span role="button" tabIndex={reachable ? 0 : -1} data-mark={mark} className={`name${stretch.strong ? ' strong' : ''}`} title={entity.name}
      aria-pressed={mark === chosen?.mark} style={{ borderColor: kindColour(entity.kind) }}>
      <Runs runs={stretch.runs} />
    </span>
  );
}
