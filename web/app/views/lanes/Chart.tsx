import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Lane, LaneGap, LaneMember, Lanes } from '../../../contract/lanes.ts';
import { type Card as DrawnCard, cardFrom, drawLanes, type GapCard, type Ribbon, type Worded } from '../../../scene/lanes.ts';
import { Button } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { common } from '../../text/common.ts';
import { lanes as text } from '../../text/lanes.ts';
import { useText } from '../../text/useText.ts';
import { useSize } from '../../parts/useSize.ts';

const MOST = 40;

/** What is chosen: a card, a ribbon by its relation, a gap. */
export type Chosen = { card: string } | { ribbon: string } | { gap: LaneGap['what'] };

interface ChartProps {
  lanes: Lanes;
  chosen: Chosen | undefined;
  onChoose: (chosen: Chosen) => void;
}

/** The lanes with their cards, ribbons and gaps. Arrows go within and across lanes, Enter opens. */
export function Chart({ lanes, chosen, onChoose }: ChartProps) {
  const t = useText(text);
  const c = useText(common);
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const [whole, setWhole] = useState<ReadonlySet<Lane>>(new Set());
  const [hovered, setHovered] = useState<string>();
  const drawing = useMemo(
    () => drawLanes({ start: lanes.start.id, members: lanes.members, links: lanes.links, gaps: lanes.gaps, width: Math.max(0, width - 32), most: MOST, whole, words: (member) => wordsOf(member, t, c), gapWords: (gap) => gapWordsOf(gap, t) }),
    [lanes, width, whole, t, c],
  );
  const lines = useMemo(() => countLines(lanes), [lanes]);
  const lit = hovered ?? (chosen && 'card' in chosen ? chosen.card : undefined);
  const isLit = ({ link }: Ribbon): boolean => (chosen !== undefined && 'ribbon' in chosen && chosen.ribbon === link.relation) || lit === link.source || lit === link.target;
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.card;
    const to = id === undefined ? undefined : cardFrom(drawing.cards, id, event.key);
    if (to === undefined) return;
    event.preventDefault();
    place.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(to)}"]`)?.focus();
  };
  const first = drawing.cards[0]?.member.id;
  const focused = chosen && 'card' in chosen && drawing.cards.some(({ member }) => member.id === chosen.card) ? chosen.card : first;
  return (
    <div ref={place} className="lanes-chart scroll" onKeyDown={onKeyDown}>
      <div className="lanes-ground" role="group" aria-label={t.chart(lanes.start.name)} style={{ width: drawing.width, height: drawing.height + 40 }}>
        {drawing.columns.map(({ lane, x, width: column, shown, total }) => (
          <h2 key={lane} style={{ left: x, width: column }}>{t.lane[lane]}<span>{t.laneCount(shown, total)}</span></h2>
        ))}
        <div className="lanes-body" style={{ height: drawing.height }}>
          <svg width={drawing.width} height={drawing.height} aria-hidden>
            {drawing.ribbons.filter((ribbon) => !ribbon.far || isLit(ribbon)).map((ribbon) => (
              <g key={ribbon.link.relation} className={`ribbon${isLit(ribbon) ? ' lit' : ''}${ribbon.dashed ? ' dashed' : ''}`} onClick={() => onChoose({ ribbon: ribbon.link.relation })}>
                <path className="target" d={ribbon.path} />
                <path className="line" d={ribbon.path} strokeWidth={ribbon.weight} />
              </g>
            ))}
          </svg>
          {drawing.cards.map((card) => (
            <MemberCard key={`${card.member.lane} ${card.member.id}`} card={card} lines={lines.get(card.member.id) ?? 0} chosen={chosen !== undefined && 'card' in chosen && chosen.card === card.member.id} tab={card.member.id === focused}
              onChoose={() => onChoose({ card: card.member.id })} onHover={setHovered} />
          ))}
          {drawing.gaps.map((gap) => <Gap key={gap.gap.what} gap={gap} chosen={chosen !== undefined && 'gap' in chosen && chosen.gap === gap.gap.what} onChoose={() => onChoose({ gap: gap.gap.what })} />)}
          {drawing.columns.filter(({ shown, total }) => shown < total).map(({ lane, x, width: column, total }) => (
            <div key={lane} className="lane-rest" style={{ left: x, width: column, top: drawing.height - 28 }}><Button look="quiet" onClick={() => setWhole(new Set([...whole, lane]))}>{t.showAll(total)}</Button></div>
          ))}
        </div>
      </div>
    </div>
  );
}

type Words = typeof text.zh;

/** What stands on the card of a member: its name, the status behind it unless it exists, a count under it. */
export function wordsOf({ name, status, lane, count }: LaneMember, t: Words, c: typeof common.zh): Worded & { status: string } {
  const words = status && status !== 'existing' ? t.status(c.status[status]!) : '';
  return { name: name + words, status: words, note: count === 0 ? '' : lane === 'department' ? t.tasks(count) : t.develops(count) };
}

function gapWordsOf({ what, of, unread }: LaneGap, t: Words): Worded {
  return { name: t.gapIs(what, of.length), note: unread.length > 0 ? t.gapUnread(unread.length) : '' };
}

function countLines({ links }: Lanes): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of links) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function MemberCard({ card: { member, x, y, width, height }, lines, chosen, tab, onChoose, onHover }: { card: DrawnCard; lines: number; chosen: boolean; tab: boolean; onChoose: () => void; onHover: (id: string | undefined) => void }) {
  const t = useText(text);
  const c = useText(common);
  const words = wordsOf(member, t, c);
  const unbuilt = member.status === 'planned' || member.status === 'building';
  return (
    <button type="button" data-card={member.id} tabIndex={tab ? 0 : -1} className={`lane-card${unbuilt ? ' dashed' : ''}${member.derived ? ' derived' : ''}${chosen ? ' chosen' : ''}`} style={{ left: x, top: y, width, height }}
      onClick={onChoose} onPointerEnter={() => onHover(member.id)} onPointerLeave={() => onHover(undefined)} onFocus={() => onHover(member.id)} onBlur={() => onHover(undefined)}>
      <KindMark kind={member.kind} bare />
      <span className="words"><span lang="zh-CN">{member.name}</span><i>{words.status}</i>{words.note ? <small>{words.note}</small> : null}
      </span>
      <span className="hidden">{t.cardLabel(t.lane[member.lane]!, member.name, lines)}</span>
    </button>
  );
}

function Gap({ gap: { gap, x, y, width, height }, chosen, onChoose }: { gap: GapCard; chosen: boolean; onChoose: () => void }) {
  const words = gapWordsOf(gap, useText(text));
  return (
    <button type="button" className={`gap-card${chosen ? ' chosen' : ''}`} style={{ left: x, top: y, width, height }} onClick={onChoose}>
      <b>{words.name}</b>
      {words.note ? <span>{words.note}</span> : null}
    </button>
  );
}
