// The one message at the foot of the page.
import type { StateCreator } from 'zustand';

export interface Said {
  text: string;
  /** Shown as a button that takes back what the message tells of. */
  undo?: () => void;
}

export interface Messages {
  /** `number` grows with every message, so that the same words said twice show twice. */
  message: (Said & { number: number }) | undefined;
  /** Shows a message in place of the one before. */
  say(message: Said): void;
  unsay(): void;
}

export const messageSlice: StateCreator<Messages, [], [], Messages> = (set) => ({
  message: undefined,
  say: (message) => set((state) => ({ message: { ...message, number: (state.message?.number ?? 0) + 1 } })),
  unsay: () => set({ message: undefined }),
});
