// Whether the process that left a mark in the data folder (a lock, a reader's folder) still lives.

/** Tokens of the marks this process has; a mark with our pid and another token is left over from an earlier process of the same pid. */
export const held = new Set<string>();

/** Whether the mark `pid token` is of a living process. */
export function alive(pid: number, token: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(token);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
