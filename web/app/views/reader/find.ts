// Search in the text of one document.
import type { Clause } from '../../../../ingest/model.ts';
import type { Span } from './offsets.ts';

export interface Hit { clause: string; span: Span }

/** Every place where the words stand in a clause as a reader sees it, capitals alike, in the order of the text; nothing for blank words. */
export function findAll(clauses: readonly Pick<Clause, 'id' | 'text'>[], words: string): Hit[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return clauses.flatMap(({ id, text }) => {
    const hits: Hit[] = [];
    const lower = text.toLowerCase();
    const where = lower.length === text.length ? lower : text;
    for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length)) hits.push({ clause: id, span: [at, at + wanted.length] });
    return hits;
  });
}
