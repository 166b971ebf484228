// What the address chooses in a document: a fact, a name, a clause; and what of it is drawn where.
import type { Quote } from '../../../contract/parts.ts';
import type { Place } from '../../state/where.ts';
import type { ReadClause, ReadDocument, ReadFact, ReadName } from './document.ts';
import { spanIn, type Span } from './offsets.ts';
import type { Layered, Named } from './runs.ts';

export interface Chosen {
  fact?: ReadFact;
  /** Index of the name in the document's marks. */
  name?: ReadName;
  /** The clause of the fact or name, or the one named. */
  clause?: string;
}

/** What a place names in this document. A fact that stands in several clauses is taken in the one named, else in its first. */
export function chosenIn(document: ReadDocument, place: Place): Chosen {
  const fact = place.relation === undefined ? undefined
    : document.facts.find(({ relation, clause }) => relation.id === place.relation && clause === place.clause) ?? document.facts.find(({ relation }) => relation.id === place.relation);
  if (fact) return { fact, clause: fact.clause };
  const named = place.clause === undefined ? undefined : document.byId.get(place.clause);
  if (place.entity !== undefined) {
    const isIt = (name: ReadName) => name.entity === place.entity;
    const inClause = named?.names.find(isIt);
    if (inClause && named) return { name: inClause, clause: named.clause.id };
    const first = document.clauses.find(({ names }) => names.some(isIt));
    const name = first?.names.find(isIt);
    if (first && name) return { name, clause: first.clause.id };
  }
  return named ? { clause: named.clause.id } : {};
}

/** The piece of evidence that a fact has in its clause. */
export function quoteOf(fact: ReadFact, quotes: readonly Quote[], document: string): Quote | undefined {
  const here = quotes.filter((quote) => quote.document === document && quote.clause === fact.clause);
  return here.find(({ start }) => start === fact.places[0]?.start) ?? here[0];
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function factSpans({ clause }: ReadClause, fact: ReadFact): Span[] {
  return fact.places.flatMap(({ start, end }) => { const span = spanIn(clause, start, end); return span ? [span] : []; });
}

/** Spans joined where they touch, in order. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Names and layers of a clause. Of the chosen fact the quote is yellow, its two names are strong and its trigger is underlined;
 * until its `quote` was read the names are those that stand in the yellow part.
 */
export function drawnIn(read: ReadClause, chosen: { fact?: ReadFact | undefined; name?: ReadName | undefined }, quote: Quote | undefined): { names: Named[]; layers: Layered[] } {
  const fact = chosen.fact?.clause === read.clause.id ? chosen.fact : undefined;
  const yellow = fact ? factSpans(read, fact) : [];
  const context = fact && quote?.context.text === read.clause.text ? quote.context.marks : [];
  const ends = context.filter(({ what }) => what === 'source' || what === 'target').map(({ start, end }): Span => [start, end]);
  const isEnd = (name: ReadName, span: Span) => (ends.length > 0
    ? ends.some((end) => overlaps(end, span)) && fact !== undefined && [fact.relation.source.id, fact.relation.target.id].includes(name.entity)
    : fact !== undefined && [fact.relation.source.id, fact.relation.target.id].includes(name.entity) && yellow.some((part) => overlaps(part, span)));
  const names = read.names.flatMap((name) => name.pieces.map((span): Named => ({ mark: name.mark, span, strong: name.mark === chosen.name?.mark || isEnd(name, span) })));
  const unmarked = ends.filter((end) => !names.some(({ span, strong }) => strong && overlaps(span, end))).map((span): Named => ({ mark: -1, span, strong: true }));
  return {
    names: [...names, ...unmarked],
    layers: [
      ...union(read.facts.flatMap((other) => factSpans(read, other))).map((span): Layered => ({ layer: 'fact', span })),
      ...yellow.map((span): Layered => ({ layer: 'quote', span })),
      ...context.filter(({ what }) => what === 'trigger').map(({ start, end }): Layered => ({ layer: 'trigger', span: [start, end] })),
    ],
  };
}

/** The shortest fact stated around an offset of the clause's text. */
export function factAt(read: ReadClause, at: number): ReadFact | undefined {
  let best: { fact: ReadFact; length: number } | undefined;
  for (const fact of read.facts) {
    for (const [start, end] of factSpans(read, fact)) {
      if (start <= at && at < end && (!best || end - start < best.length)) best = { fact, length: end - start };
    }
  }
  return best?.fact;
}

/** The next (`by` 1) or previous (-1) fact from where one is: from the chosen fact, else from the chosen clause, else from the beginning. */
export function stepFrom(document: ReadDocument, { fact, clause }: Chosen, by: 1 | -1): ReadFact | undefined {
  if (fact) return document.facts[fact.index + by];
  const order = [...document.byId.keys()];
  const at = clause === undefined ? 0 : order.indexOf(clause);
  return by > 0 ? document.facts.find((other) => order.indexOf(other.clause) >= at) : document.facts.findLast((other) => order.indexOf(other.clause) < at);
}
