// Free slots for things that come onto a finished picture: nobody else moves.
import type { Places } from './layout.ts';

interface Taken { at: [number, number]; radius: number }
const STEP = 12;
const SIDE = 16;
const ABOVE = 9;
const RINGS = 200;

/** Whether a disc at x, y keeps its distance from everything placed: 16 px sideways or 9 px vertically, and never touches. */
function isFree(x: number, y: number, radius: number, taken: readonly Taken[]): boolean {
  return taken.every(({ at, radius: other }) => {
    const [dx, dy] = [Math.abs(at[0] - x), Math.abs(at[1] - y)];
    return (dx >= radius + other + SIDE || dy >= radius + other + ABOVE) && Math.hypot(dx, dy) >= radius + other + 2;
  });
}

const mean = (points: readonly [number, number][]): [number, number] =>
  [points.reduce((sum, p) => sum + p[0], 0) / points.length, points.reduce((sum, p) => sum + p[1], 0) / points.length];

/**
 * A place for one newcomer, px: at its anchor (the placed neighbour with most neighbours), pulled towards its other
 * placed neighbours, away from where the anchor's own neighbours stand, in rings 12 px apart, first free slot.
 * Without a placed neighbour it goes under the picture.
 */
export function placeNear(radius: number, near: readonly string[], places: Places, radii: (id: string) => number, around: (id: string) => Iterable<string>): [number, number] {
  const taken = [...places].map(([id, at]) => ({ at, radius: radii(id) }));
  const anchors = near.filter((id) => places.has(id)).sort((a, b) => [...around(b)].length - [...around(a)].length || (a < b ? -1 : 1));
  let centre: [number, number] = [0, 0];
  let direction = Math.PI / 2;
  let first = STEP;
  if (anchors.length > 0) {
    const anchor = places.get(anchors[0]!)!;
    const others = mean(anchors.map((id) => places.get(id)!));
    centre = [anchor[0] * 0.7 + others[0] * 0.3, anchor[1] * 0.7 + others[1] * 0.3];
    const crowd = [...around(anchors[0]!)].filter((id) => places.has(id)).map((id) => places.get(id)!);
    const away: [number, number] = crowd.length > 0 ? mean(crowd) : [0, 0];
    direction = Math.atan2(anchor[1] - away[1], anchor[0] - away[0]);
    first = radii(anchors[0]!) + radius + 18;
  } else if (taken.length > 0) {
    centre = [mean(taken.map((t) => t.at))[0], Math.max(...taken.map((t) => t.at[1] + t.radius)) + radius + ABOVE];
    first = 0;
  }
  for (let ring = 0; ring < RINGS; ring++) {
    const distance = first + ring * STEP;
    const slots = Math.max(8, Math.floor((2 * Math.PI * distance) / 20));
    for (let slot = 0; slot < slots; slot++) {
      const angle = direction + (slot % 2 === 0 ? 1 : -1) * Math.ceil(slot / 2) * ((2 * Math.PI) / slots);
      const [x, y] = [Math.round((centre[0] + distance * Math.cos(angle)) * 100) / 100, Math.round((centre[1] + distance * Math.sin(angle)) * 100) / 100];
      if (isFree(x, y, radius, taken)) return [x, y];
    }
  }
  const right = Math.max(0, ...taken.map((t) => t.at[0] + t.radius));
  return [right + radius + SIDE, centre[1]];
}
