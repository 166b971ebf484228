// Dated, quantified goals in running text and in tables whose columns carry years.
import { AFTER_BASELINE, BARE_MEASURE, BASELINE, BEFORE_INDICATOR, GRANT_AFTER, GRANT_BEFORE, GROWTH, JOINING, LEVEL, MEASURE, PLAN_ENDS, QUANTITY, VERB_ONLY, YEAR } from '../lexicon/targets.ts';
import { grouped } from './aliases.ts';
import { ownKey } from './head.ts';
import { lastBefore, scopeOfHeading, scopesIn, type Scope } from './targetScopes.ts';
import { inTurn, LONGEST_INDICATOR, tidy, type Found } from './targetsInTurn.ts';
import { tableTargets } from './targetTables.ts';
import type { NameMention, ReadClause, RelationDraft, StructuredDocument, TargetDraft } from './types.ts';
import { matchesOf } from './spans.ts';

interface Dated { year: number; start: number; end: number; until: boolean }

/** Resolution key of a target: document, scope, indicator, value, unit, year. */
export function targetKey(doc: Pick<StructuredDocument, 'source'>, { scope, indicator, value, unit, year }: TargetDraft): string {
  return [doc.source.id, scope, indicator, value, unit, year].join('|').replace(/\s/gu, '');
}

/** Without one of these a text states no year. */
const DATED = /20\d\d|五”?(?:期间|时期|期末|末)|[一二三四六]”?(?:期间|时期|期末|末)/u;

function yearsIn(text: string, earliest: number): Dated[] {
  if (!DATED.test(text)) return [];
  return matchesOf(text, YEAR).map((m) => ({ year: m[1] ? Number(m[1]) : PLAN_ENDS[m[2]!]!, start: m.index, end: m.index + m[0].length, until: /^(?:到|至|力争|展望|“?十)/u.test(m[0]) })).filter(({ year }) => year >= earliest);
}

/** Sentences as spans; a semicolon does not end one. */
function sentences(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const { index } of matchesOf(text, /[。！？]/gu)) {
    spans.push([start, index + 1]);
    start = index + 1;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/** What follows a number, up to the next mark; brackets are whole. Example: 1个|广西创新型县（市、区）|和10家…. */
const NOUN = /^(?:[^，。；、,;（）()]|[（(][^（）()]{0,30}[）)])+?(?=[，。；、,;）)“]|和\s*\d|$)/u;

/**
 * The indicator of a number: the words before it, or a verb and what follows. Examples: 高新技术企业|达到5600家;
 * 突破|100项|关键性重大技术. `taken`: how many characters after the number belong to it.
 */
function indicatorOf(before: string, after: string): { indicator: string; taken: number } {
  const words = before.replace(BEFORE_INDICATOR, '').trim();
  if (words === '' || (VERB_ONLY.test(words) && words.length <= 8)) {
    const noun = NOUN.exec(after.slice(0, 60))?.[0] ?? '';
    if (noun.length >= 2) return { indicator: tidy(words + noun), taken: noun.length };
  }
  return { indicator: tidy(words.replace(JOINING, '')), taken: 0 };
}

/**
 * An indicator that lacks its subject, completed from the one before. Examples: 研发经费投入年均增速15%、|投入强度2% → 研发经费投入强度;
 * 宜昌市|达到1500家 → what was counted before; （其中国家级10个 → the same at another level.
 */
function completed(indicator: string, before: string, mark: string, isShare: boolean): string {
  if (before === '') return indicator;
  if (BARE_MEASURE.test(indicator)) return indicator === '' && (isShare || !GROWTH.test(before)) ? before : before.replace(MEASURE, '') + indicator;
  if (mark === '（' && LEVEL.exec(indicator)?.[0] === indicator) return LEVEL.test(before) ? before.replace(LEVEL, indicator) : indicator + before;
  const shared = mark === '、' && indicator.length <= 6 ? before.indexOf(indicator.slice(0, 2)) : -1;
  return shared > 0 ? before.slice(0, shared) + indicator : indicator;
}

