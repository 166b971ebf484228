// A web page → its text: one line per block, cells of a row apart by tabs, furniture left out.
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { attribute, furnitureOf, isFurnitureLine, type Element } from './htmlFurniture.ts';
import { rowText } from './rows.ts';

type Node = DefaultTreeAdapterMap['node'];

const BLOCKS = new Set(['address', 'article', 'blockquote', 'body', 'br', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul']);
/** Elements within elements deeper than this are read as plain text. */
const DEEPEST = 400;
const MOST_SPANNED = 40;

const squeezed = (text: string): string => text.replace(/[\s\u3000]+/gu, ' ').trim();

/** A cell that reaches down into later rows. */
interface Span { text: string; rows: number }
/** `isLast`: of its table. */
interface Line { text: string; isRow: boolean; isLast?: boolean }

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const count = Number(attribute(cell, name));
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPANNED) : 1;
}

class Reader {
  readonly lines: Line[] = [];
  private line = '';
  private hasTable = false;
  private spans: (Span | undefined)[] = [];
  private readonly isFurniture: (element: Element) => boolean;

  constructor(isFurniture: (element: Element) => boolean) {
    this.isFurniture = isFurniture;
  }

  private flush(): void {
    const text = squeezed(this.line);
    if (text && !isFurnitureLine(text)) this.lines.push({ text, isRow: false });
    this.line = '';
  }

  /** A cell, read by itself; `isPage` when it lays out a part of the page and holds no mere words. */
  private inside(cell: Element, depth: number): { lines: Line[]; isPage: boolean } {
    const reader = new Reader(this.isFurniture);
    for (const child of cell.childNodes) reader.walk(child, depth + 1);
    reader.flush();
    const { lines, hasTable } = reader;
    this.hasTable ||= hasTable;
    return { lines, isPage: hasTable || lines.length > 12 || lines.reduce((sum, { text }) => sum + text.length, 0) > 1500 };
  }

  private row(row: Element, depth: number): void {
    const cells = row.childNodes.filter((node): node is Element => tree.isElementNode(node) && /^t[dh]$/u.test(node.tagName) && !this.isFurniture(node));
    const read = cells.map((cell) => this.inside(cell, depth));
    const isAlone = cells.length < 2 && !this.spans.some((span) => span && span.rows > 0);
    if (isAlone || read.some(({ isPage }) => isPage)) {
      for (const { lines } of read) for (const line of lines) this.lines.push(line);
      return;
    }
    const texts: string[] = [];
    const above = (): void => {
      for (let span = this.spans[texts.length]; span && span.rows > 0; span = this.spans[texts.length]) {
        span.rows -= 1;
        texts.push(span.text);
      }
    };
    cells.forEach((cell, i) => {
      above();
      const text = read[i]!.lines.map((line) => line.text).join(' ');
      const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let column = 0; column < columns; column += 1) {
        const own = column === 0 ? text : '';
        this.spans[texts.length] = rows > 1 ? { text: own, rows: rows - 1 } : undefined;
        texts.push(own);
      }
    });
    above();
    const text = rowText(texts);
    if (text) this.lines.push({ text: text.slice(0, -1), isRow: true });
  }

  /** Text of a node with everything below it, without a call for each level. */
  private flat(node: Node): void {
    const open: Node[] = [node];
    for (let next = open.pop(); next; next = open.pop()) {
      if (tree.isTextNode(next)) this.line += next.value;
      else if ('childNodes' in next && !(tree.isElementNode(next) && this.isFurniture(next))) open.push(...next.childNodes.toReversed());
    }
  }

  walk(node: Node, depth: number): void {
    if (tree.isTextNode(node)) {
      const isKept = node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'pre';
      if (!isKept) this.line += node.value;
      else for (const line of node.value.split('\n')) { this.line += line; this.flush(); }
      return;
    }
    if (depth > DEEPEST) return this.flat(node);
    if (!tree.isElementNode(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) this.walk(child, depth + 1);
      return;
    }
    if (this.isFurniture(node)) return;
    const block = BLOCKS.has(node.tagName);
    if (block) this.flush();
    const outer = this.spans;
    if (node.tagName === 'table') {
      this.hasTable = true;
      this.spans = [];
    }
    if (node.tagName === 'tr') this.row(node, depth);
    else for (const child of node.childNodes) this.walk(child, depth + 1);
    if (block) this.flush();
    const last = this.lines.at(-1);
    if (node.tagName === 'table' && last?.isRow) last.isLast = true;
    this.spans = outer;
  }

  /** The lines read, the last one included. */
  end(): Line[] {
    this.flush();
    return this.lines;
  }
}

/**
 * The text of an HTML page as a person reads it: blocks on lines of their own with an empty line between, rows of a table on
 * adjoining lines with tabs, a merged cell's text in each of its rows; navigation, buttons and the foot of the site left out.
 * Offsets of a document read from HTML point into this text.
 */
export function htmlText(html: string): string {
  const page = parse(html);
  const root = page.childNodes.find((node): node is Element => tree.isElementNode(node));
  const reader = new Reader(furnitureOf(root?.childNodes.find((node): node is Element => tree.isElementNode(node) && node.tagName === 'body')));
  reader.walk(page, 0);
  const lines = reader.end();
  return lines.map(({ text, isRow, isLast }, i) => text + (isRow && !isLast && lines[i + 1]?.isRow ? '\n' : '\n\n')).join('');
}
