// The canvas as a picture file.
import type Sigma from 'sigma';
import { CANVAS, type Theme } from '../../scene/palette.ts';

const LAYERS = ['edges', 'strokes', 'nodes', 'names'];

/** What the canvas shows now, as PNG at the screen's pixel ratio. Throws when the browser cannot make one. */
export async function toPng(sigma: Sigma, theme: Theme): Promise<Blob> {
  sigma.refresh();
  const canvases = sigma.getCanvases();
  const { width, height } = canvases.nodes!;
  const sheet = new OffscreenCanvas(width, height);
  const context = sheet.getContext('2d');
  if (!context) throw new Error('The browser gave no 2D canvas for the picture; close other tabs and try again.');
  context.fillStyle = CANVAS[theme].ground;
  context.fillRect(0, 0, width, height);
  for (const layer of LAYERS) context.drawImage(canvases[layer]!, 0, 0, width, height);
  return sheet.convertToBlob({ type: 'image/png' });
}
