import { type LegalCalendar, isWorkingDay, moveToWorkingDay } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays } from '#libs/platform/domain/index.js';

/**
 * The day on which a step is sent: its own day, or the first working day after it. Only the sending moves; the day of
 * the step itself, a local agreement, does not.
 */
export const sendOn = (dueOn: LocalDate, calendar: LegalCalendar): LocalDate => moveToWorkingDay(dueOn, calendar);

/**
 * The last day whose steps may be sent today: today, or in a weekend or on a holiday the last working day before it.
 * `dueOn <= sendableThrough(today)` says the same as `sendOn(dueOn) <= today`. What was due earlier is late already and
 * goes out on any day.
 */
export function sendableThrough(today: LocalDate, calendar: LegalCalendar): LocalDate {
  let day = today;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}
