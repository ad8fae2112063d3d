import type { LocalDate } from '#libs/platform/domain/index.js';

/** A duty in law, or an agreement between organisations: that one may remind, and never blocks. */
export type TermKind = 'statutory' | 'agreement';
export const sectors = ['po', 'vo'] as const;
export type Sector = (typeof sectors)[number];
/** openbaar or bijzonder: what the board of the school is in law. */
export const governances = ['public', 'private'] as const;
export type Governance = (typeof governances)[number];
/** Kinds of school with ages or terms of their own: cluster 1 and 2 are schools for blind, deaf and hard of hearing children. */
export type SchoolType = 'cluster-1-2';

/** What the text rests on: the article itself, a public page, a document of the client, a choice of ours, or general knowledge. */
export type Confidence = 'law' | 'public-page' | 'client-document' | 'proposal' | 'unverified';

/** The event a term counts from. `term` is the last day of another term; `school-year` is a row of the school year. */
export type Anchor = InputAnchor | 'completion-end' | 'term' | 'school-year';
export type InputAnchor =
  | 'birth'
  | 'receipt'
  | 'wanted-start'
  | 'enrolment'
  | 'pgn-report'
  | 'refusal'
  | 'refusal-notice'
  | 'objection-receipt'
  | 'dispute-filing'
  | 'defence-request'
  | 'tlv-request'
  | 'default-notice'
  | 'test-sitting';

/** From which day a formal invitation to complete the papers suspends the term. */
export interface SuspensionStart {
  readonly firstDay: 'invitation' | 'day-after-invitation';
  readonly source: string;
}

/** What suspends a term: an invitation to complete (per governance; absent = no suspension), or a dispute at the GPO. */
export type Suspension =
  | { readonly by: 'completion'; readonly public?: SuspensionStart; readonly private?: SuspensionStart }
  | { readonly by: 'dispute'; readonly source: string };

/**
 * One row of the table of terms. Several rows may share an `id` when sector, governance or period differ; for one question
 * never more than one of them holds. `label` and `explanation` are Dutch, for the screen.
 */
export interface TermRule {
  readonly id: string;
  readonly kind: TermKind;
  readonly label: string;
  readonly explanation: string;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly confidence: Confidence;
  /** The row holds for terms whose counting begins on or after this day … */
  readonly validFrom: LocalDate;
  /** … and on or before this one. */
  readonly validTo?: LocalDate;
  readonly sector?: Sector;
  readonly governance?: Governance;
  readonly schoolType?: SchoolType;
  readonly exceptSchoolType?: SchoolType;
  /** True: this term does not exist for a child that is enrolled at another school. */
  readonly exceptEnrolledElsewhere?: boolean;
  readonly anchor: Anchor;
  /** Only with anchor `term`: whose last day the counting begins from. */
  readonly anchorTermId?: string;
  /** Length of the term; 0 with anchor `school-year`, where the day itself is data. */
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months';
  readonly direction: 'forward' | 'backward';
  /** What the outcome is: the first day something may, the last day it must, or the day it happens. */
  readonly limit: 'from' | 'until' | 'on';
  /** Algemene termijnenwet: a last day in a weekend or on a holiday becomes the next working day. */
  readonly movesOffNonWorkingDays: boolean;
  readonly suspension?: Suspension;
  /** Id of a term: the outcome is never before its day (temporary placement: not before the fourth birthday). */
  readonly notBeforeTermId?: string;
  /** The outcome is the first school day of the month after (Leerplichtwet 3). */
  readonly then?: 'first-school-day-of-next-month';
  /** Where a birthday on 29 February falls in a common year. Default: 28 February. A setting for the jurist. */
  readonly leapDayBirthday?: 'last-of-february' | 'first-of-march';
  /** A person must look before anything is done with the outcome; the sentence says why. */
  readonly caution?: string;
}
