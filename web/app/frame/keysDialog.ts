import { create } from 'zustand';

/** Whether the list of keys is open. */
export const useKeysDialog = create<{ open: boolean; show: () => void; hide: () => void }>()((set) => ({
  open: false,
  show: () => set({ open: true }),
  hide: () => set({ open: false }),
}));
