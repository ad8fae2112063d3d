import { createContext, use } from 'react';

/** A file that stands with an answer; the answer itself is its id. */
export interface KnownFile {
  readonly name: string;
  /** in bytes */
  readonly size: number;
  readonly mediaType: string;
  /** where it can be downloaded */
  readonly href: string;
  /** absent: it went to a school, and so it was in order */
  readonly scan?: 'clean' | 'not-scanned' | 'infected';
}

export type KnownFiles = Readonly<Record<string, KnownFile>>;

/** What the page knows of files, by id; absent where they are not shown. */
export const KnownFilesContext = createContext<KnownFiles | undefined>(undefined);

export const useKnownFiles = (): KnownFiles | undefined => use(KnownFilesContext);
