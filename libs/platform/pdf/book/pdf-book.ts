import { gather } from '../gather.js';
import { openDocument } from '../open-document.js';
import { printable } from '../text-runs.js';
import type { BookBlock, BookChapter, BookFacts, BookFront, FinishedBook } from './book-content.js';
import { Contents } from './contents.js';
import { drawBlock } from './draw-block.js';
import { page as edges } from './look.js';
import { OpenChapter } from './open-chapter.js';
import { drawEdges } from './page-edges.js';
import type { Document, Element, Page, Pen } from './pen.js';
import { writeOut } from './write-out.js';

interface OpenFront {
  readonly chapter: OpenChapter;
  /** of the chapters */
  readonly contents: Contents;
  readonly section: Element;
  readonly running: string;
}

/**
 * Writes dossiers into one tagged PDF, chapter by chapter. The pages of a chapter are written out when it is done, so that a
 * hundred children take as little memory as one. The same content gives the same bytes.
 */
export class PdfBook {
  private readonly doc: Document;
  private readonly bytes: Promise<Buffer>;
  private readonly root: Element;
  private front: OpenFront | undefined;
  private open: OpenChapter | undefined;
  private sheets = 0;
  private chapters = 0;

  constructor(private readonly facts: BookFacts) {
    this.doc = openDocument(facts, edges);
    this.bytes = gather(this.doc);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.doc.on('pageAdded', () => {
      this.sheets += 1;
      this.open?.pages.push(this.doc.page);
    });
  }

  /** Before the first chapter: a list of all that come, with the sheet on which each begins. */
  begin({ title, below, blocks }: BookFront, names: readonly string[]): void {
    const { doc } = this;
    const contents = new Contents(
      doc,
      'chapter',
      names.map((text) => ({ level: 2, text })),
    );
    const chapter = this.start('front', blocks);
    const section = this.section();
    const pen = penIn(doc, section);
    drawBlock(pen, { kind: 'title', text: title, below }, chapter);
    if (names.length > 0) contents.draw(pen, 'Inhoud');
    for (const block of blocks) drawBlock(pen, block, chapter);
    this.front = { chapter, contents, section, running: title };
  }

  /** @returns how many pages it took */
  add({ name, running, blocks }: BookChapter): number {
    const { doc, front } = this;
    this.chapters += 1;
    const chapter = this.start(`k${String(this.chapters).padStart(4, '0')}`, blocks, front && name);
    front?.contents.reach(this.sheets);
    const section = this.section();
    for (const block of blocks) drawBlock(penIn(doc, section), block, chapter);
    chapter.contents.fill();
    section.end();
    const { pages } = chapter;
    pages.forEach((page, place) => this.edges(page, running, `pagina ${place + 1} van ${pages.length}`));
    writeOut(doc, front?.chapter.pages ?? []);
    return pages.length;
  }

  async finish(): Promise<FinishedBook> {
    const { doc, front } = this;
    if (front) {
      front.contents.fill();
      front.section.end();
      front.chapter.pages.forEach((page, place) =>
        this.edges(page, front.running, `blad ${place + 1} van ${this.sheets}`),
      );
    }
    this.root.end();
    doc.end();
    return { bytes: await this.bytes, pages: this.sheets };
  }

  /** @param name of a bookmark above those of the chapter itself; only among many */
  private start(id: string, blocks: readonly BookBlock[], name?: string): OpenChapter {
    const { doc } = this;
    this.open = undefined;
    doc.addPage();
    const bookmark = name === undefined ? doc.outline : doc.outline.addItem(printable(name));
    this.open = new OpenChapter(doc, id, blocks, bookmark);
    this.open.pages.push(doc.page);
    return this.open;
  }

  private section(): Element {
    const section = this.doc.struct('Sect');
    this.root.add(section);
    return section;
  }

  private edges(page: Page, running: string, number: string): void {
    drawEdges(this.doc, page, { running, stamp: this.facts.stamp, number });
  }
}

const penIn = (doc: Document, parent: Element): Pen => ({
  ...{ doc, parent, left: edges.left },
  right: doc.page.width - edges.right,
});
