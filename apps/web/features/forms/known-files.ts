import { createContext, use } from 'react';

/** A file that stands with an answer; the answer itself is its id. */
export interface KnownFile {
  readonly name: string;
  /** in bytes */
  readonly size: number;
  readonly mediaType: string;
  /** where it can be downloaded */
  readonly href: string;
  /** what a scanner for viruses said; absent: not known here */
  readonly scan?: 'clean' | 'not-scanned' | 'infected';
}

export type KnownFiles = Readonly<Record<string, KnownFile>>;

/** What the page knows of files, by id; absent where they are not shown. */
export const KnownFilesContext = createContext<KnownFiles | undefined>(undefined);

export const useKnownFiles = (): KnownFiles | undefined => use(KnownFilesContext);
