import type { BookFact } from './book-content.js';
import { colours, gaps, labelWidth, sizes, twoLines } from './look.js';
import { type Document, type Pen, decorate, makeRoom, say, tagged, within } from './pen.js';

/** signs on a line of a column, at the least: how much room a row needs is not worth measuring its text twice */
const signsOnALine = 28;
const lineHeight = 16;
const mostReserved = 160;

/** Questions with short answers, one row each, with a thin line between. */
export function drawFacts(pen: Pen, facts: readonly BookFact[]): void {
  const { doc } = pen;
  const middle = pen.left + labelWidth;
  within(pen, 'Table', (table) => {
    for (const { label, value } of facts) {
      const question = { text: label, size: sizes.text, colour: colours.quiet };
      row(table, [label], (line, y) => [
        cell(line, 'Row', () => say({ ...line, right: middle - gaps.block }, question, { y })),
        cell(line, undefined, () => say({ ...line, left: middle }, { text: value, size: sizes.text }, { y })),
      ]);
    }
  });
  doc.y += gaps.block;
}

/** A table with columns of the same width, and their names above. */
export function drawTable(pen: Pen, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = (pen.right - pen.left) / columns.length;
  const column = (line: Pen, at: number): Pen => {
    const left = pen.left + at * width;
    return { ...line, left, right: left + width - gaps.block };
  };
  const head = { size: sizes.small, font: 'strong', colour: colours.quiet } as const;
  within(pen, 'Table', (table) => {
    row(table, columns, (line, y) =>
      columns.map((text, at) => cell(line, 'Column', () => say(column(line, at), { text, ...head }, { y }))),
    );
    for (const texts of rows) {
      row(table, texts, (line, y) =>
        texts.map((text, at) =>
          cell(line, at === 0 ? 'Row' : undefined, () => say(column(line, at), { text, size: sizes.text }, { y })),
        ),
      );
    }
  });
  pen.doc.y += gaps.block;
}

/** Where a cell ended. */
interface CellEnd {
  readonly page: Document['page'];
  readonly y: number;
}

/** @param scope what a heading is of; absent: a cell with an answer */
function cell(pen: Pen, scope: 'Row' | 'Column' | undefined, draw: () => void): CellEnd {
  tagged(pen, scope ? 'TH' : 'TD', draw, scope ? { scope } : {});
  return { page: pen.doc.page, y: pen.doc.y };
}

/** Cells beside each other. The last may run on to the next page; there is room for the others where the row begins. */
function row(pen: Pen, texts: readonly string[], draw: (pen: Pen, y: number) => readonly CellEnd[]): void {
  const { doc, left, right } = pen;
  const lines = Math.max(...texts.map((text) => Math.ceil(text.length / signsOnALine)));
  makeRoom(doc, Math.max(twoLines, Math.min(lines * lineHeight, mostReserved) + gaps.row * 2));
  within(pen, 'TR', (line) => {
    const ends = draw(line, doc.y + gaps.row);
    doc.y = Math.max(...ends.filter((end) => end.page === doc.page).map(({ y }) => y));
  });
  doc.y += gaps.row;
  decorate(doc, () => doc.lineWidth(0.5).strokeColor(colours.line).moveTo(left, doc.y).lineTo(right, doc.y).stroke());
}
