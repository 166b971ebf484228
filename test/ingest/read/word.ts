// Writes small .docx files for the tests.
import { strToU8, zipSync } from 'fflate';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const xml = (root: string, inside: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NS}>${inside}</w:${root}>`);

export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of `inside` (runs, or plain text), with a style, a place in a list `[numId, level]`, or an outline level. */
export function paragraph(inside: string, { style = '', list, outline }: { style?: string; list?: [number, number]; outline?: number } = {}): string {
  const properties = `${style && `<w:pStyle w:val="${style}"/>`}${list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}`;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
}

/** A cell of text; `span` columns wide, `merge` with the cell above. */
export const cell = (text: string, { span = 1, merge = '' }: { span?: number; merge?: '' | 'restart' | 'continue' } = {}): string =>
  `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge && `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;

export const table = (...rows: string[][]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((c) => (c.startsWith('<') ? c : cell(c))).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A list's definition: its levels as `[numFmt, lvlText]`, and the numbers (numId) made from it, with the start of level 0 where one begins anew. */
export interface List { levels: readonly (readonly [string, string])[]; numbers: readonly { id: number; start?: number }[] }

/** A .docx file of a body and what goes with it. */
export function word(body: string, { lists = [], styles = '', footnotes = '' }: { lists?: readonly List[]; styles?: string; footnotes?: string } = {}): Uint8Array {
  const abstracts = lists.map(({ levels }, i) => `<w:abstractNum w:abstractNumId="${i}">${levels.map(([format, text], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`);
  const numbers = lists.flatMap(({ numbers: ids }, i) => ids.map(({ id, start }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${i}"/>${start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`));
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': xml('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(lists.length > 0 && { 'word/numbering.xml': xml('numbering', [...abstracts, ...numbers].join('')) }),
    ...(styles && { 'word/styles.xml': xml('styles', styles) }),
    ...(footnotes && { 'word/footnotes.xml': xml('footnotes', footnotes) }),
    'word/footer1.xml': xml('ftr', paragraph('— 1 —')),
  });
}
