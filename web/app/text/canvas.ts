// Wording on the canvas itself, and of its lines as sentences.
import { table } from './useText.ts';

const sentencesZh: Record<string, (a: string, b: string) => string> = {
  'RESPONSIBLE_FOR:lead': (a, b) => `${a} 牵头 ${b}`, 'RESPONSIBLE_FOR:support': (a, b) => `${a} 配合 ${b}`, 'RESPONSIBLE_FOR:joint': (a, b) => `${a} 共同负责 ${b}`, RESPONSIBLE_FOR: (a, b) => `${a} 负责 ${b}`,
  SERVES: (a, b) => `${a} 服务 ${b}`, DEVELOPS: (a, b) => `${a} 发展 ${b}`, LOCATED_IN: (a, b) => `${a} 位于 ${b}`, HOSTS: (a, b) => `${b} 依托 ${a} 建设`, PARTNERS_WITH: (a, b) => `${a} 与 ${b} 合作`,
  PART_OF: (a, b) => `${a} 属于 ${b}`, CITES: (a, b) => `${a} 引用 ${b}`, ISSUED: (a, b) => `${a} 印发 ${b}`, HAS_TASK: (a, b) => `${a} 列出任务 ${b}`, CONCERNS: (a, b) => `${a} 涉及 ${b}`,
  SETS: (a, b) => `${a} 提出指标 ${b}`, ABOUT: (a, b) => `${a} 是 ${b} 的指标`, DUTY: (a, b) => `${a} 负责的任务涉及 ${b}`, WORKS_WITH: (a, b) => `${a} 与 ${b} 有共同任务`,
};
const sentencesEn: Record<string, (a: string, b: string) => string> = {
  'RESPONSIBLE_FOR:lead': (a, b) => `${a} leads ${b}`, 'RESPONSIBLE_FOR:support': (a, b) => `${a} supports ${b}`, 'RESPONSIBLE_FOR:joint': (a, b) => `${a} shares ${b}`, RESPONSIBLE_FOR: (a, b) => `${a} is responsible for ${b}`,
  SERVES: (a, b) => `${a} serves ${b}`, DEVELOPS: (a, b) => `${a} develops ${b}`, LOCATED_IN: (a, b) => `${a} is located in ${b}`, HOSTS: (a, b) => `${a} hosts ${b}`, PARTNERS_WITH: (a, b) => `${a} partners with ${b}`,
  PART_OF: (a, b) => `${a} is part of ${b}`, CITES: (a, b) => `${a} cites ${b}`, ISSUED: (a, b) => `${a} issued ${b}`, HAS_TASK: (a, b) => `${a} lists the task ${b}`, CONCERNS: (a, b) => `${a} concerns ${b}`,
  SETS: (a, b) => `${a} sets the target ${b}`, ABOUT: (a, b) => `${a} is a target of ${b}`, DUTY: (a, b) => `${a} has duties about ${b}`, WORKS_WITH: (a, b) => `${a} and ${b} share tasks`,
};

/** A line as one sentence, source first, by its type and role. */
function sentence(by: typeof sentencesZh) {
  return (type: string, role: string, source: string, target: string): string => (by[`${type}:${role}`] ?? by[type] ?? ((a, b) => `${a} — ${b}`))(source, target);
}

export const canvas = table(
  { derived: { DUTY: '负责的任务涉及它', WORKS_WITH: '有共同任务' } as Record<string, string>, rest: (count: number) => `其余 ${count} 个`, sentence: sentence(sentencesZh) },
  { derived: { DUTY: 'has duties about it', WORKS_WITH: 'share tasks' } as Record<string, string>, rest: (count: number) => `${count} more`, sentence: sentence(sentencesEn) },
);
