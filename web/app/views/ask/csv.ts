// An answer as a CSV file.

const BOM = '\uFEFF';

/**
 * A text that a spreadsheet takes for text: one that begins like a formula (= + - @, tab, return) gets an apostrophe before it.
 * `-5` → `'-5` when it is a text; figures stay figures.
 */
export function harmless(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
}

function field(value: string | number): string {
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Heads and rows as CSV for Excel: UTF-8 with a byte order mark, CRLF, fields quoted where they must be. */
export function toCsv(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return BOM + [heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
