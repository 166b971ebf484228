import { useMemo, useRef } from 'react';
import type { Path } from '../../../contract/paths.ts';
import { drawPaths } from '../../../scene/pathPicture.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { useSize } from '../../parts/useSize.ts';
import { useApp } from '../../state/app.ts';
import { themeOf } from '../../state/settings.ts';
import { paths as text } from '../../text/paths.ts';
import { useText } from '../../text/useText.ts';

const NO_PINS: ReadonlySet<string> = new Set();
const CALM = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The paths in one picture; a click on a name or a line chooses the best path through it. */
export function PathPicture({ paths, at, onPath }: { paths: readonly Path[]; at: number; onPath: (at: number) => void }) {
  const t = useText(text);
  const theme = useApp(themeOf);
  const language = useApp((state) => state.language);
  const relation = useApp((state) => state.selection.relation);
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { nodes, edges } = useMemo(() => (size.width > 0 ? drawPaths(paths, size) : { nodes: [], edges: [] }), [paths, size]);
  const path = paths[at];
  const through = (holds: (path: Path) => boolean) => { const found = path && holds(path) ? at : paths.findIndex(holds); if (found >= 0) onPath(found); };
  return (
    <div ref={place} className="path-picture">
      {nodes.length > 0 ? (
        <Canvas nodes={nodes} edges={edges} selected={undefined} selectedEdge={relation ?? path?.relations[0]?.id} pinned={NO_PINS} theme={theme} language={language} reducedMotion={CALM.matches} label={t.picture(paths.length)}
          onSelectEntity={(id) => { if (id !== null) through(({ nodes: steps }) => steps.some((node) => node.id === id)); }}
          onSelectEdge={({ id }) => through(({ relations }) => relations.some((step) => step.id === id))} />
      ) : null}
    </div>
  );
}
