import { EyeOff, MousePointer2, Pin, PinOff, Plus, Trash2, Undo2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Item as MenuItem } from '../../parts/MenuParts.tsx';
import { app, useApp } from '../../state/app.ts';
import { addedIds } from '../../state/arrangement.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';

export interface OpenedMenu { id: string; x: number; y: number }

interface NodeMenuProps {
  /** Which thing, and where on the canvas. */
  menu: OpenedMenu;
  onClose: () => void;
  onExpand: () => void;
  placeOf: (id: string) => { x: number; y: number } | undefined;
}

/** The menu on a thing of the canvas. */
export default function NodeMenu({ menu, onClose, onExpand, placeOf }: NodeMenuProps) {
  const t = useText(graph);
  const { id, x, y } = menu;
  const pinned = useApp((state) => state.pinned.includes(id));
  const brought = useApp((state) => state.expansions.some((expansion) => expansion.anchor === id));
  const added = useApp((state) => addedIds(state.expansions).includes(id));
  const { selectEntity, togglePin, collapse, takeOut, hide } = app();
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => { if (!open) onClose(); }}>
      <DropdownMenu.Trigger asChild><span style={{ position: 'absolute', left: x, top: y }} /></DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" collisionPadding={8}>
          <MenuItem icon={<MousePointer2 size={16} />} onSelect={() => selectEntity(id)}>{t.menuOpen}</MenuItem>
          <MenuItem icon={<Plus size={16} />} end="E" onSelect={onExpand}>{t.expand}</MenuItem>
          {brought ? <MenuItem icon={<Undo2 size={16} />} end="Shift E" onSelect={() => collapse(id)}>{t.collapse}</MenuItem> : null}
          <MenuItem icon={pinned ? <PinOff size={16} /> : <Pin size={16} />} end="P" onSelect={() => togglePin(id, placeOf(id))}>{pinned ? t.unpin : t.pin}</MenuItem>
          <MenuItem icon={<EyeOff size={16} />} end="H" onSelect={() => { hide([id]); selectEntity(undefined); }}>{t.hideThis}</MenuItem>
          {added ? <MenuItem icon={<Trash2 size={16} />} onSelect={() => takeOut(id)}>{t.takeOut}</MenuItem> : null}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
