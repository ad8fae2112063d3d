import { createContext, use } from 'react';
import type { FormAnswers, FormFinding } from '#libs/forms/domain/index.js';

/** How files of a form come in; absent where nothing can be attached. What is known of them: `known-files.ts`. */
export interface FileDoor {
  /** names of kinds for people, such as "PDF, JPG of PNG" */
  readonly kinds: string;
  /** for the window in which one chooses, such as `.pdf,image/png` */
  readonly accept: string;
  readonly maxBytes: number;
  /** gives the id; a refusal is thrown and its words are shown */
  readonly onUpload: (file: File, options: SendOptions) => Promise<string>;
  readonly reasonOf: (error: unknown) => string;
  /** whether the same file may come through another time */
  readonly canRetry: (error: unknown) => boolean;
}

export interface SendOptions {
  /** from 0 to 1 */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** What every question of a section knows of the section. */
export interface SectionContextValue {
  readonly sectionId: string;
  /** answers of the whole form: a condition may look at another section */
  readonly all: FormAnswers;
  /** what is wrong or missing at this answer, as far as it may be said now */
  readonly findingAt: (pointer: string) => FormFinding | undefined;
  /** where a prefilled answer comes from, in Dutch */
  readonly sourceOf: (pointer: string) => string | undefined;
  readonly onEdit: (pointer: string) => void;
  readonly onLeave: () => void;
  readonly files: FileDoor | undefined;
}

export const SectionContext = createContext<SectionContextValue | undefined>(undefined);

export function useSectionContext(): SectionContextValue {
  const value = use(SectionContext);
  if (!value) throw new Error('A question stands within SectionFields');
  return value;
}
