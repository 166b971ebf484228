// Prints pages to PDF by Chromium, and writes small PDFs by hand.
import type { Browser } from 'playwright-core';

const STYLE = `<meta charset="utf-8"><style>
  body { font: 16px/1.8 'Noto Serif CJK SC', 'Songti SC', serif; margin: 0 }
  p { margin: 0; text-indent: 2em; text-align: justify } h1 { text-align: center; font-size: 24px } .flush { text-indent: 0 }
  table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 4px } .two { column-count: 2; column-gap: 40px }
</style>`;

/** In: the inside of a page's body, its running head ('' for none). Out: a PDF on A4 with page numbers — 1 —. */
export async function printed(browser: Browser, body: string, runningHead = ''): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html><head>${STYLE}</head><body>${body}</body></html>`);
  const margin = { top: '30mm', bottom: '30mm', left: '28mm', right: '28mm' };
  const small = (inside: string): string => `<div style="font-size:10px;width:100%;text-align:center">${inside || '&nbsp;'}</div>`;
  const bytes = await page.pdf({ format: 'A4', margin, displayHeaderFooter: true, headerTemplate: small(runningHead), footerTemplate: small('— <span class="pageNumber"></span> —') });
  await page.close();
  return bytes;
}

/** A PDF of one page whose content stream is `stream`; `font` is what /F1 stands for, `trailer` is added to the trailer. */
export function handMade(stream: string, font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', trailer = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`, font,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => { const at = file.length; file += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A Chinese font that is named, not embedded: its signs come from the CMap UniGB-UCS2-H. */
export const SONG = '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>';

/** The operand that shows a Chinese text in SONG. */
export const shown = (text: string): string => `<${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
