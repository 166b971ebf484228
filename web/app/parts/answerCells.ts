// Cells of an answer: what they hold, how they read as text, how they sort.
import { oneOf, type Role, ROLES } from '../../../ingest/vocabulary.ts';
import type { Cell } from '../../contract/questions.ts';
import type { EntityRef, RelationRef } from '../../contract/parts.ts';

/** Words for what a cell holds as a code; a code without a word reads as it is. */
export interface CellWords {
  /** Roles, states, kinds, relation types and what else a statement may give as a code. */
  code: Record<string, string>;
  and: string;
  yes: string;
  no: string;
}
/** What names and relations a cell, or a row of them, holds; each once, in order. */
export interface Holds { entities: EntityRef[]; relations: RelationRef[] }

function eachCell(cell: Cell, seen: (part: Exclude<Cell, Cell[]>) => void): void {
  if (Array.isArray(cell)) for (const part of cell) eachCell(part, seen);
  else if (cell !== null && typeof cell === 'object' && 'map' in cell) for (const part of Object.values(cell.map)) eachCell(part, seen);
  else seen(cell);
}

/** Everything that a row, or a single cell, names. The ends of a relation are among the entities. */
export function holds(row: Cell): Holds {
  const entities = new Map<string, EntityRef>();
  const relations = new Map<string, RelationRef>();
  const relate = (relation: RelationRef) => {
    relations.set(relation.id, relation);
    for (const end of [relation.source, relation.target]) if (!entities.has(end.id)) entities.set(end.id, end);
  };
  eachCell(row, (cell) => {
    if (cell === null || typeof cell !== 'object') return;
    if ('entity' in cell) entities.set(cell.entity.id, cell.entity);
    else if ('relation' in cell) relate(cell.relation);
    else if ('path' in cell) {
      for (const node of cell.path.nodes) entities.set(node.id, node);
      cell.path.relations.forEach(relate);
    }
  });
  return { entities: [...entities.values()], relations: [...relations.values()] };
}

/** `lead`, `support`, `joint`: the text of a cell that is a role. */
export function roleOf(cell: Cell): Role | undefined {
  if (cell !== null && typeof cell === 'object' && 'relation' in cell) return cell.relation.role;
  return oneOf(ROLES, cell);
}

function relationText({ source, target, type, role }: RelationRef, words: CellWords): string {
  return `${source.name} ${words.code[role ?? type] ?? type} ${target.name}`;
}

/** A cell as one line of text, '' for nothing. */
export function cellText(cell: Cell, words: CellWords): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return words.code[cell] ?? cell;
  if (Array.isArray(cell)) return cell.map((part) => cellText(part, words)).filter(Boolean).join(words.and);
  if ('entity' in cell) return cell.entity.name;
  if ('relation' in cell) return relationText(cell.relation, words);
  if ('path' in cell) return cell.path.nodes.map(({ name }) => name).join(' → ');
  return Object.entries(cell.map).map(([key, part]) => `${key}: ${cellText(part, words)}`).join('; ');
}

const ROLE_ORDER: readonly Role[] = ['lead', 'joint', 'support'];
const COLLATOR = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Order of two cells: figures by size, roles 牵头 共同 配合, else by pinyin; nothing comes last. */
export function compareCells(a: Cell, b: Cell, words: CellWords): number {
  const none = Number(a === null) - Number(b === null);
  if (none !== 0 || a === null || b === null) return none;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (roleA && roleB && roleA !== roleB) return ROLE_ORDER.indexOf(roleA) - ROLE_ORDER.indexOf(roleB);
  return COLLATOR.compare(cellText(a, words), cellText(b, words));
}

/** Whether a column holds verbatim text, by the name a statement gives it; only such text is yellow. */
export function isVerbatim(column: string): boolean {
  return /^(quotes?|sentences?|statements?)$/i.test(column);
}
