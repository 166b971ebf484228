import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/** A menu behind a button; `trigger` is that button. Arrow keys, type-ahead and Esc as usual. */
export function Menu({ trigger, children, align = 'start', onOpenChange }: { trigger: ReactNode; children: ReactNode; align?: 'start' | 'end'; onOpenChange?: (open: boolean) => void }) {
  return (
    <DropdownMenu.Root modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu scroll" align={align} sideOffset={4} collisionPadding={8}>{children}</DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** A line of a menu: icon, words, and a count or key at its end. */
export function MenuItem({ icon, end, onSelect, children }: { icon?: ReactNode; end?: ReactNode; onSelect: () => void; children: ReactNode }) {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect}>
      {icon}<span className="grow">{children}</span>{end === undefined ? null : <span className="end">{end}</span>}
    </DropdownMenu.Item>
  );
}

/** A heading between the lines of a menu. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="menu-label">{children}</DropdownMenu.Label>;
}
