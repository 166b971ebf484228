// Icons of the kinds, as pictures for WebGL: white strokes that the program colours.
import * as cpu from 'lucide-react/icons/cpu';
import * as factory from 'lucide-react/icons/factory';
import * as fileText from 'lucide-react/icons/file-text';
import * as goal from 'lucide-react/icons/goal';
import * as graduationCap from 'lucide-react/icons/graduation-cap';
import * as landPlot from 'lucide-react/icons/land-plot';
import * as landmark from 'lucide-react/icons/landmark';
import * as layers from 'lucide-react/icons/layers';
import * as mapPin from 'lucide-react/icons/map-pin';
import * as microscope from 'lucide-react/icons/microscope';
import * as squareCheck from 'lucide-react/icons/square-check';
import type { Kind } from '../../../ingest/model.ts';

interface IconShapes { node: [tag: string, attributes: Record<string, string>][] }

const SIZE = 96;
const STROKE = 2.2;

/** A lucide icon module holds its shapes beside its component; its types do not say so. */
function picture(module: object): string {
  const shapes = (module as Record<string, IconShapes>)['__iconData']!.node.map(([tag, attributes]) =>
    `<${tag} ${Object.entries(attributes).filter(([name]) => name !== 'key').map(([name, value]) => `${name}="${value}"`).join(' ')}/>`);
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</svg>`)}`;
}

/** Data URI of the icon of each kind. */
export const ICONS: Record<Kind, string> = {
  Department: picture(landmark), City: picture(mapPin), Park: picture(landPlot), University: picture(graduationCap), Institute: picture(microscope),
  Enterprise: picture(factory), Platform: picture(cpu), Industry: picture(layers), Document: picture(fileText), Task: picture(squareCheck), Target: picture(goal),
};
