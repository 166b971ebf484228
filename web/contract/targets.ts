// Dated figures: what is to be reached, by when, for which place.
import { z } from 'zod';
import { versioned } from './parts.ts';

export const TargetsQuery = z.object({
  /** Ids of the documents looked at, comma between; none: all. */
  documents: z.string().default('').transform((text) => text.split(',').filter(Boolean)),
});

export const TargetFigure = z.object({
  id: z.string(),
  /** As the text writes it. */
  indicator: z.string(),
  /** What rows are grouped by: the indicator without 全区, 数量 and the like. */
  group: z.string(),
  /** As the text writes it: 5600, 1—2, 翻一番. */
  value: z.string(),
  unit: z.string(),
  year: z.number().int(),
  /** '': the whole area of the document. */
  scope: z.string(),
  document: z.string(),
  /** The figure, where the value is one number. */
  number: z.number().optional(),
});
export type TargetFigure = z.infer<typeof TargetFigure>;

export const Targets = z.object({
  ...versioned,
  /** Groups with most figures first, then by pinyin; in a group by document, scope and year. */
  figures: z.array(TargetFigure),
  documents: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().optional(), year: z.number().int().optional(), figures: z.number().int() })),
});
export type Targets = z.infer<typeof Targets>;
