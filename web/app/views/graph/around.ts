// What drawLocal is given: the relations of one entity, and the lines of the picture among those they lead to.
import type { Kind } from '../../../../ingest/model.ts';
import type { EntityDetail, SceneEdge, SceneNode } from '../../../contract.ts';
import type { EntityRef } from '../../../contract/parts.ts';
import { drawLocal, type LocalPicture, type Sector, type Size } from '../../../scene/local.ts';
import type { Pill } from '../../canvas/look.ts';
import { seesLine, seesThing, type Sieve } from '../../state/visible.ts';

interface Drawn { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] }

/** Neighbours of an entity by stated relations and by lines of the picture (derived ones too), and the lines to and among them. */
export function surroundings(detail: EntityDetail, picture: Drawn): { nodes: EntityRef[]; edges: SceneEdge[] } {
  const centre = detail.entity.id;
  const nodes = new Map<string, EntityRef>();
  const edges = new Map<string, SceneEdge>();
  for (const relation of detail.groups.flatMap((group) => group.relations)) {
    const { id, type, role, source, target, places } = relation;
    const other = source.id === centre ? target : source;
    if (other.id === centre) continue;
    nodes.set(other.id, other);
    edges.set(id, { id, type, ...(role ? { role } : {}), source: source.id, target: target.id, derived: false, weight: places, documents: relation.documents });
  }
  const known = new Map(picture.nodes.map((node) => [node.id, node]));
  for (const edge of picture.edges) {
    const other = edge.source === centre ? edge.target : edge.target === centre ? edge.source : undefined;
    const node = other === undefined ? undefined : known.get(other);
    if (!node || edges.has(edge.id)) continue;
    if (!nodes.has(node.id)) nodes.set(node.id, { id: node.id, kind: node.kind, name: node.name, ...(node.collective ? { collective: true } : {}), ...(node.status ? { status: node.status } : {}) });
    edges.set(edge.id, edge);
  }
  for (const edge of picture.edges) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The kind whose colour a sector takes: that of its first neighbour. */
function kindOf(sector: Sector, centre: string, nodes: ReadonlyMap<string, EntityRef>, edges: readonly SceneEdge[]): Kind {
  const edge = edges.find((e) => e.type === sector.type && e.role === sector.role && (e.source === centre || e.target === centre));
  return sector.kind ?? nodes.get(edge?.source === centre ? edge.target : (edge?.source ?? ''))?.kind ?? 'Task';
}

export interface Around extends LocalPicture { pills: Pill[]; shown: number; all: number; filtered: number }

/** What a person looks at of the surroundings: what filters leave, and the folds that were opened. */
export interface Choice { sieve: Sieve; open: ReadonlySet<string> }

/** What filters leave of surroundings: the lines looked at, and the things that still have one to the centre and are looked at themselves. */
export function sift({ nodes, edges }: { nodes: EntityRef[]; edges: SceneEdge[] }, detail: EntityDetail, picture: { nodes: readonly SceneNode[] }, sieve: Sieve): { nodes: EntityRef[]; edges: SceneEdge[] } {
  const centre = detail.entity.id;
  const drawn = new Map(picture.nodes.map((node) => [node.id, node]));
  const lines = edges.filter((edge) => seesLine(edge, sieve));
  const linked = new Set(lines.flatMap(({ source, target }) => (source === centre ? [target] : target === centre ? [source] : [])));
  const left = nodes.filter((node) => {
    const cities = detail.cities?.[node.id] ?? drawn.get(node.id)?.cities;
    const documents = drawn.get(node.id)?.documents;
    return linked.has(node.id) && !sieve.hiddenKinds.includes(node.kind) && !sieve.hiddenIds.includes(node.id)
      && seesThing({ ...node, ...(cities && { cities }), ...(documents && { documents }) }, sieve.filters);
  });
  const kept = new Set([centre, ...left.map(({ id }) => id)]);
  return { nodes: left, edges: lines.filter(({ source, target }) => kept.has(source) && kept.has(target)) };
}

/** The radial picture of an entity. `nameOf` gives the words on a sector's pill. */
export function drawAround(detail: EntityDetail, picture: Drawn, size: Size, rest: (n: number) => string, nameOf: (sector: Sector) => string, { sieve, open }: Choice): Around {
  const all = surroundings(detail, picture);
  const { nodes, edges } = sift(all, detail, picture, sieve);
  const { id, kind, name, collective, status } = detail.entity;
  const centre: EntityRef = { id, kind, name, ...(collective ? { collective } : {}), ...(status ? { status } : {}) };
  const local = drawLocal(centre, nodes, edges, size, rest, open);
  const known = new Map(nodes.map((node) => [node.id, node]));
  return {
    ...local,
    pills: local.sectors.map((sector) => ({ id: sector.id, text: nameOf(sector), x: sector.x, y: sector.y, kind: kindOf(sector, id, known, edges) })),
    shown: local.nodes.filter((node) => known.has(node.id)).length,
    all: all.nodes.length,
    filtered: all.nodes.length - nodes.length,
  };
}
