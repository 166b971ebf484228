// Every request and response of the API, in zod. Server and page share it; /api/openapi.json is made from it.
import { z } from 'zod';
import { Clause, DataVersion, Kind, Level, RelationType, Role } from '../ingest/model.ts';
import { ADDRESSES } from './contract/addresses.ts';
import { Compare, CompareQuery } from './contract/compare.ts';
import { Coverage, CoverageQuery } from './contract/coverage.ts';
import { Lanes, LanesQuery, LaneStarts } from './contract/lanes.ts';
import { Matrix, MatrixQuery } from './contract/matrix.ts';
import { EntityRef, Quote, RelationRef, versioned } from './contract/parts.ts';
import { Paths, PathsQuery } from './contract/paths.ts';
import { Targets, TargetsQuery } from './contract/targets.ts';
import { AUDIENCES } from './contract/words.ts';

// ---- health, schema

export const Health = z.object({
  ok: z.boolean(),
  engine: z.enum(['embedded', 'neo4j']),
  /** null: nothing ingested yet. */
  version: DataVersion.nullable(),
  /** Says what is wrong when `ok` is false. */
  message: z.string().optional(),
});
export type Health = z.infer<typeof Health>;

export const Schema = z.object({
  ...versioned,
  version: DataVersion,
  kinds: z.array(z.object({ kind: Kind, count: z.number().int() })),
  relations: z.array(z.object({ type: RelationType, count: z.number().int(), ends: z.array(z.object({ from: Kind, to: Kind, count: z.number().int() })) })),
  entities: z.number().int(),
  facts: z.number().int(),
  clauses: z.number().int(),
  /** Property names per label, for completion. */
  properties: z.record(z.string(), z.array(z.string())),
});
export type Schema = z.infer<typeof Schema>;

// ---- search

export const SearchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  kind: Kind.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export const SearchHit = EntityRef.extend({
  /** The form that matched, and by what. */
  form: z.string(),
  by: z.enum(['name', 'alias', 'knownAs', 'pinyin', 'initials']),
  /** How often the texts mention it, in how many documents. */
  mentions: z.number().int(),
  documents: z.number().int(),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchResult = z.object({ ...versioned, total: z.number().int(), hits: z.array(SearchHit) });
export type SearchResult = z.infer<typeof SearchResult>;

// ---- entity

export const EntityDetail = z.object({
  ...versioned,
  entity: EntityRef.extend({
    aliases: z.array(z.string()),
    knownAs: z.array(z.string()),
    level: Level.optional(),
    /** Whatever else the ontology gives this kind: path, number, indicator, value, unit, year, scope, issuer, date, platformType … */
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  }),
  mentions: z.number().int(),
  /** Documents that mention it, by date. */
  documents: z.array(z.object({ id: z.string(), title: z.string(), year: z.number().int().optional(), mentions: z.number().int() })),
  /** Grouped by type, direction and role, in the order a reader wants them. */
  groups: z.array(z.object({
    type: RelationType,
    direction: z.enum(['out', 'in']),
    role: Role.optional(),
    total: z.number().int(),
    /** The first `relations` (at most the `limit` asked for); the rest by /neighbours. */
    relations: z.array(RelationRef),
  })),
  /** Target: where it is stated. */
  quotes: z.array(Quote),
  /** Cities of the entities of `groups`, by entity; absent for those without. */
  cities: z.record(z.string(), z.array(z.string())).optional(),
});
export type EntityDetail = z.infer<typeof EntityDetail>;
export const EntityQuery = z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) });

export const NeighboursQuery = z.object({
  type: RelationType.optional(),
  direction: z.enum(['out', 'in']).optional(),
  role: Role.optional(),
  kind: Kind.optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
  /** Id after which to go on. */
  after: z.string().optional(),
});
export const Neighbours = z.object({
  ...versioned,
  total: z.number().int(),
  groups: z.array(z.object({ type: RelationType, direction: z.enum(['out', 'in']), role: Role.optional(), kind: Kind, count: z.number().int() })),
  /** Only when a choice was given: the chosen neighbours, best connected first. */
  chosen: z.object({ nodes: z.array(EntityRef), relations: z.array(RelationRef), shown: z.number().int(), total: z.number().int(), next: z.string().optional() }).optional(),
});
export type Neighbours = z.infer<typeof Neighbours>;

