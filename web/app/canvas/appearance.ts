// Scene and look → what sigma draws of each disc and line. Holds nothing.
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { SceneEdge, SceneNode } from '../../contract.ts';
import { CANVAS, familyColour, KIND_COLOURS, lineShare, lineWidth, mix } from '../../scene/palette.ts';
import { ICONS } from './icons.ts';
import { focusOf, isFold, isHidden, touches, type Look, type Scene } from './look.ts';

export interface Disc extends Partial<NodeDisplayData> { borderColor: string; ground: string; iconColor: string; image: string | null }
const PALE = 0.22;
/** Dots have less ink than a line; so much stronger is their colour. */
const DOTS_SHARE = 1.3;
/** Thin lines sink into a dark ground sooner than into a light one. */
const DARK_SHARE = 1.3;

/** How one disc looks. `scale` multiplies its radius: below 1 on a canvas smaller than the picture. */
export function discOf(node: SceneNode, scene: Scene, look: Look, scale: number): Disc {
  const { ground, icon, text, grey } = CANVAS[look.theme];
  const kind = KIND_COLOURS[look.theme][node.kind];
  const base: Disc = { type: 'entity', size: node.radius * scale, color: kind, borderColor: kind, ground, iconColor: icon, image: ICONS[node.kind], hidden: look.hidden.nodes.has(node.id), zIndex: 1 };
  const { hovered } = look;
  if (hovered !== undefined && hovered !== node.id && !scene.around.get(hovered)?.has(node.id)) {
    const pale = mix(ground, grey, PALE);
    return { ...base, color: pale, borderColor: pale, image: null, zIndex: 0 };
  }
  if (isFold(node.id)) return { ...base, color: mix(ground, kind, 0.38), image: null };
  if (node.status === 'planned') return { ...base, color: ground, borderColor: ground, iconColor: kind };
  if (node.status === 'building') return { ...base, color: ground, iconColor: kind };
  if (node.collective) return { ...base, color: mix(ground, kind, 0.38), iconColor: mix(kind, text, 0.3) };
  return base;
}

/** How a line shows that it is not a plain stated one: `dots` derived, `dashes` 共同, `solid` anything else. */
export function strokeOf(edge: SceneEdge): 'dots' | 'dashes' | 'solid' {
  return edge.derived ? 'dots' : edge.type === 'RESPONSIBLE_FOR' && edge.role === 'joint' ? 'dashes' : 'solid';
}

function usualInkOf(edge: SceneEdge, scene: Scene, look: Look): { color: string; size: number } {
  const { ground, select, lead, other } = CANVAS[look.theme];
  const family = familyColour(edge.type, look.theme);
  const width = lineWidth(edge.weight) * (edge.derived ? 0.85 : 1);
  if (edge.id === look.selectedEdge) return { color: select, size: 2.4 };
  const focus = focusOf(look);
  if (edge.id === look.hoveredEdge) return { color: mix(ground, family, 0.95), size: Math.max(2, width) };
  if (look.hovered !== undefined && !touches(edge, look.hovered)) return { color: mix(ground, family, 0.06), size: width };
  if (touches(edge, focus)) {
    if (edge.type === 'RESPONSIBLE_FOR') return edge.role === 'lead' ? { color: lead, size: 1.9 } : { color: other, size: 1.5 };
    return { color: mix(ground, family, 0.75), size: Math.max(1.4, width) };
  }
  if (look.pills.length > 0) return { color: mix(ground, family, 0.18), size: 1 };
  const degree = Math.max(scene.around.get(edge.source)!.size, scene.around.get(edge.target)!.size);
  const share = lineShare(degree, edge.weight) * (look.selected === undefined ? 1 : 0.6) * (edge.derived ? DOTS_SHARE : 1) * (look.theme === 'dark' ? DARK_SHARE : 1);
  return { color: mix(ground, family, share), size: width };
}

/** Colour and width of a line, px, as the eye should see it. */
export function inkOf(edge: SceneEdge, scene: Scene, look: Look): { color: string; size: number } {
  const { color, size } = usualInkOf(edge, scene, look);
  return { color, size: size * look.enlarged.line };
}

/** How sigma draws one line; dotted and dashed ones are left to the overlay. */
export function lineOf(edge: SceneEdge, scene: Scene, look: Look): Partial<EdgeDisplayData> {
  const hidden = isHidden(edge, look);
  const own = edge.id === look.selectedEdge || edge.id === look.hoveredEdge ? 3 : touches(edge, focusOf(look)) ? 2 : 1;
  return { type: 'line', ...inkOf(edge, scene, look), hidden: hidden || strokeOf(edge) !== 'solid', zIndex: own };
}
