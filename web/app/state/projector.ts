// Projector mode: the picture or table and its title alone, in larger type. It lasts until it is ended or the page is left.
import { create } from 'zustand';

export const useProjector = create<{ on: boolean; toggle: () => void; end: () => void }>()((set) => ({
  on: false,
  toggle: () => set(({ on }) => ({ on: !on })),
  end: () => set({ on: false }),
}));

/** How much larger text and lines are on a projector. */
export const PROJECTED = { text: 1.35, line: 1.5 };
