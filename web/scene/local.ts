// The picture around one entity: one sector per relation and role on an ellipse, small enough to read, the rest folded with its count.
import type { Kind, Role } from '../../ingest/model.ts';
import type { SceneEdge, SceneNode } from '../contract.ts';
import type { EntityRef } from '../contract/parts.ts';
import type { LineType } from './fold.ts';
import { shortNames } from './shortNames.ts';

export interface Size { width: number; height: number }
export interface SectorKey { type: LineType; direction: 'out' | 'in'; role?: Role; kind?: Kind }
/** A sector with its pill: `count` neighbours in all, x and y in px. */
export interface Sector extends SectorKey { id: string; count: number; x: number; y: number }
export interface LocalPicture { nodes: SceneNode[]; edges: SceneEdge[]; sectors: Sector[]; folds: { id: string; sector: string; ids: string[] }[] }

/** Sectors clockwise from the left; what is not listed follows in the order of the alphabet. */
const ORDER = [
  'RESPONSIBLE_FOR:out:lead', 'DUTY:out', 'WORKS_WITH', 'RESPONSIBLE_FOR:out:joint', 'RESPONSIBLE_FOR:out:support',
  'SERVES:in', 'DEVELOPS:in:City', 'DEVELOPS:in:Park', 'PART_OF:in', 'PART_OF:out', 'DUTY:in',
  'RESPONSIBLE_FOR:in:lead', 'RESPONSIBLE_FOR:in:joint', 'RESPONSIBLE_FOR:in:support', 'CONCERNS:out', 'CONCERNS:in',
  'DEVELOPS:out', 'SERVES:out', 'HOSTS:out', 'HOSTS:in', 'LOCATED_IN:out', 'LOCATED_IN:in', 'PARTNERS_WITH', 'HAS_TASK:in', 'HAS_TASK:out', 'ISSUED:out', 'ISSUED:in', 'CITES:out', 'CITES:in', 'SETS:out', 'SETS:in', 'ABOUT:in', 'ABOUT:out',
];
const MOST = 8;
const BEST = 6;
const OUTER = 1.17;
/** Opened folds are many: three rings, and an ellipse as large as so many px per thing ask for. */
const RINGS = [1, OUTER, 1.34];
const ROOM = 15;

const mutual = (type: LineType): boolean => type === 'WORKS_WITH' || type === 'PARTNERS_WITH';

function sectorOf(edge: SceneEdge, centre: string, other: EntityRef): SectorKey & { id: string } {
  const direction = mutual(edge.type) || edge.source === centre ? 'out' : 'in';
  const kind = edge.type === 'DEVELOPS' && direction === 'in' ? other.kind : undefined;
  const id = [edge.type, ...(mutual(edge.type) ? [] : [direction]), ...(edge.role ? [edge.role] : []), ...(kind ? [kind] : [])].join(':');
  return { id, type: edge.type, direction, ...(edge.role && { role: edge.role }), ...(kind && { kind }) };
}

const rank = (id: string): string => { const at = ORDER.indexOf(id); return at < 0 ? `z${id}` : String(at).padStart(3, '0'); };

/** Angles with equal steps along an ellipse; `share` is the part of its length, 0 to 1, clockwise from the left. */
function ellipse(rx: number, ry: number): (share: number) => number {
  const steps = 720;
  const lengths = [0];
  const at = (i: number): [number, number] => [rx * Math.cos(Math.PI + (2 * Math.PI * i) / steps), ry * Math.sin(Math.PI + (2 * Math.PI * i) / steps)];
  for (let i = 1; i <= steps; i++) lengths.push(lengths[i - 1]! + Math.hypot(at(i)[0] - at(i - 1)[0], at(i)[1] - at(i - 1)[1]));
  return (share) => {
    const length = (((share % 1) + 1) % 1) * lengths[steps]!;
    const i = lengths.findIndex((l) => l >= length);
    return Math.PI + (2 * Math.PI * i) / steps;
  };
}

const round = (v: number): number => Math.round(v * 100) / 100;

/**
 * Draws the neighbourhood of `centre` for a canvas of `size` px. `nodes` are its neighbours (the centre may be among
 * them), in the order a reader wants them within equal weight; `edges` the lines to it and among them. Each neighbour
 * stands once, in its first sector. More than eight in a sector: the best six and one fold, named by `rest(count)`, unless
 * its id is in `open`: then all are drawn, on three rings of a larger ellipse.
 */
