import PDFDocument from 'pdfkit';
import { drawBlock } from './draw-block.js';
import { type FontName, font } from './fonts.js';
import { margins, sizes } from './page-layout.js';
import type { PdfContent } from './pdf-content.js';
import { printable, textRuns } from './text-runs.js';

/**
 * A4 as tagged PDF/UA: a structure that a screen reader follows, Dutch, its title shown, fonts embedded. Version 1.7 is
 * needed: below it the declaration of PDF/UA is silently left out.
 */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    // A standard font may not stand in PDF/UA: unless told that there is none, the library starts with one.
    font: null as unknown as string,
    info: {
      Title: printable(content.title),
      Author: printable(content.author),
      Creator: 'Estafette',
      Producer: 'Estafette',
      CreationDate: content.createdAt,
      ModDate: content.createdAt,
    },
  });
  const bytes = gather(doc);
  for (const name of fontsOf(content)) doc.registerFont(name, font(name).bytes);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of content.blocks) drawBlock(doc, root, block);
  root.end();
  drawFooters(doc, content.footer);
  doc.end();
  return bytes;
}

/** Only the fonts that are used: each costs time to read. */
function fontsOf(content: PdfContent): FontName[] {
  const all = JSON.stringify(content.blocks) + content.footer;
  return textRuns(all, 'regular').some((run) => run.font === 'arabic')
    ? ['regular', 'strong', 'arabic']
    : ['regular', 'strong'];
}

/** Page numbers are no part of the text: artifacts, which a screen reader passes over. */
function drawFooters(doc: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let place = 0; place < count; place += 1) {
    doc.switchToPage(start + place);
    // Below the margin: otherwise the library would begin a new page.
    doc.page.margins.bottom = 0;
    const top = doc.page.height - margins.bottom / 2;
    const text = `${printable(footer)}  ·  pagina ${place + 1} van ${count}`;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(sizes.footer).text(text, margins.left, top, { lineBreak: false });
    doc.endMarkedContent();
  }
}

function gather(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
