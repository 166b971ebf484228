// Documents: the list with counts, one with its text, clauses, names and facts.
import { z } from 'zod';
import { Clause } from '../../ingest/model.ts';
import { EntityRef, RelationRef, versioned } from './parts.ts';

export const DocumentRef = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  issuer: z.string().optional(),
  date: z.string().optional(),
  year: z.number().int().optional(),
  entities: z.number().int(),
  facts: z.number().int(),
  targets: z.number().int(),
  tasks: z.number().int(),
  /** Clauses by how they were read. */
  clauses: z.object({ facts: z.number().int(), names: z.number().int(), none: z.number().int(), unread: z.number().int() }),
});
export type DocumentRef = z.infer<typeof DocumentRef>;
export const Documents = z.object({ ...versioned, documents: z.array(DocumentRef) });
export type Documents = z.infer<typeof Documents>;

export const DocumentDetail = z.object({
  ...versioned,
  document: DocumentRef.extend({ url: z.string().optional(), file: z.string().optional() }),
  /** The text as read; all offsets point into it. */
  text: z.string(),
  clauses: z.array(Clause),
  outline: z.array(z.object({ clause: z.string(), title: z.string(), depth: z.number().int(), facts: z.number().int() })),
  entities: z.record(z.string(), EntityRef),
  /** Names: source spans per piece, in the order of the text. */
  marks: z.array(z.object({ entity: z.string(), clause: z.string(), pieces: z.array(z.tuple([z.number().int(), z.number().int()])), form: z.string() })),
  /** Facts stated here, in the order of the text; `place` is the index of this document's evidence in the relation. */
  facts: z.array(z.object({ relation: RelationRef, clause: z.string(), start: z.number().int(), end: z.number().int(), rule: z.string() })),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;
