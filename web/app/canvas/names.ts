// The overlay over the discs: names, counts, the rings of planned, selected and pinned things, pills.
import type Sigma from 'sigma';
import type { SceneNode } from '../../contract.ts';
import { breakName } from '../../scene/breakName.ts';
import { placeLabels, type Box, type Label, type LabelNode, type Measure } from '../../scene/labels.ts';
import { CANVAS, KIND_COLOURS, mix } from '../../scene/palette.ts';
import { isFold, type Look, type Scene } from './look.ts';
import { fontOf } from './font.ts';
import { drawLineNames, ownWords } from './lineNames.ts';
import type { Point } from './strokes.ts';
import { onScreen } from './view.ts';

/** So many names far out; a canvas with more reads worse, not better. */
const MOST_NAMES = 110;
const MORE_FROM = 8;
const BOLD_FROM = { usual: 13.5, small: 20 };
/** Below so many px of canvas long names break earlier. */
const NARROW = 800;
const RING = { away: 3.5, width: 2.2 };
const PILL = 22;

const widths = new Map<string, number>();

function measurer(context: CanvasRenderingContext2D): Measure {
  return (text, size, bold) => {
    const key = `${bold ? 1 : 0}${size.toFixed(1)}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(size, bold);
    const width = context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
}

function wish(node: SceneNode, at: { x: number; y: number; radius: number }, scene: Scene, look: Look, view: { ratio: number; width: number }): LabelNode {
  const own = node.id === look.hovered || node.id === look.selected;
  const marked = look.marked.has(node.id);
  const near = look.hovered !== undefined && (own || scene.around.get(look.hovered)!.has(node.id));
  const far = view.ratio > 0.5 && !scene.small;
  const shy = look.hovered !== undefined && !near;
  const limit = own ? 16 : far || view.width < NARROW ? 10 : 12;
  const lines = shy ? [] : breakName(own || !far ? node.name : node.short, limit, own ? 4 : 2);
  const rank = 10 * node.radius + (node.kind === 'City' ? 30 : node.kind === 'Department' ? 12 : 0) - (node.collective ? 15 : 0) + (own ? 2000 : near || marked ? 500 : 0);
  const radius = at.radius + (node.id === look.selected || marked ? RING.away + RING.width : 0);
  return {
    id: node.id, ...at, radius, lines, rank,
    ...(node.more >= MORE_FROM && { more: `+${node.more}` }),
    size: look.enlarged.text * Math.min(15, Math.max(11, 10.2 + 0.18 * at.radius)),
    bold: !isFold(node.id) && (own || node.radius >= (scene.small ? BOLD_FROM.small : BOLD_FROM.usual)),
    wanted: own || near || marked || scene.small,
    side: scene.small && node.x < -1 ? 'left' : undefined,
  };
}

function drawName(context: CanvasRenderingContext2D, label: Label, node: SceneNode, look: Look): void {
  const { ground, text, grey } = CANVAS[look.theme];
  context.font = fontOf(label.size, label.bold);
  context.textBaseline = 'middle';
  context.textAlign = label.align;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = ground;
  const step = label.height / label.lines.length;
  const right = label.align === 'right' && label.more && label.lines.length === 1 ? label.moreWidth : 0;
  const x = label.align === 'left' ? label.x : label.align === 'right' ? label.x + label.width - right : label.x + label.width / 2;
  const y = (i: number): number => label.y + step * (i + 0.5) + 0.5;
  for (const [i, line] of label.lines.entries()) context.strokeText(line, x, y(i));
  context.fillStyle = node.collective ? grey : text;
  for (const [i, line] of label.lines.entries()) context.fillText(line, x, y(i));
  if (!label.more) return;
  const last = label.lines.length - 1;
  const width = context.measureText(label.lines[last]!).width;
  const left = label.align === 'left' ? x + width : label.align === 'right' ? x : x + width / 2;
  context.font = fontOf(label.size * 0.8, false);
  context.textAlign = 'left';
  context.strokeText(label.more, left + 3, y(last));
  context.fillStyle = grey;
  context.fillText(label.more, left + 3, y(last));
}

/** Dash and gap for a ring, px: about 6 px together, and never so few that a small ring looks like a star. */
function dashes(radius: number): number[] {
  const length = 2 * Math.PI * radius;
  const piece = length / Math.max(10, Math.round(length / 5.8));
  return [piece * 0.6, piece * 0.4];
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, width: number, color: string, dash: number[] = []): void {
  context.setLineDash(dash);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function drawMarks(context: CanvasRenderingContext2D, node: SceneNode, at: { x: number; y: number; radius: number }, look: Look): void {
  const { ground, text, select, ring: selection } = CANVAS[look.theme];
  const kind = KIND_COLOURS[look.theme][node.kind];
  const quiet = look.hovered !== undefined && look.hovered !== node.id;
  if (node.status === 'planned') ring(context, at.x, at.y, at.radius - 0.6, Math.min(1.5, at.radius * 0.2), quiet ? mix(ground, kind, 0.6) : kind, dashes(at.radius));
  if (node.id === look.selected) ring(context, at.x, at.y, at.radius + RING.away, RING.width, selection);
  else if (look.marked.has(node.id)) ring(context, at.x, at.y, at.radius + RING.away, RING.width, select);
  if (isFold(node.id)) {
    context.font = fontOf(11, true);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = text;
    context.fillText(`+${node.folded}`, at.x, at.y + 0.5);
  }
  if (look.pinned.has(node.id)) {
    const [x, y] = [at.x + at.radius * 0.74, at.y - at.radius * 0.74];
    context.beginPath();
    context.arc(x, y, 3.4, 0, 2 * Math.PI);
    context.fillStyle = text;
    context.fill();
    ring(context, x, y, 4, 1.4, ground);
  }
}

/** A word in a rounded box. */
function drawPill(context: CanvasRenderingContext2D, text: string, box: Box, fill: string, border: string, ink: string): void {
  context.font = fontOf(12, true);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = border;
  context.stroke();
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
}

/** Draws names and marks, `stretch` as the frame has it; gives back how many discs and how many names are to be seen. */
export function drawNames(sigma: Sigma, context: CanvasRenderingContext2D, scene: Scene, look: Look, stretch: number): { nodes: number; labels: number } {
  const { width, height } = sigma.getDimensions();
  const { ground, text, select, grey } = CANVAS[look.theme];
  const { ratio } = sigma.getCamera().getState();
  context.clearRect(0, 0, width, height);
  const wishes: LabelNode[] = [];
  for (const node of scene.nodes.values()) {
    const at = onScreen(sigma, node.id);
    if (!at) continue;
    wishes.push(wish(node, at, scene, look, { ratio, width }));
    drawMarks(context, node, at, look);
  }
  const measure = measurer(context);
  const pills = look.pills.map((pill) => {
    const { x, y } = sigma.graphToViewport({ x: pill.x, y: -pill.y * stretch });
    return { ...pill, at: [x, y] as Point, width: measure(pill.text, 12, true) + 16 };
  });
  const words = ownWords(sigma, scene, look, measure);
  const boxOf = ([x, y]: Point, wide: number) => ({ x: x - wide / 2, y: y - PILL / 2, width: wide, height: PILL });
  const taken = [...pills, ...words].map((pill) => boxOf(pill.at, pill.width));
  const labels = placeLabels(wishes, measure, { width, height }, Math.round(MOST_NAMES / Math.min(1, ratio)), taken);
  for (const { text: name, at, kind, width: wide } of pills) {
    const colour = KIND_COLOURS[look.theme][kind];
    drawPill(context, name, boxOf(at, wide), mix(ground, colour, 0.14), mix(ground, colour, 0.5), text);
  }
  for (const label of labels) drawName(context, label, scene.nodes.get(label.id)!, look);
  for (const word of words) drawPill(context, word.text, boxOf(word.at, word.width), ground, word.selected ? select : grey, text);
  if (look.lineNames) drawLineNames(sigma, context, scene, look, measure, [...taken, ...labels], { width, height });
  return { nodes: wishes.length, labels: labels.length };
}
