import type { DocumentFacts } from '../open-document.js';

/** What a book of dossiers can hold, in reading order. */
export type BookBlock =
  | { readonly kind: 'title'; readonly text: string; readonly below: string }
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  | { readonly kind: 'contents'; readonly title: string }
  // whole: what follows stays on one page with it
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly whole?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly BookFact[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'answer'; readonly question: string; readonly text: string }
  | { readonly kind: 'theirs'; readonly blocks: readonly BookBlock[] };

export interface BookFact {
  readonly label: string;
  readonly value: string;
}

/** Begins on a page of its own, and counts its own pages: it may be taken out and put in a file. */
export interface BookChapter {
  /** of its bookmark, and in the list at the front */
  readonly name: string;
  /** at the top of each of its pages */
  readonly running: string;
  readonly blocks: readonly BookBlock[];
}

/** Before the chapters, when there are many. */
export interface BookFront {
  readonly title: string;
  readonly below: string;
  readonly blocks: readonly BookBlock[];
}

export interface BookFacts extends DocumentFacts {
  /** at the foot of each page: whose copy it is */
  readonly stamp: string;
}

export interface FinishedBook {
  readonly bytes: Buffer;
  readonly pages: number;
}
