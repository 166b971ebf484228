// The ontology, spelled out once: kinds, relation types with their allowed ends, evidence, clauses, the graph.
// Everything else imports it from here.
import { z } from 'zod';
import { KINDS, LEVELS, RELATION_TYPES, ROLES, STATUSES } from './vocabulary.ts';

export { allows, BODIES, KINDS, RELATION_TYPES, RELATIONS, STATED_TYPES } from './vocabulary.ts';

export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;
export const RelationType = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]);
export type RelationType = (typeof RELATION_TYPES)[number];
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

const Offset = z.number().int().nonnegative();

/**
 * One place that states a fact. `start`/`end` are UTF-16 offsets into the text of the document as read;
 * `text.slice(start, end) === quote`, always.
 */
export const Evidence = z.object({
  document: z.string(),
  clause: z.string(),
  start: Offset,
  end: Offset,
  quote: z.string(),
  /** Name of the rule that fired. */
  rule: z.string(),
  /** The status that this place states, '' for none. */
  status: z.union([Status, z.literal('')]).default(''),
});
export type Evidence = z.infer<typeof Evidence>;

/** A node of the graph. Which of the optional properties it has depends on its kind (see the ontology). */
export const Entity = z.object({
  id: z.string().min(1),
  kind: Kind,
  /** The fullest form that the texts give. */
  name: z.string().min(1),
  /** Other forms that the texts use. */
  aliases: z.array(z.string()).default([]),
  /** Forms known to us that no text here uses. */
  knownAs: z.array(z.string()).default([]),
  /** Ids this entity had before; they still resolve. */
  formerIds: z.array(z.string()).default([]),
  level: Level.optional(),
  /** Department: a group such as 各设区市人民政府. Its duty is not a duty of each member. */
  collective: z.boolean().optional(),
  region: z.string().optional(),
  /** GB/T 2260 division code. */
  code: z.string().optional(),
  platformType: z.string().optional(),
  parkType: z.string().optional(),
  status: Status.optional(),
  /** The word that decided the status (争创, 加快建设, 成立运营). */
  statusWord: z.string().optional(),
  /** Task: its number as written; Document: its 文号. */
  number: z.string().optional(),
  /** Task: the headings above it, outermost first. */
  path: z.array(z.string()).optional(),
  indicator: z.string().optional(),
  value: z.string().optional(),
  unit: z.string().optional(),
  year: z.number().int().optional(),
  scope: z.string().optional(),
  issuer: z.string().optional(),
  /** Document: ISO date. */
  date: z.string().optional(),
  /** Document: its text is in the store (false: it is only cited). */
  ingested: z.boolean().optional(),
  /** Document: the decoded text as read, which every offset points into. */
  text: z.string().optional(),
  /** Document: name of the source file. */
  file: z.string().optional(),
  /** Document: sha256 of the source file's bytes. */
  sha256: z.string().optional(),
  /** Document: address of the source. */
  url: z.string().optional(),
  /** Document: whether it is kept in step with seeds/ or was added by a user. */
  origin: z.enum(['seeds', 'added']).optional(),
  /** Document: what was known of it from outside the text when it was read. */
  known: z.object({ title: z.string(), number: z.string(), issuer: z.string(), date: z.string(), url: z.string() }).partial().optional(),
  /** Target: where it is stated (relations carry their own). */
  evidence: z.array(Evidence).optional(),
});
export type Entity = z.infer<typeof Entity>;

export const Relation = z.object({
  id: z.string().min(1),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  role: Role.optional(),
  evidence: z.array(Evidence).min(1),
});
export type Relation = z.infer<typeof Relation>;

/** How a clause was read. */
export const Reading = z.enum(['facts', 'names', 'none', 'unread']);
export type Reading = z.infer<typeof Reading>;

/** The smallest addressable piece of an ingested document. */
export const Clause = z.object({
  id: z.string().min(1),
  document: z.string(),
  index: Offset,
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'row', 'head', 'foot', 'furniture']),
  /** As a reader sees it: joined where a page break cut it. */
  text: z.string(),
  start: Offset,
  end: Offset,
  /** Headings that really stand above it, outermost first. */
  path: z.array(z.string()),
  /** Heading depth for the outline: 1 outermost; only on headings and titles. */
  depth: z.number().int().optional(),
  /** Source spans inside [start, end) that `text` leaves out (page breaks, markup): s1, e1, s2, e2, … */
  gaps: z.array(Offset).default([]),
  reading: Reading,
  /** Why `reading` is 'unread', in one short Chinese phrase. */
  reason: z.string().optional(),
});
export type Clause = z.infer<typeof Clause>;

/** One occurrence of a name. A completed name (桂林…国家高新区) has several pieces. */
export const Mention = z.object({
  entity: z.string(),
  document: z.string(),
  clause: z.string(),
  /** Source spans, in the order of the text. */
  pieces: z.array(z.tuple([Offset, Offset])).min(1),
  /** The name as written (pieces joined). */
  form: z.string(),
});
export type Mention = z.infer<typeof Mention>;

/** What the ingestion makes of a corpus, and what a store holds. */
export const Graph = z.object({
  entities: z.array(Entity),
  relations: z.array(Relation),
  clauses: z.array(Clause),
  mentions: z.array(Mention),
});
export type Graph = z.infer<typeof Graph>;

/** Which data a store holds. Two stores with equal `hash` hold the same graph. */
export const DataVersion = z.object({
  /** Hash of corpus, rules and graph format. */
  hash: z.string(),
  /** Hash of the documents. */
  corpus: z.string(),
  /** Hash of the extraction rules. */
  rules: z.string(),
  /** When it was ingested, ISO. */
  date: z.string(),
});
export type DataVersion = z.infer<typeof DataVersion>;
