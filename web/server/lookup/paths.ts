// Ranked simple paths between two entities: best first, each step costing more where it goes through a hub.
import type { Entity, Relation, RelationType } from '../../../ingest/model.ts';
import { type Paths } from '../../contract/paths.ts';
import { PATH_TYPES } from '../../contract/words.ts';
import type { Lookup } from './lookup.ts';
import { entityRef, known, relationRef } from './refs.ts';

export interface PathOptions {
  /** Relation types it may go along; empty: all that paths may. */
  via: readonly RelationType[];
  /** Documents that must state each step; empty: all. */
  documents: readonly string[];
  /** Most steps. */
  steps: number;
  limit: number;
}

/** Partial paths looked at before the search gives up: some 100 ms. */
const MOST = 60_000;

/** A step through a thing that many others touch says little: each doubling of its neighbours costs a quarter of a step. */
const costOf = (lookup: Lookup, through: string): number => 1 + 0.25 * Math.log2(1 + lookup.degree(through));

interface Partial { id: string; cost: number; steps: number; before: Partial | undefined; by: Relation | undefined; guess: number }

/** A binary heap by `guess`, ties by cost and then by the order they came in, so that equal graphs give equal answers. */
class Queue {
  readonly #items: { item: Partial; order: number }[] = [];
  #order = 0;
  get size(): number { return this.#items.length; }
  #before(a: number, b: number): boolean {
    const [x, y] = [this.#items[a]!, this.#items[b]!];
    return x.item.guess - y.item.guess < 0 || (x.item.guess === y.item.guess && x.order < y.order);
  }
  #swap(a: number, b: number): void { [this.#items[a], this.#items[b]] = [this.#items[b]!, this.#items[a]!]; }
  push(item: Partial): void {
    this.#items.push({ item, order: this.#order++ });
    for (let at = this.#items.length - 1; at > 0;) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) return;
      this.#swap(at, up);
      at = up;
    }
  }
  pop(): Partial {
    const first = this.#items[0]!.item;
    const last = this.#items.pop()!;
    if (this.#items.length === 0) return first;
    this.#items[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.#items.length && this.#before(child, least)) least = child;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }
}

interface Step { other: string; relation: Relation }

function stepsOf(lookup: Lookup, { via, documents }: PathOptions): (id: string) => Step[] {
  const types = new Set<RelationType>(via.length > 0 ? via : PATH_TYPES);
  const looked = new Set(documents);
  const read = new Map<string, Step[]>();
  return (id) => {
    const before = read.get(id);
    if (before) return before;
    const steps = new Map<string, Step>();
    for (const { relation, other } of lookup.links(id)) {
      if (!types.has(relation.type) || other.id === id || (looked.size > 0 && !relation.evidence.some(({ document }) => looked.has(document)))) continue;
      const seen = steps.get(other.id);
      if (!seen || relation.evidence.length > seen.relation.evidence.length) steps.set(other.id, { other: other.id, relation });
    }
    const list = [...steps.values()];
    read.set(id, list);
    return list;
  };
}

/** Steps from every entity to `to`, as far as `most` steps. */
function distancesTo(to: string, stepsFrom: (id: string) => Step[], most: number): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let edge = [to];
  for (let steps = 1; steps <= most && edge.length > 0; steps += 1) {
    const next: string[] = [];
    for (const id of edge) for (const { other } of stepsFrom(id)) if (!distance.has(other)) { distance.set(other, steps); next.push(other); }
    edge = next;
  }
  return distance;
}

function passes(path: Partial | undefined, id: string): boolean {
  for (let at = path; at; at = at.before) if (at.id === id) return true;
  return false;
}

interface Found { paths: { nodes: string[]; relations: Relation[] }[]; more: boolean }

/** The best paths, no thing twice in one. `more`: the search ended before all were seen. */
function search(lookup: Lookup, from: Entity, to: Entity, options: PathOptions): Found {
  const stepsFrom = stepsOf(lookup, options);
  const left = distancesTo(to.id, stepsFrom, options.steps);
  const queue = new Queue();
  const found: Partial[] = [];
  const start = left.get(from.id);
  if (from.id !== to.id && start !== undefined) queue.push({ id: from.id, cost: 0, steps: 0, before: undefined, by: undefined, guess: start });
  let looked = 0;
  while (queue.size > 0 && found.length < options.limit && looked < MOST) {
    const path = queue.pop();
    looked += 1;
    if (path.id === to.id) { found.push(path); continue; }
    for (const { other, relation } of stepsFrom(path.id)) {
      const rest = left.get(other);
      if (rest === undefined || path.steps + 1 + rest > options.steps || passes(path, other)) continue;
      const cost = path.cost + (other === to.id ? 1 : costOf(lookup, other));
      queue.push({ id: other, cost, steps: path.steps + 1, before: path, by: relation, guess: cost + rest });
    }
  }
  const paths = found.map((last) => {
    const nodes: string[] = [];
    const relations: Relation[] = [];
    for (let at: Partial | undefined = last; at; at = at.before) {
      nodes.unshift(at.id);
      if (at.by) relations.unshift(at.by);
    }
    return { nodes, relations };
  });
  return { paths, more: queue.size > 0 };
}

/** Paths from one entity to another. `types`: those on the best paths whatever was chosen, so that no choice among them is blind. */
export function pathsOf(lookup: Lookup, from: Entity, to: Entity, options: PathOptions): Omit<Paths, 'dataVersion'> {
  const { paths, more } = search(lookup, from, to, options);
  const all = options.via.length === 0 ? paths : search(lookup, from, to, { ...options, via: [] }).paths;
  const types = new Set(all.flatMap(({ relations }) => relations.map(({ type }) => type)));
  return {
    from: entityRef(from),
    to: entityRef(to),
    paths: paths.map(({ nodes, relations }) => ({ nodes: nodes.map((id) => entityRef(known(lookup, id))), relations: relations.map((relation) => relationRef(lookup, relation)) })),
    more,
    types: PATH_TYPES.filter((type) => types.has(type)),
  };
}
