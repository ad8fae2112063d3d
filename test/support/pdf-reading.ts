import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure of a page, or a piece of its content. */
export interface PdfNode {
  role?: string;
  type?: string;
  id?: string;
  lang?: string;
  children?: PdfNode[];
}

export interface PdfItem {
  str?: string;
  type?: string;
  id?: string;
  tag?: string;
  transform?: number[];
  width?: number;
}

export interface PdfPage {
  readonly items: readonly PdfItem[];
  readonly lang: string | null;
  readonly tree: PdfNode | null;
  /** all words, also those of artifacts */
  readonly text: string;
  /** in order of the structure: the path of roles to each text, and the text */
  readonly texts: readonly [string, string][];
  readonly links: readonly { readonly target: string; readonly words: string }[];
}

/** The document as a reader that is not ours sees it. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  const { info, metadata } = await pdf.getMetadata();
  const marked = await pdf.getMarkInfo();
  const preferences = await pdf.getViewerPreferences();
  const outline = ((await pdf.getOutline()) as Bookmark[] | null) ?? [];
  const destinations = await destinationsOf(pdf);
  await pdf.destroy();
  const texts = pages.flatMap((page) => page.texts);
  return { info: info as Record<string, unknown>, metadata, marked, preferences, pages, texts, outline, destinations };
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

async function readPage(page: Page): Promise<PdfPage> {
  const { items, lang } = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree()) as PdfNode | null;
  const annotations = (await page.getAnnotations()) as {
    subtype: string;
    dest: unknown;
    contentsObj?: { str: string };
  }[];
  const all = items as PdfItem[];
  return {
    ...{ items: all, lang, tree },
    text: all.map(({ str = '' }) => str).join(' '),
    texts: textsOf(tree, all),
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ dest, contentsObj }) => ({ target: String(dest), words: contentsObj?.str ?? '' })),
  };
}

/** Name of each place that a link can lead to → the page, from 1. */
async function destinationsOf(pdf: Document): Promise<ReadonlyMap<string, number>> {
  const places = Object.entries(((await pdf.getDestinations()) ?? {}) as Record<string, unknown[]>);
  const found = new Map<string, number>();
  for (const [name, [ref]] of places) found.set(name, (await pdf.getPageIndex(ref as never)) + 1);
  return found;
}

function textsOf(tree: PdfNode | null, items: readonly PdfItem[], path: readonly string[] = []): [string, string][] {
  if (!tree) return [];
  if (tree.type === 'content') {
    const text = contentOf(tree.id ?? '', items);
    return text ? [[path.join('/'), text]] : [];
  }
  const here = tree.role && tree.role !== 'Root' ? [...path, tree.role] : path;
  return (tree.children ?? []).flatMap((child) => textsOf(child, items, here));
}

function contentOf(id: string, items: readonly PdfItem[]): string {
  const start = items.findIndex((item) => item.type === 'beginMarkedContentProps' && item.id === id);
  const parts: string[] = [];
  for (const item of items.slice(start + 1)) {
    if (item.type?.startsWith('endMarked')) break;
    parts.push(item.str ?? '');
  }
  return parts.filter(Boolean).join(' ').replaceAll(/ +/g, ' ').trim();
}

/** Text that is drawn outside marked content: PDF/UA knows none. */
export function unmarkedTexts({ items }: Pick<PdfPage, 'items'>): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const { type, str } of items) {
    if (type?.startsWith('beginMarked')) depth += 1;
    else if (type?.startsWith('endMarked')) depth -= 1;
    else if (depth === 0 && str?.trim()) found.push(str);
  }
  return found;
}
