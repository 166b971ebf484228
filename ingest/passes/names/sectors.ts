// Industries: from the word that closes them and the list it closes. Example: 聚焦汽车、机械、高端装备制造等重点产业领域 → three.
import type { Holds } from '../../lexicon/industryClosers.ts';
import { REMITS } from '../../lexicon/industryRefusals.ts';
import { industryStem } from '../keys.ts';
import { ruling } from '../rules.ts';
import { SpanIndex } from '../spans.ts';
import { closingsIn } from './sectorClosings.ts';
import { governs, type Found } from './sectorLists.ts';
import { isSector, refusalOf } from './sectorNames.ts';
import { PHRASES, plainPhrase, type Phrase } from './sectorPhrases.ts';
import { LISTS, NAMES, SHARED } from './sectorRules.ts';

export interface Sector {
  name: string;
  start: number;
  end: number;
  rule: string;
  /** Stem of the industry that closes the list this one stands in. */
  parent?: string;
}

/** Shorter halves may lean on the other: 研发与设计服务. */
const LEAST_REFUSED = 4;

/** Of a pair only one half of which can be an industry that half. Example: 数据要素与|低空经济. */
function soundHalf(found: Found, holds: Holds): Found {
  const [, left, right] = /^(.{2,}?)[与及](.{2,})$/u.exec(found.text) ?? [];
  if (left === undefined || right === undefined) return found;
  const refused = (half: string): boolean => half.length >= LEAST_REFUSED && refusalOf(half, holds) !== undefined;
  if (refused(left) === refused(right)) return found;
  return refused(right) ? { ...found, text: left, end: found.start + left.length } : { ...found, text: right, start: found.end - right.length };
}

/** Industries of a clause as they are found: a longer name takes the place of those it overlaps, one inside another is left. */
class Sectors {
  readonly #found: Sector[] = [];
  readonly #index = new SpanIndex<Sector>();
  readonly #dropped = new Set<Sector>();

  add(found: Found, rule: string, holds: Holds): void {
    const { text, start, end, parent, sure } = found.sure ? found : soundHalf(found, holds);
    if (!sure && !isSector(text, holds)) return;
    const standing = sure ? [] : this.#standing(start, end);
    const around = standing.find((other) => other.start <= start && end <= other.end);
    if (around) {
      if (parent !== undefined && around.start === start) around.parent ??= parent;
      return;
    }
    for (const other of standing) this.#dropped.add(other);
    const sector: Sector = { name: text, start, end, rule, ...(parent === undefined ? {} : { parent }) };
    this.#found.push(sector);
    this.#index.add(sector);
  }

  /** As `add`, where nothing stands yet. */
  fill(found: Found, rule: string): void {
    if (this.#standing(found.start, found.end).length === 0) this.add(found, rule, 'fields');
  }

  #standing(start: number, end: number): Sector[] {
    return this.#index.overlapping(start, end).filter((sector) => !this.#dropped.has(sector));
  }

  sorted(): Sector[] {
    return this.#found.filter((sector) => !this.#dropped.has(sector)).sort((a, b) => a.start - b.start);
  }
}

/** Industries of a clause: by its closing words first, then by phrases where those found nothing. */
export function sectorsIn(text: string, phrase: Phrase = plainPhrase(text)): Sector[] {
  const sectors = new Sectors();
  for (const closing of closingsIn(text)) {
    const governed = governs(closing);
    const shared = ruling(SHARED, closing);
    for (const decided of shared ? [shared] : [ruling(LISTS, closing), ruling(NAMES, closing)]) {
      for (const found of decided?.decided ?? []) if (!governed || !REMITS.has(industryStem(found.text))) sectors.add(found, decided!.rule, closing.closer.holds);
    }
  }
  for (const { name, decide } of PHRASES) for (const found of decide(phrase) || []) sectors.fill(found, name);
  return sectors.sorted();
}
