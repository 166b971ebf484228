// How the clauses of each document were read, as strips.
import type { Clause } from '../../../ingest/model.ts';
import type { Coverage, CoveredDocument, Stripe } from '../../contract/coverage.ts';
import type { Lookup } from './lookup.ts';
import { yearOf } from './refs.ts';

const NOT_ASKED: ReadonlySet<Clause['kind']> = new Set(['title', 'heading', 'head', 'foot', 'furniture']);

/** How a clause stands in its strip. A heading that gave a fact or was not understood stands as that. */
export function stripeOf({ kind, reading }: Pick<Clause, 'kind' | 'reading'>): Stripe {
  return NOT_ASKED.has(kind) && (reading === 'none' || reading === 'names') ? 'heading' : reading;
}

/** The strips of the ingested documents by date; `documents`: their ids, none for all. */
export function coverageOf(lookup: Lookup, documents: readonly string[]): Omit<Coverage, 'dataVersion'> {
  const read = lookup.entities.filter(({ id, kind, ingested }) => kind === 'Document' && ingested && (documents.length === 0 || documents.includes(id))).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  return {
    documents: read.map((document): CoveredDocument => {
      const clauses = lookup.clauses(document.id);
      const counts: Record<Stripe, number> = { facts: 0, names: 0, none: 0, unread: 0, heading: 0 };
      for (const clause of clauses) counts[stripeOf(clause)] += 1;
      const stated = lookup.statedIn(document.id);
      const targets = stated.filter(({ relation }) => relation.type === 'SETS').length;
      const year = yearOf(document);
      return {
        id: document.id,
        title: document.name,
        ...(document.number && { number: document.number }),
        ...(year !== undefined && { year }),
        facts: stated.length - targets,
        targets,
        counts,
        strip: clauses.map((clause) => ({ clause: clause.id, as: stripeOf(clause), length: clause.text.length })),
        unread: clauses.filter(({ reading }) => reading === 'unread').map(({ id, path, text, reason = '' }) => ({ clause: id, path, text, reason })),
      };
    }),
  };
}
