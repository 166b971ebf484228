import { Link, Moon, Redo2, Sun, Undo2 } from 'lucide-react';
import { Button, IconButton } from '../parts/Button.tsx';
import { copyLink } from '../parts/copy.ts';
import { app, useApp } from '../state/app.ts';
import { themeOf } from '../state/settings.ts';
import { common } from '../text/common.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { Documents } from './Documents.tsx';
import { Search } from './Search.tsx';

/** Mark, search, documents, undo and redo, language, theme, copy link. */
export function TopBar() {
  const t = useText(frame);
  const c = useText(common);
  const { setLanguage, setTheme, undo, redo } = app();
  const shown = useApp((state) => state.language);
  const theme = useApp(themeOf);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  return (
    <header className="top">
      <p className="product">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
          <rect width="24" height="24" rx="5" fill="var(--action)" />
          <g stroke="var(--on-action)" strokeWidth="1.6" fill="none"><circle cx="7.5" cy="8" r="2.2" /><circle cx="16.5" cy="10.5" r="2.2" /><circle cx="9" cy="16.5" r="2.2" /><path d="M9.6 8.7l4.8 1.2M8 10.1l.7 4.2" /></g>
        </svg>
        {c.product}
      </p>
      <Search />
      <Documents />
      <IconButton name={`${c.undo} Ctrl Z`} icon={<Undo2 size={16} />} disabled={!canUndo} onClick={undo} />
      <IconButton name={`${c.redo} Ctrl Shift Z`} icon={<Redo2 size={16} />} disabled={!canRedo} onClick={redo} />
      <span className="gap" />
      <button type="button" className="language" title={shown === 'zh' ? t.toEnglish : t.toChinese} onClick={() => setLanguage(shown === 'zh' ? 'en' : 'zh')}>
        <span className={shown === 'zh' ? 'on' : ''}>中</span> / <span className={shown === 'en' ? 'on' : ''}>EN</span>
      </button>
      <IconButton name={theme === 'light' ? t.toDark : t.toLight} icon={theme === 'light' ? <Moon size={16} /> : <Sun size={16} />} onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')} />
      <Button icon={<Link size={16} />} className="copy-link" aria-label={c.copyLink} onClick={() => void copyLink()}>{c.copyLink}</Button>
    </header>
  );
}
