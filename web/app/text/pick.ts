// Wording of the list one entity is chosen from.
import { counted, figure, table } from './useText.ts';

export const pick = table(
  {
    mentions: (n: number) => `${figure(n)} 次`,
    typeToFind: '输入名称、简称或拼音首字母',
    none: (q: string) => `没有找到：「${q}」`,
  },
  {
    mentions: (n: number) => counted(n, 'mention', 'mentions'),
    typeToFind: 'Type a name, short form or initials',
    none: (q: string) => `Nothing found: “${q}”`,
  },
);
