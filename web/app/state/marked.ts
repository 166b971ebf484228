// Several things chosen at once, by lasso or one after the other; the address holds them.
import type { StateCreator } from 'zustand';

export interface Marked {
  marked: string[];
  /** Adds to the choice what is not in it; a single thing that is in it leaves it. */
  mark(ids: readonly string[]): void;
  clearMarks(): void;
}

export const markedSlice: StateCreator<Marked, [], [], Marked> = (set) => ({
  marked: [],
  mark: (ids) => set(({ marked }) => {
    const [only] = ids;
    if (ids.length === 1 && marked.includes(only!)) return { marked: marked.filter((id) => id !== only) };
    return { marked: [...new Set([...marked, ...ids])] };
  }),
  clearMarks: () => set(({ marked }) => (marked.length > 0 ? { marked: [] } : {})),
});
