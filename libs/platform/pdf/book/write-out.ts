import type { Document, Page } from './pen.js';

// What the library keeps to itself. Its version is pinned, and a spec looks at what becomes of it.
interface Written {
  data: unknown;
  buffer: unknown;
  readonly offset?: number;
}
interface OwnPage {
  readonly dictionary: { readonly data: { readonly StructParents?: number } };
  end(): void;
}
interface OwnDocument {
  readonly _pageBuffer: OwnPage[];
  getStructParentTree(): { get(key: number | undefined): Written[] | undefined };
}

const nothing = Object.freeze({});

/**
 * Ends all pages but these, so that their content leaves the memory; the library can only end all of them or none. Of the
 * elements of their structure it needs nothing more than their number.
 */
export function writeOut(doc: Document, stay: readonly Page[]): void {
  const own = doc as unknown as OwnDocument;
  for (const page of own._pageBuffer.splice(stay.length)) {
    page.end();
    const elements = own.getStructParentTree().get(page.dictionary.data.StructParents) ?? [];
    for (const element of elements.filter(({ offset }) => offset !== undefined)) {
      element.data = nothing;
      element.buffer = nothing;
    }
  }
}
