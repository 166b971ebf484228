// Facts and gaps drawn at random from the graph of the seeds, to be read against the text by hand.
import { type Graph, STATED_TYPES, type Relation } from '../../ingest/model.ts';
import type { Gap } from '../../web/contract/matrix.ts';
import { lanesOf, laneStarts } from '../../web/server/lookup/lanes.ts';
import { buildLookup, type Lookup } from '../../web/server/lookup/lookup.ts';
import { matrixOf } from '../../web/server/lookup/matrix.ts';
import { quoted } from './misses.ts';

/** At least so many of each type, where there are as many. */
const LEAST = 3;

/** What is said to be missing, or odd, of something named. */
export interface DrawnGap { what: string; name: string; unread: boolean; at: string }
export interface Sample { facts: Relation[]; matrix: DrawnGap[]; lanes: DrawnGap[] }

/** Numbers in [0, 1) that `seed` alone decides (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn<T>(from: readonly T[], count: number, random: () => number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

/** How many of each group: LEAST of each first, then whichever is furthest below its share (D'Hondt). Sums to `count`, or to all there are. */
export function shares(sizes: readonly number[], count: number): number[] {
  const taken = sizes.map(() => 0);
  for (let given = 0; given < count; given += 1) {
    const open = [...sizes.keys()].filter((at) => taken[at]! < sizes[at]!);
    const short = open.filter((at) => taken[at]! < LEAST);
    const next = (short.length > 0 ? short : open).sort((a, b) => sizes[b]! / (taken[b]! + 1) - sizes[a]! / (taken[a]! + 1) || a - b)[0];
    if (next === undefined) break;
    taken[next]! += 1;
  }
  return taken;
}

function matrixGaps(lookup: Lookup): DrawnGap[] {
  return matrixOf(lookup, [], undefined).groups.flatMap(({ document, path, tasks }) => tasks.flatMap(({ name, gaps }) =>
    gaps.map((what: Gap) => ({ what, name, unread: what === 'not-understood', at: [lookup.entity(document)?.name ?? document, ...path].join(' › ') }))));
}

/** Gaps of all industries' lanes, each once though many lanes show it. */
function laneGaps(lookup: Lookup): DrawnGap[] {
  const found = new Map<string, DrawnGap>();
  for (const { id, name } of laneStarts(lookup).industries) for (const { what, of, unread } of lanesOf(lookup, lookup.entity(id)!, []).gaps) {
    for (const member of of) if (!found.has(`${what}|${member}`)) found.set(`${what}|${member}`, { what, name: lookup.entity(member)?.name ?? member, unread: unread.includes(member), at: name });
  }
  return [...found.values()];
}

/** `count` stated relations and a third as many gaps each of the matrix and of the lanes. The same graph and seed give the same sample. */
export function sampled(graph: Graph, count: number, seed: number): Sample {
  const random = randomOf(seed);
  const lookup = buildLookup(graph);
  const byType = STATED_TYPES.map((type) => graph.relations.filter((relation) => relation.type === type));
  const wanted = shares(byType.map(({ length }) => length), count);
  const facts = byType.flatMap((relations, at) => drawn(relations, wanted[at]!, random));
  const third = Math.ceil(count / 3);
  return { facts, matrix: drawn(matrixGaps(lookup), third, random), lanes: drawn(laneGaps(lookup), third, random) };
}

/** The sample as text: each fact with the sentence of its first place, each gap with what it is said of. */
export function printed(graph: Graph, { facts, matrix, lanes }: Sample): string {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const named = (id: string): string => entities.get(id)?.name ?? id;
  const fact = ({ type, source, target, role, evidence }: Relation): string => {
    const [place] = evidence;
    const sentence = place ? quoted(entities.get(place.document)?.text ?? '', place.start, place.end) : '';
    return `${type}${role ? ` (${role})` : ''} ${named(source)} -> ${named(target)}\n    ${place ? `${named(place.document)} by ${place.rule}: ${sentence}` : '–'}`;
  };
  const gap = ({ what, name, unread, at }: DrawnGap): string => `${what}${unread ? '（没读懂）' : ''} ${name}\n    ${at}`;
  const list = (head: string, lines: readonly string[]): string => [`## ${head}`, ...lines.map((line, at) => `${at + 1}. ${line}`)].join('\n');
  return [list('Facts', facts.map(fact)), list('Gaps of the matrix', matrix.map(gap)), list('Gaps of the lanes', lanes.map(gap))].join('\n\n');
}
