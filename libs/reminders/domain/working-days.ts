import { type LegalCalendar, isWorkingDay, moveToWorkingDay } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, daysBetween } from '#libs/platform/domain/index.js';

/** Working days of a calendar in order, so that counting them is looking up: a plan counts them for every birth date. */
interface WorkingDays {
  readonly list: readonly LocalDate[];
  /** for each day from the first one: how many working days lie before it */
  readonly before: readonly number[];
}

const firstOn = '2015-01-01';
const daysKnown = 30 * 366;
const known = new WeakMap<LegalCalendar['nonWorkingDays'], WorkingDays>();

function workingDaysOf(calendar: LegalCalendar): WorkingDays {
  const found = known.get(calendar.nonWorkingDays);
  if (found) return found;
  const [list, before]: [LocalDate[], number[]] = [[], []];
  for (let count = 0; count < daysKnown; count += 1) {
    const day = addDays(firstOn, count);
    before.push(list.length);
    if (isWorkingDay(day, calendar)) list.push(day);
  }
  const made = { list, before };
  known.set(calendar.nonWorkingDays, made);
  return made;
}

/** That many working days after a day, or before it when negative; the day itself for 0. */
export function addWorkingDays(on: LocalDate, count: number, calendar: LegalCalendar): LocalDate {
  if (count === 0) return on;
  const { list, before } = workingDaysOf(calendar);
  const place = before[daysBetween(firstOn, on)];
  const after = place !== undefined && list[place] === on ? 1 : 0;
  const found = place === undefined ? undefined : list[count > 0 ? place + after + count - 1 : place + count];
  return found ?? counted(on, count, calendar);
}

/** The day itself, or the first working day after it. */
export function firstWorkingDay(on: LocalDate, calendar: LegalCalendar): LocalDate {
  const { list, before } = workingDaysOf(calendar);
  return list[before[daysBetween(firstOn, on)] ?? -1] ?? moveToWorkingDay(on, calendar);
}

/** One by one, for days outside the table. */
function counted(on: LocalDate, count: number, calendar: LegalCalendar): LocalDate {
  let day = on;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, Math.sign(count));
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
