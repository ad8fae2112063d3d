/** What stands in a dossier, in reading order. How it looks is the matter of whoever draws it. */
export type DossierBlock =
  | { readonly kind: 'title'; readonly text: string; readonly below: string }
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  | { readonly kind: 'contents'; readonly title: string }
  // whole: what follows stays on one page with it
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly whole?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly DossierFact[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'answer'; readonly question: string; readonly text: string }
  | { readonly kind: 'theirs'; readonly blocks: readonly DossierBlock[] };

/** A short answer beside its question. */
export interface DossierFact {
  readonly label: string;
  readonly value: string;
}

/** The dossier of one child. */
export interface DossierChapter {
  /** for bookmarks, and the list at the front of many */
  readonly name: string;
  /** at the top of each of its pages */
  readonly running: string;
  readonly blocks: readonly DossierBlock[];
}
