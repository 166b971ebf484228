// Two documents side by side: what is new, no longer mentioned, changed; their targets.
import { z } from 'zod';
import { Kind, Role, Status } from '../../ingest/model.ts';
import { EntityRef, Quote, RelationRef, versioned } from './parts.ts';

export const CompareQuery = z.object({
  /** Ids of two ingested documents; the older one first reads best. */
  before: z.string(),
  after: z.string(),
});

/** A piece of a clause, verbatim, with what is marked in it. */
export const ComparedPlace = z.object({
  document: z.string(),
  clause: z.string(),
  /** Headings above the clause. */
  path: z.array(z.string()),
  text: z.string(),
  marks: Quote.shape.context.shape.marks,
  /** Whether the clause goes on before and after `text`. */
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
  /** The relation that is stated here. */
  relation: z.string().optional(),
});
export type ComparedPlace = z.infer<typeof ComparedPlace>;

/** 'related', 'unrelated': a relation between two names of both documents that only the later, only the earlier one states. */
export const ComparedWhat = z.enum(['status', 'role', 'related', 'unrelated', 'new', 'gone']);
export type ComparedWhat = z.infer<typeof ComparedWhat>;

export const ComparedRow = z.object({
  what: ComparedWhat,
  entity: EntityRef,
  /** The status that each document gives it, where it gives one. */
  status: z.object({ before: Status.optional(), after: Status.optional() }),
  /** 'role': what it is responsible for, and how. */
  duty: z.object({ task: z.string(), before: Role, after: Role }).optional(),
  /** 'related', 'unrelated': the relation. 'new', 'gone': the first few relations that the document states of it. */
  relations: z.array(RelationRef),
  /** The place of each document; absent where it does not mention the name. */
  before: ComparedPlace.optional(),
  after: ComparedPlace.optional(),
});
export type ComparedRow = z.infer<typeof ComparedRow>;

export const Figure = z.object({
  /** Id of the target. */
  target: z.string(),
  indicator: z.string(),
  /** As written: 2—3. */
  value: z.string(),
  unit: z.string(),
  year: z.number().int().optional(),
  scope: z.string().optional(),
  /** The year had gone by when the document was issued: what was reached, no longer a goal. */
  reached: z.boolean(),
  place: ComparedPlace,
});
export type Figure = z.infer<typeof Figure>;

/** Figures of one indicator side by side. 'differs': scope, unit or way of counting differ, so no change is told. */
export const ComparedTarget = z.object({
  what: z.enum(['same', 'differs', 'new', 'gone']),
  indicator: z.string(),
  before: Figure.optional(),
  after: Figure.optional(),
  /** 'same', both plain numbers: after − before in their unit, and in per cent of before unless the unit is one. */
  change: z.object({ by: z.number(), percent: z.number().optional() }).optional(),
});
export type ComparedTarget = z.infer<typeof ComparedTarget>;

export const ComparedDocument = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  date: z.string().optional(),
  year: z.number().int().optional(),
  /** Duties that it states. None: roles cannot be compared. */
  duties: z.number().int(),
  /** Clauses that were not understood. */
  unread: z.number().int(),
});
export type ComparedDocument = z.infer<typeof ComparedDocument>;

export const Compare = z.object({
  ...versioned,
  before: ComparedDocument,
  after: ComparedDocument,
  /** Changed ones first, then new, then no longer mentioned; within each by kind and the order of lists. */
  rows: z.array(ComparedRow),
  /** Names that both mention, by kind and the order of lists. */
  both: z.array(EntityRef),
  /** Names per kind. */
  kinds: z.array(z.object({ kind: Kind, both: z.number().int(), new: z.number().int(), gone: z.number().int() })),
  /** Names of one document whose letters stand in the other one without having been read as that name: neither new nor gone is said of them. */
  doubtful: z.number().int(),
  /** Tasks that both documents set under the same name and assign: what roles can be compared in. */
  tasks: z.number().int(),
  targets: z.array(ComparedTarget),
  /** Targets of each document. */
  figures: z.object({ before: z.number().int(), after: z.number().int() }),
});
export type Compare = z.infer<typeof Compare>;
