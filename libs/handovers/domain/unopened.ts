import { type LocalDate, addDays, daysBetween } from '#libs/platform/domain/index.js';

/** A school that did not open what was sent is reminded after so many days. */
export const unopenedReminderDays = [3, 7] as const;

/** No reminders about what went longer ago: then a person must call. */
const lastDay = 30;

export const daysUnopened = (releasedOn: LocalDate, today: LocalDate): number =>
  Math.max(0, daysBetween(releasedOn, today));

/** Days on which something went of which a reminder is due today. After a standstill only the latest one is made up for. */
export function unopenedPeriods(today: LocalDate): { days: number; from: LocalDate; until: LocalDate }[] {
  return unopenedReminderDays.map((days, place) => {
    const next = unopenedReminderDays[place + 1];
    const from = addDays(today, next === undefined ? -lastDay : 1 - next);
    return { days, from, until: addDays(today, -days) };
  });
}
