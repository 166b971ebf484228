import { CircleAlert, CircleHelp, Info, type LucideIcon, TriangleAlert, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gap } from '../../../contract/matrix.ts';

const ICONS: Record<Gap, LucideIcon> = { 'no-lead': CircleAlert, 'several-leads': TriangleAlert, 'collective-only': Users, 'no-support': Info, 'not-understood': CircleHelp };

/** A gap: its own icon, colour and words. */
export function GapMark({ gap, children }: { gap: Gap; children: ReactNode }) {
  const Icon = ICONS[gap];
  return <span className={`gap-mark ${gap}`}><Icon size={14} aria-hidden /><span>{children}</span></span>;
}
