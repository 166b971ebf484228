// The chain of an industry, or the chain that a platform, body, park or city stands in: members by lane, what joins them, what is not stated.
import type { Entity, Kind, Relation, RelationType } from '../../../ingest/model.ts';
import type { Lane, LaneGap, LaneLink, LaneMember, Lanes } from '../../contract/lanes.ts';
import { isStated, type Lookup } from './lookup.ts';
import { entityRef, known, yearOf } from './refs.ts';

/** What a relation has to be stated in: documents looked at, none for all. */
type Looked = ReadonlySet<string>;
type Step = (ids: Iterable<string>, type: RelationType, direction: 'out' | 'in', kinds?: readonly Kind[]) => Set<string>;

const BODY_KINDS: readonly Kind[] = ['University', 'Institute', 'Enterprise', 'Department'];

const inDocuments = (relation: Relation, looked: Looked): boolean => looked.size === 0 || relation.evidence.some(({ document }) => looked.has(document));

function stepper(lookup: Lookup, looked: Looked): Step {
  return (ids, type, direction, kinds) => {
    const found = new Set<string>();
    for (const id of ids) {
      for (const { relation, direction: way, other } of lookup.links(id)) {
        if (relation.type === type && way === direction && (!kinds || kinds.includes(other.kind)) && inDocuments(relation, looked)) found.add(other.id);
      }
    }
    return found;
  };
}

/** An industry with everything that is part of it, in turn. */
function withParts(step: Step, ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  for (const id of all) for (const part of step([id], 'PART_OF', 'in', ['Industry'])) all.add(part);
  return all;
}

