import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { Lanes } from '../../../contract/lanes.ts';
import type { SceneEdge, SceneNode } from '../../../contract.ts';
import { drawLanes } from '../../../scene/lanes.ts';
import { shortNames } from '../../../scene/shortNames.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { useApp } from '../../state/app.ts';
import { themeOf } from '../../state/settings.ts';
import { lanes as text } from '../../text/lanes.ts';
import { useText } from '../../text/useText.ts';
import type { Chosen } from './Chart.tsx';
import { useSize } from '../../parts/useSize.ts';

const NO_PINS: ReadonlySet<string> = new Set();
const NO_LANES: ReadonlySet<never> = new Set();
const CALM = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The same names and lines as a graph; each stands where its card stands. */
export function LanesGraph({ lanes, chosen, onChoose }: { lanes: Lanes; chosen: Chosen | undefined; onChoose: (chosen: Chosen | undefined) => void }) {
  const t = useText(text);
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const theme = useApp(themeOf);
  const language = useApp((state) => state.language);
  const calm = useSyncExternalStore((changed) => { CALM.addEventListener('change', changed); return () => CALM.removeEventListener('change', changed); }, () => CALM.matches);
  const { nodes, edges } = useMemo(() => graphOf(lanes, width), [lanes, width]);
  return (
    <div ref={place} className="lanes-graph">
      {width > 0 ? (
        <Canvas nodes={nodes} edges={edges} selected={chosen && 'card' in chosen ? chosen.card : undefined} selectedEdge={chosen && 'ribbon' in chosen ? chosen.ribbon : undefined} pinned={NO_PINS}
          theme={theme} language={language} reducedMotion={calm} label={t.chart(lanes.start.name)} view={lanes.start.id}
          onSelectEntity={(id) => onChoose(id === null ? undefined : { card: id })} onSelectEdge={({ id }) => onChoose({ ribbon: id })} />
      ) : null}
    </div>
  );
}

/** Nodes in the middle of their cards, and one line per stated relation. */
function graphOf(lanes: Lanes, width: number): { nodes: SceneNode[]; edges: SceneEdge[] } {
  const { cards } = drawLanes({ start: lanes.start.id, members: lanes.members, links: lanes.links, gaps: [], width, most: Infinity, whole: NO_LANES, words: ({ name }) => ({ name, note: '' }), gapWords: () => ({ name: '', note: '' }) });
  const short = shortNames(lanes.members.map(({ id, kind, name }) => ({ id, kind, name })));
  const degree = new Map<string, number>();
  for (const { source, target } of lanes.links) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const nodes = new Map<string, SceneNode>();
  for (const { member: { id, kind, name, collective, status }, x, y, width: wide, height } of cards) {
    if (!nodes.has(id)) nodes.set(id, { id, kind, name, ...(collective && { collective }), ...(status && { status }), short: short.get(id) ?? name, x: x + wide / 2, y: y + height / 2, radius: Math.min(16, 6 + 1.6 * Math.sqrt(degree.get(id) ?? 0)), more: 0, folded: 0 });
  }
  return { nodes: [...nodes.values()], edges: lanes.links.map(({ relation, type, source, target, places }) => ({ id: relation, type, source, target, derived: false, weight: places })) };
}
