// Folds things that belong together into one: by city, into their wholes, by kind. What is left stands where it stood.
import type { SceneEdge, SceneNode } from '../contract.ts';

export type FoldBy = 'city' | 'part' | 'kind';
export interface Fold { id: string; ids: string[] }
type Drawn = { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] };

/** What many cities share belongs to none of them: an industry stays when things fold by city. */
const NO_PLACE: ReadonlySet<string> = new Set(['Industry', 'Task', 'Target', 'Document']);

/** The whole that each part belongs to in the end; of several wholes the largest. */
function wholes({ nodes, edges }: Drawn): Map<string, string> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const above = new Map<string, string>();
  for (const { type, source, target } of edges) {
    if (type !== 'PART_OF' || !known.has(source) || !known.has(target)) continue;
    const other = above.get(source);
    if (other === undefined || known.get(target)!.radius > known.get(other)!.radius || (known.get(target)!.radius === known.get(other)!.radius && target < other)) above.set(source, target);
  }
  return new Map(nodes.flatMap(({ id }) => {
    const seen = new Set([id]);
    let top = id;
    while (above.has(top) && !seen.has(above.get(top)!)) seen.add(top = above.get(top)!);
    return above.has(id) || [...above.values()].includes(id) ? [[id, top] as const] : [];
  }));
}

function groupOf(by: FoldBy, drawn: Drawn): (node: SceneNode) => string | undefined {
  if (by === 'kind') return ({ kind }) => kind;
  if (by === 'city') return ({ kind, cities }) => (NO_PLACE.has(kind) || cities?.length !== 1 ? undefined : cities[0]);
  const tops = wholes(drawn);
  return ({ id }) => tops.get(id);
}

/**
 * The picture with every group of two or more as one thing, which stands where its head stood: the city, the whole, or
 * the largest of a kind. `apart` holds ids of things and folds that stay open. Lines of the members become one derived
 * line per pair and type; lines within a fold go. `nameOf` names a fold by its group and head.
 */
export function foldScene(drawn: Drawn, by: FoldBy, apart: ReadonlySet<string>, nameOf: (group: string, head: SceneNode) => string): { nodes: SceneNode[]; edges: SceneEdge[]; folds: Fold[] } {
  const group = groupOf(by, drawn);
  const groups = new Map<string, SceneNode[]>();
  for (const node of drawn.nodes) {
    const key = apart.has(node.id) ? undefined : group(node);
    if (key !== undefined && !apart.has(`fold:${by}:${key}`)) (groups.get(key) ?? groups.set(key, []).get(key)!).push(node);
  }
  const into = new Map<string, string>();
  const made: SceneNode[] = [];
  const folds: Fold[] = [];
  for (const [key, members] of groups) {
    if (members.length < 2) continue;
    const id = `fold:${by}:${key}`;
    const head = members.find((node) => node.id === key) ?? members.reduce((a, b) => (b.radius > a.radius || (b.radius === a.radius && b.id < a.id) ? b : a));
    const name = nameOf(key, head);
    made.push({ id, kind: head.kind, name, short: name, x: head.x, y: head.y, radius: Math.round(Math.min(19, 10.5 + 1.2 * Math.sqrt(members.length)) * 100) / 100, more: 0, folded: members.length });
    folds.push({ id, ids: members.map((node) => node.id) });
    for (const node of members) into.set(node.id, id);
  }
  const lines = new Map<string, SceneEdge>();
  for (const edge of drawn.edges) {
    const [source, target] = [into.get(edge.source) ?? edge.source, into.get(edge.target) ?? edge.target];
    if (source === target) continue;
    if (source === edge.source && target === edge.target) { lines.set(edge.id, edge); continue; }
    const id = `folded:${edge.type}:${source}:${target}`;
    const known = lines.get(id);
    lines.set(id, { id, type: edge.type, source, target, derived: true, weight: (known?.weight ?? 0) + edge.weight });
  }
  return { nodes: [...drawn.nodes.filter(({ id }) => !into.has(id)), ...made], edges: [...lines.values()], folds };
}
