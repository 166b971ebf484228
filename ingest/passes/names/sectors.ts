// Industries: from the word that closes them and the list it closes. Example: 聚焦汽车、机械、高端装备制造等重点产业领域 → three.
import type { Holds } from '../../lexicon/industryClosers.ts';
import { REMITS } from '../../lexicon/industryRefusals.ts';
import { industryStem } from '../keys.ts';
import { ruling } from '../rules.ts';
import { SpanIndex } from '../spans.ts';
import { closingsIn } from './sectorClosings.ts';
import { governs, type Found } from './sectorLists.ts';
import { isSector } from './sectorNames.ts';
import { PHRASES, type Phrase } from './sectorPhrases.ts';
import { LISTS, NAMES, SHARED } from './sectorRules.ts';

export interface Sector {
  name: string;
  start: number;
  end: number;
  rule: string;
  /** Stem of the industry that closes the list this one stands in. */
  parent?: string;
}

/** Industries of a clause as they are found: a longer name takes the place of those it overlaps, one inside another is left. */
class Sectors {
  readonly #found: Sector[] = [];
  readonly #index = new SpanIndex<Sector>();
  readonly #dropped = new Set<Sector>();

  add({ text, start, end, parent, sure }: Found, rule: string, holds: Holds): void {
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
export function sectorsIn(text: string, { kind, inBox }: Omit<Phrase, 'text'> = { kind: 'text', inBox: false }): Sector[] {
  const sectors = new Sectors();
  for (const closing of closingsIn(text)) {
    const governed = governs(closing);
    const shared = ruling(SHARED, closing);
    for (const decided of shared ? [shared] : [ruling(LISTS, closing), ruling(NAMES, closing)]) {
      for (const found of decided?.decided ?? []) if (!governed || !REMITS.has(industryStem(found.text))) sectors.add(found, decided!.rule, closing.closer.holds);
    }
  }
  for (const { name, decide } of PHRASES) for (const found of decide({ text, kind, inBox }) || []) sectors.fill(found, name);
  return sectors.sorted();
}
