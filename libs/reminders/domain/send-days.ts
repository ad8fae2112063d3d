import type { LegalCalendar } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, isWithin } from '#libs/platform/domain/index.js';
import { addWorkingDays, firstWorkingDay } from './working-days.js';

/** Days on which no reminder goes out, both ends included: a closing of all preschools, the days around new year. */
export interface QuietPeriod {
  readonly id: string;
  readonly name: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** When reminders go out. Working days are those of the law; quiet days only hold mail up and count for no term. */
export interface SendingDays {
  readonly legal: LegalCalendar;
  /** the legal calendar with the quiet days in it */
  readonly open: LegalCalendar;
  readonly quiet: readonly QuietPeriod[];
}

export function sendingDaysOf(legal: LegalCalendar, quiet: readonly QuietPeriod[]): SendingDays {
  if (quiet.length === 0) return { legal, quiet, open: legal };
  const nonWorkingDays = new Map(legal.nonWorkingDays);
  for (const { name, fromOn, toOn } of quiet) {
    for (let day = fromOn; day <= toOn; day = addDays(day, 1)) {
      if (!nonWorkingDays.has(day)) nonWorkingDays.set(day, { name, kind: 'equated', source: name });
    }
  }
  return { legal, quiet, open: { nonWorkingDays } };
}

export const isQuiet = (on: LocalDate, { quiet }: Pick<SendingDays, 'quiet'>): boolean =>
  quiet.some(({ fromOn, toOn }) => isWithin(on, fromOn, toOn));

/**
 * The day on which a step is sent: its own day, or the first day after it on which mail goes out. Only the sending moves;
 * the day of the step itself, a local agreement, does not. A rung comes so many working days after the day of the step.
 */
export const sendOn = (dueOn: LocalDate, { legal, open }: SendingDays, workingDays = 0): LocalDate =>
  firstWorkingDay(addWorkingDays(dueOn, workingDays, legal), open);
