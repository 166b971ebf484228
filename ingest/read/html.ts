// A web page → its text: one line per block, cells of a row apart by tabs, furniture left out.
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SKIPPED = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'iframe', 'object', 'svg', 'canvas', 'video', 'audio']);
const BLOCKS = new Set(['address', 'article', 'blockquote', 'body', 'br', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul']);

const attribute = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? '';
const squeezed = (text: string): string => text.replace(/[\s\u3000]+/gu, ' ').trim();

function isHidden(element: Element): boolean {
  return SKIPPED.has(element.tagName) || element.attrs.some((a) => a.name === 'hidden') || /display\s*:\s*none/iu.test(attribute(element, 'style'));
}

interface Page { lines: string[]; line: string }

function flush(page: Page): void {
  const line = squeezed(page.line);
  if (line) page.lines.push(line);
  page.line = '';
}

/** The cells of a row, those that one cell spans empty. */
function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((node): node is Element => tree.isElementNode(node) && /^t[dh]$/u.test(node.tagName) && !isHidden(node));
}

const inside = (element: Element): string => {
  const page: Page = { lines: [], line: '' };
  for (const child of element.childNodes) walk(child, page);
  flush(page);
  return page.lines.join(' ');
};

function walkRow(row: Element, page: Page): void {
  const cells = cellsOf(row);
  if (cells.length < 2) {
    for (const child of row.childNodes) walk(child, page);
    return flush(page);
  }
  const texts = cells.flatMap((cell) => [inside(cell), ...Array.from({ length: Math.min(Number(attribute(cell, 'colspan')) || 1, 20) - 1 }, () => '')]);
  if (texts.some(Boolean)) page.lines.push(texts.join('\t'));
}

function walk(node: Node, page: Page): void {
  if (tree.isTextNode(node)) page.line += node.value;
  else if (tree.isElementNode(node)) {
    if (isHidden(node)) return;
    const block = BLOCKS.has(node.tagName);
    if (block) flush(page);
    if (node.tagName === 'tr') walkRow(node, page);
    else for (const child of node.childNodes) walk(child, page);
    if (block) flush(page);
  } else if ('childNodes' in node) for (const child of node.childNodes) walk(child, page);
}

/**
 * The text of an HTML page as a person reads it: blocks on lines of their own with an empty line between,
 * rows of a table on adjoining lines. Offsets of a document read from HTML point into this text.
 */
export function htmlText(html: string): string {
  const page: Page = { lines: [], line: '' };
  walk(parse(html), page);
  flush(page);
  return page.lines.map((line, i) => line + (line.includes('\t') && page.lines[i + 1]?.includes('\t') ? '\n' : '\n\n')).join('');
}
