// What drawLocal is given: the relations of one entity, and the lines of the picture among those they lead to.
import type { Kind } from '../../../../ingest/model.ts';
import type { EntityDetail, SceneEdge } from '../../../contract.ts';
import type { EntityRef } from '../../../contract/parts.ts';
import { drawLocal, type LocalPicture, type Sector, type Size } from '../../../scene/local.ts';
import type { Pill } from '../../canvas/look.ts';

interface Drawn { nodes: readonly EntityRef[]; edges: readonly SceneEdge[] }

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
    edges.set(id, { id, type, ...(role ? { role } : {}), source: source.id, target: target.id, derived: false, weight: places });
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

export interface Around extends LocalPicture { pills: Pill[]; shown: number; all: number }

/** The radial picture of an entity. `nameOf` gives the words on a sector's pill. */
export function drawAround(detail: EntityDetail, picture: Drawn, size: Size, rest: (n: number) => string, nameOf: (sector: Sector) => string): Around {
  const { nodes, edges } = surroundings(detail, picture);
  const { id, kind, name, collective, status } = detail.entity;
  const centre: EntityRef = { id, kind, name, ...(collective ? { collective } : {}), ...(status ? { status } : {}) };
  const local = drawLocal(centre, nodes, edges, size, rest);
  const known = new Map(nodes.map((node) => [node.id, node]));
  return {
    ...local,
    pills: local.sectors.map((sector) => ({ id: sector.id, text: nameOf(sector), x: sector.x, y: sector.y, kind: kindOf(sector, id, known, edges) })),
    shown: local.nodes.filter((node) => known.has(node.id)).length,
    all: nodes.length,
  };
}
