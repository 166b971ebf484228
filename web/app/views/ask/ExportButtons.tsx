import { Download, FileSpreadsheet } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { sheetFile } from '../../parts/sheet.ts';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { figure, useText } from '../../text/useText.ts';
import { toCsv } from './csv.ts';
import { exported } from './exported.ts';
import { type Answer, type AnswerTableModel, useCellWords } from './useAnswerTable.ts';

interface ExportButtonsProps {
  table: AnswerTableModel;
  answer: Answer;
  /** Name of the file, without its ending. */
  fileName: string;
}

/** The rows listed, in the order and with the columns shown, as CSV or Excel; the message tells how many of all went into the file. */
export function ExportButtons({ table, answer, fileName }: ExportButtonsProps) {
  const t = useText(ask);
  const words = useCellWords();
  const say = useApp((state) => state.say);
  const save = async (ending: 'csv' | 'xlsx') => {
    const columns = table.getVisibleLeafColumns();
    const { heads, rows, widths } = exported(columns.map(({ id, columnDef }) => ({ at: Number(id), head: String(columnDef.header) })), table.getRowModel().rows.map(({ original }) => original), words);
    try {
      saveFile(`${fileName}.${ending}`, ending === 'xlsx'
        ? await sheetFile({ name: fileName, heads, rows, widths })
        : new Blob([toCsv(heads, rows.map((row) => row.map((cell) => cell ?? '')))], { type: 'text/csv;charset=utf-8' }));
    } catch {
      say({ text: t.notExported });
      return;
    }
    say({ text: answer.total === answer.rows.length ? t.exported(rows.length) : t.exportedPart(rows.length, answer.total === 'more' ? `${figure(rows.length)}+` : figure(answer.total)) });
  };
  return (
    <>
      <Button icon={<Download size={16} />} onClick={() => void save('csv')}>{t.csv}</Button>
      <Button icon={<FileSpreadsheet size={16} />} onClick={() => void save('xlsx')}>{t.excel}</Button>
    </>
  );
}
