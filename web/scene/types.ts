// What the picture is drawn from, and what drawing gives back.
import type { Kind, RelationType, Role, Status } from '../../ingest/model.ts';
import type { Picture, SceneEdge, SceneNode } from '../contract.ts';

export interface InputEntity { id: string; kind: Kind; name: string; collective?: boolean | undefined; status?: Status | undefined; documents: number; mentionedIn?: string[] | undefined }
export interface InputRelation { id: string; type: RelationType; role?: Role | undefined; source: string; target: string; places: number; statedIn?: string[] | undefined }
/**
 * The graph as the picture needs it. `documents`: in how many documents an entity occurs; `places`: in how many places a
 * relation is stated; `mentionedIn`, `statedIn`: ids of these documents.
 */
export interface SceneInput { entities: InputEntity[]; relations: InputRelation[] }

/** Places by entity id, px, x to the right and y downwards. Places of another algorithm are not used. */
export interface Positions { algorithm: string; places: Record<string, [number, number]> }

export interface OutsideFilter { kind?: Kind | undefined; isolated?: boolean | undefined }
export interface OutsideEntity extends InputEntity { neighbours: number }

export interface Drawn {
  nodes: SceneNode[];
  edges: SceneEdge[];
  counts: Picture['counts'];
  /** Places of the picture and of whatever `places` was asked for; grows with each new ask. */
  positions: Positions;
  /** Ids of the cities each entity belongs to; see `citiesOf`. */
  cities: ReadonlyMap<string, readonly string[]>;
  /** Nodes for these entities with their lines to the picture and among themselves; unknown ids are left out, nobody moves. */
  places(ids: readonly string[]): { nodes: SceneNode[]; edges: SceneEdge[] };
  /** Entities that are not in the picture, best connected first. */
  outside(filter: OutsideFilter): OutsideEntity[];
  /** Ids of the stated relations behind a line of the picture; empty for an unknown line. */
  behind(edge: string): string[];
}
