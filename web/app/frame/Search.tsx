import { Search as SearchIcon } from 'lucide-react';
import { type ComponentProps, type ComponentType, useState } from 'react';
import { app } from '../state/app.ts';
import { common } from '../text/common.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import type SearchBox from './SearchBox.tsx';
import { SEARCH_ID } from './useGlobalKeys.ts';

const load = () => import('./SearchBox.tsx');

/** The search box. What finds comes when the box is first entered; what was typed until then, the focus and an early Enter go over to it. */
export function Search() {
  const t = useText(frame);
  const c = useText(common);
  const [typed, setTyped] = useState('');
  /** Enter came before the box that finds: it acts as soon as that is there. */
  const [entered, setEntered] = useState<{ adding: boolean }>();
  const [Box, setBox] = useState<ComponentType<ComponentProps<typeof SearchBox>>>();
  const enter = () => { load().then(({ default: loaded }) => setBox(() => loaded), () => app().say({ text: c.notLoaded })); };
  return (
    <div className="search" onPointerEnter={() => { load().catch(() => undefined); }}>
      <SearchIcon size={16} aria-hidden />
      {Box
        ? <Box typed={typed} focused={document.activeElement?.id === SEARCH_ID} entered={entered} />
        : <input id={SEARCH_ID} type="text" role="combobox" aria-expanded={false} aria-autocomplete="list" placeholder={t.searchHint} aria-label={t.search} spellCheck={false} value={typed} onFocus={enter} onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => { if (event.key === 'Enter' && typed.trim() !== '') setEntered({ adding: event.shiftKey }); }} />}
      <kbd className="key-hint">/</kbd>
    </div>
  );
}
