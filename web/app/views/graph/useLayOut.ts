// A new layout of what is on the canvas, found in a worker; only ever because someone asked for it.
import { useEffect, useRef, useState } from 'react';
import type { PlacesById } from '../../../scene/settle.ts';
import { app } from '../../state/app.ts';
import type { Scene } from '../../state/scene.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';

/** Less than this, px, is no move. */
const STILL = 0.5;

/** Lays out what is to be seen of the scene; `running` while the worker is at it. One undo takes it back. */
export function useLayOut({ nodes, edges, hidden }: Scene): { running: boolean; layOut: () => void } {
  const t = useText(graph);
  const worker = useRef<Worker>(null);
  const [running, setRunning] = useState(false);
  useEffect(() => () => worker.current?.terminate(), []);
  const layOut = (): void => {
    const { pinned, say } = app();
    const seen = nodes.filter(({ id }) => !hidden.nodes.has(id)).map(({ id, x, y, radius }) => ({ id, x, y, radius }));
    const started = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.current?.terminate();
    worker.current = started;
    setRunning(true);
    const end = (): void => { started.terminate(); setRunning(false); };
    started.addEventListener('error', () => { end(); say({ text: t.layOutFailed }); });
    started.addEventListener('message', ({ data }: MessageEvent<PlacesById>) => {
      end();
      const free = Object.entries(data).filter(([id]) => !app().pinned.includes(id));
      const at = new Map(seen.map((node) => [node.id, node]));
      const moves = free.filter(([id, { x, y }]) => Math.hypot(x - at.get(id)!.x, y - at.get(id)!.y) > STILL).length;
      if (moves === 0) { say({ text: t.layOutSame }); return; }
      app().layOut(Object.fromEntries(free));
      const { length } = app().past;
      say({ text: t.laidOut(moves), undo: () => { if (app().past.length === length) app().undo(); } });
    });
    started.postMessage({ nodes: seen, edges: edges.map(({ source, target, type, weight }) => ({ source, target, type, weight })), pinned }, []);
  };
  return { running, layOut };
}
