import { Cpu, Factory, FileText, GraduationCap, LandPlot, Landmark, Layers, type LucideIcon, MapPin, Microscope, SquareCheck, Target } from 'lucide-react';
import type { Kind } from '../../../ingest/model.ts';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';

const ICONS: Record<Kind, LucideIcon> = {
  Department: Landmark, City: MapPin, Park: LandPlot, University: GraduationCap, Institute: Microscope, Enterprise: Factory, Platform: Cpu, Industry: Layers, Document: FileText, Task: SquareCheck, Target,
};

/** The colour of a kind on the page, as a CSS value; only for icons and 2 px lines. */
export function kindColour(kind: Kind): string {
  return `var(--${kind.toLowerCase()})`;
}

/** The icon of a kind, with the kind as its name. `bare`: the kind is written beside it, so nobody need hear it twice. */
export function KindMark({ kind, size = 16, bare = false }: { kind: Kind; size?: number; bare?: boolean }) {
  const t = useText(common);
  const Icon = ICONS[kind];
  return <Icon size={size} strokeWidth={2} color={kindColour(kind)} {...(bare ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t.kind[kind] })} />;
}
