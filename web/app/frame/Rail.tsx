import { BookOpen, CircleHelp, Columns3, GitCompareArrows, Grid3x3, Keyboard, Route, ScanText, Target, Waypoints } from 'lucide-react';
import { useApp } from '../state/app.ts';
import { type View, VIEWS } from '../state/where.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { useKeysDialog } from './keysDialog.ts';

const ICONS: Record<View, typeof Waypoints> = { graph: Waypoints, ask: CircleHelp, matrix: Grid3x3, lanes: Columns3, paths: Route, compare: GitCompareArrows, targets: Target, reader: BookOpen, coverage: ScanText };

/** The views that work, and the list of keys. */
export function Rail() {
  const t = useText(frame);
  const view = useApp((state) => state.view);
  const open = useApp((state) => state.open);
  const showKeys = useKeysDialog((state) => state.show);
  return (
    <nav className="rail" aria-label={t.views}>
      {VIEWS.map((name) => {
        const Icon = ICONS[name];
        return (
          <button key={name} type="button" className="rail-entry" aria-current={name === view ? 'page' : undefined} onClick={() => open(name)}>
            <Icon size={18} aria-hidden />{t.view[name]}
          </button>
        );
      })}
      <button type="button" className="rail-entry last" onClick={showKeys}><Keyboard size={18} aria-hidden />{t.shortcuts}</button>
    </nav>
  );
}
