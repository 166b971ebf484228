// Whose document it is: the division that 全市, 市科技局 and 自治区科技厅 stand for.
import { DIVISIONS, divisionNamed, divisionOf, REGION_LETTERS, REGIONS, shortIsSafe, type Division } from '../lexicon/divisions.ts';
import type { Head } from './head.ts';

const LONGEST = Math.max(...DIVISIONS.map(({ name }) => name.length));

/** The longest division that `text` begins with, by full or safe short name. */
function leading(text: string): string | undefined {
  const start = text.replace(/^(?:[《〈“\s]|中共|中国共产党)+/u, '');
  for (let length = Math.min(LONGEST, start.length); length >= 2; length -= 1) {
    const found = divisionNamed(start.slice(0, length)) ?? divisionOf(start.slice(0, length));
    if (found) return found.name;
  }
  return undefined;
}

/**
 * Name of the division whose document it is, '' when the text does not tell.
 * In: the head and the text, whose most frequent city or region counts where the head names none. Example: 钦州市人民政府关于… → 钦州市; 科创广西试验区方案 → 广西壮族自治区.
 */
export function placeOf(head: Head, text: string): string {
  const titles = [...head.aliases, head.title];
  const said = (head.issuer && leading(head.issuer)) ?? titles.map(leading).find(Boolean);
  if (said) return said;
  const inTitle = REGIONS.find(({ short }) => titles.some((title) => title.includes(short)));
  const letter = head.number && REGION_LETTERS[head.number[0]!];
  if (inTitle ?? letter) return (inTitle?.name ?? letter)!;
  const [region] = named(text, REGIONS);
  const [city, other] = named(text.slice(0, SAMPLE), CITIES);
  if (city && city.count >= 10 && city.count > 3 * (other?.count ?? 0) && city.count > (region?.count ?? 0)) return city.name;
  return region && region.count >= 3 ? region.name : '';
}

/** The city of a text without a head is looked for in so many characters. */
const SAMPLE = 50_000;
const CITIES = DIVISIONS.filter((division) => division.level === 'city' && shortIsSafe(division));

/** How often a text names each of some divisions by its short name, the most frequent first. */
function named(text: string, divisions: readonly Division[]): { name: string; count: number }[] {
  return divisions.map(({ name, short }) => ({ name, count: text.split(short).length - 1 })).sort((a, b) => b.count - a.count);
}
