import type { BookBlock } from './book-content.js';
import { drawFacts, drawTable } from './draw-table.js';
import { colours, page as edges, gaps, inset, keepWhole, keepWithNext, sizes, twoLines } from './look.js';
import type { OpenChapter } from './open-chapter.js';
import { type Document, type Pen, decorate, foot, isAtTop, makeRoom, say, tagged, within } from './pen.js';

type Of<Kind extends BookBlock['kind']> = Extract<BookBlock, { kind: Kind }>;

/** Draws one block below the one before it. */
export function drawBlock(pen: Pen, block: BookBlock, chapter: OpenChapter): void {
  if (block.kind === 'heading') drawHeading(pen, block, chapter);
  else if (block.kind === 'contents') chapter.contents.draw(pen, block.title);
  else if (block.kind === 'facts') drawFacts(pen, block.facts);
  else if (block.kind === 'table') drawTable(pen, block.columns, block.rows);
  else if (block.kind === 'theirs') drawTheirs(pen, block, chapter);
  else drawText(pen, block);
}

type TextBlock = Exclude<BookBlock, { kind: 'heading' | 'contents' | 'facts' | 'table' | 'theirs' }>;

function drawText(pen: Pen, block: TextBlock): void {
  if (block.kind === 'title') drawTitle(pen, block);
  else if (block.kind === 'notice') drawNotice(pen, block);
  else if (block.kind === 'answer') drawAnswer(pen, block);
  else if (block.kind === 'list') drawList(pen, block.items);
  else drawParagraph(pen, block);
}

function drawTitle(pen: Pen, { text, below }: Of<'title'>): void {
  const { doc } = pen;
  tagged(pen, 'H1', () => say(pen, { text, size: sizes.title, font: 'strong', colour: colours.accent }));
  tagged(pen, 'P', () => say(pen, { text: below, size: sizes.below, colour: colours.quiet }));
  doc.y += gaps.block;
}

function drawHeading(pen: Pen, { level, text, whole }: Of<'heading'>, chapter: OpenChapter): void {
  const { doc } = pen;
  makeRoom(doc, gaps.before[level] + (whole ? keepWhole : keepWithNext[level]));
  if (!isAtTop(doc)) doc.y += gaps.before[level];
  chapter.heading(level, text);
  const colour = level === 4 ? colours.text : colours.accent;
  tagged(pen, `H${level}`, () => say(pen, { text, size: sizes[level], font: 'strong', colour }));
  doc.y += gaps.after[level];
}

function drawParagraph(pen: Pen, { text, quiet }: Of<'paragraph'>): void {
  makeRoom(pen.doc, twoLines);
  const look = quiet ? { size: sizes.small, colour: colours.quiet } : { size: sizes.text };
  tagged(pen, 'P', () => say(pen, { text, ...look }));
  pen.doc.y += gaps.block;
}

/** The question, and below it what may run over pages: each paragraph of it stays one for who listens. */
function drawAnswer(pen: Pen, { question, text }: Of<'answer'>): void {
  const { doc } = pen;
  makeRoom(doc, twoLines * 2);
  tagged(pen, 'P', () => say(pen, { text: question, size: sizes.text, font: 'strong' }));
  doc.y += 1;
  for (const paragraph of text.split('\n').filter((line) => line.trim() !== '')) {
    makeRoom(doc, twoLines);
    tagged(pen, 'P', () => say(pen, { text: paragraph, size: sizes.text }));
    doc.y += gaps.item;
  }
  doc.y += gaps.block - gaps.item;
}

function drawList(pen: Pen, items: readonly string[]): void {
  const { doc, left } = pen;
  within(pen, 'L', (list) => {
    for (const text of items) {
      makeRoom(doc, twoLines);
      const y = doc.y;
      within(list, 'LI', (item) => {
        tagged(item, 'Lbl', () => say(item, { text: '•', size: sizes.text, colour: colours.accent }, { y }));
        tagged(item, 'LBody', () => say({ ...item, left: left + inset }, { text, size: sizes.text }, { y }));
      });
      doc.y += gaps.item;
    }
  });
  doc.y += gaps.block - gaps.item;
}

/** What must be seen before all else, on a ground of its own. */
function drawNotice(pen: Pen, { title, text }: Of<'notice'>): void {
  const { doc, left, right } = pen;
  const top = doc.y;
  doc.fontSize(sizes.text);
  const inner = { ...pen, left: left + inset, right: right - inset };
  doc.y = top + inset;
  tagged(inner, 'P', () => say(inner, { text: title, size: sizes.below, font: 'strong' }));
  tagged(inner, 'P', () => say(inner, { text, size: sizes.text }));
  doc.y += inset - gaps.line;
  const height = doc.y - top;
  decorate(doc, () =>
    doc
      .lineWidth(1.5)
      .strokeColor(colours.accent)
      .rect(left, top, right - left, height)
      .stroke(),
  );
  doc.y += gaps.block;
}

/** Words of others, behind a bar along all pages that they take. */
function drawTheirs(pen: Pen, { blocks }: Of<'theirs'>, chapter: OpenChapter): void {
  const { doc, left } = pen;
  const [first, top] = [doc.page, doc.y];
  within(pen, 'BlockQuote', (inner) => {
    for (const block of blocks) drawBlock({ ...inner, left: left + inset }, block, chapter);
  });
  const [last, bottom] = [doc.page, doc.y - gaps.block];
  for (const page of chapter.pagesFrom(first)) {
    doc.page = page;
    bar(doc, left + 1, page === first ? top : edges.top, page === last ? bottom : foot(doc));
  }
}

function bar(doc: Document, x: number, top: number, bottom: number): void {
  if (bottom <= top) return;
  decorate(doc, () => doc.lineWidth(2).strokeColor(colours.theirs).moveTo(x, top).lineTo(x, bottom).stroke());
}
