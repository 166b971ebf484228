// The matrix as rows and columns on the screen: sorted, narrowed, folded. Pure.
import type { Gap, Matrix, MatrixTask } from '../../../contract/matrix.ts';
import type { Role } from '../../../../ingest/model.ts';

/** Columns by level and pinyin, or by how many tasks a body has; `body-…`: rows by what that body does in them. */
export const ORDER = 'order';
export const LOAD = 'load';

export interface Column { at: number; body: Matrix['bodies'][number] }
export interface GroupRow { what: 'group'; key: string; title: string; document: string; tasks: number; gaps: Map<Gap, number>; folded: boolean }
export interface TaskRow { what: 'task'; key: string; task: MatrixTask; document: string; group: string }
export type Row = GroupRow | TaskRow;

/** Columns in the order asked for. `at` is the place in `matrix.bodies`, which cells name. */
export function columnsOf({ bodies }: Pick<Matrix, 'bodies'>, sort: string): Column[] {
  const columns = bodies.map((body, at) => ({ at, body }));
  return sort === ORDER ? columns : columns.sort((a, b) => b.body.tasks - a.body.tasks || a.at - b.at);
}

const STRENGTH: Record<Role, number> = { lead: 0, joint: 1, support: 2 };

export interface Wanted {
  roles: readonly Role[];
  /** One gap alone; undefined: all tasks. */
  gap: Gap | undefined;
  /** The body whose duties come first. */
  first: string | undefined;
  folded: ReadonlySet<string>;
}

/** Key of a group: its document and the headings above. */
const keyOf = (group: Matrix['groups'][number], at: number): string => `${group.document} ${at}`;

/** Rows in the order of the text, groups first; a group without a wanted task is left out. */
export function rowsOf(matrix: Matrix, { roles, gap, first, folded }: Wanted): Row[] {
  const body = first === undefined ? -1 : matrix.bodies.findIndex(({ id }) => id === first);
  const strength = (task: MatrixTask): number => {
    const cell = task.cells.find((one) => one.body === body);
    return cell ? STRENGTH[cell.role] : 3;
  };
  return matrix.groups.flatMap((group, at): Row[] => {
    const tasks = group.tasks.filter((task) => (gap === undefined || task.gaps.includes(gap)) && (roles.length === 0 || task.cells.some(({ role }) => roles.includes(role))));
    if (tasks.length === 0) return [];
    const gaps = new Map<Gap, number>();
    for (const task of tasks) for (const one of task.gaps) gaps.set(one, (gaps.get(one) ?? 0) + 1);
    const key = keyOf(group, at);
    const head: GroupRow = { what: 'group', key, title: group.path.at(-1) ?? '', document: group.document, tasks: tasks.length, gaps, folded: folded.has(key) };
    if (head.folded) return [head];
    const sorted = body < 0 ? tasks : tasks.toSorted((a, b) => strength(a) - strength(b));
    return [head, ...sorted.map((task): TaskRow => ({ what: 'task', key: task.id, task, document: group.document, group: key }))];
  });
}

/** Tasks per gap, over the whole matrix. */
export function countGaps({ groups }: Pick<Matrix, 'groups'>): Map<Gap, number> {
  const counts = new Map<Gap, number>();
  for (const { tasks } of groups) for (const { gaps } of tasks) for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return counts;
}

/** Where an arrow key leads: row and column, kept inside; groups are passed over sideways but can be stood on. */
export function stepFrom({ row, column }: { row: number; column: number }, key: string, rows: number, columns: number): { row: number; column: number } | undefined {
  const inside = (n: number, most: number): number => Math.max(0, Math.min(n, most - 1));
  switch (key) {
    case 'ArrowDown': return { row: inside(row + 1, rows), column };
    case 'ArrowUp': return { row: inside(row - 1, rows), column };
    case 'ArrowRight': return { row, column: inside(column + 1, columns) };
    case 'ArrowLeft': return { row, column: inside(column - 1, columns) };
    case 'PageDown': return { row: inside(row + 15, rows), column };
    case 'PageUp': return { row: inside(row - 15, rows), column };
    case 'Home': return { row, column: 0 };
    case 'End': return { row, column: inside(columns, columns) };
    default: return undefined;
  }
}
