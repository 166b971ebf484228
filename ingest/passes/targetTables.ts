// Tables whose columns carry years → targets: indicators × years, places × years.
import { PLACE_COLUMN, TABLE_UNIT, TITLE_WORDS, TOTAL } from '../lexicon/targets.ts';
import { COUNT_COLUMN } from '../lexicon/duties.ts';
import type { ReadClause, TargetDraft } from './types.ts';

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/u;

/** The unit that stands over a table. Example: (单位:项). */
function unitAbove(clauses: readonly ReadClause[], row: number): string {
  let at = row;
  while (at > 0 && clauses[at - 1]!.kind === 'row') at -= 1;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const unit = TABLE_UNIT.exec(clauses[i]!.text)?.[1];
    if (unit) return unit;
  }
  return '';
}

/** Example: 技术市场成交合同金额（亿元） → 亿元. */
const unitIn = (text: string): string => /[（(]([^（）()]{1,8})[）)]/u.exec(text)?.[1] ?? '';
const plain = (text: string): string => text.replace(/[（(][^（）()]*[）)]/gu, '').replace(/\s+/gu, '');

function ofRow(clauses: readonly ReadClause[], clause: ReadClause, earliest: number, unit: () => string): TargetDraft[] {
  const { head = [], cells = [] } = clause.table ?? {};
  const years = head.map((title) => Number(/(20\d\d)\s*年/u.exec(title)?.[1]));
  const textOf = ({ start, end }: { start: number; end: number }): string => clause.text.slice(start, end);
  const label = cells.find(({ column }) => head[column] && !COUNT_COLUMN.test(head[column]) && !years[column] && !NUMBER.test(textOf(cells.find((c) => c.column === column)!)));
  if (!label) return [];
  const name = textOf(label).trim();
  const total = TOTAL.test(name);
  const place = PLACE_COLUMN.test(head[label.column]!.replace(/\s/gu, ''));
  const title = (clause.path.at(-1) ?? '').replace(TITLE_WORDS, '').replace(/\s+/gu, '');
  const isPlace = place || (total && cells.length > 0 && clauses[clause.index - 1]?.table?.head.some((h) => PLACE_COLUMN.test(h)));
  const scope = place && !total ? (/[市县区盟]$|..州$/u.test(name) ? name : `${name}市`) : '';
  return cells.flatMap((cell) => {
    const value = textOf(cell).replace(/,/gu, '');
    const year = years[cell.column];
    if (!year || year < earliest || !NUMBER.test(value)) return [];
    const indicator = isPlace || total ? title : plain(name);
    return [{ indicator, value, unit: unitIn(name) || unitIn(head[cell.column]!) || unit(), year, scope, clause: clause.index, start: 0, end: clause.text.length, rule: 'target-in-table' }];
  }).filter(({ indicator }) => indicator.length >= 2);
}

/** The dated cells of all rows, those before `earliest` left out. Example: 南宁 76 79 90 under 2018年, 2019年, 2020年 → three targets. */
export function tableTargets(clauses: readonly ReadClause[], earliest: number): TargetDraft[] {
  return clauses.filter(({ table }) => table && table.head.some((title) => /20\d\d\s*年/u.test(title))).flatMap((clause) => ofRow(clauses, clause, earliest, () => unitAbove(clauses, clause.index)));
}
