import { writeLine } from '../write-text.js';
import { colours, page as edges, sizes } from './look.js';
import { type Document, type Page } from './pen.js';

/** What stands at the top and the foot of a page. */
export interface PageEdges {
  readonly running: string;
  readonly stamp: string;
  readonly number: string;
}

const headTop = 46;
const lineBelowHead = 62;
const footTop = 54;

/** No part of the text: artifacts, which a screen reader passes over. */
export function drawEdges(doc: Document, page: Page, { running, stamp, number }: PageEdges): void {
  doc.page = page;
  const { left, right } = edges;
  const [end, foot] = [page.width - right, page.height - footTop];
  // Below the margin: otherwise the library would begin a new page.
  page.margins.bottom = 0;
  doc.markContent('Artifact', { type: 'Pagination' });
  for (const y of [lineBelowHead, foot - 8]) {
    doc.lineWidth(0.5).strokeColor(colours.line).moveTo(left, y).lineTo(end, y).stroke();
  }
  doc.fontSize(sizes.edge).fillColor(colours.quiet);
  writeLine(doc, fitting(doc, running, end - left), 'regular', left, headTop);
  writeLine(doc, stamp, 'regular', left, foot);
  doc.font('regular');
  const numberLeft = end - doc.widthOfString(number);
  // A long stamp keeps its line to itself: whose copy it is, is never cut off.
  const isFull = left + doc.widthOfString(stamp) > numberLeft - 12;
  writeLine(doc, number, 'regular', numberLeft, isFull ? foot + 12 : foot);
  doc.endMarkedContent();
}

/** A long name is cut off here; it stands in full on the first page. */
function fitting(doc: Document, text: string, width: number): string {
  doc.font('regular');
  if (doc.widthOfString(text) <= width) return text;
  let signs = [...text].slice(0, 150);
  while (doc.widthOfString(`${signs.join('')}…`) > width) signs = signs.slice(0, -4);
  return `${signs.join('')}…`;
}
