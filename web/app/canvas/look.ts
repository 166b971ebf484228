// What decides how the same scene looks right now.
import type { Kind } from '../../../ingest/model.ts';
import type { SceneEdge, SceneNode } from '../../contract.ts';
import type { Theme } from '../../scene/palette.ts';

export interface Pill { id: string; text: string; x: number; y: number; kind: Kind }

export interface Look {
  selected?: string | undefined;
  selectedEdge?: string | undefined;
  hovered?: string | undefined;
  hoveredEdge?: string | undefined;
  /** Ids of the nodes and lines that are not drawn. */
  hidden: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };
  pinned: ReadonlySet<string>;
  /** Several chosen things. */
  marked: ReadonlySet<string>;
  /** Whether lines carry their words. */
  lineNames: boolean;
  wordsOf(edge: SceneEdge): string;
  theme: Theme;
  language: 'zh' | 'en';
  reducedMotion: boolean;
  /** Times of the usual size of text and of lines: 1, more on a projector. */
  enlarged: { text: number; line: number };
  /** Names of sectors on the canvas; with them the picture is a radial one: pale lines between neighbours. */
  pills: readonly Pill[];
}

/** A scene with what is asked of it again and again. */
export interface Scene {
  nodes: Map<string, SceneNode>;
  edges: Map<string, SceneEdge>;
  around: Map<string, Set<string>>;
  /** How far each line bends, a share of its length; several between two things part. */
  bends: Map<string, number>;
  /** Few enough nodes for full names, pointing outwards, and nearly straight lines. */
  small: boolean;
}

const SMALL = 40;
const BEND = { usual: 0.12, small: 0.05 };
/** Several lines between two things: the first bends as any line, the next to the other side, then wider. */
const FAN = [1, -1, 2.2, -2.2, 3.4, -3.4];

function bendsOf(edges: Iterable<SceneEdge>, bend: number): Map<string, number> {
  const pairs = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join(' ');
    (pairs.get(pair) ?? pairs.set(pair, []).get(pair)!).push(edge);
  }
  return new Map([...pairs.values()].flatMap((lines) => lines.map((edge, i): [string, number] =>
    [edge.id, bend * FAN[i % FAN.length]! * (edge.source === lines[0]!.source ? 1 : -1)])));
}

/** Indexes nodes and lines; lines with an unknown end are left out, the first of several with one id stays. */
export function indexScene(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): Scene {
  const scene: Scene = { nodes: new Map(nodes.map((n) => [n.id, n])), edges: new Map(), around: new Map(nodes.map((n) => [n.id, new Set()])), bends: new Map(), small: nodes.length <= SMALL };
  for (const edge of edges) {
    if (scene.edges.has(edge.id) || edge.source === edge.target || !scene.nodes.has(edge.source) || !scene.nodes.has(edge.target)) continue;
    scene.edges.set(edge.id, edge);
    scene.around.get(edge.source)!.add(edge.target);
    scene.around.get(edge.target)!.add(edge.source);
  }
  scene.bends = bendsOf(scene.edges.values(), scene.small ? BEND.small : BEND.usual);
  return scene;
}

/** A folded group is a node of its own kind: its id says so. */
export const isFold = (id: string): boolean => id.startsWith('fold:');
/** The node whose surroundings stand out: the one under the pointer, else the selected one. */
export const focusOf = (look: Look): string | undefined => look.hovered ?? look.selected;
export const touches = (edge: SceneEdge, id: string | undefined): boolean => id !== undefined && (edge.source === id || edge.target === id);
/** Whether a line is out of sight, itself or with one of its ends. */
export const isHidden = ({ id, source, target }: SceneEdge, { hidden }: Look): boolean => hidden.edges.has(id) || hidden.nodes.has(source) || hidden.nodes.has(target);
