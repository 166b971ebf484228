import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepConnected, useConnection } from '../../../web/app/state/connection.ts';

describe('the connection to the server', () => {
  beforeEach(() => { vi.useFakeTimers({ now: 0 }); });
  afterEach(() => { vi.useRealTimers(); });

  const started = () => {
    const tries: { open: () => void; lost: () => void; closed: boolean }[] = [];
    const back = vi.fn<() => void>();
    const stop = keepConnected((heard) => { const one = { ...heard, closed: false }; tries.push(one); return () => { one.closed = true; }; }, back);
    return { tries, back, stop };
  };

  it('is tried again after 2, 4, 8, 15, 30, 30 seconds, one at a time', () => {
    const { tries, back, stop } = started();
    for (const [i, wait] of [2, 4, 8, 15, 30, 30].entries()) {
      tries.at(-1)!.lost();
      expect(useConnection.getState().lost).toEqual({ attempt: i + 1, at: Date.now() + wait * 1000 });
      vi.advanceTimersByTime(wait * 1000 - 1);
      expect(tries).toHaveLength(i + 1);
      vi.advanceTimersByTime(1);
      expect(tries).toHaveLength(i + 2);
      expect(tries.filter(({ closed }) => !closed)).toHaveLength(1);
    }
    tries.at(-1)!.open();
    expect(useConnection.getState().lost).toBeUndefined();
    expect(back).toHaveBeenCalledTimes(1);
    stop();
  });
  it('is tried at once when someone asks for it', () => {
    const { tries, stop } = started();
    tries[0]!.lost();
    useConnection.getState().retry();
    expect(tries).toHaveLength(2);
    expect(useConnection.getState().lost).toEqual({ attempt: 1, at: undefined });
    vi.advanceTimersByTime(60_000);
    expect(tries).toHaveLength(2);
    stop();
  });
  it('calls nobody back at its first opening and rests after its end', () => {
    const { tries, back, stop } = started();
    tries[0]!.open();
    expect(back).not.toHaveBeenCalled();
    tries[0]!.lost();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(tries).toHaveLength(1);
  });
});
