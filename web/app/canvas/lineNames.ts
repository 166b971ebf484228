// Words on lines: always on the chosen one and the one under the pointer, on all of them when asked for.
import type Sigma from 'sigma';
import type { Box, Measure } from '../../scene/labels.ts';
import { CANVAS } from '../../scene/palette.ts';
import { fontOf } from './font.ts';
import { focusOf, isHidden, touches, type Look, type Scene } from './look.ts';
import { curveOf, pointOn, type Point } from './strokes.ts';
import { onScreen } from './view.ts';

const SIZE = 11;
const HEIGHT = 14;
/** Where on the line a word is tried, 0 to 1. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

export interface Word { text: string; at: Point; width: number; selected: boolean }

/** Words that stand whatever else does: of the chosen line and of the one under the pointer. */
export function ownWords(sigma: Sigma, scene: Scene, look: Look, measure: Measure): Word[] {
  return [...new Set([look.selectedEdge, look.hoveredEdge])].flatMap((id) => {
    const edge = id === undefined ? undefined : scene.edges.get(id);
    const curve = edge && !isHidden(edge, look) ? curveOf(sigma, scene, edge) : undefined;
    const text = curve ? look.wordsOf(edge!) : '';
    return curve && text ? [{ text, at: pointOn(curve, 0.5), width: measure(text, 12, true) + 16, selected: id === look.selectedEdge }] : [];
  });
}

const cross = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Writes the words of lines where they overlap nothing in `taken`, no disc and none another; with a focus, of its lines alone. */
export function drawLineNames(sigma: Sigma, context: CanvasRenderingContext2D, scene: Scene, look: Look, measure: Measure, taken: readonly Box[], view: { width: number; height: number }): void {
  const { ground, grey } = CANVAS[look.theme];
  const focus = focusOf(look);
  const boxes = [...taken];
  for (const id of scene.nodes.keys()) {
    const at = onScreen(sigma, id);
    if (at) boxes.push({ x: at.x - at.radius, y: at.y - at.radius, width: 2 * at.radius, height: 2 * at.radius });
  }
  context.font = fontOf(SIZE, false);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const edge of scene.edges.values()) {
    if (isHidden(edge, look) || edge.id === look.selectedEdge || edge.id === look.hoveredEdge || (focus !== undefined && !touches(edge, focus))) continue;
    const curve = curveOf(sigma, scene, edge);
    const text = curve ? look.wordsOf(edge) : '';
    if (!curve || !text) continue;
    const width = measure(text, SIZE, false) + 6;
    for (const place of PLACES) {
      const [x, y] = pointOn(curve, place);
      const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
      if (box.x < 0 || box.y < 0 || box.x + width > view.width || box.y + HEIGHT > view.height || boxes.some((other) => cross(box, other))) continue;
      boxes.push(box);
      context.strokeStyle = ground;
      context.strokeText(text, x, y);
      context.fillStyle = grey;
      context.fillText(text, x, y);
      break;
    }
  }
}
