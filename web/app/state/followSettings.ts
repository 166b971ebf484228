// Settings ↔ this browser: what was remembered, what the system prefers, what the document element says.
import type { AppState } from './app.ts';
import { common } from '../text/common.ts';
import { textIn } from '../text/useText.ts';
import { recall, remember, themeOf } from './settings.ts';

interface Followed {
  getState(): AppState;
  setState(part: Partial<AppState>): void;
  subscribe(changed: (after: AppState, before: AppState) => void): () => void;
}

function storageOf(page: Window): Storage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}

/** Recalls the settings, follows the system's theme, and keeps `lang` and `data-theme` of the document right. */
export function followSettings(store: Followed, page: Window): void {
  const storage = storageOf(page);
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const state = store.getState();
    page.document.documentElement.dataset.theme = themeOf(state);
    page.document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    page.document.title = textIn(common, state.language).product;
  };
  store.setState({ ...recall(storage), systemTheme: dark.matches ? 'dark' : 'light' });
  show();
  dark.addEventListener('change', () => store.setState({ systemTheme: dark.matches ? 'dark' : 'light' }));
  store.subscribe((after, before) => {
    if (after.language === before.language && after.chosenTheme === before.chosenTheme && after.systemTheme === before.systemTheme && after.rightWidth === before.rightWidth) return;
    remember(after, storage);
    show();
  });
}
