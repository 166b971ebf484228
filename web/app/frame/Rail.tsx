import { BookOpen, CircleHelp, Columns3, GitCompareArrows, Grid3x3, Keyboard, Menu as MenuIcon, Route, ScanText, Target, Waypoints } from 'lucide-react';
import { Button } from '../parts/Button.tsx';
import { Menu, MenuItem } from '../parts/Menu.tsx';
import { useApp } from '../state/app.ts';
import { type View, VIEWS } from '../state/where.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { useKeysDialog } from './keysDialog.ts';
import { useMedia } from './useMedia.ts';

const ICONS: Record<View, typeof Waypoints> = { graph: Waypoints, ask: CircleHelp, matrix: Grid3x3, lanes: Columns3, paths: Route, compare: GitCompareArrows, targets: Target, reader: BookOpen, coverage: ScanText };

/** The views that work, and the list of keys; a menu where the window is too small for a rail, as at 200 %. */
export function Rail() {
  const t = useText(frame);
  const view = useApp((state) => state.view);
  const open = useApp((state) => state.open);
  const showKeys = useKeysDialog((state) => state.show);
  const small = useMedia('(max-width: 900px), (max-height: 600px)');
  if (small) {
    return (
      <nav className="rail small" aria-label={t.views}>
        <Menu trigger={<Button icon={<MenuIcon size={16} />} look="quiet">{t.view[view]}</Button>}>
          {VIEWS.map((name) => {
            const Icon = ICONS[name];
            return <MenuItem key={name} icon={<Icon size={16} aria-hidden />} onSelect={() => open(name)}>{t.view[name]}</MenuItem>;
          })}
          <MenuItem icon={<Keyboard size={16} aria-hidden />} end="?" onSelect={showKeys}>{t.shortcuts}</MenuItem>
        </Menu>
      </nav>
    );
  }
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
