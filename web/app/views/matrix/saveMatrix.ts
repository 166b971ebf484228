import type { Matrix } from '../../../contract/matrix.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { sheetFile, type Sheet } from '../../parts/sheet.ts';
import { common } from '../../text/common.ts';
import type { matrix as text } from '../../text/matrix.ts';
import { textIn } from '../../text/useText.ts';
import { useApp } from '../../state/app.ts';

/** The matrix as rows of a sheet: document, chapter, task, gaps, then one column per body with its role in words. */
export function sheetOf(matrix: Matrix, t: typeof text.zh, roles: Record<string, string>): Sheet {
  const titles = new Map(matrix.documents.map(({ id, number, title }) => [id, number ?? title]));
  return {
    name: t.sheet,
    heads: [t.documentColumn, t.chapterColumn, t.task, t.gaps, ...matrix.bodies.map(({ name }) => name)],
    widths: [18, 24, 28, 16, ...matrix.bodies.map(() => 8)],
    rows: matrix.groups.flatMap(({ document, path, tasks }) => tasks.map((task) => {
      const cells = new Map(task.cells.map(({ body, role }) => [body, roles[role]!]));
      return [titles.get(document) ?? '', path.join(' › '), task.name, task.gaps.map((gap) => (gap === 'several-leads' ? t.leads(task.leads) : t.gap[gap]!)).join('、'), ...matrix.bodies.map((_, at) => cells.get(at) ?? null)];
    })),
  };
}

/** Saves the matrix as an Excel file and tells how much went into it. */
export async function saveMatrix(matrix: Matrix, t: typeof text.zh): Promise<{ tasks: number; bodies: number }> {
  const sheet = sheetOf(matrix, t, textIn(common, useApp.getState().language).role);
  saveFile(`${t.title}.xlsx`, await sheetFile(sheet));
  return { tasks: sheet.rows.length, bodies: matrix.bodies.length };
}