/** 自治区制造业创新中心、技术创新中心各1家以上 → two figures. */
function each(indicator: string): string[] {
  const members = indicator.split(/[、和及]/u).filter(Boolean);
  const level = /^(?:积极)?(?:争创|新增|建设|建成|培育)?(自治区级?|国家级?|省级?|市级)/u.exec(members[0] ?? '')?.[1];
  return members.map((member, i) => (i > 0 && level && !member.startsWith(level) ? level + member : member));
}

/** The indicator of the last figure with this unit before `at`, '' without one. Example: 2023年，孵化器达到25家。到2028年，达到|40家 → 孵化器. */
function indicatorBefore(text: string, at: number, unit: string): string {
  const near = text.slice(Math.max(0, at - LONGEST_INDICATOR), at);
  const last = [...matchesOf(near, QUANTITY)].findLast((match) => match[3] === unit);
  if (!last) return '';
  const words = near.slice(0, last.index).replace(/^.*[，；：。,;:（]/su, '').replace(/\d{4}\s*年(?:末|底)?/u, '');
  return indicatorOf(words, '').indicator;
}

function inSentence(text: string, span: [number, number], years: readonly Dated[], carried: number | undefined, scopes: readonly Scope[], above: string): Found[] {
  const here = years.filter(({ start }) => start >= span[0] && start < span[1]);
  if (here.length === 0 && carried === undefined) return [];
  let passed = 0;
  const yearAt = (at: number): Dated | undefined => {
    while (passed < here.length && here[passed]!.start <= at) passed += 1;
    return here[passed - 1] ?? (here.length === 1 && here[0]!.until ? here[0] : undefined);
  };
  const scopeAt = (place: number): Scope | undefined => { const last = lastBefore(scopes, place); return last && last.at >= span[0] ? last : undefined; };
  const { found, taken } = inTurn(text, span, here.at(-1)?.year ?? carried!, (place) => scopeAt(place)?.scope ?? above);
  let previous = span[0];
  for (const match of matchesOf(text.slice(...span), QUANTITY)) {
    const start = span[0] + match.index;
    const end = start + match[0].length;
    if (taken.some(([a, b]) => start < b && end > a)) { previous = end; continue; }
    const year = yearAt(start);
    const value = year?.year ?? carried;
    const near = Math.max(previous, span[0], start - LONGEST_INDICATOR);
    const mark = /[，；：,;:（](?=[^，；：,;:（）]*$)/u.exec(text.slice(near, start));
    const from = Math.max(near, mark ? near + mark.index + 1 : 0, year && year.start <= start ? year.end : 0);
    const subject = scopeAt(start);
    const before = text.slice(subject && subject.at >= from ? subject.end : from, start).replace(/^的/u, '').replace(BASELINE, '');
    const after = text.slice(end, Math.min(span[1], end + LONGEST_INDICATOR));
    if (/[由从]\s*$/u.test(before) && AFTER_BASELINE.test(after)) continue;
    previous = end;
    if (value === undefined || /^\s*\d/u.test(after) || /(?:(?<!占|对)比|较|是)\s*$|\d年的?$|(?:(?<!占|对)比|较)[^，]{0,12}(?:提高|增长|增加)$/u.test(before) || GRANT_BEFORE.test(before) || GRANT_AFTER.test(after)) continue;
    const { indicator: written, taken: noun } = indicatorOf(before, after);
    const indicator = noun === 0 ? completed(written, found.at(-1)?.indicator ?? (written === '' ? indicatorBefore(text, start, match[3]!) : ''), text[from] === '、' ? '、' : mark?.[0] ?? '', /[%％]/u.test(match[3]!)) : written;
    previous = end + noun;
    if (indicator.length < 2 || !/\p{Script=Han}{2}/u.test(indicator) || (year && year.start > start && noun === 0)) continue;
    const spread = /各\s*$/u.test(before) ? each(indicator) : [indicator];
    const quoteStart = year && year.start <= from && from - year.start <= 60 ? year.start : from + (/^[、，和及\s]*/u.exec(before)?.[0].length ?? 0);
    for (const one of spread) found.push({ indicator: one, value: match[1]!.replace(/\s/gu, ''), unit: `${match[2]}${match[3]}`.replace('％', '%'), year: value, scope: subject?.scope ?? above, start: quoteStart, end: previous, rule: 'target-in-sentence' });
  }
  return found;
}

