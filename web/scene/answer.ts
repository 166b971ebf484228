// The small graph beside an answer: two columns around a hub, else forces in the space there is.
import type { SceneEdge, SceneNode } from '../contract.ts';
import type { EntityRef } from '../contract/parts.ts';
import { layOut } from './layout.ts';
import type { Size } from './local.ts';
import { shortNames } from './shortNames.ts';

/** Room for a row of the two columns, px. */
const ROW = { least: 40, most: 58 };
const ROLE_ORDER = { lead: 0, support: 1, joint: 2 } as const;

/** The one node that every line touches, if there are at least three lines. */
function hubOf(edges: readonly SceneEdge[]): string | undefined {
  const first = edges[0];
  if (!first || edges.length < 3) return undefined;
  return [first.source, first.target].find((id) => edges.every((e) => e.source === id || e.target === id));
}

/**
 * Draws the nodes and lines of an answer for a canvas of `size` px, in the order given. A star becomes two columns, 牵头
 * first, as many rows as fit and one fold named by `rest(count)`; anything else is laid out by forces.
 */
export function drawAnswer(nodes: readonly EntityRef[], edges: readonly SceneEdge[], size: Size, rest: (count: number) => string): { nodes: SceneNode[]; edges: SceneEdge[]; folds: { id: string; ids: string[] }[] } {
  const known = new Map(nodes.map((n) => [n.id, n]));
  const lines = edges.filter((e) => known.has(e.source) && known.has(e.target) && e.source !== e.target);
  const names = shortNames([...known.values()]);
  const node = (ref: EntityRef, x: number, y: number, radius: number): SceneNode => ({ ...ref, short: names.get(ref.id)!, x, y, radius, more: 0, folded: 0 });
  const hub = hubOf(lines);
  const leaves = hub === undefined ? [] : [...new Set([...lines].sort((a, b) => (a.role ? ROLE_ORDER[a.role] : 3) - (b.role ? ROLE_ORDER[b.role] : 3)).map((e) => (e.source === hub ? e.target : e.source)))];
  if (hub === undefined || leaves.length !== known.size - 1) {
    const degree = (id: string): number => lines.filter((e) => e.source === id || e.target === id).length;
    const bodies = [...known.keys()].map((id) => ({ id, radius: Math.min(19, 7 + 1.8 * Math.sqrt(degree(id))) }));
    const places = layOut(bodies, lines, { width: Math.max(240, size.width - 200), height: Math.max(160, size.height - 110) });
    return { nodes: bodies.map(({ id, radius }) => node(known.get(id)!, ...places.get(id)!, radius)), edges: lines, folds: [] };
  }
  const rows = Math.max(3, Math.floor((size.height - 60) / ROW.least));
  const shown = leaves.length > 2 * rows ? leaves.slice(0, 2 * rows - 1) : leaves;
  const folded = leaves.slice(shown.length);
  const seats = folded.length > 0 ? [...shown, 'fold:rest'] : shown;
  const left = Math.ceil(seats.length / 2);
  const step = Math.min(ROW.most, (size.height - 60) / Math.max(1, left));
  const reach = Math.min(260, Math.max(110, size.width / 2 - 190));
  const result: SceneNode[] = [node(known.get(hub)!, 0, 0, 24)];
  for (const [i, id] of seats.entries()) {
    const column = i < left ? { n: left, row: i, x: -reach } : { n: seats.length - left, row: i - left, x: reach };
    const y = (column.row - (column.n - 1) / 2) * step;
    const ref = known.get(id);
    if (ref) result.push(node(ref, column.x, y, 10));
    else result.push({ id, kind: known.get(folded[0]!)!.kind, name: rest(folded.length), short: rest(folded.length), x: column.x, y, radius: 12, more: 0, folded: folded.length });
  }
  const placed = new Set(result.map((n) => n.id));
  const kept = lines.filter((e) => placed.has(e.source) && placed.has(e.target));
  if (folded.length > 0) kept.push({ id: 'to-fold:rest', type: lines[0]!.type, source: hub, target: 'fold:rest', derived: true, weight: 1 });
  return { nodes: result, edges: kept, folds: folded.length > 0 ? [{ id: 'fold:rest', ids: folded }] : [] };
}
