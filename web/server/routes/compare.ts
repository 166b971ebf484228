// Two documents side by side.
import type { Entity } from '../../../ingest/model.ts';
import { ApiFailure, notFound } from '../errors.ts';
import { compareOf } from '../lookup/compare.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { On } from '../route.ts';

function documentOf(lookup: Lookup, id: string): Entity {
  const document = lookup.entity(id);
  if (document?.kind !== 'Document' || !document.ingested) throw notFound({ zh: '文件', en: 'document' }, id);
  return document;
}

/** Registers the route that compares documents. */
export function compareRoutes(on: On): void {
  on('compare', ({ now: { lookup }, query }) => {
    const [before, after] = [documentOf(lookup, query.before), documentOf(lookup, query.after)];
    if (before.id === after.id) throw new ApiFailure(400, 'same-document', { zh: '两边是同一份文件。另选一份再对比。', en: 'Both sides are the same document. Choose another one to compare.' });
    return compareOf(lookup, before, after);
  });
}
