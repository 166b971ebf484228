// Chooses what the first picture shows: a quota per kind, the best connected first, no loose parts.
import type { Kind } from '../../ingest/model.ts';
import { neighbours, type Line } from './fold.ts';
import type { Rolled } from './rollUp.ts';

/** Found on screenshots: about 150 nodes; fewer look sparse and lose the platforms, more clot. */
export const QUOTA: Partial<Record<Kind, number>> = { Industry: 44, Park: 28, City: 14, Department: 18, Platform: 34, University: 8, Institute: 5, Enterprise: 5 };
/** Shown without having to touch something chosen. */
const FREE_KINDS: readonly Kind[] = ['Industry', 'Park', 'City'];
/** A part this much smaller than the largest goes to the list. */
const SMALL_PART = 0.2;

export interface Backbone { ids: string[]; lines: Line[]; scores: Map<string, number>; around: Map<string, Set<string>> }

/** Importance: distinct neighbours, documents, led tasks, folded parts; a group of bodies counts less than a body. */
function scoreAll(rolled: Rolled, around: Map<string, Set<string>>): Map<string, number> {
  return new Map([...rolled.entities].map(([id, e]) => [id,
    (around.get(id)?.size ?? 0) + 3 * (Math.max(1, e.documents) - 1) + (rolled.leads.get(id) ?? 0) + (rolled.folded.get(id) ?? 0) - (e.collective ? 4 : 0)]));
}

/** Connected parts of a graph, each as its ids. */
export function parts(ids: readonly string[], lines: readonly Line[]): string[][] {
  const around = neighbours(lines);
  const seen = new Set<string>();
  const result: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const at of part) for (const next of around.get(at) ?? []) if (!seen.has(next)) { seen.add(next); part.push(next); }
    result.push(part);
  }
  return result;
}

const inside = (lines: readonly Line[], chosen: ReadonlySet<string>): Line[] => lines.filter((l) => chosen.has(l.source) && chosen.has(l.target));

/** The part of the graph that the first picture shows, ids sorted. Without a single line it is the quota alone. */
export function chooseBackbone(rolled: Rolled): Backbone {
  const around = neighbours(rolled.lines);
  const scores = scoreAll(rolled, around);
  const lonely = rolled.lines.length === 0;
  const ranked = [...rolled.entities.values()]
    .filter((e) => lonely || around.has(e.id))
    .sort((a, b) => scores.get(b.id)! - scores.get(a.id)! || (a.id < b.id ? -1 : 1));
  const chosen = new Set<string>();
  const take = (kind: Kind, anyway: boolean): void => {
    const touching = (id: string): boolean => anyway || lonely || [...around.get(id)!].some((n) => chosen.has(n));
    let waiting = ranked.filter((e) => e.kind === kind);
    for (let left = QUOTA[kind] ?? 0; left > 0; left--) {
      const next = waiting.find((e) => touching(e.id));
      if (!next) return;
      chosen.add(next.id);
      waiting = waiting.filter((e) => e !== next);
    }
  };
  for (const kind of FREE_KINDS) take(kind, true);
  for (const kind of Object.keys(QUOTA) as Kind[]) if (!FREE_KINDS.includes(kind)) take(kind, chosen.size === 0);
  if (!lonely) {
    const found = parts([...chosen].sort(), inside(rolled.lines, chosen)).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
    const least = Math.max(2, (found[0]?.length ?? 0) * SMALL_PART);
    chosen.clear();
    for (const part of found) if (part.length >= least) for (const id of part) chosen.add(id);
  }
  return { ids: [...chosen].sort(), lines: inside(rolled.lines, chosen), scores, around };
}
