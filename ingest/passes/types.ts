// What the passes hand to each other. Offsets named `start`/`end` here count in `ReadClause.text` unless they say "source".
import type { Clause, Kind, RelationType, Role, Status } from '../model.ts';

/** One file, decoded. Offsets of all evidence point into `text`. */
export interface Source {
  /** Stable id of the document (from its 文号 or its title and issuer; never from the file's place). */
  id: string;
  /** File name without its folder. */
  file: string;
  sha256: string;
  /** 'seeds': kept in step with seeds/; 'added': a user's document. The pipeline copies it to the Document. */
  origin: 'seeds' | 'added';
  /** Decoded text: without BOM, line ends kept. */
  text: string;
  /** What is known from outside the text (seeds/manifest.json); the head and foot of the text fill the rest. The pipeline copies it to the Document. */
  known?: { title?: string; number?: string; issuer?: string; date?: string; url?: string };
}

/** A clause with the map back to the source: character i of `text` stands at source offset `map[i]`. */
export interface ReadClause extends Omit<Clause, 'reading' | 'reason'> {
  map: Int32Array;
  /** For a table row: the column heads and the cells (spans in `text`). */
  table?: { head: string[]; cells: { column: number; start: number; end: number }[] };
  /** Index of an earlier clause with the same text (a broken source repeats itself): facts are stated once, places kept. */
  repeats?: number;
}

/** A duty clause (牵头单位：…；配合单位：…), one entry per role and per place. */
export interface DutySpan {
  role: Role;
  /** Index of the clause it stands in. */
  clause: number;
  /** Span of the list of bodies. */
  start: number;
  end: number;
  /** Span of the words that give the role (牵头单位, 按职责分工负责, 落实); inside or beside [start, end). */
  trigger: [number, number];
  /** Span to quote as evidence: the whole duty wording of this role. */
  quote: [number, number];
  rule: string;
}

export interface TaskDraft {
  /** The heading without its number. */
  name: string;
  number: string;
  path: string[];
  /** Where the heading stands. */
  heading: { clause: number; start: number; end: number };
  /** Indices of the clauses of its own text, heading included, duty clause included. */
  clauses: number[];
  duties: DutySpan[];
}

export interface TargetDraft {
  indicator: string;
  value: string;
  unit: string;
  year: number;
  /** '' for the document's own scope, else a place or park as written. */
  scope: string;
  clause: number;
  start: number;
  end: number;
  rule: string;
}

/** A document after reading, before names are recognised. */
export interface StructuredDocument {
  source: Source;
  head: { title: string; aliases: string[]; number?: string; issuer?: string; date?: string; addressees?: string[]; /** ISO dates. */ validFrom?: string; validUntil?: string };
  /** Place whose document it is, for 市科技局 and 全市: division name (广西壮族自治区, 钦州市), '' if unknown. */
  place: string;
  clauses: ReadClause[];
  tasks: TaskDraft[];
  targets: TargetDraft[];
  /** Duty wordings that did not parse: they make their clause 'unread'. */
  unread: { clause: number; reason: string }[];
}

/** A recognised name in one document, before resolution across documents. */
export interface NameMention {
  kind: Kind;
  /** The completed name (桂林国家高新区); `pieces` say where its parts stand. */
  name: string;
  /** As written, pieces joined. */
  form: string;
  clause: number;
  /** Spans in the clause's text. */
  pieces: [number, number][];
  rule: string;
  status?: Status;
  statusWord?: string;
  /** Row of the status words that decided it. */
  statusRule?: string;
  /** Key under which mentions are the same thing within and across documents (kind, level or place, normalised stem). */
  key: string;
  /** Further properties of the entity: level, collective, platformType, parkType, code, region … */
  properties?: Partial<Record<'level' | 'platformType' | 'parkType' | 'code' | 'region', string>> & { collective?: boolean };
  /** Forms known to us that need not stand in the text. */
  knownAs?: string[];
  /** An industry in a list: stem of the industry that closes the list or heads its brackets. */
  partOf?: string;
}

/** A relation found in one document, between entities named by `kind|key` (see NameMention.key; tasks: tasks.ts, documents: documents.ts). */
export interface RelationDraft {
  type: RelationType;
  source: string;
  target: string;
  role?: Role;
  clause: number;
  /** Span to quote, in the clause's text. */
  start: number;
  end: number;
  rule: string;
  status?: Status;
}
