// The overlay under the discs: dotted and dashed lines, heads of lines.
import type Sigma from 'sigma';
import type { SceneEdge } from '../../contract.ts';
import { inkOf, strokeOf } from './appearance.ts';
import { focusOf, isHidden, touches, type Look, type Scene } from './look.ts';
import { onScreen } from './view.ts';

export type Point = [number, number];
/** A curve on the screen, px: from disc to disc. */
export interface Curve { from: Point; control: Point; to: Point; targetRadius: number }

/** The curve that sigma draws for a line; undefined when an end is hidden. */
export function curveOf(sigma: Sigma, scene: Scene, { id, source, target }: SceneEdge): Curve | undefined {
  const [a, b] = [onScreen(sigma, source), onScreen(sigma, target)];
  if (!a || !b) return undefined;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = scene.bends.get(id)!;
  return { from: [a.x, a.y], control: [(a.x + b.x) / 2 + dy * bend, (a.y + b.y) / 2 - dx * bend], to: [b.x, b.y], targetRadius: b.radius };
}

/** The point at `t`, 0 to 1, on a curve. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  const at = (i: 0 | 1): number => (1 - t) ** 2 * from[i] + 2 * (1 - t) * t * control[i] + t ** 2 * to[i];
  return [at(0), at(1)];
}

/** Lines that run both ways have no head. */
const MUTUAL: ReadonlySet<SceneEdge['type']> = new Set(['PARTNERS_WITH', 'WORKS_WITH']);
const HEAD = { chosen: 9, near: 6.5 };

function drawHead(context: CanvasRenderingContext2D, curve: Curve, color: string, length: number): void {
  let t = 1;
  while (t > 0.5 && Math.hypot(...([0, 1] as const).map((i) => pointOn(curve, t)[i] - curve.to[i]) as Point) < curve.targetRadius + 2) t -= 0.005;
  const tip = pointOn(curve, t);
  const tail = pointOn(curve, t - 0.03);
  const angle = Math.atan2(tip[1] - tail[1], tip[0] - tail[0]);
  context.beginPath();
  context.moveTo(...tip);
  for (const side of [-0.42, 0.42]) context.lineTo(tip[0] - length * Math.cos(angle + side), tip[1] - length * Math.sin(angle + side));
  context.closePath();
  context.fillStyle = color;
  context.fill();
}

/** Draws what sigma's own lines cannot: dots for derived lines, dashes for 共同, heads of the lines that stand out. */
export function drawStrokes(sigma: Sigma, context: CanvasRenderingContext2D, scene: Scene, look: Look): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const ratio = sigma.scaleSize(1);
  const focus = focusOf(look);
  const last: string[] = [];
  const draw = (id: string): void => {
    const edge = scene.edges.get(id)!;
    if (isHidden(edge, look)) return;
    const selected = id === look.selectedEdge;
    const stroke = strokeOf(edge);
    const out = selected || id === look.hoveredEdge || touches(edge, focus);
    const headed = out && !MUTUAL.has(edge.type);
    if (stroke === 'solid' && !headed && !selected) return;
    const curve = curveOf(sigma, scene, edge);
    if (!curve) return;
    const ink = inkOf(edge, scene, look);
    context.lineWidth = Math.max(0.8, ink.size * ratio);
    context.strokeStyle = ink.color;
    context.lineCap = stroke === 'dots' ? 'round' : 'butt';
    context.setLineDash(stroke === 'solid' ? [] : stroke === 'dots' ? [0.1, 2.2 + 1.6 * context.lineWidth] : [5, 3.5]);
    if (stroke !== 'solid' || selected) {
      context.beginPath();
      context.moveTo(...curve.from);
      context.quadraticCurveTo(...curve.control, ...curve.to);
      context.stroke();
    }
    context.setLineDash([]);
    if (headed) drawHead(context, curve, ink.color, selected || id === look.hoveredEdge ? HEAD.chosen : HEAD.near);
  };
  for (const edge of scene.edges.values()) {
    if (edge.id === look.selectedEdge || edge.id === look.hoveredEdge || touches(edge, focus)) last.push(edge.id);
    else draw(edge.id);
  }
  for (const id of last.sort((a, b) => Number(a === look.selectedEdge) - Number(b === look.selectedEdge))) draw(id);
}
