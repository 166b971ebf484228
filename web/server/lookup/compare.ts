// Two documents: what both, only the later and only the earlier one mention; what changed of that which both do.
import type { Entity, Evidence, Kind, Relation, RelationType, Role } from '../../../ingest/model.ts';
import type { Compare, ComparedDocument, ComparedPlace, ComparedRow, ComparedWhat } from '../../contract/compare.ts';
import { bestPlace, namedIn, type Named, placeOfEvidence, placeOfName, statusIn, unreadForms } from './comparePlaces.ts';
import { compareTargets } from './compareTargets.ts';
import type { Lookup } from './lookup.ts';
import { entityRef, relationRef, yearOf } from './refs.ts';

/** Kinds whose names are compared, in the order of the rows. Departments come in where both documents assign duties. */
const KINDS: readonly Kind[] = ['Industry', 'Platform', 'Park', 'University', 'Institute', 'Enterprise', 'City', 'Department'];
const TYPES: readonly RelationType[] = ['SERVES', 'DEVELOPS', 'LOCATED_IN', 'HOSTS', 'PARTNERS_WITH', 'PART_OF'];
const WHATS: readonly ComparedWhat[] = ['status', 'role', 'related', 'unrelated', 'new', 'gone'];
const STRENGTH: readonly Role[] = ['lead', 'joint', 'support'];
/** Relations told of a name in its sentence. */
const TOLD = 3;

type Duties = Map<string, Map<string, { relation: Relation; piece: Evidence; body: string; task: string; role: Role }>>;
interface Side { document: Entity; named: Map<string, Named[]>; stated: Map<Relation, Evidence>; duties: Duties; of: ComparedDocument }

/** Duties of a document by task and body: the strongest role where several are given. Tasks are told apart by name, for ids hold the document. */
function dutiesOf(lookup: Lookup, stated: ReadonlyMap<Relation, Evidence>): Duties {
  const duties: Duties = new Map();
  for (const [relation, piece] of stated) {
    const task = lookup.entity(relation.target)?.name.replace(/\s/g, '');
    if (relation.type !== 'RESPONSIBLE_FOR' || !relation.role || task === undefined) continue;
    const bodies = duties.get(task) ?? new Map<string, never>();
    const known = bodies.get(relation.source);
    if (!known || STRENGTH.indexOf(relation.role) < STRENGTH.indexOf(known.role)) bodies.set(relation.source, { relation, piece, body: relation.source, task, role: relation.role });
    duties.set(task, bodies);
  }
  return duties;
}

function sideOf(lookup: Lookup, document: Entity): Side {
  const stated = new Map<Relation, Evidence>();
  for (const { relation, piece } of lookup.statedIn(document.id)) if (!stated.has(relation)) stated.set(relation, piece);
  const { id, name, number, date } = document;
  const year = yearOf(document);
  return {
    document, stated, named: namedIn(lookup, id), duties: dutiesOf(lookup, stated),
    of: {
      id, title: name, ...(number && { number }), ...(date && { date }), ...(year !== undefined && { year }),
      duties: [...stated.keys()].filter(({ type }) => type === 'RESPONSIBLE_FOR').length, unread: lookup.clauses(id).filter(({ reading }) => reading === 'unread').length,
    },
  };
}

/** What a document says of a name on its own: where, in which status, and the first relations of it. */
function tell(lookup: Lookup, entity: Entity, { named, stated }: Side): { place: ComparedPlace; status: ComparedRow['status']['before']; relations: ComparedRow['relations'] } {
  const places = named.get(entity.id)!;
  const stating = entity.kind === 'Platform' || entity.kind === 'Park' ? statusIn(lookup, places) : undefined;
  const relations = lookup.links(entity.id).filter(({ relation, direction }) => stated.has(relation) && TYPES.includes(relation.type) && (direction === 'out' || relation.type === 'HOSTS'));
  return {
    place: stating ? placeOfName(stating.named, stating.word) : placeOfName(bestPlace(places)),
    status: stating?.status,
    relations: relations.slice(0, TOLD).map(({ relation }) => relationRef(lookup, relation)),
  };
}

function statusRows(lookup: Lookup, both: readonly Entity[], before: Side, after: Side): ComparedRow[] {
  return both.flatMap((entity): ComparedRow[] => {
    if (entity.kind !== 'Platform' && entity.kind !== 'Park') return [];
    const [old, young] = [tell(lookup, entity, before), tell(lookup, entity, after)];
    if (!old.status || !young.status || old.status === young.status) return [];
    return [{ what: 'status', entity: entityRef(entity), status: { before: old.status, after: young.status }, relations: [], before: old.place, after: young.place }];
  });
}

