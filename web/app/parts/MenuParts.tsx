import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/** The menu with its button: open when it comes, as the button was pressed to have it. */
export function OpenMenu({ trigger, children, align, onOpenChange }: { trigger: ReactNode; children: ReactNode; align: 'start' | 'end'; onOpenChange?: (open: boolean) => void }) {
  return (
    <DropdownMenu.Root defaultOpen modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu scroll" align={align} sideOffset={4} collisionPadding={8}>{children}</DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** A line of a menu: icon, words, and a count or key at its end. */
export function Item({ icon, end, onSelect, children }: { icon?: ReactNode; end?: ReactNode; onSelect: () => void; children: ReactNode }) {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect}>
      {icon}<span className="grow">{children}</span>{end === undefined ? null : <span className="end">{end}</span>}
    </DropdownMenu.Item>
  );
}

export const { Label, CheckboxItem, RadioGroup, RadioItem } = DropdownMenu;
