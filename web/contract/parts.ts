// Pieces that several answers of the API hold.
import { z } from 'zod';
import { Evidence, Kind, RelationType, Role, Status } from '../../ingest/model.ts';

/** An entity as lists show it. */
export const EntityRef = z.object({
  id: z.string(),
  kind: Kind,
  name: z.string(),
  collective: z.boolean().optional(),
  status: Status.optional(),
});
export type EntityRef = z.infer<typeof EntityRef>;

/** A piece of evidence with what a footnote needs. */
export const Quote = Evidence.extend({
  /** Title of the document. */
  title: z.string(),
  /** 文号; absent when the text has none. */
  number: z.string().optional(),
  /** ISO date of the document. */
  date: z.string().optional(),
  /** Headings above the clause. */
  path: z.array(z.string()),
  /** The clause as a reader sees it, and where quote and marks stand in it. */
  context: z.object({
    text: z.string(),
    /** Spans in `text`. `name`: one of the two names; `trigger`: the words that state the relation. */
    marks: z.array(z.object({ what: z.enum(['quote', 'source', 'target', 'trigger']), start: z.number().int(), end: z.number().int() })),
  }),
});
export type Quote = z.infer<typeof Quote>;

export const RelationRef = z.object({
  id: z.string(),
  type: RelationType,
  role: Role.optional(),
  source: EntityRef,
  target: EntityRef,
  /** Years of the documents that state it, ascending. */
  years: z.array(z.number().int()),
  documents: z.array(z.string()),
  /** How many places state it. */
  places: z.number().int(),
});
export type RelationRef = z.infer<typeof RelationRef>;

/** Every answer says which data it comes from. */
export const versioned = { dataVersion: z.string() };

/** A sentence or name in both languages. */
export const Both = z.object({ zh: z.string(), en: z.string() });
