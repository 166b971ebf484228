// Who answers for what: tasks × bodies, with what is odd about each task.
import type { Clause, Entity, Relation, Role } from '../../../ingest/model.ts';
import type { Gap, Matrix, MatrixTask } from '../../contract/matrix.ts';
import { withParts } from './between.ts';
import type { Lookup } from './lookup.ts';
import { entityRef } from './refs.ts';

const STRENGTH: readonly Role[] = ['lead', 'joint', 'support'];
const ABOUT = new Set<Entity['kind']>(['Industry', 'City']);

interface Duty { body: Entity; relation: Relation; role: Role }
interface Item { task: Entity; document: string; heading: string; duties: Duty[] }

/** One duty per body, the strongest where the text gives several. */
function dutiesOf(lookup: Lookup, task: Entity): Duty[] {
  const duties = new Map<string, Duty>();
  for (const { relation, other } of lookup.links(task.id)) {
    if (relation.type !== 'RESPONSIBLE_FOR' || !relation.role) continue;
    const known = duties.get(other.id);
    if (!known || STRENGTH.indexOf(relation.role) < STRENGTH.indexOf(known.role)) duties.set(other.id, { body: other, relation, role: relation.role });
  }
  return [...duties.values()].sort((a, b) => lookup.rank(a.body.id) - lookup.rank(b.body.id));
}

/** Tasks of the documents in the order of the text. A task without a duty is none of the matrix, unless its duty was not understood. */
function itemsOf(lookup: Lookup, documents: ReadonlySet<string>): Item[] {
  return lookup.relations
    .filter(({ type, source }) => type === 'HAS_TASK' && documents.has(source))
    .flatMap(({ source, target, evidence }) => {
      const task = lookup.entity(target);
      return task ? [{ task, document: source, heading: evidence.find((piece) => piece.document === source)?.clause ?? '', duties: dutiesOf(lookup, task) }] : [];
    })
    .sort((a, b) => lookup.rank(a.document) - lookup.rank(b.document) || lookup.rank(a.task.id) - lookup.rank(b.task.id));
}

/** Whether something in a task's own text was not understood: its heading and what stands under it, up to the next of its depth. */
function unreadIn(clauses: readonly Clause[], at: number): boolean {
  const head = clauses[at];
  if (!head) return false;
  if (head.reading === 'unread' || head.kind !== 'heading') return head.reading === 'unread';
  for (let next = at + 1; next < clauses.length; next += 1) {
    const { kind, depth = Infinity, reading } = clauses[next]!;
    if (kind === 'heading' && depth <= (head.depth ?? 1)) return false;
    if (reading === 'unread') return true;
  }
  return false;
}

/** What is odd about a task's duties. A wording that was not understood may hold whatever seems to be missing. */
export function gapsOf(duties: readonly Pick<Duty, 'role' | 'body'>[], unread: boolean): Gap[] {
  const of = (role: Role): Entity[] => duties.filter((duty) => duty.role === role).map(({ body }) => body);
  const [leads, supports] = [of('lead'), of('support')];
  const missing: Gap[] = [
    ...(leads.length === 0 ? ['no-lead' as const] : []),
    ...(leads.length > 0 && supports.length === 0 ? ['no-support' as const] : []),
  ];
  const alone = supports.length > 0 ? supports : duties.map(({ body }) => body);
  return [
    ...(unread && missing.length > 0 ? ['not-understood' as const] : missing),
    ...(leads.length > 1 ? ['several-leads' as const] : []),
    ...(alone.length > 0 && alone.every(({ collective }) => collective) ? ['collective-only' as const] : []),
  ];
}

/** Everything that stands for `entity` where tasks concern it: its parts, and what lies in a city. */
function standingFor(lookup: Lookup, entity: Entity): Set<string> {
  const ids = withParts(lookup, entity);
  if (entity.kind !== 'City') return ids;
  for (const { relation, direction, other } of lookup.links(entity.id)) if (relation.type === 'LOCATED_IN' && direction === 'in') ids.add(other.id);
  return ids;
}

function concerns(lookup: Lookup, task: Entity): Entity[] {
  return lookup.links(task.id).filter(({ relation, direction }) => relation.type === 'CONCERNS' && direction === 'out').map(({ other }) => other);
}

function aboutsOf(lookup: Lookup, items: readonly Item[]): Matrix['abouts'] {
  const counts = new Map<Entity, number>();
  for (const { task } of items) for (const other of new Set(concerns(lookup, task))) if (ABOUT.has(other.kind)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].map(([entity, tasks]) => ({ ...entityRef(entity), tasks })).sort((a, b) => b.tasks - a.tasks || lookup.rank(a.id) - lookup.rank(b.id));
}

/**
 * The matrix of some documents. `documents`: their ids, none for all; `about`: only tasks that concern it or its parts.
 * A collective's duty is its own, never that of its members.
 */
export function matrixOf(lookup: Lookup, documents: readonly string[], about: Entity | undefined): Omit<Matrix, 'dataVersion'> {
  const read = lookup.entities.filter(({ id, kind, ingested }) => kind === 'Document' && ingested && (documents.length === 0 || documents.includes(id)))
    .sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  const all = itemsOf(lookup, new Set(read.map(({ id }) => id))).filter(({ duties }) => duties.length > 0);
  const wanted = about && standingFor(lookup, about);
  const items = wanted ? all.filter(({ task }) => concerns(lookup, task).some(({ id }) => wanted.has(id))) : all;
  const bodies = [...new Map(items.flatMap(({ duties }) => duties.map(({ body }) => [body.id, body] as const))).values()].sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  const column = new Map(bodies.map(({ id }, at) => [id, at]));
  const places = new Map(read.flatMap(({ id }) => lookup.clauses(id).map((clause, at) => [clause.id, at] as const)));
  const groups: Matrix['groups'] = [];
  const tally = bodies.map((body) => ({ ...entityRef(body), tasks: 0, leads: 0 }));
  for (const { task, document, heading, duties } of items) {
    const path = task.path ?? [];
    for (const { body, role } of duties) {
      const counted = tally[column.get(body.id)!]!;
      counted.tasks += 1;
      if (role === 'lead') counted.leads += 1;
    }
    const last = groups.at(-1);
    const row: MatrixTask = {
      id: task.id,
      name: task.name,
      ...(task.number && { number: task.number }),
      gaps: gapsOf(duties, unreadIn(lookup.clauses(document), places.get(heading) ?? -1)),
      leads: duties.filter(({ role }) => role === 'lead').length,
      cells: duties.map(({ body, role, relation }) => ({ body: column.get(body.id)!, role, relation: relation.id })),
    };
    if (last && last.document === document && last.path.join('\n') === path.join('\n')) last.tasks.push(row);
    else groups.push({ document, path, tasks: [row] });
  }
  const counts = new Map<string, number>();
  for (const { document } of all) counts.set(document, (counts.get(document) ?? 0) + 1);
  return {
    bodies: tally,
    groups,
    documents: read.filter(({ id }) => counts.has(id)).map(({ id, name, number, date }) => ({ id, title: name, ...(number && { number }), ...(date && { date }), tasks: counts.get(id) ?? 0 })),
    without: read.filter(({ id }) => !counts.has(id)).map(({ id, name }) => ({ id, title: name })),
    abouts: aboutsOf(lookup, all),
    of: { tasks: all.length, bodies: new Set(all.flatMap((item) => item.duties.map(({ body }) => body.id))).size },
  };
}
