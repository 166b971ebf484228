// Every request and response of the API, in zod. Server and page share it; /api/openapi.json is made from it.
import { z } from 'zod';
import { DataVersion, Kind, Level, RelationType, Role } from '../ingest/model.ts';
import { ADDRESSES } from './contract/addresses.ts';
import { Compare, CompareQuery } from './contract/compare.ts';
import { Coverage, CoverageQuery } from './contract/coverage.ts';
import { Documents, DocumentDetail } from './contract/documents.ts';
import { Lanes, LanesQuery, LaneStarts } from './contract/lanes.ts';
import { Matrix, MatrixQuery } from './contract/matrix.ts';
import { Both, EntityRef, Quote, RelationRef, versioned } from './contract/parts.ts';
import { Paths, PathsQuery } from './contract/paths.ts';
import { Questions, SaveQuestion, RenameQuestion, NamedQuestion, ReadStatement, StatementParts, OptionsRequest, Options, RunQuestion, QuestionAnswer, RunCypher, CypherAnswer } from './contract/questions.ts';
import { Targets, TargetsQuery } from './contract/targets.ts';

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
