// Several paths between two things as one small graph: from left to right, step by step.
import type { SceneEdge, SceneNode } from '../contract.ts';
import type { Path } from '../contract/paths.ts';
import type { Size } from './local.ts';
import { shortNames } from './shortNames.ts';

const END_RADIUS = 16;
const RADIUS = 10;

/**
 * Nodes and lines of the union of `paths` (all from one thing to another) for a canvas of `size` px. A thing stands in the
 * column of the least step at which a path reaches it, the two ends alone at the sides; in a column the better path is higher.
 */
export function drawPaths(paths: readonly Path[], size: Size): { nodes: SceneNode[]; edges: SceneEdge[] } {
  const [first] = paths;
  if (!first) return { nodes: [], edges: [] };
  const ends = new Set([first.nodes[0]!.id, first.nodes.at(-1)!.id]);
  const longest = Math.max(...paths.map(({ nodes }) => nodes.length - 1));
  const refs = new Map(paths.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const column = new Map<string, number>();
  for (const { nodes } of paths) {
    for (const [at, { id }] of nodes.entries()) column.set(id, Math.min(column.get(id) ?? Infinity, at === nodes.length - 1 ? longest : at));
  }
  const columns = new Map<number, string[]>();
  for (const [id, at] of column) columns.set(at, [...(columns.get(at) ?? []), id]);
  const short = shortNames([...refs.values()]);
  const dx = Math.max(120, (size.width - 160) / Math.max(1, longest));
  const nodes = [...columns].flatMap(([at, ids]) => ids.map((id, row): SceneNode => {
    const dy = Math.min(64, (size.height - 60) / Math.max(1, ids.length));
    // every second one a little to the side, so that names in one column do not meet
    const aside = ends.has(id) || ids.length < 6 ? 0 : (row % 2) * dx * 0.28;
    return { ...refs.get(id)!, short: short.get(id)!, x: at * dx + aside, y: (row - (ids.length - 1) / 2) * dy, radius: ends.has(id) ? END_RADIUS : RADIUS, more: 0, folded: 0 };
  }));
  const edges = new Map<string, SceneEdge>();
  for (const { relations } of paths) {
    for (const { id, type, role, source, target, places } of relations) edges.set(id, { id, type, ...(role && { role }), source: source.id, target: target.id, derived: false, weight: places });
  }
  return { nodes, edges: [...edges.values()] };
}
