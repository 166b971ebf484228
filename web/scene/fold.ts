// Folds tasks and documents away: what is left are bodies, places and industries, joined by stated and by derived lines.
import type { Role } from '../../ingest/model.ts';
import type { SceneEdge } from '../contract.ts';
import type { InputEntity, InputRelation, SceneInput } from './types.ts';

export type LineType = SceneEdge['type'];
export interface Line { id: string; type: LineType; role?: SceneEdge['role']; source: string; target: string; derived: boolean; weight: number; behind: string[]; documents: string[]; roles: Role[] }

/** The graph under the picture. `leads`: how many tasks a body leads. */
export interface Fabric { entities: Map<string, InputEntity>; lines: Line[]; leads: Map<string, number> }

/** Kinds that stay in their own views: a task shows as a line, a document and a target not at all. */
export const FOLDED_KINDS: ReadonlySet<string> = new Set(['Task', 'Document', 'Target']);
const DUTY_ENDS: ReadonlySet<string> = new Set(['Industry', 'Park', 'Platform']);
/** A task without a lead makes lines for all its bodies, but beyond so many of them the lines would say nothing. */
const MOST_WITHOUT_LEAD = 6;
/** A task with more DUTY lines than this is about everything: five bodies without a lead, sixteen industries in its text. */
const MOST_DUTIES = 16;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Orders things with an id by it, the same way everywhere. */
export const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** Values by key, in the order of the values. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) (groups.get(key(value)) ?? groups.set(key(value), []).get(key(value))!).push(value);
  return groups;
}

/** Adds a line, or its weight and what is behind it to the line already there. */
export function addLine(lines: Map<string, Line>, line: Line): void {
  const known = lines.get(line.id);
  if (!known) lines.set(line.id, { ...line });
  else {
    known.weight += line.weight;
    known.behind = [...new Set([...known.behind, ...line.behind])];
    known.documents = [...new Set([...known.documents, ...line.documents])];
    known.roles = [...new Set([...known.roles, ...line.roles])];
  }
}

const rolesOf = (...duties: InputRelation[]): Role[] => [...new Set(duties.flatMap(({ role }) => role ?? []))];

/** Stated lines as they are; self-loops and lines to unknown entities are left out. */
export function statedLine(relation: InputRelation): Line {
  return { id: relation.id, type: relation.type, ...(relation.role && { role: relation.role }), source: relation.source, target: relation.target, derived: false, weight: relation.places, behind: [relation.id], documents: relation.statedIn ?? [], roles: rolesOf(relation) };
}

/**
 * Lines that follow from one task. DUTY: body → what the task concerns, not for supporting bodies where somebody leads.
 * WORKS_WITH: every other body with each lead, or all with all where nobody leads; one line per pair.
 */
function taskLines(duties: InputRelation[], concerns: InputRelation[], entities: Fabric['entities']): Line[] {
  const leads = duties.filter((d) => d.role === 'lead');
  const bearers = leads.length > 0 ? duties.filter((d) => d.role !== 'support') : duties;
  const lines: Line[] = [];
  const bodies = new Map(duties.map((d) => [d.source, d]));
  if (leads.length === 0 && bodies.size > MOST_WITHOUT_LEAD) return lines;
  const about = concerns.filter((c) => DUTY_ENDS.has(entities.get(c.target)!.kind));
  for (const duty of bearers.length * about.length > MOST_DUTIES ? [] : bearers) {
    for (const concern of about) {
      if (duty.source === concern.target) continue;
      lines.push({ id: `duty:${duty.source}:${concern.target}`, type: 'DUTY', source: duty.source, target: concern.target, derived: true, weight: 1, behind: [duty.id, concern.id], documents: duty.statedIn ?? [], roles: rolesOf(duty) });
    }
  }
  const pairs = new Set<string>();
  for (const first of leads.length > 0 ? leads : duties) {
    for (const second of bodies.values()) {
      if (first.source === second.source) continue;
      const [source, target] = [first.source, second.source].sort(byText) as [string, string];
      const id = `works:${source}:${target}`;
      if (pairs.has(id)) continue;
      pairs.add(id);
      lines.push({ id, type: 'WORKS_WITH', source, target, derived: true, weight: 1, behind: [first.id, second.id], documents: [...new Set([...first.statedIn ?? [], ...second.statedIn ?? []])], roles: rolesOf(first, second) });
    }
  }
  return lines;
}

/** The graph with tasks as lines and without documents and targets. Lines come ordered by id, whatever the order of the input. */
export function fold(input: SceneInput): Fabric {
  const all = new Map(input.entities.map((e) => [e.id, e]));
  const relations = input.relations.filter((r) => r.source !== r.target && all.has(r.source) && all.has(r.target)).sort(byId);
  const duties = groupBy(relations.filter((r) => r.type === 'RESPONSIBLE_FOR'), (r) => r.target);
  const concerns = groupBy(relations.filter((r) => r.type === 'CONCERNS'), (r) => r.source);
  const lines = new Map<string, Line>();
  const leads = new Map<string, number>();
  for (const [task, carried] of duties) {
    for (const line of taskLines(carried, concerns.get(task) ?? [], all)) addLine(lines, line);
    for (const duty of carried) if (duty.role === 'lead') leads.set(duty.source, (leads.get(duty.source) ?? 0) + 1);
  }
  for (const relation of relations) {
    if (!FOLDED_KINDS.has(all.get(relation.source)!.kind) && !FOLDED_KINDS.has(all.get(relation.target)!.kind)) addLine(lines, statedLine(relation));
  }
  const entities = new Map([...all].filter(([, e]) => !FOLDED_KINDS.has(e.kind)).sort((a, b) => byText(a[0], b[0])));
  return { entities, lines: [...lines.values()].sort(byId), leads };
}

/** Distinct neighbours by entity; entities without a line are absent. */
export function neighbours(lines: Iterable<Line>): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => { (result.get(a) ?? result.set(a, new Set()).get(a)!).add(b); };
  for (const { source, target } of lines) { add(source, target); add(target, source); }
  return result;
}
