export type { PdfBlock, PdfContent, PdfFact } from './pdf-content.js';
export { writePdf } from './write-pdf.js';
export type { BookBlock, BookChapter, BookFacts, BookFront, FinishedBook } from './book/book-content.js';
export { PdfBook } from './book/pdf-book.js';
