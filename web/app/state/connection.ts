// Whether the server answers. The page stays as it is without one and asks again by itself, ever less often.
import { create } from 'zustand';

/** Seconds until the first, second, … next attempt. */
const WAITS = [2, 4, 8, 15, 30];

/** What becomes of one attempt: it stays open, and tells of its end. */
export type Connect = (heard: { open: () => void; lost: () => void }) => () => void;

export interface Lost {
  /** Which attempt comes next, from 1. */
  attempt: number;
  /** When, ms since 1970; undefined while it is under way. */
  at: number | undefined;
}

/** `lost` is undefined as long as the server answers. */
export const useConnection = create<{ lost: Lost | undefined; retry: () => void }>()(() => ({ lost: undefined, retry: () => {} }));

/** Keeps a connection up, tells `useConnection` of its state and calls `back` when it is there again; returns the end of it. */
export function keepConnected(connect: Connect, back: () => void): () => void {
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let close = (): void => {};
  const start = (): void => {
    clearTimeout(timer);
    close();
    if (attempt > 0) useConnection.setState({ lost: { attempt, at: undefined } });
    close = connect({
      open() {
        const wasLost = attempt > 0;
        attempt = 0;
        useConnection.setState({ lost: undefined });
        if (wasLost) back();
      },
      lost() {
        close();
        const wait = WAITS[Math.min(attempt, WAITS.length - 1)]! * 1000;
        attempt += 1;
        useConnection.setState({ lost: { attempt, at: Date.now() + wait } });
        timer = setTimeout(start, wait);
      },
    });
  };
  useConnection.setState({ lost: undefined, retry: start });
  start();
  return () => { clearTimeout(timer); close(); };
}
