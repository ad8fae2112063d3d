import type { FontName } from './fonts.js';
import { gaps, indent, keepWithNext, labelWidth, margins, sizes } from './page-layout.js';
import type { PdfBlock, PdfFact } from './pdf-content.js';
import { writeText } from './write-text.js';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Draws one block under the structure element `parent`, at the place where the block before it ended. */
export function drawBlock(doc: Document, parent: Element, block: PdfBlock): void {
  if (block.kind === 'heading') drawHeading(doc, parent, block.level, block.text);
  else if (block.kind === 'paragraph') drawParagraph(doc, parent, block.text, block.strong ? 'strong' : 'regular');
  else if (block.kind === 'list') drawList(doc, parent, block.items);
  else drawFacts(doc, parent, block.facts);
}

function drawHeading(doc: Document, parent: Element, level: 1 | 2, text: string): void {
  if (doc.y > doc.page.height - margins.bottom - keepWithNext) doc.addPage();
  if (doc.y > margins.top) doc.y += gaps.heading;
  tagged(doc, parent, `H${level}`, () => {
    doc.fontSize(level === 1 ? sizes.heading1 : sizes.heading2);
    write(doc, text, 'strong', { x: margins.left });
  });
  doc.y += gaps.heading;
}

function drawParagraph(doc: Document, parent: Element, text: string, own: FontName): void {
  tagged(doc, parent, 'P', () => {
    doc.fontSize(sizes.text);
    write(doc, text, own, { x: margins.left });
  });
  doc.y += gaps.block;
}

function drawList(doc: Document, parent: Element, items: readonly string[]): void {
  const list = doc.struct('L');
  parent.add(list);
  doc.fontSize(sizes.text);
  for (const item of items) {
    makeRoom(doc);
    const top = doc.y;
    const element = doc.struct('LI');
    list.add(element);
    tagged(doc, element, 'Lbl', () => write(doc, '•', 'regular', { x: margins.left, y: top }));
    tagged(doc, element, 'LBody', () => write(doc, item, 'regular', { x: margins.left + indent, y: top }));
    element.end();
    doc.y += gaps.item;
  }
  list.end();
  doc.y += gaps.block - gaps.item;
}

/** Rows with a heading each. Lines of the table itself are not drawn: its two columns are clear without. */
function drawFacts(doc: Document, parent: Element, facts: readonly PdfFact[]): void {
  const table = doc.struct('Table');
  parent.add(table);
  doc.fontSize(sizes.text);
  for (const { label, value } of facts) {
    makeRoom(doc);
    const top = doc.y;
    const row = doc.struct('TR');
    table.add(row);
    tagged(doc, row, 'TH', () => write(doc, label, 'strong', { x: margins.left, y: top, width: labelWidth }));
    const labelEnd = doc.y;
    tagged(doc, row, 'TD', () => write(doc, value, 'regular', { x: margins.left + labelWidth, y: top }));
    row.end();
    doc.y = Math.max(doc.y, labelEnd);
  }
  table.end();
  doc.y += gaps.block;
}

function tagged(doc: Document, parent: Element, type: string, draw: () => void): void {
  const options = type === 'TH' ? ({ scope: 'Row' } as object) : {};
  const element = doc.struct(type, options, draw);
  parent.add(element);
  element.end();
}

/** A line that does not fit begins on the next page, label and text together. */
function makeRoom(doc: Document): void {
  if (doc.y + doc.currentLineHeight(true) > doc.page.height - margins.bottom) doc.addPage();
}

function write(doc: Document, text: string, own: FontName, at: { x: number; y?: number; width?: number }): void {
  writeText(doc, text, own, { ...at, width: at.width ?? doc.page.width - margins.right - at.x });
}
