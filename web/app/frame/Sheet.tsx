import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from '../parts/Button.tsx';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';

/** A column as a sheet over the middle: focus trapped, Esc closes. */
export default function Sheet({ side, name, onClose, children }: { side: 'left' | 'right'; name: string; onClose: () => void; children: ReactNode }) {
  const c = useText(common);
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className={`sheet ${side}`} aria-describedby={undefined}>
          <Dialog.Title className="hidden">{name}</Dialog.Title>
          <Dialog.Close asChild><IconButton className="sheet-close" name={c.close} icon={<X size={16} />} /></Dialog.Close>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