/** Bodies whose role differs in a task that both documents set under the same name. */
function roleRows(lookup: Lookup, before: Side, after: Side): ComparedRow[] {
  return [...before.duties].flatMap(([task, bodies]) => [...bodies.values()].flatMap((old): ComparedRow[] => {
    const young = after.duties.get(task)?.get(old.body);
    const entity = lookup.entity(old.body);
    if (!young || !entity || young.role === old.role) return [];
    return [{
      what: 'role', entity: entityRef(entity), status: {}, duty: { task, before: old.role, after: young.role }, relations: [],
      before: placeOfEvidence(lookup, old.piece, old.relation), after: placeOfEvidence(lookup, young.piece, young.relation),
    }];
  }));
}

/** Relations between names of both documents that only one of them states; the other side shows where it mentions the name. */
function relationRows(lookup: Lookup, both: ReadonlySet<string>, before: Side, after: Side): ComparedRow[] {
  const only = (what: 'related' | 'unrelated', side: Side, other: Side): ComparedRow[] => [...side.stated].flatMap(([relation, piece]): ComparedRow[] => {
    const entity = lookup.entity(relation.source);
    if (!entity || !TYPES.includes(relation.type) || other.stated.has(relation) || !both.has(relation.source) || !both.has(relation.target)) return [];
    const [stating, silent] = [placeOfEvidence(lookup, piece, relation), placeOfName(bestPlace(other.named.get(relation.source)!))];
    return [{ what, entity: entityRef(entity), status: {}, relations: [relationRef(lookup, relation)], ...(what === 'related' ? { before: silent, after: stating } : { before: stating, after: silent }) }];
  });
  return [...only('related', after, before), ...only('unrelated', before, after)];
}

/** Names that one side mentions and the other does not, apart from those whose letters stand there unread. */
function namesOnlyIn(lookup: Lookup, side: Side, other: Side, kinds: ReadonlySet<Kind>): { alone: Entity[]; doubtful: number } {
  const candidates = [...side.named].flatMap(([id, places]) => {
    const entity = lookup.entity(id);
    return entity && kinds.has(entity.kind) && !other.named.has(id) ? [{ entity, forms: new Set([entity.name, ...entity.aliases, ...places.map(({ mention }) => mention.form)]) }] : [];
  });
  const unread = unreadForms(lookup, other.document.id, new Set(candidates.flatMap(({ forms }) => [...forms])));
  const alone = candidates.filter(({ forms }) => [...forms].every((form) => !unread.has(form))).map(({ entity }) => entity);
  return { alone, doubtful: candidates.length - alone.length };
}

/** Compares two ingested documents. Linear in their names and places. */
export function compareOf(lookup: Lookup, earlier: Entity, later: Entity): Omit<Compare, 'dataVersion'> {
  const [before, after] = [sideOf(lookup, earlier), sideOf(lookup, later)];
  const kinds = new Set(before.of.duties > 0 && after.of.duties > 0 ? KINDS : KINDS.filter((kind) => kind !== 'Department'));
  const both = [...before.named.keys()].filter((id) => after.named.has(id)).flatMap((id) => lookup.entity(id) ?? []).filter(({ kind }) => kinds.has(kind));
  const [gone, young] = [namesOnlyIn(lookup, before, after, kinds), namesOnlyIn(lookup, after, before, kinds)];
  const alone = (what: 'new' | 'gone', entity: Entity): ComparedRow => {
    const { place, status, relations } = tell(lookup, entity, what === 'new' ? after : before);
    const side = what === 'new' ? 'after' : 'before';
    return { what, entity: entityRef(entity), status: status ? { [side]: status } : {}, relations, [side]: place };
  };
  const rows = [
    ...statusRows(lookup, both, before, after),
    ...roleRows(lookup, before, after),
    ...relationRows(lookup, new Set(both.map(({ id }) => id)), before, after),
    ...young.alone.map((entity) => alone('new', entity)),
    ...gone.alone.map((entity) => alone('gone', entity)),
  ];
  rows.sort((a, b) => WHATS.indexOf(a.what) - WHATS.indexOf(b.what) || KINDS.indexOf(a.entity.kind) - KINDS.indexOf(b.entity.kind) || lookup.rank(a.entity.id) - lookup.rank(b.entity.id));
  const count = (entities: readonly Entity[], kind: Kind): number => entities.filter((entity) => entity.kind === kind).length;
  return {
    before: before.of,
    after: after.of,
    rows,
    both: both.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || lookup.rank(a.id) - lookup.rank(b.id)).map(entityRef),
    kinds: KINDS.map((kind) => ({ kind, both: count(both, kind), new: count(young.alone, kind), gone: count(gone.alone, kind) })).filter((row) => row.both + row.new + row.gone > 0),
    doubtful: gone.doubtful + young.doubtful,
    tasks: [...before.duties.keys()].filter((task) => after.duties.has(task)).length,
    ...compareTargets(lookup, earlier, later),
  };
}
