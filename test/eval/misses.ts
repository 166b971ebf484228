// Each miss and extra of an open text with its sentence and the rule behind it.
import { divisionNamed } from '../../ingest/lexicon/divisions.ts';
import type { Graph } from '../../ingest/model.ts';
import { idOfEnd, type ReadDocument } from '../../ingest/passes/assemble.ts';
import { placesIn } from '../../ingest/passes/names/places.ts';
import { schoolsIn } from '../../ingest/passes/names/schools.ts';
import { refusedIn } from '../../ingest/passes/names/zones.ts';
import { targetKey } from '../../ingest/passes/targets.ts';
import type { NameMention, RelationDraft } from '../../ingest/passes/types.ts';
import type { Gold } from './parts.ts';
import type { Differences } from './score.ts';

/** One text as read, as a graph and as annotated. */
export interface Looked { read: ReadDocument; graph: Graph; gold: Gold }

const LONGEST_QUOTE = 110;
const SHOWN = 3;

/** The sentence around [start, end) of a text, the span marked. Example: 支持⟦汉南高新区⟧建设。 */
export function quoted(text: string, start: number, end: number): string {
  const from = Math.max(text.slice(0, start).search(/[^。！？\n]*$/u), start - LONGEST_QUOTE);
  const stop = text.slice(end).search(/[。！？\n]/u);
  const to = Math.min(stop < 0 ? text.length : end + stop + 1, end + LONGEST_QUOTE);
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`.replace(/\s+/gu, ' ').trim();
}

const clauseText = ({ read }: Looked, clause: number): string => read.doc.clauses[clause]!.text;
const ofMention = ({ kind, name, rule }: NameMention): string => `${kind} ${name} by ${rule}`;
const nameOf = ({ graph }: Looked, id: string): string => graph.entities.find((entity) => entity.id === id)?.name ?? id;

function ofDraft(looked: Looked, { type, source, target, rule }: RelationDraft): string {
  return `${type} ${nameOf(looked, idOfEnd(looked.read, source))} -> ${nameOf(looked, idOfEnd(looked.read, target))} by ${rule}`;
}
const distinct = (lines: readonly string[]): string[] => [...new Set(lines)].slice(0, SHOWN);

/** Where an annotated form stands first: the clause and the span. */
function placeOf(looked: Looked, forms: readonly string[]): { clause: number; start: number; end: number } | undefined {
  for (const form of forms) for (const { index, text } of looked.read.doc.clauses) {
    const start = form === '' ? -1 : text.indexOf(form);
    if (start >= 0) return { clause: index, start, end: start + form.length };
  }
  return undefined;
}

function extraEntity(looked: Looked, kind: string, name: string): string[] {
  const ids = looked.graph.entities.filter((entity) => entity.kind === kind && entity.name === name).map(({ id }) => id);
  const mentions = looked.read.mentions.filter((m) => ids.includes(idOfEnd(looked.read, `${m.kind}|${m.key}`)));
  if (mentions.length > 0) return distinct(mentions.map(({ rule, clause, pieces }) => `by ${rule}: ${quoted(clauseText(looked, clause), pieces[0]![0], pieces.at(-1)![1])}`));
  const task = looked.read.doc.tasks.find((one) => one.name === name);
  if (kind === 'Task' && task) return [`by ${task.duties[0]?.rule ?? 'task'}: ${quoted(clauseText(looked, task.heading.clause), task.heading.start, task.heading.end)}`];
  return ['by the head of the document or another entity'];
}

function missedEntity(looked: Looked, kind: string, name: string): string[] {
  const entity = looked.gold.entities.find((one) => one.kind === kind && one.name === name);
  const place = placeOf(looked, [name, ...(entity?.aliases ?? [])]);
  if (!place) return ['its name stands nowhere as written: a completed or joined form'];
  const { clause, start, end } = place;
  const here = looked.read.mentions.filter((m) => m.clause === clause && m.pieces.some(([a, b]) => a < end && b > start)).map((m) => `there: ${ofMention(m)}`);
  const text = clauseText(looked, clause);
  const places = placesIn(text, divisionNamed(looked.read.doc.place)?.region ?? '');
  const refused = refusedIn(text, places, schoolsIn(text, places)).filter(({ form }) => form.endsWith(text.slice(start, end).slice(-4)) || form.includes(text.slice(start, end))).map(({ form, rule }) => `refused: ${form} by ${rule}`);
  return [quoted(text, start, end), ...distinct([...here, ...refused, ...(here.length + refused.length > 0 ? [] : ['there: nothing'])])];
}

function extraRelation(looked: Looked, type: string, pair: string): string[] {
  const lines = looked.graph.relations.filter((r) => r.type === type && `${nameOf(looked, r.source)} -> ${nameOf(looked, r.target)}` === pair)
    .flatMap(({ evidence }) => evidence.map(({ rule, start, end }) => `by ${rule}: ${quoted(looked.read.doc.source.text, start, end)}`));
  return distinct(lines);
}

function missedRelation(looked: Looked, type: string, pair: string): string[] {
  const { gold, read } = looked;
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const wanted = gold.relations.find((r) => r.type === type && `${names.get(r.source)} -> ${names.get(r.target)}` === pair);
  const place = placeOf(looked, [wanted?.evidence ?? '', (wanted?.evidence ?? '').slice(0, 12)]);
  if (!place) return [`annotated with: ${wanted?.evidence ?? '–'}`];
  const here = read.drafts.filter(({ clause, type: found }) => clause === place.clause && !['CONCERNS', 'HAS_TASK'].includes(found));
  const near = [...here.filter((draft) => draft.type === type), ...here.filter((draft) => draft.type !== type)];
  return [quoted(clauseText(looked, place.clause), place.start, place.end), ...(near.length > 0 ? distinct(near.map((draft) => `there: ${ofDraft(looked, draft)}`)) : ['there: no relation'])];
}

function extraTarget(looked: Looked, name: string): string[] {
  const ids = new Set(looked.graph.entities.filter((entity) => entity.kind === 'Target' && entity.name === name).map(({ id }) => id));
  return distinct(looked.read.doc.targets.filter((target) => ids.has(idOfEnd(looked.read, `Target|${targetKey(looked.read.doc, target)}`)))
    .map(({ rule, clause, start, end }) => `by ${rule}: ${quoted(clauseText(looked, clause), start, end)}`));
}

function missedTarget(looked: Looked, name: string): string[] {
  const wanted = looked.gold.targets?.find(({ indicator, value, unit, year }) => `${indicator} ${value}${unit ?? ''} ${year}` === name);
  const place = placeOf(looked, [wanted?.evidence ?? '', (wanted?.evidence ?? '').slice(0, 12)]);
  if (!place) return [`annotated with: ${wanted?.evidence ?? '–'}`];
  const here = looked.read.doc.targets.filter(({ clause }) => clause === place.clause);
  return [quoted(clauseText(looked, place.clause), place.start, place.end),
    ...(here.length > 0 ? distinct(here.map(({ indicator, value, unit, year, rule }) => `there: ${indicator} ${value}${unit} ${year} by ${rule}`)) : ['there: no target'])];
}

const EXPLAIN = {
  entity: (looked: Looked, extra: boolean, of: string, name: string) => (extra ? extraEntity : missedEntity)(looked, of, name),
  relation: (looked: Looked, extra: boolean, of: string, name: string) => (extra ? extraRelation : missedRelation)(looked, of, name),
  target: (looked: Looked, extra: boolean, _: string, name: string) => (extra ? extraTarget : missedTarget)(looked, name),
};

/**
 * The differences between a graph and its annotation, by kind and type: an extra with the rule that made it and its sentence,
 * a miss with its sentence and the nearest thing found there.
 */
export function explained(looked: Looked, differences: readonly Differences[]): string {
  return differences.flatMap(({ extra, what, of, names }) => [
    `${extra ? '+ extra' : '- missed'} ${what} ${of}`,
    ...names.flatMap((name) => [`    ${name}`, ...EXPLAIN[what](looked, extra, of, name).map((line) => `        ${line}`)]),
  ]).join('\n');
}
