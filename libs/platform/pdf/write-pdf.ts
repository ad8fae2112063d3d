import { drawBlock } from './draw-block.js';
import { gather } from './gather.js';
import { openDocument } from './open-document.js';
import { margins, sizes } from './page-layout.js';
import type { PdfContent } from './pdf-content.js';
import { writeLine } from './write-text.js';

/** A letter: tagged PDF/UA on A4, drawn from top to bottom. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const doc = openDocument(content, margins);
  const bytes = gather(doc);
  doc.addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of content.blocks) drawBlock(doc, root, block);
  root.end();
  drawFooters(doc, content.footer);
  doc.end();
  return bytes;
}

/** Page numbers are no part of the text: artifacts, which a screen reader passes over. */
function drawFooters(doc: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let place = 0; place < count; place += 1) {
    doc.switchToPage(start + place);
    // Below the margin: otherwise the library would begin a new page.
    doc.page.margins.bottom = 0;
    const top = doc.page.height - margins.bottom / 2;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.fontSize(sizes.footer);
    writeLine(doc, `${footer}  ·  pagina ${place + 1} van ${count}`, 'regular', margins.left, top);
    doc.endMarkedContent();
  }
}
