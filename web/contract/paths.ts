// Paths between two entities.
import { z } from 'zod';
import { RelationType } from '../../ingest/model.ts';
import { EntityRef, RelationRef, versioned } from './parts.ts';

const ids = z.string().default('').transform((text) => text.split(',').filter(Boolean));

export const PathsQuery = z.object({
  from: z.string(),
  to: z.string(),
  /** Relation types it may go along, comma between; none: all of `PATH_TYPES`. */
  via: ids.pipe(z.array(RelationType)),
  documents: ids,
  /** Most steps of a path. */
  steps: z.coerce.number().int().min(1).max(6).default(4),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

export const Path = z.object({ nodes: z.array(EntityRef), relations: z.array(RelationRef) });
export type Path = z.infer<typeof Path>;

export const Paths = z.object({
  ...versioned,
  from: EntityRef,
  to: EntityRef,
  /** Short and telling ones first: few steps, and through things that few others touch. */
  paths: z.array(Path),
  /** Whether the search ended before every path was seen. */
  more: z.boolean(),
  /** Types on the best paths with no choice made. */
  types: z.array(RelationType),
});
export type Paths = z.infer<typeof Paths>;
