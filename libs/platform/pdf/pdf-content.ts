import type { DocumentFacts } from './open-document.js';

/** What is printed, in reading order. How it looks is the matter of this folder alone. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly PdfFact[] };

/** One line of a table of two columns: what it is, and what it says. */
export interface PdfFact {
  readonly label: string;
  readonly value: string;
}

export interface PdfContent extends DocumentFacts {
  /** left in the foot of every page, before its number; not part of what is read aloud */
  readonly footer: string;
  readonly blocks: readonly PdfBlock[];
}
