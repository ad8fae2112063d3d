export type { PdfBlock, PdfContent, PdfFact } from './pdf-content.js';
export { writePdf } from './write-pdf.js';
