// What the canvas shows when it goes around one entity, for the status bar.
import { create } from 'zustand';

export interface Shown {
  shown: number;
  all: number;
  /** Left out by filters. */
  filtered: number;
}

/** undefined: the canvas shows the whole picture. */
export const useShown = create<{ around: Shown | undefined }>()(() => ({ around: undefined }));

/** Tells what is shown around an entity, or that the whole picture is. */
export function tellShown(around: Shown | undefined): void {
  useShown.setState({ around });
}
