import type { FormDefinition, SectionAnswers } from '#libs/forms/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { ShutMark } from './guardian-print.js';
import type { ReleaseHeader, ReleaseKind } from './release.js';

export const printKinds = ['normal', 'restricted'] as const;
/** `restricted`: the parts with readers of their own, apart; those are never in a normal print (features 60, W17). */
export type PrintKind = (typeof printKinds)[number];

/** One part of a form, as it may stand on paper. */
export interface PrintablePart {
  readonly id: string;
  readonly sections: Readonly<Record<string, SectionAnswers>>;
}

/** Somebody did something at a moment. */
export interface PrintedMoment {
  readonly at: Date;
  readonly byName: string;
}

/** All that a print of a handover needs, and nothing that may not be on it: no BSN, no address, no note of staff. */
export interface PrintableHandover {
  readonly header: ReleaseHeader;
  /** null: a text that lies before the parents, for no school yet */
  readonly schoolName: string | null;
  readonly definition: FormDefinition;
  /** `concept`: what lies before the parents, and went nowhere */
  readonly kind: ReleaseKind | 'concept';
  /** those that this print is about, in the order of the form */
  readonly parts: readonly PrintablePart[];
  /** ids of all parts that went, on this print or not */
  readonly went: readonly string[];
  /** the day on which parents agreed, by part */
  readonly consentedOn: Readonly<Record<string, LocalDate>>;
  /** 0: facts that went before anything was laid before parents */
  readonly versionNumber: number;
  /** of what went, in the record and on the page the same */
  readonly sha256: string;
  readonly presented: PrintedMoment | null;
  readonly sent: PrintedMoment | null;
  /** names of the files that go along */
  readonly attachments?: readonly string[];
  /** a copy for a parent: of everything, in words to that parent */
  readonly forGuardian?: true;
  /** the school may not read it any more */
  readonly shut?: ShutMark;
}
