// Enterprises without a company word. Example: 甲、乙等龙头企业; 甲—某某大学产学研合作.
import { GRADING } from '../../lexicon/industries.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { membersOf } from '../lists.ts';
import { afterLast, leftOf, type Taken } from '../spans.ts';
import type { School } from './schools.ts';

export interface Firm { name: string; start: number; end: number; rule: string }

const CLOSED = /([^，。；：？！]{2,60}?)等(?:龙头|重点|骨干|领军|知名|大型|头部|本土|优势|链主|\d+家)*企业/gu;
const NO_FIRM = new RegExp(`企业|产业|行业|领域|技术|服务|型|[类级家批]$|独角兽|瞪羚|小巨人|专精特新|单项冠军|园区|高校|院所|[（()）“”]|^(?:${GRADING.join('|')})+$`, 'u');

/** Firms that a list closed by 等…企业 names, and partners joined to a university by a dash. */
export function firmsIn(text: string, taken: Taken, schools: readonly School[]): Firm[] {
  const firms: Firm[] = [];
  for (const match of text.matchAll(CLOSED)) {
    const end = match.index + match[1]!.length;
    const from = Math.max(match.index, leftOf(text, end, { through: '、' }));
    const start = Math.max(from, text.lastIndexOf('的', end - 1) + 1);
    for (const member of membersOf(text, start, end)) {
      const cut = afterLast(CUT, text, member.start, member.end);
      const name = text.slice(cut, member.end);
      if (name.length < 2 || name.length > 10 || NO_FIRM.test(name) || taken.hits(cut, member.end) || !/^[\p{Script=Han}A-Za-z]+$/u.test(name)) continue;
      firms.push({ name, start: cut, end: member.end, rule: 'list-of-enterprises' });
    }
  }
  for (const school of schools) {
    const dash = /([\p{Script=Han}]{2,6})[-—–－]+$/u.exec(text.slice(0, school.start));
    if (!dash) continue;
    const end = school.start - (dash[0].length - dash[1]!.length);
    const start = afterLast(CUT, text, end - dash[1]!.length, end);
    if (end - start >= 2 && !/中国|东盟|大学|学院/u.test(text.slice(start, end)) && !taken.hits(start, end)) firms.push({ name: text.slice(start, end), start, end, rule: 'dash-partner' });
  }
  return firms;
}
