import { Check, Group, LayoutPanelLeft } from 'lucide-react';
import { IconButton } from '../../parts/Button.tsx';
import { Menu, MenuItem, MenuLabel } from '../../parts/Menu.tsx';
import { arrange, type Arrangement } from '../../../scene/arrange.ts';
import { app, useApp } from '../../state/app.ts';
import { FOLDS } from '../../state/arrangement.ts';
import type { Scene } from '../../state/scene.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';

/** Layouts to choose beside the forces; each a deed that undo takes back. What is pinned stays. */
export function LayoutMenu({ scene: { nodes, edges, hidden } }: { scene: Scene }) {
  const t = useText(graph);
  const chosen = useApp((state) => state.selection.entity);
  const asStored = useApp((state) => Object.keys(state.laid).length === 0);
  const put = (laid: ReturnType<typeof arrange>, text: string) => {
    app().layOut(laid);
    const { length } = app().past;
    app().say({ text, undo: () => { if (app().past.length === length) app().undo(); } });
  };
  const choose = (how: Arrangement) => {
    const { pinned } = app();
    const seen = nodes.filter(({ id }) => !hidden.nodes.has(id));
    const places = arrange(how, seen, edges);
    put(Object.fromEntries(Object.entries(places).filter(([id]) => !pinned.includes(id))), t.arranged[how]!);
  };
  return (
    <Menu align="end" trigger={<IconButton name={t.layouts} icon={<LayoutPanelLeft size={16} />} />}>
      <MenuLabel>{t.layouts}</MenuLabel>
      <MenuItem icon={<Tick on={asStored} />} onSelect={() => { if (!asStored) put({}, t.arranged['stored']!); }}>{t.layout['stored']}</MenuItem>
      <MenuItem icon={<Tick on={false} />} onSelect={() => choose('layers')}>{t.layout['layers']}</MenuItem>
      <MenuItem icon={<Tick on={false} />} onSelect={() => choose('cities')}>{t.layout['cities']}</MenuItem>
      {chosen === undefined ? null : <MenuItem icon={<Tick on={false} />} onSelect={() => app().showAround(chosen)}>{t.layout['around']}</MenuItem>}
    </Menu>
  );
}

/** Folds what belongs together, and opens single folds. */
export function FoldMenu({ scene: { drawn } }: { scene: Scene }) {
  const t = useText(graph);
  const by = useApp((state) => state.foldBy);
  const folds = drawn.nodes.filter(({ id }) => id.startsWith('fold:')).toSorted((a, b) => b.folded - a.folded || (a.id < b.id ? -1 : 1));
  return (
    <Menu align="end" trigger={<IconButton name={t.folds} icon={<Group size={16} />} aria-pressed={by !== ''} />}>
      <MenuLabel>{t.folds}</MenuLabel>
      {FOLDS.map((one) => <MenuItem key={one} icon={<Tick on={one === by} />} onSelect={() => app().fold(one)}>{one === '' ? t.noFold : t.foldChip[one]}</MenuItem>)}
      {folds.length > 0 ? <MenuLabel>{t.openFold}</MenuLabel> : null}
      {folds.map(({ id, name, folded }) => <MenuItem key={id} icon={<Tick on={false} />} end={folded} onSelect={() => app().unfold(id)}>{name}</MenuItem>)}
    </Menu>
  );
}

function Tick({ on }: { on: boolean }) {
  return <span className="tick">{on ? <Check size={14} aria-hidden /> : null}</span>;
}
