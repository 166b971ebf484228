// A Word file (.docx) → its text: numbers that Word counts by itself written out, tables as rows, notes below their paragraph.
import { strFromU8, unzipSync } from 'fflate';
import { Numbering, type ListPlace } from './docxNumbering.ts';
import { ReadError } from './errors.ts';
import { rowText } from './rows.ts';
import { attribute, child, children, xmlRoot, type XmlElement } from './xml.ts';

const MB = 1024 * 1024;
/** Unpacked parts together may hold so much. */
const MOST = 200 * MB;
const PARTS = /^word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml$/u;

interface Style { name: string; outline?: number; place?: ListPlace }

function partsOf(bytes: Uint8Array): Map<string, XmlElement> {
  let left = MOST;
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => PARTS.test(name) && (left -= originalSize) >= 0 });
  return new Map(Object.entries(files).flatMap(([name, part]) => { const root = xmlRoot(strFromU8(part)); return root ? [[name.replace(/^word\/|\d*\.xml$/gu, ''), root] as const] : []; }));
}

/** A place in a list as a paragraph's or a style's properties give it; list 0 takes a paragraph out of its style's list. */
function placeOf(properties: XmlElement | undefined): Partial<ListPlace> | undefined {
  const number = child(properties, 'numPr');
  if (!number) return undefined;
  const list = attribute(child(number, 'numId'), 'val');
  const level = attribute(child(number, 'ilvl'), 'val');
  return { ...(list && { list }), ...(level && { level: Number(level) }) };
}

function stylesOf(root: XmlElement | undefined): Map<string, Style> {
  const raw = new Map(children(root, 'style').map((element) => [attribute(element, 'styleId'), element]));
  const styles = new Map<string, Style>();
  const read = (id: string, depth: number): Style | undefined => {
    const known = styles.get(id);
    const element = raw.get(id);
    if (known || !element) return known;
    const based = attribute(child(element, 'basedOn'), 'val');
    const above = based && depth < 20 ? read(based, depth + 1) : undefined;
    const properties = child(element, 'pPr');
    const outline = attribute(child(properties, 'outlineLvl'), 'val');
    const place = { ...above?.place, ...placeOf(properties) };
    const style: Style = {
      name: attribute(child(element, 'name'), 'val').toLowerCase(),
      ...(outline ? { outline: Number(outline) } : above?.outline !== undefined && { outline: above.outline }),
      ...(place.list && { place: { list: place.list, level: place.level ?? 0 } }),
    };
    styles.set(id, style);
    return style;
  };
  for (const id of raw.keys()) read(id, 0);
  return styles;
}

/** The text of one file being put together. */
class Writer {
  private readonly styles: Map<string, Style>;
  private readonly numbering: Numbering;
  private readonly notes: Map<string, XmlElement>;

  constructor(parts: Map<string, XmlElement>) {
    this.styles = stylesOf(parts.get('styles'));
    this.numbering = new Numbering(parts.get('numbering'));
    this.notes = new Map((['footnote', 'endnote'] as const).flatMap((kind) => children(parts.get(`${kind}s`), kind).filter((note) => !attribute(note, 'type')).map((note) => [`${kind} ${attribute(note, 'id')}`, note] as const)));
  }

