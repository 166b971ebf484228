// Tables whose columns carry years → targets: indicators × years, places × years.
import { PLACE_COLUMN, TABLE_UNIT, TITLE_WORDS, TOTAL } from '../lexicon/targets.ts';
import { COUNT_COLUMN } from '../lexicon/duties.ts';
import type { ReadClause, TargetDraft } from './types.ts';

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/u;
/** A cell that states a figure. Groups: value, unit. Examples: 1,200; ≥2.8%; 3—5个; 5000家以上. */
const FIGURE = /^(?:[≥>＞约]|大于|超过|达到)?\s*(\d[\d,]*(?:\.\d+)?(?:\s*[—–～~-]\s*\d[\d,]*(?:\.\d+)?)?)\s*([%％‰\p{Script=Han}/]{0,6}?)(?:以上|左右|及以上)?$/u;
const UNIT_COLUMN = /^(?:计量)?单位$/u;

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
  const isUnit = (column: number): boolean => UNIT_COLUMN.test((head[column] ?? '').replace(/\s/gu, ''));
  const textOf = ({ start, end }: { start: number; end: number }): string => clause.text.slice(start, end);
  const label = cells.find(({ column }) => head[column] && !COUNT_COLUMN.test(head[column]) && !isUnit(column) && !years[column] && !NUMBER.test(textOf(cells.find((c) => c.column === column)!)));
  if (!label) return [];
  const name = textOf(label).trim();
  const total = TOTAL.test(name);
  const place = PLACE_COLUMN.test(head[label.column]!.replace(/\s/gu, ''));
  const title = (clause.path.at(-1) ?? '').replace(TITLE_WORDS, '').replace(/\s+/gu, '');
  const isPlace = place || (total && cells.length > 0 && clauses[clause.index - 1]?.table?.head.some((h) => PLACE_COLUMN.test(h)));
  const scope = place && !total ? (/[市县区盟]$|..州$/u.test(name) ? name : `${name}市`) : '';
  const unitCell = cells.find(({ column }) => isUnit(column));
  const ofUnitColumn = unitCell ? textOf(unitCell).trim() : '';
  return cells.flatMap((cell) => {
    const [, value = '', own = ''] = FIGURE.exec(textOf(cell).trim()) ?? [];
    const year = years[cell.column];
    if (!year || year < earliest || value === '') return [];
    const indicator = isPlace || total ? title : plain(name);
    return [{ indicator, value: value.replace(/[,\s]/gu, ''), unit: own.replace('％', '%') || unitIn(name) || ofUnitColumn || unitIn(head[cell.column]!) || unit(), year, scope, clause: clause.index, start: 0, end: clause.text.length, rule: 'target-in-table' }];
  }).filter(({ indicator }) => indicator.length >= 2);
}

/** The dated cells of all rows, those before `earliest` left out. Example: 南宁 76 79 90 under 2018年, 2019年, 2020年 → three targets. */
export function tableTargets(clauses: readonly ReadClause[], earliest: number): TargetDraft[] {
  return clauses.filter(({ table }) => table && table.head.some((title) => /20\d\d\s*年/u.test(title))).flatMap((clause) => ofRow(clauses, clause, earliest, () => unitAbove(clauses, clause.index)));
}
