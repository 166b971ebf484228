// How often each rule fired and which lexicon rows occur nowhere. Pure: documents in, counts out.
import { divisionNamed } from '../../ingest/lexicon/divisions.ts';
import type { ReadDocument } from '../../ingest/passes/assemble.ts';
import { coverage } from '../../ingest/passes/coverage.ts';
import { placesIn } from '../../ingest/passes/names/places.ts';
import { schoolsIn } from '../../ingest/passes/names/schools.ts';
import { refusedIn } from '../../ingest/passes/names/zones.ts';
import { RULE_BOOK } from '../../ingest/passes/ruleBook.ts';
import { UNREAD } from '../../ingest/passes/unread.ts';
import { fullWidth } from '../../ingest/passes/width.ts';

export type Counts = ReadonlyMap<string, number>;

/** How often each rule decided in a document: names, their status, what was refused to be one, relations per statement, clauses not understood. */
export function firedIn({ doc, mentions, drafts }: ReadDocument): Counts {
  const clauses = fullWidth(doc.clauses);
  const region = divisionNamed(doc.place)?.region ?? '';
  const refused = clauses.flatMap(({ text }) => {
    const places = placesIn(text, region);
    return refusedIn(text, places, schoolsIn(text, places));
  });
  const unread = coverage({ ...doc, clauses }, drafts, mentions);
  const counts = new Map<string, number>();
  const status = mentions.map(({ statusRule }) => ({ rule: statusRule }));
  for (const { rule } of [...mentions, ...status, ...drafts, ...refused, ...unread]) if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The counts of several documents together. */
export function together(all: readonly Counts[]): Counts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [rule, n] of counts) sum.set(rule, (sum.get(rule) ?? 0) + n);
  return sum;
}

export interface RuleCount { pass: string; rule: string; seeds: number; open: number }

/** Every rule of the rule book, those of the readings and every other one that fired, with its counts. */
export function ruleCounts(seeds: Counts, open: Counts): RuleCount[] {
  const booked = [...RULE_BOOK.flatMap(({ pass, rules }) => rules.map(({ name }) => ({ pass, rule: name }))), ...UNREAD.map(({ name }) => ({ pass: 'not understood', rule: name }))];
  const known = new Set(booked.map(({ rule }) => rule));
  const others = [...new Set([...seeds.keys(), ...open.keys()])].filter((rule) => !known.has(rule)).sort().map((rule) => ({ pass: 'other passes', rule }));
  return [...booked, ...others].map((row) => ({ ...row, seeds: seeds.get(row.rule) ?? 0, open: open.get(row.rule) ?? 0 }));
}

/** A row of a lexicon: the words that it catches, any of them. */
export interface LexiconRow { table: string; row: string; catches: readonly (string | RegExp)[] }

/** The rows whose words stand in no line of these texts. An anchored pattern counts wherever its words stand. */
export function idleRows(rows: readonly LexiconRow[], texts: readonly string[]): LexiconRow[] {
  const all = texts.join('\n');
  const stands = (word: string | RegExp): boolean => (typeof word === 'string' ? all.includes(word) : new RegExp(word.source.replace(/^\^|\$$/gu, ''), `${word.flags.replace(/[gmy]/gu, '')}m`).test(all));
  return rows.filter(({ catches }) => !catches.some(stands));
}
