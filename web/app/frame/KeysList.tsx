import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { IconButton } from '../parts/Button.tsx';
import { common } from '../text/common.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { useKeysDialog } from './keysDialog.ts';

/** Every key of the page, and the name of its deed in the table of wording. */
export const KEYS: [keys: string[], deed: string][] = [
  [['/', 'Ctrl K'], 'search'], [['Alt 1', 'Alt 2', '…'], 'view1'], [['Ctrl Z'], 'undo'], [['Ctrl Shift Z'], 'redo'], [['Shift P'], 'projector'], [['?'], 'keys'],
  [['↑', '↓'], 'rows'], [['→', '←'], 'open'], [['Enter'], 'read'], [['C'], 'footnote'],
  [['E'], 'expand'], [['Shift E'], 'collapse'], [['P'], 'pin'], [['H'], 'hide'], [['M'], 'mark'], [['L'], 'lineNames'], [['W'], 'walk'], [['Space'], 'legend'], [['Shift Space'], 'isolate'], [['+', '-', '0'], 'zoom'], [['Esc'], 'close'],
];

/** The open list of keys. */
export default function KeysList() {
  const t = useText(frame);
  const c = useText(common);
  const hide = useKeysDialog((state) => state.hide);
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) hide(); }}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog scroll" aria-describedby={undefined}>
          <header><Dialog.Title>{t.keysTitle}</Dialog.Title><Dialog.Close asChild><IconButton name={c.close} icon={<X size={16} />} /></Dialog.Close></header>
          <dl className="keys">
            {KEYS.map(([keys, deed]) => (
              <div key={deed}><dt>{keys.map((key) => <kbd key={key} className="key-hint">{key}</kbd>)}</dt><dd>{t.key[deed]}</dd></div>
            ))}
          </dl>
          <p className="note">{t.keysNote}</p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
