import { lazy, Suspense } from 'react';
import { Crash } from './frame/Crash.tsx';
import { Keys } from './frame/Keys.tsx';
import { Rail } from './frame/Rail.tsx';
import { StatusBar } from './frame/StatusBar.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { useGlobalKeys } from './frame/useGlobalKeys.ts';
import { Message } from './parts/Message.tsx';
import { Reading } from './parts/State.tsx';
import { useApp } from './state/app.ts';
import { useProjector } from './state/projector.ts';
import type { View } from './state/where.ts';
import { frame } from './text/frame.ts';
import { useText } from './text/useText.ts';

const VIEWS: Record<View, ReturnType<typeof lazy>> = {
  graph: lazy(() => import('./views/graph/GraphView.tsx')),
  ask: lazy(() => import('./views/ask/AskView.tsx')),
  matrix: lazy(() => import('./views/matrix/MatrixView.tsx')),
  lanes: lazy(() => import('./views/lanes/LanesView.tsx')),
  paths: lazy(() => import('./views/paths/PathsView.tsx')),
  compare: lazy(() => import('./views/compare/CompareView.tsx')),
  targets: lazy(() => import('./views/targets/TargetsView.tsx')),
  reader: lazy(() => import('./views/reader/ReaderView.tsx')),
  coverage: lazy(() => import('./views/coverage/CoverageView.tsx')),
};

/** The frame with the view of the address in it. */
export function App() {
  const t = useText(frame);
  const view = useApp((state) => state.view);
  const View = VIEWS[view];
  const projected = useProjector((state) => state.on);
  useGlobalKeys();
  return (
    <div className={projected ? 'page projected' : 'page'}>
      <TopBar />
      <Rail />
      {projected ? <h1 className="projected-title">{t.view[view]}<span>{t.endProjector}</span></h1> : null}
      <Crash key={view}>
        <Suspense fallback={<Reading text={t.openingView} />}><View /></Suspense>
      </Crash>
      <StatusBar />
      <Keys />
      <Message />
    </div>
  );
}
