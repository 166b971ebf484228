import { CircleAlert, List, LoaderCircle, Maximize, Minus, Plus, Type, Waypoints } from 'lucide-react';
import type { RefObject } from 'react';
import type { Picture } from '../../../contract.ts';
import { useApi } from '../../api.ts';
import type { CanvasHandle } from '../../canvas/Canvas.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { RemovableChip } from '../../parts/Chip.tsx';
import { app, useApp } from '../../state/app.ts';
import { type Scene, useFilters } from '../../state/scene.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import type { Around } from './around.ts';
import { filterChips } from './filterChips.ts';
import { useLayOut } from './useLayOut.ts';
import { FoldMenu, LayoutMenu } from './PictureMenus.tsx';
import { openAround } from './useAround.ts';
import { useLineName } from './useLineName.ts';

const FEW = 3;

/** The title of the picture, and the filters and additions in force, each with a × that takes it away. */
export function CanvasHead({ scene, picture, around }: { scene: Scene; picture: Picture; around: Around | undefined }) {
  const t = useText(graph);
  const c = useText(common);
  const hidden = useApp((state) => state.hiddenKinds);
  const expansions = useApp((state) => state.expansions);
  const filters = useFilters();
  const lineOf = useLineName();
  const hiddenTypes = useApp((state) => state.hiddenTypes);
  const hiddenIds = useApp((state) => state.hiddenIds);
  const foldBy = useApp((state) => state.foldBy);
  const { data: documents } = useApi('documents');
  const chips = filterChips(filters.filters, { ...app(), hiddenTypes, hiddenIds, foldBy }, documents?.documents ?? [], picture.cities, t, { role: c.role, status: c.status, lineOf });
  const dropGone = () => app().filter(filters.filters);
  const opened = useApp((state) => (around ? openAround(state.unfolded, around.nodes[0]!.id).size : 0));
  const { refold, toggleKind, showAllKinds, collapse, takeOut, showAround } = app();
  const left = [...scene.kinds.keys()].filter((kind) => !hidden.includes(kind));
  const off = hidden.filter((kind) => scene.kinds.has(kind));
  const nameOf = (id: string) => scene.nodes.find((node) => node.id === id)?.short ?? '';
  const anchors = [...new Set(expansions.map((expansion) => expansion.anchor))];
  return (
    <div className="canvas-head">
      <h1>{around ? t.aroundTitle(around.shown, around.all) : t.title(scene.shown - scene.folded.things, picture.counts.entities, scene.lines)}</h1>
      {around ? <RemovableChip onRemove={() => showAround(undefined)}>{t.aroundChip(around.nodes[0]!.name)}</RemovableChip> : null}
      {around && opened > 0 ? <RemovableChip onRemove={() => refold(around.nodes[0]!.id)}>{t.openedChip(opened)}</RemovableChip> : null}
      {off.length > 0 && left.length <= FEW && left.length < off.length
        ? <RemovableChip onRemove={showAllKinds}>{t.onlyChip(left.map((kind) => c.kind[kind]!).join('、'))}</RemovableChip>
        : off.map((kind) => <RemovableChip key={kind} onRemove={() => toggleKind(kind)}>{t.hiddenChip(c.kind[kind]!)}</RemovableChip>)}
      {chips.map(({ key, text, remove }) => <RemovableChip key={key} onRemove={remove}>{text}</RemovableChip>)}
      {filters.gone.length > 0 ? <p className="gone" role="status"><CircleAlert size={14} aria-hidden />{t.goneFilter(filters.gone.length)}<Button look="quiet" onClick={dropGone}>{t.dropFilter}</Button></p> : null}
      {around ? null : anchors.map((anchor) => {
        const ids = expansions.filter((expansion) => expansion.anchor === anchor).flatMap((expansion) => expansion.ids);
        const one = anchor === '' && ids.length === 1 ? nameOf(ids[0]!) : '';
        if (one) return <RemovableChip key={anchor} onRemove={() => takeOut(ids[0]!)}>{one}</RemovableChip>;
        return <RemovableChip key={anchor} onRemove={() => collapse(anchor)}>{anchor === '' ? t.addedChip(ids.length) : t.expansionChip(nameOf(anchor), ids.length)}</RemovableChip>;
      })}
      <span className="line-legend" aria-hidden><i className="stated" />{t.stated}<i className="derived" />{t.derived}</span>
    </div>
  );
}

interface CanvasToolsProps { handle: RefObject<CanvasHandle | null>; scene: Scene; around: boolean; lineNames: boolean; onLineNames: () => void; onWalk: () => void }

/** Zoom, words on lines, list; folds and layouts of the whole picture, with words while one is being found. */
export function CanvasTools({ handle, scene, around, lineNames, onLineNames, onWalk }: CanvasToolsProps) {
  const t = useText(graph);
  const { running, layOut } = useLayOut(scene);
  return (
    <div className="canvas-tools" role="toolbar" aria-label={t.tools}>
      <span className="note" role="status">{running ? <><LoaderCircle size={14} className="turning" aria-hidden />{t.layingOut}</> : null}</span>
      <IconButton name={t.zoomIn} icon={<Plus size={16} />} onClick={() => handle.current?.zoomIn()} />
      <IconButton name={t.zoomOut} icon={<Minus size={16} />} onClick={() => handle.current?.zoomOut()} />
      <IconButton name={t.fit} icon={<Maximize size={16} />} onClick={() => handle.current?.fit()} />
      <IconButton name={t.lineNames} icon={<Type size={16} />} aria-pressed={lineNames} onClick={onLineNames} />
      <IconButton name={t.walkKey} icon={<List size={16} />} onClick={onWalk} />
      {around ? null : <><FoldMenu scene={scene} /><LayoutMenu scene={scene} /><IconButton name={t.layOut} icon={<Waypoints size={16} />} disabled={running} onClick={layOut} /></>}
    </div>
  );
}
