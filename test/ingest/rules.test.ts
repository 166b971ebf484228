// Every rule catches its own example, by its own name, and leaves its misses alone.
import { describe, expect, it } from 'vitest';
import { recognise } from '../../ingest/passes/mentions.ts';
import { relate } from '../../ingest/passes/relations.ts';
import { placesIn } from '../../ingest/passes/names/places.ts';
import { schoolsIn } from '../../ingest/passes/names/schools.ts';
import { refusedIn } from '../../ingest/passes/names/zones.ts';
import { RULE_BOOK, type Chapter } from '../../ingest/passes/ruleBook.ts';
import { unmarked } from '../../ingest/passes/rules.ts';
import { fullWidth } from '../../ingest/passes/width.ts';
import { read } from './passes/reading.ts';

/** Names, those with a status, lists of bodies and what is refused to be a name by themselves, relations as the forms of the names they join, of everything that the rule `name` found in a text. */
function foundBy(name: string, makes: Chapter['makes'], text: string): string[] {
  const doc = read(text);
  const plain = { ...doc, clauses: fullWidth(doc.clauses) };
  if (makes === 'refusals') {
    return plain.clauses.flatMap(({ text: clause }) => {
      const places = placesIn(clause, '');
      return refusedIn(clause, places, schoolsIn(clause, places)).filter(({ rule }) => rule === name).map(({ form }) => form);
    });
  }
  if (makes === 'duties') return doc.tasks.flatMap(({ duties }) => duties.filter(({ rule }) => rule === name).map(({ clause, start, end }) => doc.clauses[clause]!.text.slice(start, end)));
  const mentions = recognise(plain);
  if (makes === 'status') return mentions.filter(({ statusRule }) => statusRule === name).map(({ form }) => form);
  if (makes === 'names') return mentions.filter(({ rule }) => rule === name).map(({ form }) => form);
  const formsOf = (end: string): string[] => mentions.filter(({ kind, key }) => `${kind}|${key}` === end).flatMap(({ form, clause, pieces }) => [form, ...pieces.map(([a, b]) => plain.clauses[clause]!.text.slice(a, b))]);
  return relate(plain, mentions).filter(({ rule }) => rule === name).flatMap(({ source, target }) => [...formsOf(source), ...formsOf(target)]);
}

const rules = RULE_BOOK.flatMap(({ makes, pass, rules: rows }) => rows.map((row) => ({ makes, pass, ...row })));

describe('the rule book', () => {
  it('has no two rules of one name', () => expect(rules.map(({ name }) => name)).toEqual([...new Set(rules.map(({ name }) => name))]));
  it.each(rules)('$pass: $name catches $example', ({ name, makes, example }) => {
    const { text, spans } = unmarked(example);
    expect(spans.length).toBeGreaterThan(0);
    const marked = spans.map(([start, end]) => text.slice(start, end));
    const found = foundBy(name, makes, text);
    // a name of several pieces is marked piece by piece
    expect(found).toEqual(expect.arrayContaining(found.includes(marked.join('')) ? [marked.join('')] : marked));
  });
  it.each(rules.flatMap(({ misses, ...rule }) => misses.map((miss) => ({ ...rule, miss }))))('$pass: $name leaves $miss alone', ({ name, makes, miss }) => {
    expect(foundBy(name, makes, miss)).toEqual([]);
  });
});
