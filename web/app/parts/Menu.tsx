// Menus behind buttons. What draws an open menu is loaded when the first one is opened.
import { cloneElement, type ComponentProps, createContext, type KeyboardEvent, type ReactElement, type ReactNode, use, useState } from 'react';
import { app } from '../state/app.ts';
import { common } from '../text/common.ts';
import { textIn } from '../text/useText.ts';
import type { OpenMenu as Opened } from './MenuParts.tsx';

type MenuParts = typeof import('./MenuParts.tsx');
const Parts = createContext<MenuParts | undefined>(undefined);

/** A menu behind a button; `trigger` is that button. Arrow keys, type-ahead and Esc as usual. */
export function Menu({ trigger, children, align = 'start', onOpenChange }: { trigger: ReactElement<ComponentProps<'button'>>; children: ReactNode; align?: 'start' | 'end'; onOpenChange?: (open: boolean) => void }) {
  const [parts, setParts] = useState<MenuParts>();
  const open = () => {
    import('./MenuParts.tsx').then(
      (loaded) => { setParts(loaded); onOpenChange?.(true); },
      () => app().say({ text: textIn(common, app().language).notLoaded }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'ArrowDown') { event.preventDefault(); open(); } };
  if (!parts) return cloneElement(trigger, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: open, onKeyDown });
  const OpenMenu: typeof Opened = parts.OpenMenu;
  return <Parts value={parts}><OpenMenu trigger={trigger} align={align} {...(onOpenChange ? { onOpenChange } : {})}>{children}</OpenMenu></Parts>;
}

/** What stands in an open menu; nothing of it is drawn outside one. */
function useParts(): MenuParts {
  const parts = use(Parts);
  if (!parts) throw new Error('A line of a menu stands outside a menu');
  return parts;
}

/** A line of a menu: icon, words, and a count or key at its end. */
export function MenuItem(props: ComponentProps<MenuParts['Item']>) {
  const { Item } = useParts();
  return <Item {...props} />;
}

/** A heading between the lines of a menu. */
export function MenuLabel({ children }: { children: ReactNode }) {
  const { Label } = useParts();
  return <Label className="menu-label">{children}</Label>;
}

/** A line that is ticked or not; the menu stays open unless `onSelect` says otherwise. */
export function MenuCheck(props: ComponentProps<MenuParts['CheckboxItem']>) {
  const { CheckboxItem } = useParts();
  return <CheckboxItem className="menu-item" {...props} />;
}

/** Lines of which one is chosen. */
export function MenuChoices(props: ComponentProps<MenuParts['RadioGroup']>) {
  const { RadioGroup } = useParts();
  return <RadioGroup {...props} />;
}

/** One line of `MenuChoices`. */
export function MenuChoice(props: ComponentProps<MenuParts['RadioItem']>) {
  const { RadioItem } = useParts();
  return <RadioItem className="menu-item" {...props} />;
}
