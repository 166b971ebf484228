// How the page speaks and looks; remembered in this browser.
import type { StateCreator } from 'zustand';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

export interface Settings {
  language: Language;
  /** undefined: as the system has it. */
  chosenTheme: Theme | undefined;
  /** What the system has. */
  systemTheme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Width of the right panel in px, 320–560. */
  rightWidth: number;
  setRightWidth(width: number): void;
}

const KEY = 'policy-atlas.settings';

/** What was remembered; nothing where the browser keeps nothing or holds something else. */
export function recall(storage: Pick<Storage, 'getItem'> | undefined): Partial<Pick<Settings, 'language' | 'chosenTheme' | 'rightWidth'>> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { language, chosenTheme, rightWidth } = kept as Record<string, unknown>;
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(chosenTheme === 'light' || chosenTheme === 'dark' ? { chosenTheme } : {}),
      ...(typeof rightWidth === 'number' ? { rightWidth: clampWidth(rightWidth) } : {}),
    };
  } catch {
    return {};
  }
}

/** Remembers the settings; a browser that keeps nothing forgets them at the next visit. */
export function remember(settings: Pick<Settings, 'language' | 'chosenTheme' | 'rightWidth'>, storage: Pick<Storage, 'setItem'> | undefined): void {
  const { language, chosenTheme, rightWidth } = settings;
  try {
    storage?.setItem(KEY, JSON.stringify({ language, chosenTheme, rightWidth }));
  } catch {
    return;
  }
}

function clampWidth(width: number): number {
  return Math.round(Math.min(560, Math.max(320, width)));
}

/** The theme in force. */
export function themeOf({ chosenTheme, systemTheme }: Pick<Settings, 'chosenTheme' | 'systemTheme'>): Theme {
  return chosenTheme ?? systemTheme;
}

export const settingsSlice: StateCreator<Settings, [], [], Settings> = (set) => ({
  language: 'zh',
  chosenTheme: undefined,
  systemTheme: 'light',
  rightWidth: 368,
  setLanguage: (language) => set({ language }),
  setTheme: (chosenTheme) => set({ chosenTheme }),
  setRightWidth: (width) => set({ rightWidth: clampWidth(width) }),
});