/** The goals of one clause of running text. A year in the opening of the paragraph holds for all of it. */
function inClause({ text, index, path }: ReadClause, earliest: number, own: string): TargetDraft[] {
  const years = yearsIn(text, earliest);
  if (years.length === 0) return [];
  const scopes = scopesIn(text, own);
  const above = scopeOfHeading(path.at(-1) ?? '', own);
  const opening = years[0]!.start <= 14 && years[0]!.year;
  return sentences(text).flatMap((span) => inSentence(text, span, years, opening || undefined, scopes, above)).map((target) => ({ ...target, clause: index }));
}

/** Whether all characters of the shorter text stand in the longer one, in order. Example: 突破重大技术, 突破关键性重大技术. */
function contains(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const c of long) if (c === short[at]) at += 1;
  return at === short.length;
}

/** A goal that repeats another is one, with both places: equal figure, year and scope, one indicator within the other. The first words it. */
function asOne(targets: readonly TargetDraft[]): TargetDraft[] {
  const groups = new Map<string, TargetDraft[]>();
  return targets.map((target) => {
    const key = [target.scope, target.value, target.unit, target.year].join('|');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const first = group.find(({ indicator }) => contains(indicator, target.indicator));
    if (!first) group.push(target);
    return first ? { ...target, indicator: first.indicator } : target;
  });
}

const NEVER = 9_999;

/**
 * The goals of a document for stated years, from the year of its date on; without a date only those with 到……年.
 * In: the document without its targets. Out: one draft per figure and place; a goal that is repeated has one wording.
 */
export function targetsOf(doc: Pick<StructuredDocument, 'head' | 'place' | 'clauses'>): TargetDraft[] {
  const dated = doc.head.date ? Number(doc.head.date.slice(0, 4)) : undefined;
  const stated = doc.clauses.flatMap(({ text }) => matchesOf(text, /(?:到|至)\s*(20\d\d)\s*年/gu).map((m) => Number(m[1])));
  const earliest = dated ?? stated.sort((a, b) => a - b)[0] ?? NEVER;
  const prose = doc.clauses.filter(({ kind }) => /^(?:paragraph|item)$/u.test(kind));
  return asOne([...prose.flatMap((clause) => inClause(clause, earliest, doc.place)), ...tableTargets(doc.clauses, earliest)]).sort((a, b) => a.clause - b.clause || a.start - b.start);
}

/** SETS from the document to each target, ABOUT from a target to the place or park that its scope names. */
export function targetRelations(doc: StructuredDocument, mentions: readonly NameMention[]): RelationDraft[] {
  const own = `Document|${ownKey(doc)}`;
  const byClause = grouped(mentions);
  return doc.targets.flatMap((target) => {
    const { clause, start, end, rule, scope } = target;
    const id = `Target|${targetKey(doc, target)}`;
    const named = scope && byClause.get(clause)?.find((m) => (m.kind === 'City' || m.kind === 'Park') && (m.name === scope || m.form === scope || `${m.form}市` === scope));
    return [
      { type: 'SETS' as const, source: own, target: id, clause, start, end, rule },
      ...(named ? [{ type: 'ABOUT' as const, source: id, target: `${named.kind}|${named.key}`, clause, start, end, rule }] : []),
    ];
  });
}
