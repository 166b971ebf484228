// What a document says of itself: title, number, issuer, date, addressees. Works on the decoded text alone.
import { DATE_LINE, DOCUMENT_NUMBER, FURNITURE, HEAD_LINES, ISSUER_END, NUMBERINGS, TITLE_END } from '../lexicon/structure.ts';
import type { Source, StructuredDocument } from './types.ts';
import { anyOf, matchesOf } from './spans.ts';

export type Head = StructuredDocument['head'];

const HEAD_CHARACTERS = 6_000;
const FOOT_CHARACTERS = 1_500;

/** The number as a key: brackets and spaces one way. Example: 桂政发[2018] 第51号 → 桂政发〔2018〕51号. */
export function numberKey(number: string): string {
  return number.replace(/\s/gu, '').replace(/[﹝[［【（(]/gu, '〔').replace(/[﹞\]］】）)]/gu, '〕').replace(/〕第/u, '〕');
}

/** The plan that a notice carries, undefined when it carries none. Example: 某市人民政府关于印发某市科技规划的通知 → 某市科技规划. */
export function carriedTitle(title: string): string | undefined {
  const match = /(?:印发|发布|转发)(?:《|〈|<)?(.{3,100}?)(?:》|〉|>)?的(?:通知|公告|通告)$/u.exec(title);
  return match?.[1]?.replace(/(?:》|〉|>)$/u, '');
}

