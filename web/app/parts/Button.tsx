import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `filled`: the one main deed of a panel. `quiet`: words alone. */
  look?: 'plain' | 'filled' | 'quiet';
  icon?: ReactNode;
  /** The key that does the same, shown at the end. */
  keyHint?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ look = 'plain', icon, keyHint, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button ${look} ${className}`} {...rest}>
      {icon}
      <span>{children}</span>
      {keyHint ? <kbd className="key-hint">{keyHint}</kbd> : null}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** What it does, read aloud and shown on hover. */
  name: string;
  icon: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon. */
export function IconButton({ name, icon, className = '', ...rest }: IconButtonProps) {
  return <button type="button" aria-label={name} title={name} className={`icon-button ${className}`} {...rest}>{icon}</button>;
}
