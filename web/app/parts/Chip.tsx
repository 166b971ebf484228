import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';

/** A filter that is on or off. Space and Enter toggle it. */
export function Chip({ pressed, onToggle, children }: { pressed: boolean; onToggle: () => void; children: ReactNode }) {
  return <button type="button" className="chip" aria-pressed={pressed} onClick={onToggle}>{children}</button>;
}

/** A filter in force that a click takes away. */
export function RemovableChip({ children, onRemove }: { children: string; onRemove: () => void }) {
  const t = useText(common);
  return (
    <button type="button" className="chip removable" aria-label={t.remove(children)} onClick={onRemove}>
      {children}<X size={12} aria-hidden />
    </button>
  );
}
