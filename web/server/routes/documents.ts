// Documents: the list, and one with its text for the reader.
import { notFound } from '../errors.ts';
import { documentDetail, documentList } from '../lookup/documents.ts';
import type { On } from '../route.ts';

/** Registers the routes about documents. A document that is only cited has no text here: 404. */
export function documentRoutes(on: On): void {
  on('documents', ({ now: { lookup } }) => ({ documents: documentList(lookup) }));
  on('document', ({ now: { lookup }, param }) => {
    const document = lookup.entity(param('id'));
    const detail = document?.kind === 'Document' ? documentDetail(lookup, document) : undefined;
    if (!detail) throw notFound({ zh: '文件的原文', en: 'text of a document' }, param('id'));
    return detail;
  });
}
