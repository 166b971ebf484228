// Wording on the canvas itself.
import { table } from './useText.ts';

export const canvas = table(
  { derived: { DUTY: '负责的任务涉及它', WORKS_WITH: '有共同任务' } as Record<string, string>, rest: (count: number) => `其余 ${count} 个` },
  { derived: { DUTY: 'has duties about it', WORKS_WITH: 'share tasks' } as Record<string, string>, rest: (count: number) => `${count} more` },
);
