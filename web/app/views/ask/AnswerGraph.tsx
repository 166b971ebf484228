import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { drawAnswer } from '../../../scene/answer.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { useApp } from '../../state/app.ts';
import { themeOf } from '../../state/settings.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import type { AnswerGraph as Graph } from './answerGraph.ts';

const NO_PINS: ReadonlySet<string> = new Set();
const CALM = '(prefers-reduced-motion: reduce)';

function useCalm(): boolean {
  return useSyncExternalStore((changed) => {
    const media = window.matchMedia(CALM);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, () => window.matchMedia(CALM).matches);
}

interface AnswerGraphProps {
  graph: Graph;
  /** The relation of the chosen row, or its name where it has none. */
  edge: string | undefined;
  node: string | undefined;
  onRow: (row: number) => void;
}

/** The same rows as a small graph; a click on a name or a line chooses its row. */
export function AnswerGraph({ graph, edge, node, onRow }: AnswerGraphProps) {
  const t = useText(ask);
  const theme = useApp(themeOf);
  const language = useApp((state) => state.language);
  const calm = useCalm();
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width > 0 && height > 0) setSize((now) => (now && Math.abs(now.width - width) < 24 && Math.abs(now.height - height) < 24 ? now : { width, height }));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const drawn = useMemo(() => (size ? drawAnswer(graph.nodes, graph.edges, size, t.rest) : undefined), [graph, size, t]);
  const choose = (id: string | undefined) => {
    const row = id === undefined ? undefined : graph.rowOf.get(id);
    if (row !== undefined) onRow(row);
  };
  return (
    <div ref={frame} className="answer-graph">
      {drawn ? (
        <Canvas nodes={drawn.nodes} edges={drawn.edges} selected={node} selectedEdge={edge} pinned={NO_PINS} theme={theme} language={language} reducedMotion={calm}
          label={t.graphName(drawn.nodes.length, drawn.edges.length)}
          onSelectEntity={(id) => choose(drawn.folds.find((fold) => fold.id === id)?.ids[0] ?? id ?? undefined)} onSelectEdge={({ id }) => choose(id)} />
      ) : null}
      {graph.nodes.length < graph.total ? <p className="graph-note">{t.graphPart(graph.nodes.length, graph.total)}</p> : null}
    </div>
  );
}
