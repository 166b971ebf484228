// Rows as an Excel file. The writer is loaded when the first one is saved.
export type SheetCell = string | number | null;

export interface Sheet {
  /** Name of the sheet; Excel takes 31 characters and none of : \ / ? * [ ]. */
  name: string;
  heads: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** Width of each column in characters. */
  widths?: readonly number[];
}

const sheetName = (name: string): string => name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);

/** An Excel file of one sheet: heads bold and kept in sight, texts as texts, figures as figures. A text that begins like a formula stays a text: its cell has the type. */
export async function sheetFile({ name, heads, rows, widths }: Sheet): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const head = heads.map((value) => ({ value, fontWeight: 'bold' as const, alignVertical: 'top' as const }));
  const body = rows.map((row) => row.map((cell) => (cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, wrap: true, alignVertical: 'top' as const })));
  return await write([head, ...body], { sheet: sheetName(name), stickyRowsCount: 1, ...(widths && { columns: widths.map((width) => ({ width })) }) }).toBlob();
}
