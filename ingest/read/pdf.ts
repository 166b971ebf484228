// A PDF → its text: the runs and ruled lines of each page, put together by their places.
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { ReadError } from './errors.ts';
import { layOut } from './pdfLayout.ts';
import type { Page, Rule, Run } from './pdfPage.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfPage = Awaited<ReturnType<Awaited<ReturnType<PdfJs['getDocument']>['promise']>['getPage']>>;
type Matrix = readonly number[];

const RUN_LIMIT = 2_000_000;
/** A filled shape thinner than this is a ruled line, points. */
const THIN = 2.5;

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0]! * b[0]! + a[2]! * b[1]!, a[1]! * b[0]! + a[3]! * b[1]!, a[0]! * b[2]! + a[2]! * b[3]!,
  a[1]! * b[2]! + a[3]! * b[3]!, a[0]! * b[4]! + a[2]! * b[5]! + a[4]!, a[1]! * b[4]! + a[3]! * b[5]! + a[5]!,
];
const at = (m: Matrix, x: number, y: number): [number, number] => [m[0]! * x + m[2]! * y + m[4]!, m[1]! * x + m[3]! * y + m[5]!];

/** Signs that PDF makers put for a common character (radicals) and no person types. Example: ⼈ → 人. */
const SUPPLEMENT: Readonly<Record<string, string>> = { '⺠': '民', '⺟': '母', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟' };
const plainSigns = (text: string): string => text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (sign) => SUPPLEMENT[sign] ?? sign.normalize('NFKC')).replace(/[\p{Cc}\p{Cf}]/gu, '');

async function runsOf(page: PdfPage, view: Matrix): Promise<Run[]> {
  const runs: Run[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, , , x, y] = times(view, item.transform as number[]);
    const size = Math.hypot(a!, b!);
    if (Math.abs(b!) > size * 0.1 || a! <= 0) continue;
    const text = plainSigns(item.str);
    const last = runs.at(-1);
    const twice = last && last.text === text && text.trim() !== '' && Math.abs(last.x - x!) < size / 4 && Math.abs(last.y - y!) < size / 4;
    if (!twice) runs.push({ text, x: x!, y: y!, width: item.width, size });
  }
  return runs;
}

/** The horizontal and vertical ruled lines of one path. */
function rulesOf(data: ArrayLike<number>, matrix: Matrix, stroked: boolean): Rule[] {
  const rules: Rule[] = [];
  let points: [number, number][] = [];
  const flush = (): void => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (points.length > 1) {
      if (bottom - top < THIN) rules.push({ across: true, at: (top + bottom) / 2, from: left, to: right });
      else if (right - left < THIN) rules.push({ across: false, at: (left + right) / 2, from: top, to: bottom });
      else if (stroked && points.length <= 5) {
        for (const y of [top, bottom]) rules.push({ across: true, at: y, from: left, to: right });
        for (const x of [left, right]) rules.push({ across: false, at: x, from: top, to: bottom });
      }
    }
    points = [];
  };
  for (let i = 0; i < data.length;) {
    const op = data[i];
    if (op === 0) flush();
    const coordinates = op === 0 || op === 1 ? 2 : op === 2 ? 6 : op === 3 ? 4 : 0;
    if (coordinates > 0) points.push(at(matrix, data[i + coordinates - 1]!, data[i + coordinates]!));
    i += coordinates + 1;
  }
  flush();
  return rules;
}

async function pageRules(page: PdfPage, view: Matrix, { OPS }: PdfJs): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) matrix = times(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args[0])) matrix = times(matrix, args[0] as number[]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.constructPath) {
      const [paint, [data]] = args as [number, [ArrayLike<number> | null]];
      if (data && data.length < 4_000 && (strokes.has(paint) || fills.has(paint))) rules.push(...rulesOf(data, matrix, strokes.has(paint)));
    }
  });
  return rules;
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  // pdfjs-dist makes one while it loads, for drawing; where its optional canvas is not installed none is there
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: function DOMMatrix() {} });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), cMapUrl: `${join(home, 'cmaps')}/`, cMapPacked: true, standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    disableFontFace: true, useSystemFonts: false, isEvalSupported: false, maxImageSize: 1, verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    let left = RUN_LIMIT;
    for (let number = 1; number <= document.numPages && left > 0; number += 1) {
      const page = await document.getPage(number);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const runs = await runsOf(page, transform as number[]);
      left -= runs.length;
      pages.push({ width, height, runs, rules: runs.length > 0 ? await pageRules(page, transform as number[], pdfjs) : [] });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/**
 * The text of a PDF: lines joined into paragraphs, an empty line after each; page numbers, running heads and feet left out;
 * ruled tables as rows with tabs.
 * In: the bytes, the file's name for errors. Rejects with ReadError when the file is damaged, encrypted or holds no text.
 */
export async function pdfText(bytes: Uint8Array, file: string): Promise<string> {
  let pages: Page[];
  try {
    pages = await pagesOf(bytes);
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') throw new ReadError(`${file} 加了密码：请去掉密码后另存 · ${file} is encrypted; save it without a password.`, { cause });
    throw new ReadError(`${file} 已损坏，读不出 PDF：请重新下载 · ${file} is damaged; download it again.`, { cause });
  }
  const text = layOut(pages);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReadError(`${file} 是没有文字的 PDF（多半是扫描件）：请先做文字识别，或找文字版 · ${file} is a PDF without text, probably a scan; recognise its text first.`);
  return text;
}
