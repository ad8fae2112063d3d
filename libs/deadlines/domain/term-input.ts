import type { LocalDate } from '#libs/platform/domain/index.js';
import type { LegalCalendar } from './calendar/legal-calendar.js';
import type { SchoolHoliday, SchoolYearCalendar } from './calendar/school-calendar.js';
import type { Governance, InputAnchor, SchoolType, Sector, TermRule } from './term-rule.js';

/** What is known of one child, registration or procedure. Only the terms that follow from it are calculated. */
export interface TermInput extends TermDays {
  /** Default po. */
  readonly sector?: Sector;
  readonly governance?: Governance;
  readonly schoolType?: SchoolType;
  /** 2026-2027; default for vo: the school year of the receipt. */
  readonly schoolYear?: string;
  /** The child is enrolled at another school: no temporary placement. */
  readonly enrolledElsewhere?: boolean;
}

export interface TermDays {
  readonly bornOn?: LocalDate;
  /** The day the written registration came in, in the Netherlands; not the day of the talk or of the typing. */
  readonly receivedOn?: LocalDate;
  /** The day the parents want the child to start. */
  readonly startOn?: LocalDate;
  /** The day of a formal invitation to complete the papers, with a term. */
  readonly completionInvitedOn?: LocalDate;
  readonly completedOn?: LocalDate;
  /** Last day of the term in that invitation. */
  readonly completionTermEndsOn?: LocalDate;
  /** First day attended; for an OPP after temporary placement: the day it became definitive. */
  readonly enrolledOn?: LocalDate;
  readonly pgnReportedOn?: LocalDate;
  readonly refusedOn?: LocalDate;
  /** The day the refusal was told to the parents. */
  readonly refusalToldOn?: LocalDate;
  readonly objectionReceivedOn?: LocalDate;
  readonly disputeFiledOn?: LocalDate;
  readonly opinionOn?: LocalDate;
  readonly defenceRequestedOn?: LocalDate;
  readonly tlvRequestedOn?: LocalDate;
  readonly defaultNoticeOn?: LocalDate;
  /** The day the pupil sits the doorstroomtoets. */
  readonly testOn?: LocalDate;
}

/** The law and the agreements, as rows; loaded by the caller, also for a day in the past. */
export interface TermTables {
  readonly rules: readonly TermRule[];
  readonly calendar: LegalCalendar;
  readonly schoolYears: readonly SchoolYearCalendar[];
  /** Warns, and tells which day is the first school day of a month. Moves no term. */
  readonly schoolHolidays?: readonly SchoolHoliday[];
}

export const fieldOfAnchor: Record<InputAnchor, keyof TermDays> = {
  birth: 'bornOn',
  receipt: 'receivedOn',
  'wanted-start': 'startOn',
  enrolment: 'enrolledOn',
  'pgn-report': 'pgnReportedOn',
  refusal: 'refusedOn',
  'refusal-notice': 'refusalToldOn',
  'objection-receipt': 'objectionReceivedOn',
  'dispute-filing': 'disputeFiledOn',
  'defence-request': 'defenceRequestedOn',
  'tlv-request': 'tlvRequestedOn',
  'default-notice': 'defaultNoticeOn',
  'test-sitting': 'testOn',
};
