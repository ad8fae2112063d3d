import PDFDocument from 'pdfkit';
import { printable } from './text-runs.js';

/** What a reader shows of a file, and when it was made. */
export interface DocumentFacts {
  /** shown by the reader instead of a file name, and kept outside the pages: never with the name of a child */
  readonly title: string;
  readonly author: string;
  /** the same content and the same moment give the same bytes */
  readonly createdAt: Date;
}

interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A4 as tagged PDF/UA: a structure that a screen reader follows, Dutch, its title shown, fonts embedded. Version 1.7 is
 * needed: below it the declaration of PDF/UA is silently left out.
 */
export function openDocument({ title, author, createdAt }: DocumentFacts, margins: Margins): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // A standard font may not stand in PDF/UA: unless told that there is none, the library starts with one.
    font: null as unknown as string,
    info: {
      Title: printable(title),
      Author: printable(author),
      Creator: 'Estafette',
      Producer: 'Estafette',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
}
