import type { FontName } from '../fonts.js';
import { type TextPlace, writeText } from '../write-text.js';
import { colours, gaps, page } from './look.js';

export type Document = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
export type Page = Document['page'];

/** Where is drawn: a column of the page, under one element of the structure. */
export interface Pen {
  readonly doc: Document;
  readonly parent: Element;
  readonly left: number;
  readonly right: number;
}

interface Words {
  readonly text: string;
  readonly size: number;
  readonly font?: FontName;
  readonly colour?: string;
}

/** @param place left out: the whole column, below what stands there */
export function say({ doc, left, right }: Pen, words: Words, place: Partial<TextPlace> = {}): void {
  doc.fontSize(words.size).fillColor(words.colour ?? colours.text);
  const at = { x: left, width: right - left, lineGap: gaps.line, ...place };
  writeText(doc, words.text, words.font ?? 'regular', at);
}

/** Draws under an element of its own, which ends with it. */
export function tagged({ doc, parent }: Pen, type: string, draw: () => void, options: object = {}): void {
  const element = doc.struct(type, options, draw);
  parent.add(element);
  element.end();
}

/** An element around others. */
export function within(pen: Pen, type: string, draw: (pen: Pen) => void): void {
  const element = pen.doc.struct(type);
  pen.parent.add(element);
  draw({ ...pen, parent: element });
  element.end();
}

/** Lines and grounds are no part of the text: artifacts, which a screen reader passes over. */
export function decorate(doc: Document, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

export const foot = (doc: Document): number => doc.page.height - page.bottom;

/** Goes on at the next page when there is less room than this. */
export function makeRoom(doc: Document, height: number): void {
  if (doc.y + height > foot(doc)) doc.addPage();
}

export const isAtTop = (doc: Document): boolean => doc.y <= page.top + 1;
