// How sigma draws a disc and a line: rings and an icon, a curve.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createNodeImageProgram } from '@sigma/node-image';
import { createNodeCompoundProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';

const Disc = createNodeBorderProgram({
  borders: [
    { size: { value: 1, mode: 'pixels' }, color: { attribute: 'ground' } },
    { size: { value: 1.6, mode: 'pixels' }, color: { attribute: 'borderColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
});

const Image = createNodeImageProgram({ drawingMode: 'color', colorAttribute: 'iconColor', padding: 0.22, size: { mode: 'force', value: 96 }, maxTextureSize: 1024, debounceTimeout: 20 });

const waiting = new Set<string>();

/** Whether every icon that a node asked for is in the texture; icons load after the first frame. */
export const iconsReady = (): boolean => waiting.size === 0;

/** Forgets what an earlier scene asked for: its nodes may be gone before their icons came, and would be waited for without end. */
export const forgetIcons = (): void => waiting.clear();

class Icon extends Image {
  override process(nodeIndex: number, offset: number, data: NodeDisplayData): void {
    super.process(nodeIndex, offset, data);
    const { image } = data as { image?: string };
    const { atlas } = this as unknown as { atlas: Record<string, unknown> };
    if (!image || data.hidden) return;
    if (atlas[image]) waiting.delete(image);
    else waiting.add(image);
  }
}

const draw = (): void => {};

export const NODE_PROGRAMS = { entity: createNodeCompoundProgram([Disc, Icon], draw, draw) };
export const EDGE_PROGRAMS = { line: createEdgeCurveProgram({ curvatureAttribute: 'curvature', arrowHead: null }) };
