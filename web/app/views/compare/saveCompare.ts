import type { Compare, ComparedPlace } from '../../../contract/compare.ts';
import { clauseNumber } from '../../parts/footnote.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { sheetFile, type Sheet } from '../../parts/sheet.ts';
import type { compare as text } from '../../text/compare.ts';
import { figureOf, noteOf, sentenceOf, shortTitle } from './words.ts';

interface Common { kind: Record<string, string>; role: Record<string, string>; status: Record<string, string> }

const placeCells = (place: ComparedPlace | undefined): [string | null, string | null] => (place ? [clauseNumber(place.path), place.text] : [null, null]);

/** The comparison as rows of a sheet: all names that differ, then all targets, each with both places. */
export function sheetOf({ before, after, rows, targets }: Compare, t: typeof text.zh, c: Common): Sheet {
  const { what, kind, name, words, beforeAt, afterAt } = t.heads as Record<'what' | 'kind' | 'name' | 'words' | 'beforeAt' | 'afterAt', string>;
  return {
    name: t.sheet,
    heads: [what, kind, name, words, beforeAt, shortTitle(before.title), afterAt, shortTitle(after.title)],
    widths: [12, 10, 28, 40, 12, 60, 12, 60],
    rows: [
      ...rows.map((row) => [t.tag[row.what]!, c.kind[row.entity.kind]!, row.entity.name, sentenceOf(row, t, c).map((part) => part.text).join(''), ...placeCells(row.before), ...placeCells(row.after)]),
      ...targets.map((row) => {
        const figures = [row.before, row.after].map((figure) => (figure ? `${figureOf(figure, t)}${figure.year === undefined ? '' : ` · ${t.yearOf(figure.year)}`}` : '—')).join(' → ');
        const note = noteOf(row, t);
        return [t.chip.targets!, c.kind.Target!, row.indicator, note ? `${figures} · ${note.text}` : figures, ...placeCells(row.before?.place), ...placeCells(row.after?.place)];
      }),
    ],
  };
}

/** Saves the comparison as an Excel file and tells how many rows went into it. */
export async function saveCompare(data: Compare, t: typeof text.zh, c: Common): Promise<number> {
  const sheet = sheetOf(data, t, c);
  saveFile(`${t.sheet}.xlsx`, await sheetFile(sheet));
  return sheet.rows.length;
}
