// When a term stands still: docs/statutory-terms.md#suspension (Awb 4:15, WPO 63 lid 4, WPO 43 lid 4).
import { type LocalDate, addDays, daysBetween, maxLocalDate, minLocalDate } from '#libs/platform/domain/index.js';
import type { TermInput } from './term-input.js';
import type { TermRule } from './term-rule.js';

export interface SuspendedPeriod {
  /** Whole days; 0 when it ended before it had effect. */
  readonly days: number;
  readonly firstOn: LocalDate;
  /** Last day that does not count; absent while it still runs. */
  readonly lastOn?: LocalDate;
  readonly source: string;
}

interface Running {
  readonly anchorOn: LocalDate;
  /** Last day of the term when nothing suspends it. */
  readonly dueOn: LocalDate;
}

/**
 * The days on which this term stands still, or undefined. Waiting for information, illness, holidays or an examination
 * never suspend; only a dated invitation to complete, or a dispute at the GPO, and only while the term still runs.
 */
export function suspensionOf(rule: TermRule, input: TermInput, running: Running): SuspendedPeriod | undefined {
  if (!rule.suspension) return undefined;
  return rule.suspension.by === 'dispute'
    ? byDispute(rule.suspension.source, input, running)
    : byCompletion(rule.suspension, input, running);
}

function byCompletion(
  suspension: Extract<TermRule['suspension'], { by: 'completion' }>,
  input: TermInput,
  running: Running,
): SuspendedPeriod | undefined {
  const start = input.governance && suspension[input.governance];
  const invitedOn = input.completionInvitedOn;
  if (!start || !invitedOn || invitedOn < running.anchorOn || invitedOn > running.dueOn) return undefined;
  const firstOn = start.firstDay === 'invitation' ? invitedOn : addDays(invitedOn, 1);
  return period(firstOn, resumedOn(input), start.source);
}

/** The day of completion, or the day after the unused term, whichever came first. */
function resumedOn({ completedOn, completionTermEndsOn }: TermInput): LocalDate | undefined {
  const afterTermOn = completionTermEndsOn && addDays(completionTermEndsOn, 1);
  return completedOn && afterTermOn ? minLocalDate(completedOn, afterTermOn) : (completedOn ?? afterTermOn);
}

function byDispute(source: string, input: TermInput, running: Running): SuspendedPeriod | undefined {
  const filedOn = input.disputeFiledOn;
  if (!filedOn || filedOn > running.dueOn) return undefined;
  return period(maxLocalDate(filedOn, running.anchorOn), input.opinionOn, source);
}

function period(firstOn: LocalDate, resumesOn: LocalDate | undefined, source: string): SuspendedPeriod {
  if (!resumesOn) return { days: 0, firstOn, source };
  return { days: Math.max(0, daysBetween(firstOn, resumesOn)), firstOn, lastOn: addDays(resumesOn, -1), source };
}
