import { writeLine } from '../write-text.js';
import { colours, gaps, sizes } from './look.js';
import { type Document, type Element, type Page, type Pen, makeRoom, say, tagged } from './pen.js';

/** Something that a table of contents leads to. */
export interface Entry {
  readonly level: 2 | 3;
  readonly text: string;
}

/** A line of the table: drawn at once, numbered when it is known where it leads. */
interface Line {
  readonly page: Page;
  readonly y: number;
  readonly right: number;
  /** from the line itself to the element that holds its words */
  readonly elements: readonly [item: Element, reference: Element, link: Element];
}

const indent = { 2: 0, 3: 14 } as const;
const step = { 2: 4, 3: 2 } as const;
const numberWidth = 40;

/**
 * A table of contents before what it is about. Its lines are known beforehand and its numbers are not: those are written
 * when all is drawn, on a page that is still open. Each line leads to its place.
 */
export class Contents {
  private readonly lines: Line[] = [];
  private readonly reached: number[] = [];
  private list: Element | undefined;

  /** @param name of this table among others in the document */
  constructor(
    private readonly doc: Document,
    private readonly name: string,
    private readonly entries: readonly Entry[],
  ) {}

  draw(pen: Pen, title: string): void {
    const { doc } = this;
    makeRoom(doc, 110);
    doc.y += gaps.block;
    tagged(pen, 'H2', () => say(pen, { text: title, size: sizes[2], font: 'strong', colour: colours.accent }));
    doc.y += gaps.after[2];
    this.list = doc.struct('TOC');
    pen.parent.add(this.list);
    for (const entry of this.entries) this.lines.push(this.line({ ...pen, parent: this.list }, entry));
    doc.y += gaps.block;
  }

  /** What the next line leads to begins here, on the page with this number. */
  reach(number: number): void {
    this.doc.addNamedDestination(this.target(this.reached.length), 'XYZ', null, this.doc.y, null);
    this.reached.push(number);
  }

  /** All is drawn: writes the numbers, while the pages of the table are still open. */
  fill(): void {
    this.lines.forEach((line, place) => {
      const reached = this.reached[place];
      if (!reached) throw new Error('A table of contents leads nowhere');
      this.number(line, place, String(reached));
    });
    this.list?.end();
  }

  private line(pen: Pen, { level, text }: Entry): Line {
    const { doc } = this;
    doc.y += step[level];
    makeRoom(doc, 20);
    const [page, y, left] = [doc.page, doc.y, pen.left + indent[level]];
    const item = this.under(pen.parent, 'TOCI');
    const reference = this.under(item, 'Reference');
    const link = this.under(reference, 'Link');
    const font = level === 2 ? 'strong' : 'regular';
    link.add(() => say({ ...pen, left, right: pen.right - numberWidth }, { text, size: sizes.text, font }));
    return { page, y, right: pen.right, elements: [item, reference, link] };
  }

  private under(parent: Element, type: string): Element {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  private number({ page, y, right, elements }: Line, place: number, number: string): void {
    const { doc } = this;
    const [item, reference, link] = elements;
    doc.page = page;
    link.add(() => {
      doc.font('regular').fontSize(sizes.text).fillColor(colours.text);
      writeLine(doc, number, 'regular', right - doc.widthOfString(number), y);
    });
    const left = doc.page.margins.left;
    // PDF/UA asks words for a link that is not read from the page.
    const words = { structParent: link, Contents: new String(`Ga naar bladzijde ${number}`) };
    doc.goTo(left, y, right - left, 15, this.target(place), words as object);
    for (const element of [link, reference, item]) element.end();
  }

  private readonly target = (place: number): string => `${this.name}.${String(place).padStart(4, '0')}`;
}
