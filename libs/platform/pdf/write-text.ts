import { type FontName, font } from './fonts.js';
import { gaps } from './page-layout.js';
import { type TextRun, textRuns } from './text-runs.js';

/** Where text stands: its left side, its top when that is not where the text before it ended, and how wide it may be. */
export interface TextPlace {
  readonly x: number;
  readonly y?: number;
  readonly width: number;
  readonly lineGap?: number;
}

const known = new WeakMap<PDFKit.PDFDocument, Set<FontName>>();

/** A font is read into a document when it is first used: that costs time, and most texts need two. */
function takeFont(doc: PDFKit.PDFDocument, name: FontName): void {
  const names = known.get(doc) ?? new Set();
  known.set(doc, names);
  if (!names.has(name)) doc.registerFont(name, font(name).bytes);
  names.add(name);
  doc.font(name);
}

/** Letters of another font stand on the same line as ours, however high that font is. */
function baselineOf(doc: PDFKit.PDFDocument, own: FontName, runs: readonly TextRun[]): { baseline?: number } {
  if (runs.every((run) => run.font === own)) return {};
  takeFont(doc, own);
  return { baseline: -doc.currentLineHeight() * font(own).above };
}

/** Text in as many fonts as its signs need. */
export function writeText(doc: PDFKit.PDFDocument, text: string, own: FontName, place: TextPlace): void {
  const runs = textRuns(text, own);
  const baseline = baselineOf(doc, own, runs);
  runs.forEach((run, at) => {
    const options = {
      ...baseline,
      width: place.width,
      lineGap: place.lineGap ?? gaps.line,
      continued: at < runs.length - 1,
    };
    takeFont(doc, run.font);
    if (at > 0) doc.text(run.text, options);
    else doc.text(run.text, place.x, place.y ?? doc.y, options);
  });
}

/** For one line that stands alone and is never broken, such as a page number. */
export function writeLine(doc: PDFKit.PDFDocument, text: string, own: FontName, x: number, y: number): void {
  const runs = textRuns(text, own);
  const baseline = baselineOf(doc, own, runs);
  for (const run of runs) {
    takeFont(doc, run.font);
    doc.text(run.text, x, y, { ...baseline, lineBreak: false });
    x += doc.widthOfString(run.text);
  }
}
