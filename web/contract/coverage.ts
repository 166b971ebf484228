// How the clauses of each document were read.
import { z } from 'zod';
import { Reading } from '../../ingest/model.ts';
import { versioned } from './parts.ts';

export const CoverageQuery = z.object({
  /** Ids of the documents looked at, comma between; none: all. */
  documents: z.string().default('').transform((text) => text.split(',').filter(Boolean)),
});

/** 'heading': titles, headings, heads of tables and furniture, which are not asked for facts. */
export const Stripe = z.enum([...Reading.options, 'heading']);
export type Stripe = z.infer<typeof Stripe>;

export const CoveredDocument = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  year: z.number().int().optional(),
  facts: z.number().int(),
  targets: z.number().int(),
  counts: z.record(Stripe, z.number().int()),
  /** Clauses in the order of the text: how each was read, how many characters it has. */
  strip: z.array(z.object({ clause: z.string(), as: Stripe, length: z.number().int() })),
  unread: z.array(z.object({ clause: z.string(), path: z.array(z.string()), text: z.string(), reason: z.string() })),
});
export type CoveredDocument = z.infer<typeof CoveredDocument>;

export const Coverage = z.object({ ...versioned, documents: z.array(CoveredDocument) });
export type Coverage = z.infer<typeof Coverage>;