  /** The paragraphs and tables of a body, cell, note or text box; every entry ends its own line. */
  blocks(element: XmlElement): string[] {
    return children(element).flatMap((node) => {
      if (node.localName === 'p') return this.paragraph(node);
      if (node.localName === 'tbl') return this.table(node);
      return /^(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$/u.test(node.localName ?? '') ? this.blocks(node) : [];
    });
  }

  private paragraph(element: XmlElement): string[] {
    const properties = child(element, 'pPr');
    const style = this.styles.get(attribute(child(properties, 'pStyle'), 'val'));
    if (style && /^toc \d|^目录/u.test(style.name)) return [];
    const after: string[] = [];
    const text = this.inline(element, after).replace(/[^\S\n\u3000]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim();
    const own = placeOf(properties);
    const list = own?.list ?? style?.place?.list;
    const number = text && list && list !== '0' ? this.numbering.next({ list, level: own?.level ?? style?.place?.level ?? 0 }) : '';
    const outline = Number(attribute(child(properties, 'outlineLvl'), 'val') || (style?.outline ?? 9));
    const mark = outline < 6 ? `${'#'.repeat(outline + 1)} ` : '';
    const gap = number && /[\p{L}\d.•]$/u.test(number) ? ' ' : '';
    return [...(text ? [`${mark}${number}${gap}${text}\n\n`] : []), ...after];
  }

  /** The text inside a paragraph; notes and text boxes go to `after`. */
  private inline(element: XmlElement, after: string[]): string {
    return children(element).map((node): string => {
      switch (node.localName) {
        case 't': return node.textContent ?? '';
        case 'tab': return ' ';
        case 'cr': return '\n';
        case 'br': return /^(?:page|column)$/u.test(attribute(node, 'type')) ? '' : '\n';
        case 'noBreakHyphen': return '-';
        case 'footnoteReference': case 'endnoteReference': {
          const note = this.notes.get(`${node.localName.slice(0, -9)} ${attribute(node, 'id')}`);
          const text = note ? this.blocks(note).join('').replace(/\s+/gu, ' ').trim() : '';
          if (text) after.push(`注：${text.replace(/^注[:：]\s*/u, '')}\n\n`);
          return '';
        }
        case 'txbxContent': after.push(...this.blocks(node)); return '';
        case 'pPr': case 'rPr': case 'del': case 'moveFrom': case 'Fallback': case 'rt': case 'instrText': case 'delText': return '';
        case 'r': return child(child(node, 'rPr'), 'vanish') ? '' : this.inline(node, after);
        default: return this.inline(node, after);
      }
    }).join('');
  }

  private table(element: XmlElement): string[] {
    const above: string[] = [];
    const rows = this.rowsOf(element).map((row) => {
      const properties = child(row, 'trPr');
      const texts: string[] = Array.from({ length: Math.min(Number(attribute(child(properties, 'gridBefore'), 'val')) || 0, 20) }, () => '');
      const blocks: string[][] = [];
      for (const cell of this.cellsOf(row)) {
        const span = Math.min(Number(attribute(child(child(cell, 'tcPr'), 'gridSpan'), 'val')) || 1, 40);
        const merge = child(child(cell, 'tcPr'), 'vMerge');
        const column = texts.length;
        const inside = this.blocks(cell);
        const text = merge && attribute(merge, 'val') !== 'restart' ? above[column] ?? '' : inside.join(' ').replace(/\s+/gu, ' ').trim();
        blocks.push(inside);
        texts.push(text, ...Array.from({ length: span - 1 }, () => ''));
        above[column] = text;
      }
      return { texts, blocks };
    });
    if (rows.every(({ texts }) => texts.length < 2)) return rows.flatMap(({ blocks }) => blocks.flat());
    return [...rows.map(({ texts }) => rowText(texts)), '\n'];
  }

  private rowsOf(table: XmlElement): XmlElement[] {
    return children(table).flatMap((node) => (node.localName === 'tr' ? [node] : /^(?:sdt|sdtContent|ins)$/u.test(node.localName ?? '') ? this.rowsOf(node) : []));
  }

  private cellsOf(row: XmlElement): XmlElement[] {
    return children(row).flatMap((node) => (node.localName === 'tc' ? [node] : /^(?:sdt|sdtContent)$/u.test(node.localName ?? '') ? this.cellsOf(node) : []));
  }
}

/**
 * The text of a .docx file: a paragraph a line with an empty line after it, list numbers as Word shows them, headings
 * marked by # as in markdown, a table's rows on adjoining lines with tabs, a merged cell's text in each of its rows,
 * notes after their paragraph as 注：…; deleted and hidden text, contents lists, page heads and feet are left out.
 * In: the bytes, the file's name for errors. Throws ReadError when the file is damaged or encrypted.
 */
export function docxText(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new ReadError(`${file} 加了密码：请在 Word 里去掉密码后另存 · ${file} is encrypted; save it without a password.`);
    throw new ReadError(`${file} 其实是旧版 Word 文件：请另存为 .docx · ${file} is an old Word file; save it as .docx.`);
  }
  let body: XmlElement | undefined;
  let parts: Map<string, XmlElement>;
  try {
    parts = partsOf(bytes);
    body = child(parts.get('document'), 'body');
    if (body) return new Writer(parts).blocks(body).join('');
  } catch (cause) {
    throw new ReadError(`${file} 已损坏，读不出 Word 正文：请重新下载，或用 Word 打开后另存 · ${file} is damaged; download it again or save it anew in Word.`, { cause });
  }
  throw new ReadError(`${file} 里没有 Word 正文：请检查是不是 .docx 文件 · ${file} holds no Word document.`);
}