const union = (...sets: readonly Iterable<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

type Members = Record<Exclude<Lane, 'department'>, Set<string>>;

/** Who stands in which lane, seen from where the chain begins. */
function membersFrom(step: Step, start: Entity): Members {
  const own = new Set([start.id]);
  const platformsOf = (parks: Iterable<string>) => union(step(parks, 'LOCATED_IN', 'in', ['Platform']), step(parks, 'PART_OF', 'in', ['Platform']), step(parks, 'HOSTS', 'out'));
  const finish = (industry: Set<string>, platform: Set<string>, host: Set<string>, park: Set<string>, city: Set<string>): Members => ({ industry, platform, host, park, city });
  const parksOf = (platforms: Iterable<string>) => union(step(platforms, 'LOCATED_IN', 'out', ['Park']), step(platforms, 'PART_OF', 'out', ['Park']), step(platforms, 'HOSTS', 'in', ['Park']));
  const hostsOf = (platforms: Iterable<string>) => step(platforms, 'HOSTS', 'in', BODY_KINDS);
  const citiesOf = (...sets: readonly Iterable<string>[]) => union(...sets.map((set) => step(set, 'LOCATED_IN', 'out', ['City'])));
  switch (start.kind) {
    case 'Industry': {
      const industry = withParts(step, own);
      const platform = step(industry, 'SERVES', 'in');
      const host = hostsOf(platform);
      const park = union(step(industry, 'DEVELOPS', 'in', ['Park']), parksOf(platform));
      return finish(industry, platform, host, park, union(step(industry, 'DEVELOPS', 'in', ['City']), citiesOf(platform, host, park)));
    }
    case 'Platform': {
      const park = parksOf(own);
      const host = hostsOf(own);
      return finish(step(own, 'SERVES', 'out'), own, host, park, citiesOf(own, host, park));
    }
    case 'Park': {
      const park = union(own, step(own, 'PART_OF', 'in', ['Park']));
      const platform = platformsOf(park);
      const host = hostsOf(platform);
      return finish(union(step(park, 'DEVELOPS', 'out'), step(platform, 'SERVES', 'out')), platform, host, park, citiesOf(park, platform, host));
    }
    case 'City': {
      const park = step(own, 'LOCATED_IN', 'in', ['Park']);
      const platform = union(step(own, 'LOCATED_IN', 'in', ['Platform']), platformsOf(park));
      return finish(union(step(union(own, park), 'DEVELOPS', 'out'), step(platform, 'SERVES', 'out')), platform, hostsOf(platform), park, own);
    }
    default: {
      const platform = step(own, 'HOSTS', 'out');
      const park = parksOf(platform);
      return finish(step(platform, 'SERVES', 'out'), platform, own, park, citiesOf(own, platform, park));
    }
  }
}

/** Stated relations between members of the lanes, each once. */
function linksAmong(lookup: Lookup, ids: ReadonlySet<string>, looked: Looked): LaneLink[] {
  const links = new Map<string, LaneLink>();
  for (const id of ids) {
    for (const { relation, direction } of lookup.links(id)) {
      const { type, source, target, evidence } = relation;
      if (direction !== 'out' || source === target || !isStated(relation) || type === 'PARTNERS_WITH' || !ids.has(target) || !inDocuments(relation, looked)) continue;
      links.set(relation.id, { relation: relation.id, type, source, target, places: evidence.length });
    }
  }
  return [...links.values()];
}

/** Duties of departments for the tasks that concern a member of the lanes. */
function dutiesFor(lookup: Lookup, ids: ReadonlySet<string>, looked: Looked): Lanes['duties'] {
  const duties: Lanes['duties'] = [];
  for (const member of ids) {
    for (const { relation: concern, direction, other: task } of lookup.links(member)) {
      if (concern.type !== 'CONCERNS' || direction !== 'in' || !inDocuments(concern, looked)) continue;
      for (const { relation, other } of lookup.links(task.id)) {
        if (relation.type === 'RESPONSIBLE_FOR' && relation.role && other.kind === 'Department') duties.push({ department: other.id, task: entityRef(task), role: relation.role, relation: relation.id, concern: concern.id, member });
      }
    }
  }
  return duties;
}

/** What is not stated about the members. A member that a clause names which was not understood is told apart. */
function gapsOf(members: Members, links: readonly LaneLink[], departments: number, unread: ReadonlySet<string>): LaneGap[] {
  const touching = (ids: Iterable<string>, types: readonly RelationType[], others: ReadonlySet<string>): string[] => {
    const joined = new Set(links.filter(({ type, source, target }) => types.includes(type) && (others.has(source) || others.has(target))).flatMap(({ source, target }) => [source, target]));
    return [...ids].filter((id) => !joined.has(id));
  };
  const { industry, platform, host, park, city } = members;
  const gap = (lane: Lane, what: LaneGap['what'], of: string[]): LaneGap[] => (of.length > 0 ? [{ lane, what, of, unread: of.filter((id) => unread.has(id)) }] : []);
  const start = [...industry];
  return [
    ...gap('platform', 'no-platform', touching(start, ['SERVES'], platform)),
    ...gap('host', 'no-host', touching(platform, ['HOSTS'], union(host, park))),
    ...gap('park', 'no-park', touching(platform, ['LOCATED_IN', 'PART_OF', 'HOSTS'], park)),
    ...gap('city', 'no-city', touching(union(platform, park), ['LOCATED_IN'], city)),
    ...gap('department', 'no-department', departments === 0 ? start.slice(0, 1) : []),
  ];
}

/** Ids that clauses name which were not understood. */
function unreadNames(lookup: Lookup, ids: ReadonlySet<string>): Set<string> {
  const named = new Set<string>();
  const documents = new Set([...ids].flatMap((id) => [...lookup.documentsOf(id).keys()]));
  for (const document of documents) for (const clause of lookup.clauses(document)) {
    if (clause.reading === 'unread') for (const { entity } of lookup.mentionsIn(clause.id)) if (ids.has(entity)) named.add(entity);
  }
  return named;
}

/** The industry that another one is part of, where it stands in the lane too; the best known one where there are several. */
function parentIn(lookup: Lookup, id: string, industries: ReadonlySet<string>): string | undefined {
  const parents = lookup.links(id).filter(({ relation, direction, other }) => relation.type === 'PART_OF' && direction === 'out' && other.id !== id && industries.has(other.id)).map(({ other }) => other.id);
  return parents.sort((a, b) => lookup.degree(b) - lookup.degree(a) || (a < b ? -1 : 1))[0];
}

/** The lanes from `start`, of the relations that `documents` state (none: all). */
export function lanesOf(lookup: Lookup, start: Entity, documents: readonly string[]): Omit<Lanes, 'dataVersion'> {
  const looked = new Set(documents);
  const members = membersFrom(stepper(lookup, looked), start);
  const ids = union(...Object.values(members));
  const links = linksAmong(lookup, ids, looked);
  const duties = dutiesFor(lookup, start.kind === 'Industry' ? members.industry : union([start.id], members.industry), looked);
  const tasks = new Map<string, Set<string>>();
  for (const { department, task } of duties) tasks.set(department, (tasks.get(department) ?? new Set()).add(task.id));
  const develops = new Map<string, number>();
  for (const { type, source } of links) if (type === 'DEVELOPS') develops.set(source, (develops.get(source) ?? 0) + 1);
  const inLane = (lane: Exclude<Lane, 'department'>): LaneMember[] => [...members[lane]].map((id) => {
    const parent = lane === 'industry' ? parentIn(lookup, id, members.industry) : undefined;
    return { ...entityRef(known(lookup, id)), lane, ...(parent !== undefined && { parent }), count: develops.get(id) ?? 0, derived: false };
  });
  const departments = [...tasks].map(([id, set]): LaneMember => ({ ...entityRef(known(lookup, id)), lane: 'department', count: set.size, derived: true }));
  const touched = union(ids, tasks.keys());
  const sources = new Set([...touched].flatMap((id) => [...lookup.documentsOf(id).keys()]));
  return {
    start: entityRef(start),
    members: [...inLane('industry'), ...inLane('platform'), ...inLane('host'), ...inLane('park'), ...inLane('city'), ...departments.sort((a, b) => b.count - a.count || lookup.rank(a.id) - lookup.rank(b.id))],
    links,
    duties,
    gaps: gapsOf(members, links, departments.length, unreadNames(lookup, ids)),
    documents: [...sources].map((id) => known(lookup, id)).filter(({ id, ingested }) => ingested && (looked.size === 0 || looked.has(id))).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id)).map((document) => {
      const year = yearOf(document);
      return { id: document.id, title: document.name, ...(year !== undefined && { year }), duties: lookup.links(document.id).some(({ relation, other }) => relation.type === 'HAS_TASK' && lookup.links(other.id).some((link) => link.relation.type === 'RESPONSIBLE_FOR')) };
    }),
  };
}

/** Industries by how many platforms serve them by name, then with their parts; those that none serves come last. */
export function laneStarts(lookup: Lookup): { industries: (ReturnType<typeof entityRef> & { platforms: number })[] } {
  const step = stepper(lookup, new Set());
  return {
    industries: lookup.entities.filter(({ kind }) => kind === 'Industry')
      .map((entity) => ({ entity, own: step([entity.id], 'SERVES', 'in').size, platforms: step(withParts(step, [entity.id]), 'SERVES', 'in').size }))
      .sort((a, b) => b.own - a.own || b.platforms - a.platforms || lookup.degree(b.entity.id) - lookup.degree(a.entity.id) || lookup.rank(a.entity.id) - lookup.rank(b.entity.id))
      .map(({ entity, platforms }) => ({ ...entityRef(entity), platforms })),
  };
}
