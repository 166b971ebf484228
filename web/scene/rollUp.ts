// Folds small sub-industries into their parents, so that an industry chain shows as one node.
import { addLine, byId, neighbours, type Fabric, type Line } from './fold.ts';

const MOST_NEIGHBOURS = 4;
const MOST_DOCUMENTS = 3;

/** `into`: the entity that a folded industry went into, followed to the end. `folded`: how many went into an entity. */
export interface Rolled extends Fabric { into: Map<string, string>; folded: Map<string, number> }

function chooseParent(fabric: Fabric, id: string, parents: Set<string>, around: Map<string, Set<string>>): string | undefined {
  const known = [...parents].filter((p) => fabric.entities.get(p)?.kind === 'Industry' && p !== id);
  return known.sort((a, b) => (around.get(b)?.size ?? 0) - (around.get(a)?.size ?? 0) || (a < b ? -1 : 1))[0];
}

/** A line whose ends moved is derived: what the text states is about the part, not about the whole. */
function moveLine(line: Line, source: string, target: string): Line {
  if (line.derived && line.id.startsWith('duty:')) return { ...line, id: `duty:${source}:${target}`, source, target };
  return { id: `up:${line.type}:${source}:${target}`, type: line.type, source, target, derived: true, weight: line.weight, behind: line.behind, documents: line.documents, roles: line.roles };
}

/** Lines after a fold. A moved line adds to the stated one between the same ends when there is one. */
function moveLines(lines: Line[], into: Map<string, string>): Line[] {
  const end = (id: string): string => into.get(id) ?? id;
  const kept = new Map<string, Line>();
  const stated = new Map<string, string>();
  const moved = lines.filter((line) => into.has(line.source) || into.has(line.target));
  for (const line of lines) {
    if (into.has(line.source) || into.has(line.target)) continue;
    addLine(kept, line);
    stated.set(`${line.type}:${line.source}:${line.target}`, line.id);
  }
  for (const line of moved) {
    const [source, target] = [end(line.source), end(line.target)];
    if (source === target) continue;
    const onto = moveLine(line, source, target);
    addLine(kept, { ...onto, id: stated.get(`${line.type}:${source}:${target}`) ?? onto.id });
  }
  return [...kept.values()].sort(byId);
}

/**
 * Folds an industry into its best-connected parent when it has no parts of its own, fewer than four other
 * neighbours and occurs in fewer than three documents; again, until none is left to fold.
 */
export function rollUp(fabric: Fabric): Rolled {
  const into = new Map<string, string>();
  const folded = new Map<string, number>();
  const entities = new Map(fabric.entities);
  let lines = fabric.lines;
  for (;;) {
    const around = neighbours(lines);
    const parents = new Map<string, Set<string>>();
    const hasParts = new Set<string>();
    for (const line of lines) {
      if (line.type !== 'PART_OF') continue;
      (parents.get(line.source) ?? parents.set(line.source, new Set()).get(line.source)!).add(line.target);
      hasParts.add(line.target);
    }
    const step = new Map<string, string>();
    for (const [id, above] of parents) {
      const entity = entities.get(id)!;
      if (entity.kind !== 'Industry' || hasParts.has(id) || entity.documents >= MOST_DOCUMENTS) continue;
      const others = [...around.get(id)!].filter((n) => !above.has(n)).length;
      const parent = others < MOST_NEIGHBOURS ? chooseParent({ ...fabric, entities }, id, above, around) : undefined;
      if (parent) step.set(id, parent);
    }
    if (step.size === 0) break;
    for (const [id, parent] of step) {
      into.set(id, parent);
      folded.set(parent, (folded.get(parent) ?? 0) + 1 + (folded.get(id) ?? 0));
      entities.delete(id);
    }
    lines = moveLines(lines, step);
  }
  for (const id of into.keys()) {
    let end = into.get(id)!;
    while (into.has(end)) end = into.get(end)!;
    into.set(id, end);
    folded.delete(id);
  }
  return { entities, lines, leads: fabric.leads, into, folded };
}
