// Search in names: any part of a name, one character too; pinyin and initials. An index of our own, because tokenizers lose single characters.
import type { Entity, Kind } from '../../../ingest/model.ts';
import { romanise, type Romanised } from './pinyin.ts';

type By = 'name' | 'alias' | 'knownAs' | 'pinyin' | 'initials';
export interface Hit { entity: Entity; form: string; by: By }
export type Find = (query: string, options: { kind?: Kind | undefined; limit: number }) => { total: number; hits: Hit[] };

interface Form { entity: Entity; form: string; by: 'name' | 'alias' | 'knownAs'; text: string; roman: Romanised; group: number }

/** How well a form matches; smaller is better, compared in this order. `group`: a group of bodies or places comes after each of them. */
interface Match { form: Form; by: By; closeness: number; group: number; extra: number; source: number }
const EXACT = 0, EDGE = 1, INSIDE = 2, SCATTERED = 3;
/** 各高新区, 各市科技局 */
const GROUP = /^各/;
const SOURCES: readonly By[] = ['name', 'alias', 'knownAs', 'pinyin', 'initials'];

/** One width, one case, no spaces: ５Ｇ 产业 → 5g产业. One character stays one character. */
export function normalise(text: string): string {
  return [...text].map((c) => {
    const code = c.codePointAt(0)!;
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : c;
  }).join('').toLowerCase().replace(/[\s\u3000]+/g, '');
}

function matchName(form: Form, query: string, terms: readonly string[]): Match | undefined {
  const at = form.text.indexOf(query);
  const source = SOURCES.indexOf(form.by);
  const extra = form.text.length - query.length;
  if (at >= 0) {
    const closeness = extra === 0 ? EXACT : at === 0 || form.text.endsWith(query) ? EDGE : INSIDE;
    return { form, by: form.by, closeness, group: form.group, extra, source };
  }
  if (terms.length > 1 && terms.every((term) => form.text.includes(term))) return { form, by: form.by, closeness: SCATTERED, group: form.group, extra, source };
  return undefined;
}

/** Letters match whole syllables from their start on (the last one may be unfinished), or first letters. */
function matchLetters(form: Form, letters: string): Match | undefined {
  const { roman } = form;
  for (let at = roman.full.indexOf(letters); at >= 0; at = roman.full.indexOf(letters, at + 1)) {
    const first = roman.starts.indexOf(at);
    if (first < 0) continue;
    const end = at + letters.length;
    const covered = roman.starts.filter((start) => start >= at && start < end).length;
    const whole = end === roman.full.length;
    const extra = roman.starts.length - covered;
    const closeness = extra === 0 && whole ? EXACT : first === 0 || whole ? EDGE : INSIDE;
    return { form, by: 'pinyin', closeness, group: form.group, extra, source: SOURCES.indexOf('pinyin') };
  }
  const at = roman.initials.indexOf(letters);
  if (at < 0) return undefined;
  const extra = roman.initials.length - letters.length;
  const closeness = extra === 0 ? EXACT : at === 0 || roman.initials.endsWith(letters) ? EDGE : INSIDE;
  return { form, by: 'initials', closeness, group: form.group, extra, source: SOURCES.indexOf('initials') };
}

const better = (a: Match, b: Match): number => a.closeness - b.closeness || a.group - b.group || a.extra - b.extra || a.source - b.source;

/**
 * Builds the search. Hits come best first: exact, at the start or end of the form, inside it, in scattered words;
 * single things before groups, then the fewest further characters, then the most mentions, then the order of lists. `total` counts all hits, `hits` are the first `limit`.
 */
export function searchIndex(entities: readonly Entity[], mentions: (id: string) => number, rank: (id: string) => number): Find {
  const made = (entity: Entity, form: string, by: Form['by']): Form => ({ entity, form, by, text: normalise(form), roman: romanise(form), group: Number(entity.collective === true || GROUP.test(form)) });
  const forms = entities.flatMap((entity) => [
    made(entity, entity.name, 'name'),
    ...entity.aliases.map((form) => made(entity, form, 'alias')),
    ...entity.knownAs.map((form) => made(entity, form, 'knownAs')),
  ]);
  return (query, { kind, limit }) => {
    const text = normalise(query);
    const letters = /^[a-z'’]*[a-z][a-z'’]*$/.test(text) ? text.replace(/['’]/g, '') : '';
    const terms = query.split(/[\s\u3000]+/).map(normalise).filter(Boolean);
    const best = new Map<string, Match>();
    const offer = (match: Match | undefined): void => {
      if (!match) return;
      const known = best.get(match.form.entity.id);
      if (!known || better(match, known) < 0) best.set(match.form.entity.id, match);
    };
    for (const form of text ? forms : []) {
      if (kind && form.entity.kind !== kind) continue;
      offer(matchName(form, text, terms));
      if (letters) offer(matchLetters(form, letters));
    }
    const sorted = [...best.values()].sort((a, b) =>
      better({ ...a, source: 0 }, { ...b, source: 0 }) || mentions(b.form.entity.id) - mentions(a.form.entity.id) || a.source - b.source || rank(a.form.entity.id) - rank(b.form.entity.id));
    return { total: sorted.length, hits: sorted.slice(0, limit).map(({ form, by }) => ({ entity: form.entity, form: form.form, by })) };
  };
}
