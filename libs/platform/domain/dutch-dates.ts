// Dates, ages and distances in Dutch, without Intl: the words may not depend on the machine or its locale.
import {
  type Age,
  type LocalDate,
  dayOf,
  dayOfWeek,
  daysBetween,
  localDateOf,
  localTimeOf,
  monthOf,
  yearOf,
} from './local-date.js';

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** maandag … zondag */
export const dutchDayName = (on: LocalDate): string => DAYS[dayOfWeek(on) - 1] ?? '';
/** januari … december */
export const dutchMonthName = (on: LocalDate): string => MONTHS[monthOf(on) - 1] ?? '';

/** 13-04-2027: day first, as it is typed. */
export const dutchNumericDate = (on: LocalDate): string => `${on.slice(8)}-${on.slice(5, 7)}-${on.slice(0, 4)}`;

/** 13 apr 2027 */
export const dutchDate = (on: LocalDate): string => `${dayOf(on)} ${SHORT_MONTHS[monthOf(on) - 1]} ${yearOf(on)}`;

/** di 13 apr 2027 */
export const dutchDateWithDay = (on: LocalDate): string => `${dutchDayName(on).slice(0, 2)} ${dutchDate(on)}`;

/** dinsdag 13 april 2027 */
export const dutchLongDate = (on: LocalDate): string =>
  `${dutchDayName(on)} ${dayOf(on)} ${dutchMonthName(on)} ${yearOf(on)}`;

/** dinsdag 13 april 2027 om 14:02 uur, in the Netherlands */
export const dutchMoment = (instant: Date): string =>
  `${dutchLongDate(localDateOf(instant))} om ${localTimeOf(instant)} uur`;

/** A last day seen from today: "vandaag", "nog 1 dag", "nog 12 dagen", "3 dagen te laat". */
export function dutchDaysLeft(today: LocalDate, dueOn: LocalDate): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'vandaag';
  return days > 0 ? `nog ${dutchDays(days)}` : `${dutchDays(-days)} te laat`;
}

/** A day that is no last day, seen from today: "vandaag", "morgen", "gisteren", "over 12 dagen", "3 dagen geleden". */
export function dutchDistance(today: LocalDate, on: LocalDate): string {
  const days = daysBetween(today, on);
  const near: Record<string, string> = { '-1': 'gisteren', '0': 'vandaag', '1': 'morgen' };
  return near[days] ?? (days > 0 ? `over ${dutchDays(days)}` : `${dutchDays(-days)} geleden`);
}

/** "3 jaar en 5 maanden", "3 jaar", "5 maanden"; below one month "jonger dan 1 maand". */
export function dutchAge(age: Age): string {
  return dutchMonths(age.years * 12 + age.months) || 'jonger dan 1 maand';
}

/** "1 dag", "12 dagen" */
export const dutchDays = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
/** "1 week", "6 weken" */
export const dutchWeeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);

/** "3 jaar en 6 maanden", "2 jaar", "1 maand"; empty for 0. */
export function dutchMonths(count: number): string {
  const years = Math.floor(count / 12);
  const months = count % 12;
  const parts = [years > 0 ? `${years} jaar` : '', months > 0 ? `${months} ${months === 1 ? 'maand' : 'maanden'}` : ''];
  return parts.filter(Boolean).join(' en ');
}
