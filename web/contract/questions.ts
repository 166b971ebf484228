// Saved questions, their blanks and answers; free Cypher.
import { z } from 'zod';
import { Kind } from '../../ingest/model.ts';
import { Both, EntityRef, RelationRef, versioned } from './parts.ts';
import { AUDIENCES } from './words.ts';

export const Audience = z.enum(AUDIENCES);
export const QuestionParameter = z.object({
  name: z.string(),
  /** A kind, any body, any entity: an entity is chosen. Else a plain value. */
  type: z.union([Kind, z.enum(['Body', 'Entity', 'Role', 'Status', 'text', 'integer', 'year'])]),
  label: Both,
  optional: z.boolean(),
  default: z.union([z.string(), z.number()]).optional(),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;
export const Question = z.object({
  name: z.string(),
  title: Both,
  /** A sentence with `{parameter}` blanks. */
  ask: Both,
  audience: z.array(Audience),
  journey: z.string().optional(),
  parameters: z.array(QuestionParameter),
  /** `kind`: the column holds ids of documents, shown by name. */
  columns: z.array(z.object({ name: z.string(), label: Both, kind: z.literal('Document').optional() })),
  cypher: z.string(),
  /** A question of the user, which can be renamed and deleted. */
  saved: z.literal(true).optional(),
});
export type Question = z.infer<typeof Question>;
export const Questions = z.object({
  questions: z.array(Question),
  /** Files whose header was refused, with the reason. */
  refused: z.array(z.object({ file: z.string(), reason: z.string() })),
});
export type Questions = z.infer<typeof Questions>;

/** A question to be kept: its form. The server checks it against the statement, which must only read and must run. */
const Words = z.object({ zh: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) });
const QuestionName = z.string().max(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const SaveQuestion = z.object({
  name: QuestionName,
  title: Words,
  ask: Words,
  parameters: z.array(QuestionParameter.extend({ label: Words, default: z.union([z.string().trim().min(1).max(300), z.number()]).optional() })).max(12),
  columns: z.array(z.object({ name: z.string().max(60), label: Words, kind: z.literal('Document').optional() })).min(1).max(40),
  cypher: z.string().trim().min(1).max(20_000),
});
export type SaveQuestion = z.infer<typeof SaveQuestion>;
export const RenameQuestion = z.object({ name: QuestionName, title: Words });
export const NamedQuestion = z.object({ name: z.string() });
/** What a statement takes and gives. */
export const ReadStatement = z.object({ cypher: z.string().min(1).max(20_000) });
export const StatementParts = z.object({ parameters: z.array(z.string()), columns: z.array(z.string()) });

/** Choices for one blank, with how many answers each leads to; choices that lead to nothing are absent. */
export const OptionsRequest = z.object({ parameter: z.string(), given: z.record(z.string(), z.union([z.string(), z.number()])).default({}), q: z.string().max(200).default(''), limit: z.number().int().min(1).max(200).default(50) });
export const Options = z.object({ ...versioned, total: z.number().int(), options: z.array(z.object({ value: z.union([z.string(), z.number()]), label: z.string(), entity: EntityRef.optional(), count: z.number().int() })) });
export type Options = z.infer<typeof Options>;

export type Cell =
  | null | string | number | boolean
  | { entity: EntityRef }
  | { relation: RelationRef }
  | { path: { nodes: EntityRef[]; relations: RelationRef[] } }
  | { map: Record<string, Cell> }
  | Cell[];
export const Cell: z.ZodType<Cell> = z.lazy(() => z.union([
  z.null(), z.string(), z.number(), z.boolean(),
  z.object({ entity: EntityRef }),
  z.object({ relation: RelationRef }),
  z.object({ path: z.object({ nodes: z.array(EntityRef), relations: z.array(RelationRef) }) }),
  z.object({ map: z.record(z.string(), Cell) }),
  z.array(Cell),
]));

const table = {
  columns: z.array(z.object({ name: z.string(), label: Both })),
  rows: z.array(z.array(Cell)),
  /** 'more': the engine stopped counting. */
  total: z.union([z.number().int(), z.literal('more')]),
};
export const RunQuestion = z.object({ params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}), limit: z.number().int().min(1).max(5000).default(1000) });
export const QuestionAnswer = z.object({
  ...versioned,
  ...table,
  /** The sentence made from the data. */
  sentence: Both,
  /** Parameters as resolved: what a typed 科技厅 was taken for. */
  resolved: z.record(z.string(), z.union([EntityRef, z.string(), z.number(), z.null()])),
  cypher: z.string(),
  /** For an empty answer: why. */
  empty: z.object({ reason: z.enum(['not-stated', 'not-understood']), zh: z.string(), en: z.string() }).optional(),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

export const RunCypher = z.object({ cypher: z.string().min(1).max(20_000), params: z.record(z.string(), z.unknown()).default({}), limit: z.number().int().min(1).max(5000).default(1000) });
export const CypherAnswer = z.object({ ...versioned, ...table, ms: z.number() });
export type CypherAnswer = z.infer<typeof CypherAnswer>;
