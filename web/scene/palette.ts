// Colours of the canvas. Every colour is opaque: alpha comes out wrong on a light WebGL canvas.
import type { Kind } from '../../ingest/model.ts';
import type { LineType } from './fold.ts';

export type Theme = 'light' | 'dark';

export const CANVAS: Record<Theme, { ground: string; text: string; grey: string; icon: string; ring: string; select: string; lead: string; other: string }> = {
  light: { ground: '#FBFBF9', text: '#23262A', grey: '#6B7178', icon: '#FFFFFF', ring: '#1B1E22', select: '#1D6FE0', lead: '#2B3744', other: '#858D97' },
  dark: { ground: '#14171A', text: '#E6E8EA', grey: '#959EA8', icon: '#14171A', ring: '#FFFFFF', select: '#6CA8FF', lead: '#CBD3DB', other: '#6C757F' },
};

/** Fill of a disc by kind; lightness keeps the kinds apart for a colour-blind eye, so do not even it out. */
export const KIND_COLOURS: Record<Theme, Record<Kind, string>> = {
  light: {
    Department: '#C8452A', City: '#0A845E', Park: '#4B5007', University: '#2A55B5', Institute: '#2B98D2', Enterprise: '#43198F',
    Platform: '#C08500', Industry: '#8C5F9E', Document: '#34495C', Task: '#8D9093', Target: '#7A2E4D',
  },
  dark: {
    Department: '#E5563A', City: '#74E3A3', Park: '#8BAF76', University: '#628FF5', Institute: '#62BFF8', Enterprise: '#6562DB',
    Platform: '#EDB02B', Industry: '#B67FBA', Document: '#C8D6EC', Task: '#72757A', Target: '#E59AB8',
  },
};

/** The kind whose colour a family of lines takes. */
const FAMILY: Record<LineType, Kind> = {
  RESPONSIBLE_FOR: 'Department', DUTY: 'Department', WORKS_WITH: 'Department',
  LOCATED_IN: 'City', DEVELOPS: 'City', SERVES: 'Platform', HOSTS: 'University', PARTNERS_WITH: 'University', PART_OF: 'Industry',
  CITES: 'Document', ISSUED: 'Document', HAS_TASK: 'Document', CONCERNS: 'Task', SETS: 'Document', ABOUT: 'Target',
};

const channels = (hex: string): [number, number, number] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];

/** `share` of `over` (0 to 1) upon `under`, both `#RRGGBB`, as an opaque `#rrggbb`. */
export function mix(under: string, over: string, share: number): string {
  const [a, b] = [channels(under), channels(over)];
  const t = Math.min(1, Math.max(0, share));
  return `#${a.map((v, i) => Math.round(v + (b[i]! - v) * t).toString(16).padStart(2, '0')).join('')}`;
}

/** Colour of a line's family: that of the kind it belongs to, a third towards grey. */
export function familyColour(type: LineType, theme: Theme): string {
  return mix(KIND_COLOURS[theme][FAMILY[type]], '#808080', 0.35);
}

/** Share of a line's colour on the canvas at rest; a line at a hub is paler, which is what tames a city with 180 lines. */
export function lineShare(largerDegree: number, weight: number): number {
  return 0.5 * Math.min(1, Math.max(0.42, 3 / Math.sqrt(Math.max(1, largerDegree)))) * (weight > 1 ? 1.35 : 1);
}

/** Width of a line in px by its evidence, at most 3. */
export function lineWidth(weight: number): number {
  return Math.min(3, 1.3 + 0.35 * Math.sqrt(Math.max(0, weight - 1)));
}
