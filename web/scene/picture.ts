// The first picture: fold, choose, place. Pure; the same graph gives the same picture everywhere.
import { KINDS } from '../../ingest/vocabulary.ts';
import type { SceneEdge, SceneNode } from '../contract.ts';
import { chooseBackbone } from './backbone.ts';
import { citiesOf } from './cities.ts';
import { byId, fold, neighbours, statedLine, type Line } from './fold.ts';
import { layOut, type Places } from './layout.ts';
import { placeNear } from './places.ts';
import { rollUp } from './rollUp.ts';
import { shortNames } from './shortNames.ts';
import type { Drawn, InputEntity, OutsideFilter, Positions, SceneInput } from './types.ts';

/** Name of the way places are found; stored places of another name are laid out afresh. */
export const ALGORITHM = 'strong-gravity-1';

/** A picture of which less than this share is known is laid out afresh: nobody remembers it, and slots alone would make it ugly. */
const KNOWN_SHARE = 1 / 3;

/** Radius in px at camera ratio 1. */
export function nodeRadius(neighbourCount: number, leads = 0, folded = 0): number {
  return Math.round(Math.min(19, 4.9 + 1.8 * Math.sqrt(neighbourCount + 0.5 * leads + 0.7 * folded)) * 100) / 100;
}

const toEdge = ({ id, type, role, source, target, derived, weight, documents, roles }: Line): SceneEdge =>
  ({ id, type, ...(role && { role }), source, target, derived, weight, ...(documents.length > 0 && { documents }), ...(derived && roles.length > 0 && { roles }) });

/**
 * Draws the first picture of a graph. `stored` places are kept to the last digit, unless most of the picture has none;
 * what has none is placed in free slots near its neighbours, so that nothing else moves. Tasks show as derived lines,
 * small sub-industries inside their parents; what is left out is counted and listed by `outside`.
 */
export function drawPicture(input: SceneInput, stored?: Positions): Drawn {
  const fabric = fold(input);
  const rolled = rollUp(fabric);
  const backbone = chooseBackbone(rolled);
  const chosen = new Set(backbone.ids);
  const all = new Map(input.entities.map((e) => [e.id, e]));
  const raw = input.relations.filter((r) => r.source !== r.target && all.has(r.source) && all.has(r.target)).sort(byId).map(statedLine);
  const fabricIds = new Set(fabric.lines.map((l) => l.id));
  const everyLine = [...fabric.lines, ...raw.filter((l) => !fabricIds.has(l.id))];
  const aroundAll = neighbours(everyLine);
  const linesOf = new Map<string, Line[]>();
  for (const line of everyLine) for (const end of [line.source, line.target]) (linesOf.get(end) ?? linesOf.set(end, []).get(end)!).push(line);
  const drawnLines = new Map(backbone.lines.map((l) => [l.id, l]));
  const names = shortNames(input.entities);
  const cities = citiesOf(input.entities, raw);

  const radius = (id: string): number => chosen.has(id)
    ? nodeRadius(backbone.around.get(id)?.size ?? 0, rolled.leads.get(id), rolled.folded.get(id))
    : Math.min(12, nodeRadius(aroundAll.get(id)?.size ?? 0));
  const around = (id: string): Iterable<string> => (chosen.has(id) ? backbone.around.get(id) : aroundAll.get(id)) ?? [];
  const byScore = (a: string, b: string): number => (backbone.scores.get(b) ?? 0) - (backbone.scores.get(a) ?? 0) || (a < b ? -1 : 1);

  const usable = stored?.algorithm === ALGORITHM ? stored.places : {};
  const places: Places = new Map(Object.entries(usable).filter(([id]) => all.has(id)).map(([id, [x, y]]) => [id, [x, y]]));
  if (backbone.ids.filter((id) => places.has(id)).length < backbone.ids.length * KNOWN_SHARE) {
    places.clear();
    for (const [id, at] of layOut(backbone.ids.map((id) => ({ id, radius: radius(id) })), backbone.lines)) places.set(id, at);
  }
  const place = (ids: readonly string[]): void => {
    for (const id of ids) if (!places.has(id)) places.set(id, placeNear(radius(id), [...around(id), ...(aroundAll.get(id) ?? []), ...(rolled.into.has(id) ? [rolled.into.get(id)!] : [])], places, radius, around));
  };
  place([...backbone.ids].sort(byScore));
  const positions: Positions = { algorithm: ALGORITHM, places: {} };
  const record = (): void => { for (const [id, at] of places) positions.places[id] ??= [at[0], at[1]]; };
  record();

  const toNode = (entity: InputEntity, shown: ReadonlySet<string>): SceneNode => {
    const [x, y] = places.get(entity.id)!;
    return {
      id: entity.id, kind: entity.kind, name: entity.name,
      ...(entity.collective && { collective: true }), ...(entity.status && { status: entity.status }),
      short: names.get(entity.id)!, x, y, radius: radius(entity.id),
      more: [...around(entity.id)].filter((n) => !shown.has(n)).length,
      ...(entity.mentionedIn && { documents: entity.mentionedIn }), ...(cities.has(entity.id) && { cities: cities.get(entity.id)! }),
      folded: chosen.has(entity.id) ? rolled.folded.get(entity.id) ?? 0 : 0,
    };
  };
  const isolated = (id: string): boolean => !aroundAll.has(id);

  return {
    nodes: backbone.ids.map((id) => toNode(all.get(id)!, chosen)),
    edges: backbone.lines.map(toEdge),
    counts: {
      entities: all.size,
      facts: input.relations.length,
      kinds: KINDS.map((kind) => ({ kind, shown: backbone.ids.filter((id) => all.get(id)!.kind === kind).length, total: input.entities.filter((e) => e.kind === kind).length })).filter((k) => k.total > 0),
      outside: all.size - chosen.size,
      isolated: [...all.keys()].filter(isolated).length,
    },
    positions,
    cities,
    places(ids) {
      const known = [...new Set(ids)].filter((id) => all.has(id));
      const shown = new Set([...chosen, ...known]);
      place(known);
      record();
      const lines = new Map<string, Line>();
      for (const id of known) for (const line of linesOf.get(id) ?? []) if (shown.has(line.source) && shown.has(line.target) && !drawnLines.has(line.id)) lines.set(line.id, line);
      return { nodes: known.map((id) => toNode(all.get(id)!, shown)), edges: [...lines.values()].sort(byId).map(toEdge) };
    },
    outside({ kind, isolated: only }: OutsideFilter) {
      return [...all.values()]
        .filter((e) => !chosen.has(e.id) && (kind === undefined || e.kind === kind) && (only === undefined || isolated(e.id) === only))
        .map((e) => ({ ...e, neighbours: aroundAll.get(e.id)?.size ?? 0 }))
        .sort((a, b) => b.neighbours - a.neighbours || (a.id < b.id ? -1 : 1));
    },
    behind: (edge) => (drawnLines.get(edge) ?? everyLine.find((l) => l.id === edge))?.behind ?? [],
  };
}
