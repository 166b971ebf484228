// Parks, platforms, institutes and enterprises: a class word and what stands before it, judged by tables of rules.
import { BLOC } from '../../lexicon/modifiers.ts';
import { CLASS_WORDS, type ClassWord } from '../../lexicon/zones.ts';
import type { Kind } from '../../model.ts';
import { ruling, type Rule } from '../rules.ts';
import { beginningIn, SpanIndex, WordIndex } from '../spans.ts';
import { ENTERPRISE_RULES, INSTITUTE_RULES } from './instituteRules.ts';
import { candidateOf, type Candidate, type Surroundings } from './candidate.ts';
import { FACILITY_RULES } from './facilities.ts';
import { nameStart, quotedHead } from './nameStart.ts';
import { PARK_RULES } from './parkRules.ts';
import type { Place } from './places.ts';
import { PLATFORM_RULES } from './platformRules.ts';
import type { School } from './schools.ts';
import { ZONE_REFUSALS } from './zoneRefusals.ts';

export interface Zone {
  kind: Kind;
  name: string;
  start: number;
  end: number;
  /** Where the class word starts. */
  word: number;
  type: string;
  rule: string;
}

const INDEX = new WordIndex(CLASS_WORDS.map((row) => [row.word, row] as const));
const RULES: Partial<Record<Kind, readonly Rule<Candidate>[]>> = { Park: PARK_RULES, Platform: PLATFORM_RULES, Institute: INSTITUTE_RULES, Enterprise: ENTERPRISE_RULES };
const JOINT = /^(?:、|和|与|及|以及)$/u;

/** Class words of a text, longest first, none inside another. */
function classWords(text: string): { row: ClassWord; start: number; end: number }[] {
  const words: { row: ClassWord; start: number; end: number }[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const hit = INDEX.at(text, at);
    if (!hit) continue;
    const end = at + hit.word.length;
    const last = words.at(-1);
    if (!last || last.end <= at) words.push({ row: hit.value, start: at, end });
    else if (end > last.end) words[words.length - 1] = { row: hit.value, start: last.start, end };
  }
  return words;
}

/** A name, or the reason why there is none. */
interface Verdict { zone?: Zone; candidate: Candidate; refused?: string }

/** Of an overlapping earlier name the longer stays; one that a place or a school heads swallows what it holds. */
function isSwallowed(previous: Zone, { start, rule }: Zone): boolean {
  return previous.end > start && (previous.start >= start || /-(?:city|place|university)$/u.test(rule) || previous.word === previous.start);
}

/** End of a name with the place in brackets behind it. Example: 绿色先行试验区（襄阳）|. */
function endWithBracket(text: string, end: number, places: readonly Place[]): number {
  const bracket = /^[（(]([^（()）]{2,8})[）)]/u.exec(text.slice(end, end + 10));
  return bracket && (BLOC.test(bracket[1]!) || beginningIn(places, end + 1, end + 2).some((p) => p.end === end + 1 + bracket[1]!.length)) ? end + bracket[0].length : end;
}

/** A university's 研究院 elsewhere, or one to be founded for a field, is a research body of the new type; that of the university itself an institute. */
const isResearchBody = (rule: string, name: string): boolean => rule === 'institute-created' || rule === 'research-body-of-place' || (rule === 'institute-of-university' && name.endsWith('研究院') && !name.endsWith('大学研究院'));

function verdicts({ text, places, schools }: Surroundings): Verdict[] {
  const words = classWords(text);
  const zones: Zone[] = [];
  const found: Verdict[] = [];
  let joined: { start: number; end: number; named: ReadonlySet<Kind> } | undefined;
  for (const [index, { row, start: word, end: wordEnd }] of words.entries()) {
    const start = nameStart({ text, word, isPark: row.kind === 'Park', places, schools, before: words[index - 1] });
    const park = zones.slice(-2).findLast((z) => z.kind === 'Park' && z.start === start && z.end <= word);
    const list = joined && JOINT.test(text.slice(joined.end, start)) ? joined : { start, named: new Set<Kind>() };
    joined = { ...list, end: wordEnd };
    const candidate = candidateOf({ text, places, schools }, row, start, word, list, park);
    const refusal = ruling(ZONE_REFUSALS, candidate);
    const quoted = row.type !== '设施' && (row.kind === 'Park' || row.kind === 'Platform') ? quotedHead(text, start) : undefined;
    const rule = quoted === undefined ? (refusal ? undefined : ruling(RULES[row.kind] ?? [], candidate)?.rule) : 'quoted-head';
    if (!rule) {
      found.push({ candidate, ...(refusal ? { refused: refusal.rule } : {}) });
      continue;
    }
    const from = quoted ?? start;
    const research = isResearchBody(rule, text.slice(from, wordEnd));
    const end = endWithBracket(text, wordEnd, places);
    const zone: Zone = { kind: research ? 'Platform' : row.kind, name: text.slice(from, end), start: from, end, word, type: research ? '新型研发机构' : row.type, rule };
    const last = zones.at(-1);
    if (last && last !== park && isSwallowed(last, zone)) zones.pop();
    joined = { ...joined, named: new Set([...joined.named, zone.kind]) };
    zones.push(zone);
    found.push({ candidate, zone });
  }
  const kept = new Set(zones);
  return found.filter(({ zone }) => !zone || kept.has(zone));
}

/** Parks, platforms, institutes and enterprises of a text, in order. */
export function zonesIn(text: string, places: readonly Place[], schools: readonly School[]): Zone[] {
  const zones = verdicts({ text, places, schools }).flatMap(({ zone }) => zone ?? []);
  const named = new SpanIndex(zones);
  const facilities = FACILITY_RULES.flatMap((rule) => (rule.decide(text) || []).map(({ start, end }): Zone => ({ kind: 'Platform', name: text.slice(start, end), start, end, word: end, type: '设施', rule: rule.name })));
  const others = facilities.filter(({ start, end }) => named.overlapping(start, end).length === 0);
  return others.length > 0 ? [...zones, ...others].sort((a, b) => a.start - b.start) : zones;
}

/** What a rule refused to call a name: its words and the refusal's name. */
export function refusedIn(text: string, places: readonly Place[], schools: readonly School[]): { form: string; rule: string }[] {
  return verdicts({ text, places, schools }).flatMap(({ candidate: { start, end }, refused }) => (refused ? [{ form: text.slice(start, end), rule: refused }] : []));
}