export const RelationDetail = z.object({ ...versioned, relation: RelationRef, quotes: z.array(Quote) });
export type RelationDetail = z.infer<typeof RelationDetail>;

/** Stated relations (with quotes) behind a line drawn between two entities; for derived lines the tasks they share. */
export const BetweenQuery = z.object({ source: z.string(), target: z.string() });
export const Between = z.object({
  ...versioned,
  source: EntityRef,
  target: EntityRef,
  stated: z.array(RelationDetail.omit({ dataVersion: true })),
  /** Tasks through which the two are joined (both work on it, or one carries it and it concerns the other). */
  tasks: z.array(z.object({ task: EntityRef, source: RelationRef, target: RelationRef })),
});
export type Between = z.infer<typeof Between>;

// ---- picture

/** A node of the canvas. Coordinates in px at camera ratio 1. */
export const SceneNode = EntityRef.extend({
  short: z.string(),
  x: z.number(),
  y: z.number(),
  radius: z.number(),
  /** Neighbours that are not in the picture. */
  more: z.number().int(),
  /** Sub-industries folded into it. */
  folded: z.number().int(),
  /** Ids of the documents that mention it; absent on what the page drew itself. */
  documents: z.array(z.string()).optional(),
  /** Ids of the cities it belongs to: where it lies, or what develops it. */
  cities: z.array(z.string()).optional(),
});
export type SceneNode = z.infer<typeof SceneNode>;
/** A line of the canvas. `derived` lines (DUTY: a body answers for tasks about it; WORKS_WITH: bodies share tasks) are computed, never stored. */
export const SceneEdge = z.object({
  id: z.string(),
  type: z.union([RelationType, z.enum(['DUTY', 'WORKS_WITH'])]),
  role: Role.optional(),
  source: z.string(),
  target: z.string(),
  derived: z.boolean(),
  /** Pieces of evidence, or shared tasks. */
  weight: z.number(),
  /** Ids of the documents that state it, or the tasks behind it. */
  documents: z.array(z.string()).optional(),
  /** Derived lines: roles of the duties behind. */
  roles: z.array(Role).optional(),
});
export type SceneEdge = z.infer<typeof SceneEdge>;
export const Picture = z.object({
  ...versioned,
  /** All cities by division code, with how many things belong to each. */
  cities: z.array(EntityRef.extend({ things: z.number().int() })),
  nodes: z.array(SceneNode),
  edges: z.array(SceneEdge),
  counts: z.object({
    entities: z.number().int(),
    facts: z.number().int(),
    /** Per kind: in the picture, in all. */
    kinds: z.array(z.object({ kind: Kind, shown: z.number().int(), total: z.number().int() })),
    outside: z.number().int(),
    /** Without any line, even derived. */
    isolated: z.number().int(),
  }),
});
export type Picture = z.infer<typeof Picture>;
/** What lies outside the picture, as a list. */
export const OutsideQuery = z.object({ kind: Kind.optional(), isolated: z.enum(['true', 'false']).optional(), limit: z.coerce.number().int().min(1).max(2000).default(200) });
export const Outside = z.object({ ...versioned, total: z.number().int(), entities: z.array(EntityRef.extend({ neighbours: z.number().int() })) });
export type Outside = z.infer<typeof Outside>;
/** Stored places of entities that come onto the canvas by expansion or search; nobody else moves. */
export const PlacesQuery = z.object({ ids: z.string().transform((s) => s.split(',').filter(Boolean)).pipe(z.array(z.string()).max(500)) });
export const Places = z.object({ ...versioned, nodes: z.array(SceneNode), edges: z.array(SceneEdge) });
export type Places = z.infer<typeof Places>;

// ---- documents

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

// ---- questions and Cypher

export const Audience = z.enum(AUDIENCES);
const Both = z.object({ zh: z.string(), en: z.string() });
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

// ---- events and errors

/** `GET /api/events` (server-sent): event `version` whenever other data became visible. */
export const VersionEvent = z.object({ version: DataVersion });

