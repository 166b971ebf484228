// What a page of a PDF holds: points, y downwards.

/** A stretch of text on one base line. */
export interface Run { text: string; x: number; y: number; width: number; size: number }

/** A ruled line; `at` is its y when it goes across, else its x. */
export interface Rule { across: boolean; at: number; from: number; to: number }

export interface Page { width: number; height: number; runs: Run[]; rules: Rule[] }

/** Runs on one base line, in the order of the page. */
export interface TextLine { text: string; left: number; right: number; y: number; size: number }

/** Whether there is white space between two neighbours that a reader sees: half a sign's width between Latin ones, more between Chinese. */
function isApart(before: string, after: string, gap: number, size: number): boolean {
  const latin = /[\w.,%]$/u.test(before) && /^[\w(]/u.test(after);
  return gap > size * (latin ? 0.15 : 0.7);
}

/** A line set apart sign by sign: 任 务 。 推 动. */
const SPACED = /(?:[^\p{Script=Latin}\d\s] ){4,}/u;
const closed = (text: string): string => (SPACED.test(text) ? text.replace(/(?<=[^\p{Script=Latin}\s]) (?=\S)|(?<=\S) (?=[^\p{Script=Latin}\s])/gu, '') : text);

/** Text of neighbouring lines as one: no space where Chinese text goes on. */
export function together(before: string, after: string): string {
  return before && /[\w,;.)%]$/u.test(before) && /^[\w(]/u.test(after) ? `${before} ${after}` : before + after;
}

/** Runs → lines, in the order in which the page gives them. */
export function linesOf(runs: readonly Run[]): TextLine[] {
  const lines: TextLine[] = [];
  let open: TextLine | undefined;
  for (const run of runs) {
    const text = run.text.replace(/\s+/gu, ' ');
    if (text.trim() === '') continue;
    const gap = open ? run.x - open.right : 0;
    if (open && Math.abs(run.y - open.y) < open.size * 0.5 && gap > -open.size && gap < open.size * 6) {
      open.text += (isApart(open.text, text, gap, open.size) && !/\s$/u.test(open.text) ? ' ' : '') + text;
      open.right = Math.max(open.right, run.x + run.width);
      open.size = Math.max(open.size, run.size);
    } else lines.push(open = { text, left: run.x, right: run.x + run.width, y: run.y, size: run.size });
  }
  return lines.map((line) => ({ ...line, text: closed(line.text.trim()) }));
}