export function drawLocal(centre: EntityRef, nodes: readonly EntityRef[], edges: readonly SceneEdge[], size: Size, rest: (count: number) => string, open: ReadonlySet<string> = new Set()): LocalPicture {
  const known = new Map(nodes.filter((n) => n.id !== centre.id).map((n) => [n.id, n]));
  const degree = new Map<string, Set<string>>();
  for (const { source, target } of edges) for (const [a, b] of [[source, target], [target, source]] as const) (degree.get(a) ?? degree.set(a, new Set()).get(a)!).add(b);
  const own = edges.filter((e) => (e.source === centre.id && known.has(e.target)) || (e.target === centre.id && known.has(e.source)));
  const otherEnd = (edge: SceneEdge): EntityRef => known.get(edge.source === centre.id ? edge.target : edge.source)!;
  const sectors = new Map<string, { key: SectorKey & { id: string }; members: Map<string, number> }>();
  const ranked = own.map((edge) => ({ edge, key: sectorOf(edge, centre.id, otherEnd(edge)) })).sort((a, b) => (rank(a.key.id) < rank(b.key.id) ? -1 : rank(a.key.id) > rank(b.key.id) ? 1 : 0));
  const seated = new Set<string>();
  for (const { edge, key } of ranked) {
    const id = otherEnd(edge).id;
    if (seated.has(id)) continue;
    seated.add(id);
    (sectors.get(key.id) ?? sectors.set(key.id, { key, members: new Map() }).get(key.id)!).members.set(id, edge.weight);
  }
  const order = new Map([...known.keys()].map((id, i) => [id, i]));
  const shownIn = [...sectors.values()].map(({ key, members }) => {
    const best = [...members.keys()].sort((a, b) => members.get(b)! - members.get(a)! || (degree.get(b)?.size ?? 0) - (degree.get(a)?.size ?? 0) || order.get(a)! - order.get(b)!);
    const shown = best.length > MOST && !open.has(`fold:${key.id}`) ? best.slice(0, BEST) : best;
    return { key, count: best.length, shown: shown.sort((a, b) => order.get(a)! - order.get(b)!), folded: best.slice(shown.length) };
  });
  const slots = shownIn.map((s) => s.shown.length + (s.folded.length > 0 ? 1 : 0) + (shownIn.length > 1 ? 0.7 : 0));
  const total = slots.reduce((a, b) => a + b, 0);
  const least = [Math.min(400, Math.max(150, size.width / 2 / OUTER - 95)), Math.min(260, Math.max(120, size.height / 2 / OUTER - 48))] as const;
  const crowd = shownIn.some(({ shown }) => shown.length > MOST);
  const grown = crowd ? Math.max(1, (total * ROOM) / (Math.PI * (least[0] + least[1]))) : 1;
  const [rx, ry] = [least[0] * grown, least[1] * grown];
  const angleAt = ellipse(rx, ry);
  const names = shortNames([centre, ...known.values()]);
  const result: LocalPicture = { nodes: [{ ...centre, short: names.get(centre.id)!, x: 0, y: 0, radius: 27, more: 0, folded: 0 }], edges: [], sectors: [], folds: [] };
  const placed = new Set([centre.id]);
  let from = total > 0 ? -slots[0]! / 2 : 0;
  for (const [i, sector] of shownIn.entries()) {
    const seats: (string | null)[] = [...sector.shown, ...(sector.folded.length > 0 ? [null] : [])];
    const middle = angleAt((from + slots[i]! / 2) / total);
    if (Math.cos(middle) < -0.15) seats.reverse();
    for (const [j, seat] of seats.entries()) {
      const angle = angleAt((from + j + (slots[i]! - seats.length) / 2 + 0.5) / total);
      const out = sector.shown.length > MOST ? RINGS[j % 3]! : j % 2 === 1 ? OUTER : 1;
      const [x, y] = [round(rx * out * Math.cos(angle)), round(ry * out * Math.sin(angle))];
      if (seat !== null) {
        result.nodes.push({ ...known.get(seat)!, short: names.get(seat)!, x, y, radius: round(Math.min(17, 8.5 + 1.1 * Math.sqrt(Math.max(0, (degree.get(seat)?.size ?? 1) - 1)))), more: 0, folded: 0 });
        placed.add(seat);
      } else {
        const id = `fold:${sector.key.id}`;
        const name = rest(sector.folded.length);
        result.nodes.push({ id, kind: known.get(sector.folded[0]!)!.kind, name, short: name, x, y, radius: 13.5, more: 0, folded: sector.folded.length });
        result.folds.push({ id, sector: sector.key.id, ids: sector.folded });
        result.edges.push({ id: `to-${id}`, type: sector.key.type, ...(sector.key.role && { role: sector.key.role }), source: centre.id, target: id, derived: true, weight: 1 });
      }
    }
    const distance = 0.56 + (i % 2) * 0.12;
    result.sectors.push({ ...sector.key, count: sector.count, x: round(rx * distance * Math.cos(middle)), y: round(ry * distance * Math.sin(middle)) });
    from += slots[i]!;
  }
  result.edges.unshift(...edges.filter((e) => placed.has(e.source) && placed.has(e.target)));
  return result;
}