export const ApiError = z.object({
  error: z.object({
    /** Stable word for programs. */
    code: z.string(),
    /** One sentence for people: what, where, how to mend it. */
    message: Both,
    /** Place in the Cypher, 1-based. */
    at: z.object({ line: z.number().int(), column: z.number().int() }).optional(),
  }),
});
export type ApiError = z.infer<typeof ApiError>;

/** The routes, for the server's router, the page's client and the OpenAPI description. */
export const ROUTES = {
  health: { ...ADDRESSES.health, response: Health, about: 'Whether the store answers, and which data it holds' },
  schema: { ...ADDRESSES.schema, response: Schema, about: 'Kinds, relation types and how many there are' },
  search: { ...ADDRESSES.search, query: SearchQuery, response: SearchResult, about: 'Entities by name, alias, pinyin or initials' },
  entity: { ...ADDRESSES.entity, query: EntityQuery, response: EntityDetail, about: 'One entity with its relations' },
  neighbours: { ...ADDRESSES.neighbours, query: NeighboursQuery, response: Neighbours, about: 'Counts per relation and kind; with a choice, the chosen neighbours' },
  relation: { ...ADDRESSES.relation, response: RelationDetail, about: 'One relation with every sentence that states it' },
  between: { ...ADDRESSES.between, query: BetweenQuery, response: Between, about: 'What joins two entities, derived lines included' },
  picture: { ...ADDRESSES.picture, response: Picture, about: 'The first picture: the backbone with stored positions' },
  outside: { ...ADDRESSES.outside, query: OutsideQuery, response: Outside, about: 'What the picture leaves out' },
  places: { ...ADDRESSES.places, query: PlacesQuery, response: Places, about: 'Stored places of chosen entities and the lines among them and to the picture' },
  documents: { ...ADDRESSES.documents, response: Documents, about: 'Ingested documents with counts' },
  document: { ...ADDRESSES.document, response: DocumentDetail, about: 'One document: text, clauses, marks, facts' },
  matrix: { ...ADDRESSES.matrix, query: MatrixQuery, response: Matrix, about: 'Tasks × bodies with roles and gaps' },
  laneStarts: { ...ADDRESSES.laneStarts, response: LaneStarts, about: 'Industries a chain can begin with' },
  lanes: { ...ADDRESSES.lanes, query: LanesQuery, response: Lanes, about: 'The chain of an industry, or that a platform, body, park or city stands in' },
  paths: { ...ADDRESSES.paths, query: PathsQuery, response: Paths, about: 'Ranked paths between two entities' },
  targets: { ...ADDRESSES.targets, query: TargetsQuery, response: Targets, about: 'Every dated figure' },
  coverage: { ...ADDRESSES.coverage, query: CoverageQuery, response: Coverage, about: 'How the clauses of each document were read' },
  compare: { ...ADDRESSES.compare, query: CompareQuery, response: Compare, about: 'Two documents: what is new, no longer mentioned or changed, and their targets' },
  questions: { ...ADDRESSES.questions, response: Questions, about: 'Saved questions' },
  saveQuestion: { ...ADDRESSES.saveQuestion, body: SaveQuestion, response: NamedQuestion, about: 'Keeps a reading statement as a question of the user' },
  renameQuestion: { ...ADDRESSES.renameQuestion, body: RenameQuestion, response: NamedQuestion, about: 'Gives a question of the user another name and title' },
  removeQuestion: { ...ADDRESSES.removeQuestion, response: NamedQuestion, about: 'Takes a question of the user away' },
  restoreQuestion: { ...ADDRESSES.restoreQuestion, response: NamedQuestion, about: 'Brings back the question of that name that was taken away' },
  options: { ...ADDRESSES.options, body: OptionsRequest, response: Options, about: 'Choices for a blank of a question, with counts' },
  ask: { ...ADDRESSES.ask, body: RunQuestion, response: QuestionAnswer, about: 'Runs a saved question' },
  statement: { ...ADDRESSES.statement, body: ReadStatement, response: StatementParts, about: 'Parameters and columns of a reading statement, without running it' },
  cypher: { ...ADDRESSES.cypher, body: RunCypher, response: CypherAnswer, about: 'Runs a reading statement' },
} as const;
export type RouteName = keyof typeof ROUTES;