/** A title as a key, one for all ways to write it; a notice has the key of the plan it carries. */
export function titleKey(title: string): string {
  return (carriedTitle(title) ?? title).normalize('NFKC').replace(/[\s“”"'‘’《》〈〉<>「」『』()〔〕[\]【】—–―－\-·、,，。]/gu, '');
}

/** Resolution key of a document: its number, else title and (where the title lacks it) issuer; '' when it has neither. */
export function documentKey(head: Head): string {
  if (head.number) return numberKey(head.number);
  const title = titleKey(head.title);
  const said = [head.title, ...head.aliases].some((t) => head.issuer && t.includes(head.issuer));
  return title && head.issuer && !said ? `${title}|${head.issuer}` : title;
}

/** Key of the document itself, as in the id of its source: `entityId('Document', ownKey(doc)) === doc.source.id`. */
export function ownKey({ head, source }: Pick<StructuredDocument, 'head' | 'source'>): string {
  return documentKey(head) || source.sha256;
}

const bare = (line: string): string => line.replace(/^\s*#{1,6}\s+/u, '').replace(/\*\*/gu, '').replace(/[\s\u3000]+/gu, ' ').trim();
const tight = (line: string): string => line.replace(/(?<=[\p{Script=Han}）)”]) (?=[\p{Script=Han}（(“])/gu, '');
const NUMBER_ALONE = new RegExp(`^${DOCUMENT_NUMBER.source}$`, 'u');
const isHeadLine = anyOf([...HEAD_LINES.map(({ match }) => match), NUMBER_ALONE]);
const isNumbered = anyOf(NUMBERINGS.map(({ match }) => match));
const isFurniture = anyOf(FURNITURE.map(({ match }) => match));

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u).map(bare).filter((line) => line && !isFurniture(line));
}

/** A notice hands on what it names. Examples: 现将《某方案》印发给你们; 《某规划》已经同意，现予印发. */
const HANDED = /(?<=将|把)《([^《》]{4,80})》(?:[、和及]?《[^《》]{4,80}》)*[^。《]{0,40}?(?:印发|发给)/u;
const HANDED_NOW = /《([^《》]{4,80})》(?:[、和及]?《[^《》]{4,80}》)*[^。《]{0,40}?现(?:予以?|正式)?(?:印发|发给)/u;

const NOTICE_WORDS = '通知|意见|决定|批复|公告|通告|命令|函|报告|决议';

/** The title line of a notice, joined where a line break cut it. Example: 某市人民政府关于印发 ⏎ 某市规划的通知. */
function noticeOf(lines: readonly string[]): string | undefined {
  const whole = new RegExp(`^[^。；：《]{2,50}关于[^。；]{2,110}(?:${NOTICE_WORDS})(?=$|[（(])`, 'u');
  for (let take = 1; take <= 3; take += 1) {
    for (let i = 0; i + take <= Math.min(lines.length, 17); i += 1) {
      const parts = lines.slice(i, i + take);
      const match = whole.exec(tight(parts.join(' ')));
      if (match && (take === 1 || !parts.some((line) => line.length > 60 || /[。；：]/u.test(line) || isHeadLine(line)))) return match[0];
    }
  }
  return undefined;
}

const LONGEST_TITLE_LINE = 30;
/** A line that can be the beginning of a title whose end stands on the next. Example: 海川市科技创新. */
const beginsTitle = (line: string | undefined): line is string =>
  line !== undefined && line.length >= 4 && line.length <= LONGEST_TITLE_LINE && /\p{Script=Han}$/u.test(line) && !/[。；：:，,！？]/u.test(line) && !TITLE_END.test(line) && !ISSUER_END.test(line) && !isHeadLine(line) && !isNumbered(line);

/** A line that is a title by its last word, with the line above and the years below where a line break cut it. Examples: 科创试验区建设方案; 海川市科技创新 ⏎ “十四五”规划 ⏎ （2021—2025年）. */
function titleLine(lines: readonly string[]): string | undefined {
  const at = lines.slice(0, 30).findIndex((l) => l.length >= 5 && l.length <= 90 && TITLE_END.test(l) && !/[。；：:]/u.test(l) && !isNumbered(l));
  if (at === -1) return undefined;
  const above = lines[at - 1];
  const years = lines[at + 1];
  const isFirst = lines.slice(0, Math.max(at - 1, 0)).every(isHeadLine);
  return tight(`${isFirst && beginsTitle(above) ? above : ''}${lines[at]!}${years && /^[（(]\s*\d{4}[^（）()]{0,16}[）)]$/u.test(years) ? years : ''}`);
}

/** The first line before any numbered one, a sentence cut short; '' when there is none. */
function openingLine(lines: readonly string[]): string {
  const numbered = lines.findIndex(isNumbered);
  const before = lines.slice(0, numbered === -1 ? 30 : numbered).filter((line) => line.length >= 4 && !isHeadLine(line));
  return before.find((line) => line.length <= 60 && !/[。；：:，,]$/u.test(line)) ?? before[0]?.slice(0, 40) ?? '';
}

function issuerOf(notice: string | undefined, head: string): string | undefined {
  const prefix = notice && /^(.{2,50}?)关于/u.exec(notice)?.[1];
  if (prefix && ISSUER_END.test(prefix)) return prefix.trim().replace(/ +|(?<=委员会|党委|办公厅)(?=\p{Script=Han}{2,}(?:人民政府|办公厅))/gu, '、');
  const signed = /(?:^|\n|[。！])[ \u3000]*([\p{Script=Han}]{4,30})[ \u3000]*\n?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?!印发)/u.exec(head)?.[1];
  return signed && ISSUER_END.test(signed) ? signed : undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** 二○一二年一月二十九日 → 2012年1月29日; other text as it is. */
function arabicDate(line: string): string {
  const match = /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(line);
  if (!match) return line;
  const year = [...match[1]!.replace(/[○零]/gu, '〇')].map((c) => DIGITS.indexOf(c)).join('');
  const count = (text: string): number => {
    const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
    return (text.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0);
  };
  return `${year}年${count(match[2]!)}月${count(match[3]!)}日`;
}

const iso = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function dateOf(lines: readonly string[], footLines: readonly string[], head: string): string | undefined {
  for (const line of [...lines.slice(0, 40), ...footLines]) {
    const match = DATE_LINE.exec(arabicDate(line));
    if (match) return iso(match[1]!, match[2]!, match[3]!);
  }
  const signed = /(?:人民政府|办公厅|委员会|厅|局|委)[ \u3000]*(\d{4})年(\d{1,2})月(\d{1,2})日(?=[\s（(]|$)/u.exec(head)
    ?? /(?:来源|日期|时间)[^\n]{0,40}?(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/u.exec(head);
  return signed ? iso(signed[1]!, signed[2]!, signed[3]!) : undefined;
}

/** The document's own number: it stands alone, after the title or in a field, never behind 》. */
function numberOf(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 25)) {
    for (const match of matchesOf(line.slice(0, 200), DOCUMENT_NUMBER)) {
      const before = line.slice(0, match.index);
      const alone = /^\s*[（(]?$/u.test(before) || /(?:文号|字号)\s*[:：]\s*$/u.test(before) || new RegExp(`(?:${NOTICE_WORDS}|规划|方案|办法|措施)[（(]$`, 'u').test(before);
      if (alone && !/[《》。]/u.test(before)) return numberKey(match[0]);
    }
  }
  return undefined;
}

function addresseesOf(lines: readonly string[]): string[] | undefined {
  const line = lines.slice(0, 20).map((l) => /(?:^|日|\d)((?:各|[\p{Script=Han}]{2,12}(?:人民政府|委|办|局|厅))[\p{Script=Han}、，,（）()]{1,160}?)[:：](?=$|现将|经)/u.exec(l.slice(0, 300))?.[1]).find(Boolean);
  return line?.split(/[，,]/u).filter(Boolean);
}

const COUNTS = '一二三四五六七八九十';
const DAY_MS = 86_400_000;

/** An ISO date so many days and years later. */
function later(date: string, days: number, years: number): string {
  const moved = new Date(Date.parse(date) + days * DAY_MS);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved.toISOString().slice(0, 10);
}

/**
 * From when until when a document is in force, as its last articles say.
 * Examples: 自2024年3月1日起施行; 自印发之日起30日后施行，有效期5年; 有效期至2029年2月28日.
 */
function validityOf(foot: string, date: string | undefined): Pick<Head, 'validFrom' | 'validUntil'> {
  const day = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
  const from = matchesOf(foot, new RegExp(`自(?:${day}|(?:印发|发布|公布|下发|颁布)之日)起(?:(\\d{1,3})日后)?(?:正式)?(?:施行|实施|执行|生效)`, 'gu')).at(-1);
  const own = from?.[1] ? iso(from[1], from[2]!, from[3]!) : from && date;
  const validFrom = own && !Number.isNaN(Date.parse(own)) ? later(own, Number(from![4] ?? 0), 0) : undefined;
  const until = new RegExp(`有效期(?:限)?(?:截止|截至|至|到)(?:至)?${day}`, 'u').exec(foot);
  const years = /有效期(?:限)?(?:为|是)?\s*(\d{1,2}|[一二三四五六七八九十])\s*年/u.exec(foot)?.[1];
  const count = years && (/\d/u.test(years) ? Number(years) : COUNTS.indexOf(years) + 1);
  const validUntil = until ? iso(until[1]!, until[2]!, until[3]!) : validFrom && count ? later(validFrom, 0, count) : undefined;
  return { ...(validFrom && { validFrom }), ...(validUntil && !Number.isNaN(Date.parse(validUntil)) && { validUntil }) };
}

/**
 * Reads the head and foot of a text.
 * In: the decoded text, what is known from outside (it goes first). Out: title ('' when there is none), the other titles of
 * the same document (a notice and the plan it carries are one), number, issuers joined by 、, ISO date, addressees, the ISO dates between which it is in force.
 */
export function headOf(text: string, known: Source['known'] = {}): Head {
  const start = text.slice(0, HEAD_CHARACTERS);
  const lines = linesOf(start);
  const notice = noticeOf(lines);
  const handed = (HANDED.exec(start) ?? HANDED_NOW.exec(start))?.[1];
  const carried = (notice && carriedTitle(notice)) ?? handed;
  const title = known.title ?? carried ?? notice ?? titleLine(lines) ?? openingLine(lines);
  const aliases = [...new Set([carried, notice, handed].filter((t): t is string => t !== undefined && t !== title))];
  const number = known.number ?? numberOf(lines);
  const issuer = known.issuer ?? issuerOf(notice, start);
  const date = known.date ?? dateOf(lines, linesOf(text.slice(-FOOT_CHARACTERS)).slice(-15), start);
  const addressees = addresseesOf(lines);
  return { title, aliases, ...(number && { number }), ...(issuer && { issuer }), ...(date && { date }), ...(addressees && { addressees }), ...validityOf(text.slice(-FOOT_CHARACTERS), date) };
}
