// The numbers that Word writes before paragraphs by itself: 一、 （二） 3. 第四章.
import { attribute, child, children, type XmlElement } from './xml.ts';

interface Level { start: number; format: string; text: string; legal: boolean }
interface List { abstract: string; levels: Level[]; restarts: Map<number, number> }

/** Where a paragraph stands in a list: the list's id and the level, from 0. */
export interface ListPlace { list: string; level: number }

const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

function chineseCount(n: number, digits: string, units: readonly string[]): string {
  if (n === 0) return digits[0]!;
  if (n >= 10_000) return String(n);
  const figures = [...String(n)].map(Number);
  const text = figures.map((figure, i) => (figure === 0 ? '零' : digits[figure]! + units[figures.length - 1 - i]!)).join('').replace(/零+/gu, '零').replace(/零$/u, '');
  return digits === DIGITS && n >= 10 && n < 20 ? text.slice(1) : text;
}

function roman(n: number): string {
  const steps: readonly [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = n > 0 && n < 4000 ? n : 0;
  return steps.map(([value, sign]) => { const times = Math.floor(rest / value); rest -= times * value; return sign.repeat(times); }).join('') || String(n);
}

const letter = (n: number): string => String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.min(Math.floor((n - 1) / 26) + 1, 5));

/**
 * A count as Word writes it in one of its number formats; formats not known here are written in Arabic figures.
 * Examples: 12 in chineseCounting → 十二; 3 in decimalEnclosedCircle → ③.
 */
export function counted(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting': case 'chineseCountingThousand': case 'taiwaneseCounting': case 'taiwaneseCountingThousand': case 'japaneseCounting': return chineseCount(n, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified': return chineseCount(n, FORMAL, ['', '拾', '佰', '仟']);
    case 'ideographDigital': case 'japaneseDigitalTenThousand': case 'taiwaneseDigital': return [...String(n)].map((figure) => DIGITS[Number(figure)]!).join('');
    case 'ideographTraditional': return '甲乙丙丁戊己庚辛壬癸'[n - 1] ?? String(n);
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n);
    case 'decimalFullWidth': case 'decimalFullWidth2': return [...String(n)].map((figure) => String.fromCodePoint(0xff10 + Number(figure))).join('');
    case 'decimalZero': return String(n).padStart(2, '0');
    case 'upperLetter': return letter(n).toUpperCase();
    case 'lowerLetter': return letter(n);
    case 'upperRoman': return roman(n);
    case 'lowerRoman': return roman(n).toLowerCase();
    case 'none': return '';
    default: return String(n);
  }
}

const numberOf = (element: XmlElement | undefined, fallback: number): number => Number(element ? attribute(element, 'val') || fallback : fallback);

function levelOf(element: XmlElement): Level {
  return {
    start: numberOf(child(element, 'start'), 1),
    format: attribute(child(element, 'numFmt'), 'val') || 'decimal',
    text: attribute(child(element, 'lvlText'), 'val'),
    legal: child(element, 'isLgl') !== undefined,
  };
}

/** The lists of a document and how far each has counted. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  /** Counts by abstract list: lists made from the same one go on counting. */
  private readonly counts = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  /** In: the root of numbering.xml, undefined where the document has none. */
  constructor(root: XmlElement | undefined) {
    const abstracts = new Map(children(root, 'abstractNum').map((element) => [attribute(element, 'abstractNumId'), element]));
    const byStyle = new Map([...abstracts].flatMap(([id, element]) => { const style = attribute(child(element, 'styleLink'), 'val'); return style ? [[style, id] as const] : []; }));
    for (const element of children(root, 'num')) {
      const named = attribute(child(element, 'abstractNumId'), 'val');
      const abstract = byStyle.get(attribute(child(abstracts.get(named), 'numStyleLink'), 'val')) ?? named;
      const levels: Level[] = [];
      for (const level of children(abstracts.get(abstract), 'lvl')) levels[Number(attribute(level, 'ilvl'))] = levelOf(level);
      const restarts = new Map<number, number>();
      for (const override of children(element, 'lvlOverride')) {
        const at = Number(attribute(override, 'ilvl'));
        const own = child(override, 'lvl');
        if (own) levels[at] = levelOf(own);
        const start = child(override, 'startOverride');
        if (start) restarts.set(at, numberOf(start, 1));
      }
      this.lists.set(attribute(element, 'numId'), { abstract, levels, restarts });
    }
  }

  /** The number before the next paragraph of a list, counting on; a bullet is •, '' where there is no such list. */
  next({ list, level }: ListPlace): string {
    const found = this.lists.get(list);
    const own = found?.levels[level];
    if (!found || !own) return '';
    const counts = this.counts.get(found.abstract) ?? [];
    this.counts.set(found.abstract, counts);
    const restart = found.restarts.get(level);
    const first = restart !== undefined && !this.restarted.has(`${list}:${level}`);
    if (first) this.restarted.add(`${list}:${level}`);
    counts[level] = first ? restart : (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return '•';
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const above = found.levels[at];
      return counted((counts[at] ??= above?.start ?? 1), own.legal ? 'decimal' : above?.format ?? 'decimal');
    });
  }
}
