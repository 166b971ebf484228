// Rows of a table as the passes read them.

/** One row on a line of its own, its cells apart by tabs; '' for a row without text. Cells hold neither tabs nor line ends. */
export function rowText(cells: readonly string[]): string {
  return cells.some(Boolean) ? `${cells.join('\t')}\n` : '';
}
