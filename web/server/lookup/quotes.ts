// Evidence with its context: the clause, and where the quote, the two names and the trigger stand in it.
import type { Clause, Entity, Evidence, Mention, Relation } from '../../../ingest/model.ts';
import type { Quote } from '../../contract/parts.ts';
import type { Lookup } from './lookup.ts';
import { known } from './refs.ts';
import { spanInClause } from './spans.ts';
import { triggerIn } from './triggers.ts';

type Mark = Quote['context']['marks'][number];

/** The mentions to mark: those inside the quote, else the one nearest to it in the clause. */
function nearest(mentions: readonly Mention[], { start, end }: Evidence): readonly Mention[] {
  const inside = mentions.filter(({ pieces }) => pieces.every(([from, to]) => from >= start && to <= end));
  if (inside.length > 0 || mentions.length === 0) return inside;
  const distance = ({ pieces }: Mention): number => Math.min(...pieces.map(([from, to]) => (to <= start ? start - to : from >= end ? from - end : 0)));
  return [mentions.reduce((a, b) => (distance(b) < distance(a) ? b : a))];
}

function nameMarks(lookup: Lookup, clause: Clause, piece: Evidence, what: 'source' | 'target', entity: string): Mark[] {
  const mentions = lookup.mentionsIn(clause.id).filter((mention) => mention.entity === entity);
  const seen = new Set<string>();
  return nearest(mentions, piece).flatMap(({ pieces }) => pieces).flatMap(([from, to]) => {
    const span = spanInClause(clause, from, to);
    if (!span || seen.has(span.join())) return [];
    seen.add(span.join());
    return [{ what, start: span[0], end: span[1] }];
  });
}

/**
 * A piece of evidence with what a reader and a footnote need. Names are marked from the recognised mentions, the trigger from the
 * words of the lexicon; what is not found there is not marked.
 * `of`: the relation it states; without it only the quote is marked.
 */
export function quoteOf(lookup: Lookup, piece: Evidence, of?: Relation): Quote {
  const document = known(lookup, piece.document);
  const clause = lookup.clause(piece.clause);
  if (!clause) throw new Error(`The evidence names the clause ${piece.clause}, which the graph does not hold.`);
  const span = spanInClause(clause, piece.start, piece.end);
  const marks: Mark[] = span ? [{ what: 'quote', start: span[0], end: span[1] }] : [];
  if (of) {
    marks.push(...nameMarks(lookup, clause, piece, 'source', of.source), ...nameMarks(lookup, clause, piece, 'target', of.target));
    const names = lookup.mentionsIn(clause.id).flatMap(({ pieces }) => pieces).flatMap(([from, to]) => {
      const name = spanInClause(clause, from, to);
      return name ? [{ start: name[0], end: name[1] }] : [];
    });
    const trigger = span && triggerIn(clause.text, span, of, marks, names);
    if (trigger) marks.push({ what: 'trigger', start: trigger[0], end: trigger[1] });
  }
  return {
    ...piece,
    title: document.name,
    ...(document.number && { number: document.number }),
    ...(document.date && { date: document.date }),
    path: clause.path,
    context: { text: clause.text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) },
  };
}

/** Every place that states a relation, by document and offset. */
export function quotesOf(lookup: Lookup, relation: Relation): Quote[] {
  return inOrder(lookup, relation.evidence).map((piece) => quoteOf(lookup, piece, relation));
}

/** Where a target is stated. */
export function ownQuotes(lookup: Lookup, entity: Entity): Quote[] {
  return inOrder(lookup, entity.evidence ?? []).map((piece) => quoteOf(lookup, piece));
}

function inOrder(lookup: Lookup, evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => lookup.rank(a.document) - lookup.rank(b.document) || a.start - b.start);
}
