// Which names are written, and where: twelve places each, the first free one, none on another name or on a foreign disc.

/** A disc on the screen with the name it wants, px. `wanted` is written even where it covers a small disc; `side` is tried first. */
export interface LabelNode { id: string; x: number; y: number; radius: number; lines: readonly string[]; more?: string; size: number; bold: boolean; rank: number; wanted?: boolean; side?: 'left' | 'right' | undefined }
export interface Label { id: string; lines: readonly string[]; more?: string; moreWidth: number; size: number; bold: boolean; x: number; y: number; width: number; height: number; align: 'left' | 'center' | 'right' }
/** Width of a text in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const CELL = 64;
const LINE = 1.17;
const GAP = 4;
/** From this radius on a name may cover a smaller disc when no other place is free. */
const COVERS_FROM = 9;

export interface Box { x: number; y: number; width: number; height: number }

/** Things by the cells they touch, so that a name asks its surroundings alone. */
class Grid<T> {
  readonly #cells = new Map<number, T[]>();
  *#keys(box: Box): Generator<number> {
    for (let i = Math.floor(box.x / CELL); i <= Math.floor((box.x + box.width) / CELL); i++) {
      for (let j = Math.floor(box.y / CELL); j <= Math.floor((box.y + box.height) / CELL); j++) yield i * 4096 + j;
    }
  }
  add(box: Box, thing: T): void {
    for (const key of this.#keys(box)) (this.#cells.get(key) ?? this.#cells.set(key, []).get(key)!).push(thing);
  }
  some(box: Box, test: (thing: T) => boolean): boolean {
    for (const key of this.#keys(box)) if (this.#cells.get(key)?.some(test)) return true;
    return false;
  }
}

const crosses = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function covers(box: Box, node: LabelNode): boolean {
  const dx = Math.max(box.x - node.x, 0, node.x - (box.x + box.width));
  const dy = Math.max(box.y - node.y, 0, node.y - (box.y + box.height));
  return Math.hypot(dx, dy) < node.radius + 1;
}

/** A name that would be cut off at the edge is worse than none. */
const isInside = (box: Box, view: { width: number; height: number }): boolean => box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;

/** The twelve places of a box around its disc, best first. */
function candidates({ x, y, radius, side }: LabelNode, width: number, height: number): [number, number, Label['align']][] {
  const away = radius + GAP;
  const slant = radius * 0.72 + 2;
  const left: [number, number, Label['align']] = [x - away - width, y - height / 2, 'right'];
  const right: [number, number, Label['align']] = [x + away, y - height / 2, 'left'];
  return [
    side === 'left' ? left : right, [x - width / 2, y + radius + 2, 'center'], [x - width / 2, y - radius - 2 - height, 'center'], side === 'left' ? right : left,
    [x + slant, y + slant - 2, 'left'], [x - slant - width, y + slant - 2, 'right'], [x + slant, y - slant - height + 2, 'left'], [x - slant - width, y - slant - height + 2, 'right'],
    [x - radius, y + radius + 2, 'left'], [x + radius - width, y + radius + 2, 'right'], [x - radius, y - radius - 2 - height, 'left'], [x + radius - width, y - radius - 2 - height, 'right'],
  ];
}

/**
 * Places the names of a view, at most `most` of them, the higher `rank` first (ties by id). Only discs inside the view
 * (px) get one. No two names overlap, nor a name and a `taken` box; a name covers no disc but, for want of room, a smaller one.
 */
export function placeLabels(nodes: readonly LabelNode[], measure: Measure, view: { width: number; height: number }, most: number, taken: readonly Box[] = []): Label[] {
  const seen = nodes.filter((n) => n.x > -n.radius && n.y > -n.radius && n.x < view.width + n.radius && n.y < view.height + n.radius);
  const discs = new Grid<LabelNode>();
  for (const n of seen) discs.add({ x: n.x - n.radius, y: n.y - n.radius, width: 2 * n.radius, height: 2 * n.radius }, n);
  const names = new Grid<Box>();
  for (const box of taken) names.add(box, box);
  const placed: Label[] = [];
  for (const node of [...seen].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (placed.length >= most) break;
    if (node.lines.length === 0) continue;
    const extra = node.more ? measure(node.more, node.size * 0.8, false) + 4 : 0;
    const widths = node.lines.map((line) => measure(line, node.size, node.bold));
    widths[widths.length - 1]! += extra;
    const width = Math.ceil(Math.max(...widths));
    const height = Math.ceil(node.lines.length * node.size * LINE);
    const free = (allowed: (other: LabelNode) => boolean) => candidates(node, width, height).find(([x, y]) => {
      const box = { x: x - 1, y, width: width + 2, height };
      return isInside(box, view) && !names.some(box, (other) => crosses(box, other)) && !discs.some(box, (other) => other !== node && !allowed(other) && covers(box, other));
    });
    const found = free(() => false) ?? (node.wanted || node.radius >= COVERS_FROM ? free((other) => other.radius < node.radius * 0.8) : undefined);
    if (!found) continue;
    const box = { x: found[0] - 1, y: found[1], width: width + 2, height };
    names.add(box, box);
    placed.push({ id: node.id, lines: node.lines, ...(node.more && { more: node.more }), moreWidth: extra, size: node.size, bold: node.bold, x: found[0], y: found[1], width, height, align: found[2] });
  }
  return placed;
}
