// Where the nodes of the first picture stand: forces, then the shape of a screen, then no two discs on each other.
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { LineType } from './fold.ts';
import { hashedPlace } from './hash.ts';

/** The package's types name a default export where the module itself is the function. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export interface Body { id: string; radius: number }
export interface Pull { source: string; target: string; type: LineType; weight: number }
export type Places = Map<string, [number, number]>;
/** Places that layout keeps to the last digit. */
type Fixed = ReadonlyMap<string, readonly [number, number]>;

/** The picture's size in px; one unit is one pixel. */
export const FRAME = { width: 1240, height: 650 };
const MOST_STRETCH = 1.75;
/** Half the free room between two discs, px; less from the third pass on, so that fitting and parting come to rest. */
const MARGINS = [13, 13, 10.4, 7.8, 5.2, 3.9, 3.9, 3.9];

const PULL: Partial<Record<LineType, number>> = { LOCATED_IN: 2, PART_OF: 1.5, HOSTS: 1.5, SERVES: 1.5, PARTNERS_WITH: 1, DUTY: 0.8, DEVELOPS: 0.5, WORKS_WITH: 0.4 };

function pulled(bodies: readonly Body[], pulls: readonly Pull[]): Places {
  const graph = new MultiDirectedGraph();
  for (const { id } of bodies) {
    const [x, y] = hashedPlace(id, 500);
    graph.addNode(id, { x, y });
  }
  for (const { source, target, type, weight } of pulls) graph.addEdge(source, target, { weight: (PULL[type] ?? 1) * Math.min(4, Math.sqrt(weight)) });
  const settings = { strongGravityMode: true, gravity: 0.1, scalingRatio: 10, edgeWeightInfluence: 1, slowDown: 1 + Math.log(Math.max(1, bodies.length)), barnesHutOptimize: false };
  const found = forceAtlas2(graph, { iterations: bodies.length > 600 ? 200 : 600, settings, getEdgeWeight: 'weight' });
  return new Map(bodies.map(({ id }) => [id, [found[id]!.x, found[id]!.y]]));
}

/** Turns the long axis to x. */
function turn(places: Places): void {
  const points = [...places.values()];
  const mean = (i: 0 | 1): number => points.reduce((sum, p) => sum + p[i], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) { xx += (x - mx) ** 2; yy += (y - my) ** 2; xy += (x - mx) * (y - my); }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const p of points) [p[0], p[1]] = [(p[0] - mx) * cos - (p[1] - my) * sin, (p[0] - mx) * sin + (p[1] - my) * cos];
}

function extent(places: Places): { x: number; y: number; width: number; height: number } {
  const xs = [...places.values()].map((p) => p[0]);
  const ys = [...places.values()].map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}

/** Stretches x towards the frame's shape by at most `most`, then fits into the frame without cropping. */
function fit(places: Places, frame: { width: number; height: number }, most: number): void {
  const { x, y, width, height } = extent(places);
  const stretch = width > 0 && height > 0 ? Math.min(most, Math.max(1, (frame.width / frame.height) / (width / height))) : 1;
  const scale = Math.min(frame.width / Math.max(1, width * stretch), frame.height / Math.max(1, height));
  for (const p of places.values()) [p[0], p[1]] = [(p[0] - x) * stretch * scale, (p[1] - y) * scale];
}

/** Pairs of discs with less than `room` px between them. */
export function overlaps(bodies: readonly Body[], places: Places, room = 0): [Body, Body][] {
  const sorted = bodies.map((body) => ({ body, at: places.get(body.id)! })).sort((a, b) => a.at[0] - b.at[0]);
  const widest = Math.max(0, ...bodies.map((b) => b.radius));
  const pairs: [Body, Body][] = [];
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    for (let j = i + 1; j < sorted.length && sorted[j]!.at[0] - a.at[0] < a.body.radius + widest + room; j++) {
      const b = sorted[j]!;
      if (Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < a.body.radius + b.body.radius + room) pairs.push([a.body, b.body]);
    }
  }
  return pairs;
}

/**
 * Pushes discs apart until `room` px lie between any two, at most `rounds` times. Two at one place part in a direction
 * hashed from their ids; a fixed one leaves all the way to the other.
 */
function part(bodies: readonly Body[], places: Places, fixed: Fixed, room: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const pairs = overlaps(bodies, places, room).filter(([a, b]) => !fixed.has(a.id) || !fixed.has(b.id));
    if (pairs.length === 0) return;
    for (const [a, b] of pairs) {
      const [p, q] = [places.get(a.id)!, places.get(b.id)!];
      let [dx, dy] = [q[0] - p[0], q[1] - p[1]];
      if (Math.hypot(dx, dy) < 1e-6) [dx, dy] = hashedPlace(`${a.id}/${b.id}`, 1);
      const distance = Math.max(1e-6, Math.hypot(dx, dy));
      const push = (a.radius + b.radius + room - distance) * 0.3 + 0.05;
      const [back, forth] = fixed.has(a.id) ? [0, 2 * push] : fixed.has(b.id) ? [2 * push, 0] : [push, push];
      p[0] -= (dx / distance) * back; p[1] -= (dy / distance) * back;
      q[0] += (dx / distance) * forth; q[1] += (dy / distance) * forth;
    }
  }
}

const NONE: Fixed = new Map();

/**
 * Places for all bodies, px around 0, 0, y downwards; the same for the same bodies and pulls in any order.
 * No two discs overlap, two fixed ones excepted: these stay where they are. What does not fit into the frame grows beyond it.
 */
export function layOut(bodies: readonly Body[], pulls: readonly Pull[], frame = FRAME, fixed = NONE): Places {
  if (bodies.length === 0) return new Map();
  const sorted = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered = [...pulls].sort((a, b) => { const [x, y] = [`${a.source} ${a.target} ${a.type}`, `${b.source} ${b.target} ${b.type}`]; return x < y ? -1 : x > y ? 1 : 0; });
  const places = pulled(sorted, ordered);
  if (sorted.length === 1) return new Map([[sorted[0]!.id, [...fixed.get(sorted[0]!.id) ?? [0, 0]] as [number, number]]]);
  turn(places);
  fit(places, frame, MOST_STRETCH);
  const free: Places = new Map([...places].filter(([id]) => !fixed.has(id)));
  for (const [id, at] of fixed) if (places.has(id)) places.set(id, [...at]);
  for (const margin of MARGINS) {
    part(sorted, places, fixed, 2 * margin, 600);
    if (free.size > 0) fit(free, frame, 1);
    if (overlaps(sorted, places, 2).length === 0) break;
  }
  part(sorted, places, fixed, 2, 3000);
  for (const p of free.values()) [p[0], p[1]] = [Math.round(p[0] * 100) / 100, Math.round(p[1] * 100) / 100];
  return places;
}
