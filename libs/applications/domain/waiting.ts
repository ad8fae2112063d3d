import { type LegalCalendar, isWorkingDay } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays } from '#libs/platform/domain/index.js';

/** Working days that a school has to take an application over before it is reminded. */
export const workingDaysToTake = 3;

/**
 * The last day of receipt of which those working days have passed by now. The day of receipt and today do not count, so what
 * came on Monday is reminded of on Friday. Only the reminder counts in working days: the clock of the law counts in weeks.
 */
export function lastRemindedReceipt(today: LocalDate, calendar: LegalCalendar): LocalDate {
  let [day, passed] = [today, 0];
  while (passed < workingDaysToTake) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) passed += 1;
  }
  return addDays(day, -1);
}
