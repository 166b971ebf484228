// What a saved question is. The head of its `.cypher` file is read by header.ts into this form.
import { z } from 'zod';
import { BODIES, Kind, KINDS } from '../ingest/model.ts';

export const Both = z.object({ zh: z.string().min(1), en: z.string().min(1) });
export type Both = z.infer<typeof Both>;
export type Language = keyof Both;

/** A kind, any body, any entity: an entity is chosen and the parameter holds its id. Else a plain value. */
export const ParameterType = z.union([Kind, z.enum(['Body', 'Entity', 'Role', 'Status', 'text', 'integer', 'year'])]);
export type ParameterType = z.infer<typeof ParameterType>;

export const Parameter = z.object({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  type: ParameterType,
  label: Both,
  optional: z.boolean(),
  /** As a person writes it: a name for an entity. */
  default: z.union([z.string(), z.number()]).optional(),
});
export type Parameter = z.infer<typeof Parameter>;

/** A column; `kind: 'Document'` means that it holds ids of documents (or lists of them), which the answer shows by name. */
export const Column = z.object({ name: z.string().regex(/^[a-z][A-Za-z0-9]*$/), label: Both, kind: z.literal('Document').optional() });
export type Column = z.infer<typeof Column>;

export const Condition = z.object({ column: z.string(), is: z.enum(['=', '!=', 'none', 'some']), value: z.string() });
export type Condition = z.infer<typeof Condition>;
/** A number or a name taken from the rows, for the sentence. */
export const Count = z.object({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  /** rows: how many; distinct: different values of a column; sum: their total; first: the value in the first row. */
  take: z.enum(['rows', 'distinct', 'sum', 'first']),
  column: z.string().optional(),
  where: z.array(Condition),
});
export type Count = z.infer<typeof Count>;

export const Question = z.object({
  /** Name of the file without `.cypher`. */
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'),
  title: Both,
  /** The question with `{parameter}` blanks. */
  ask: Both,
  /** The sentence that answers it, a template for sentence.ts. */
  answer: Both,
  /** What an answer without rows says, where that is a finding; else it is said that the texts do not state it. */
  empty: Both.optional(),
  audience: z.array(z.enum(['researcher', 'planner', 'presenter'])).min(1),
  journey: z.string().regex(/^[RPS][0-9]?$/).optional(),
  parameters: z.array(Parameter),
  columns: z.array(Column).min(1),
  counts: z.array(Count),
  /** The statement without the head. */
  cypher: z.string().min(1),
});
export type Question = z.infer<typeof Question>;

/** The labels that a parameter of this type chooses from; undefined for a plain value. */
export function labelsOf(type: ParameterType): readonly string[] | undefined {
  if (type === 'Entity') return ['Entity'];
  if (type === 'Body') return BODIES;
  return (KINDS as readonly string[]).includes(type) ? [type] : undefined;
}
