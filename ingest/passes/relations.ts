// Relations between names: within a sentence, a list, a name, and under what governs it.
import { allows, type Kind } from '../model.ts';
import { grouped } from './aliases.ts';
import { endOf, idOf, startOf } from './nameSpans.ts';
import { aloneIn, viewOf } from './relationGoverning.ts';
import { draftOf, pairOf, type GovernedTable, type PairTable } from './relationPairs.ts';
import { sentencesOf, type Sentence } from './relationSentences.ts';
import { DEVELOPS_BETWEEN, DEVELOPS_GOVERNED } from './relationsDevelops.ts';
import { HOSTS_BETWEEN, PARTNERS_BETWEEN } from './relationsHosts.ts';
import { INDUSTRIES_BETWEEN, INDUSTRIES_CLOSED, INDUSTRIES_GOVERNED } from './relationsIndustries.ts';
import { LOCATED_BETWEEN } from './relationsLocated.ts';
import { PARKS_BETWEEN, PARKS_GOVERNED, PLATFORMS_GOVERNED } from './relationsParks.ts';
import { SERVES_BETWEEN } from './relationsServes.ts';
import { ruling } from './rules.ts';
import type { NameMention, RelationDraft, StructuredDocument } from './types.ts';

/** Tables that look at two names of a sentence. */
export const PAIR_TABLES: readonly PairTable[] = [DEVELOPS_BETWEEN, SERVES_BETWEEN, HOSTS_BETWEEN, PARTNERS_BETWEEN, LOCATED_BETWEEN, PARKS_BETWEEN, INDUSTRIES_BETWEEN];
/** Tables that look at a name and what governs it. */
export const GOVERNED_TABLES: readonly GovernedTable[] = [DEVELOPS_GOVERNED, PARKS_GOVERNED, PLATFORMS_GOVERNED, INDUSTRIES_CLOSED, INDUSTRIES_GOVERNED];

/** Names further apart than this in one sentence, in characters, are not joined. */
const REACH = 240;

function betweenNames(sentence: Sentence, { type, sources, targets, rules }: PairTable): RelationDraft[] {
  const ends = targets(sentence);
  if (ends.length === 0) return [];
  const drafts: RelationDraft[] = [];
  let low = 0;
  // both stand in the order of the text
  for (const source of sources(sentence)) {
    while (low < ends.length && startOf(source) - endOf(ends[low]!) > REACH) low += 1;
    for (let at = low; at < ends.length && startOf(ends[at]!) - endOf(source) <= REACH; at += 1) {
      const target = ends[at]!;
      if (target === source || idOf(source) === idOf(target)) continue;
      const ruled = ruling(rules, pairOf(sentence, source, target));
      if (ruled) drafts.push(draftOf(sentence, type, [idOf(source), idOf(target)], ruled.rule, [source, target]));
    }
  }
  return drafts;
}

function underOwner(sentence: Sentence, { type, owner: end, names, owners, rules }: GovernedTable): RelationDraft[] {
  return names(sentence).flatMap((name) => owners(sentence, name).flatMap(({ owner, at }) => {
    const ruled = ruling(rules, { sentence, name, owner, ...(at ? { at } : {}) });
    return ruled ? [draftOf(sentence, type, end === 'source' ? [owner, idOf(name)] : [idOf(name), owner], ruled.rule, at ? [at, name] : [name])] : [];
  }));
}

/**
 * Relations of a document between recognised names (no tasks, targets or documents). Kinds that the ontology does not allow
 * are left out; a clause that repeats an earlier one states its facts again at its own place.
 */
export function relate(doc: StructuredDocument, mentions: readonly NameMention[]): RelationDraft[] {
  const byClause = grouped(mentions);
  const view = viewOf(doc, mentions, byClause);
  const found = doc.clauses.flatMap((clause, index) => {
    const before = doc.clauses[index - 1];
    return sentencesOf(clause, byClause.get(clause.index) ?? [], view, before ? aloneIn(before, byClause.get(before.index) ?? []) : [])
      .flatMap((sentence) => [...PAIR_TABLES.flatMap((table) => betweenNames(sentence, table)), ...GOVERNED_TABLES.flatMap((table) => underOwner(sentence, table))]);
  });
  return unique(found.filter(({ type, source, target }) => source !== target && allows(type, kindOf(source), kindOf(target))));
}

const kindOf = (id: string): Kind => id.slice(0, id.indexOf('|')) as Kind;

/** One draft per relation and place, by the first rule that found it. */
function unique(drafts: RelationDraft[]): RelationDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ type, source, target, clause, start, end }) => {
    const key = [type, source, target, clause, start, end].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
