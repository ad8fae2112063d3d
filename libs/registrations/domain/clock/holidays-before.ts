import type { SchoolHoliday } from '#libs/deadlines/domain/index.js';
import { type LocalDate, dutchDate } from '#libs/platform/domain/index.js';

/** School holidays that move nothing, and take working time away before a last day. In Dutch, for a warning. */
export function holidaysBefore(
  dueOn: LocalDate,
  today: LocalDate,
  holidays: readonly SchoolHoliday[],
): readonly string[] {
  return holidays
    .filter(({ fromOn, toOn }) => fromOn <= dueOn && toOn >= today && dueOn >= today)
    .map(({ name, fromOn, toOn }) => `${name} (${dutchDate(fromOn)} tot en met ${dutchDate(toOn)})`);
}
