import { printable } from '../text-runs.js';
import type { BookBlock } from './book-content.js';
import { Contents, type Entry } from './contents.js';
import type { Document, Page } from './pen.js';

type Bookmark = PDFKit.PDFOutline;

/** A chapter while it is drawn: its pages, where its headings came to stand, and its bookmarks. */
export class OpenChapter {
  readonly pages: Page[] = [];
  readonly contents: Contents;
  private part: Bookmark;

  /** @param bookmark under which those of this chapter hang */
  constructor(
    private readonly doc: Document,
    name: string,
    blocks: readonly BookBlock[],
    private readonly bookmark: Bookmark,
  ) {
    this.part = bookmark;
    this.contents = new Contents(doc, name, blocks.flatMap(entriesOf));
  }

  /** A heading begins where the text before it ended. */
  heading(level: 2 | 3 | 4, text: string): void {
    if (level === 4) return;
    this.contents.reach(this.pages.length);
    const place = { top: this.doc.y } as object;
    if (level === 2) this.part = this.bookmark.addItem(printable(text), place);
    else this.part.addItem(printable(text), place);
  }

  pagesFrom(first: Page): readonly Page[] {
    return this.pages.slice(this.pages.indexOf(first));
  }
}

function entriesOf(block: BookBlock): Entry[] {
  if (block.kind === 'theirs') return block.blocks.flatMap(entriesOf);
  return block.kind === 'heading' && block.level !== 4 ? [{ level: block.level, text: block.text }] : [];
}
