// The page's state, one slice per noun.
import { create } from 'zustand';
import { arrangementSlice, type Arrangement } from './arrangement.ts';
import { markedSlice, type Marked } from './marked.ts';
import { messageSlice, type Messages } from './message.ts';
import { settingsSlice, type Settings } from './settings.ts';
import { whereSlice, type Where } from './where.ts';

export type AppState = Settings & Where & Arrangement & Marked & Messages;

export const useApp = create<AppState>()((...args) => ({
  ...settingsSlice(...args),
  ...whereSlice(...args),
  ...arrangementSlice(...args),
  ...markedSlice(...args),
  ...messageSlice(...args),
}));

/** The deeds and the state of the moment, for handlers; a component that shows state calls `useApp`. */
export function app(): AppState {
  return useApp.getState();
}
