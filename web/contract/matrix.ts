// The responsibility matrix: tasks × bodies.
import { z } from 'zod';
import { Role } from '../../ingest/model.ts';
import { EntityRef, versioned } from './parts.ts';
import { GAPS } from './words.ts';

/** What is odd about who answers for a task. 'not-understood': a duty wording of it did not parse, so nothing can be said. */
export const Gap = z.enum(GAPS);
export type Gap = z.infer<typeof Gap>;

export const MatrixQuery = z.object({
  /** Ids of the documents looked at, comma between; none: all. */
  documents: z.string().default('').transform((text) => text.split(',').filter(Boolean)),
  /** Id of an industry, city or anything else that the tasks concern, its parts included. */
  about: z.string().optional(),
});

export const MatrixTask = z.object({
  id: z.string(),
  name: z.string(),
  /** Its number as written. */
  number: z.string().optional(),
  gaps: z.array(Gap),
  leads: z.number().int(),
  /** `body`: place in `bodies`. One cell per body; the strongest role where the text gives several. */
  cells: z.array(z.object({ body: z.number().int(), role: Role, relation: z.string() })),
});
export type MatrixTask = z.infer<typeof MatrixTask>;

export const Matrix = z.object({
  ...versioned,
  /** Bodies with a duty among these tasks, in the order of lists: by level, then pinyin, collectives last. */
  bodies: z.array(EntityRef.extend({ tasks: z.number().int(), leads: z.number().int() })),
  /** Tasks under one heading of one document, in the order of the text. */
  groups: z.array(z.object({ document: z.string(), path: z.array(z.string()), tasks: z.array(MatrixTask) })),
  /** Documents with duty clauses, by date. */
  documents: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().optional(), date: z.string().optional(), tasks: z.number().int() })),
  /** Documents that were looked at and have no duty clause. */
  without: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Industries and cities that the tasks of these documents concern, with how many. */
  abouts: z.array(EntityRef.extend({ tasks: z.number().int() })),
  /** Tasks and bodies of these documents, whatever they are about. */
  of: z.object({ tasks: z.number().int(), bodies: z.number().int() }),
});
export type Matrix = z.infer<typeof Matrix>;
