// From one rule and one day to the outcome, without words. The words are in term-steps.ts.
import {
  type LocalDate,
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  firstOfNextMonth,
  isWithin,
  minLocalDate,
  monthOf,
  yearOf,
} from '#libs/platform/domain/index.js';
import { type LegalCalendar, isWeekend, moveToWorkingDay } from './calendar/legal-calendar.js';
import {
  type SchoolHoliday,
  type SchoolYearMoment,
  schoolHolidayOn,
  schoolYearOf,
} from './calendar/school-calendar.js';
import { type SuspendedPeriod, suspensionOf } from './suspension.js';
import { type TermInput, type TermTables, fieldOfAnchor } from './term-input.js';
import type { TermRule } from './term-rule.js';

/** One outcome with everything that led to it. */
export interface Counted {
  readonly rule: TermRule;
  readonly anchorOn: LocalDate;
  /** After counting the length, before anything else. */
  readonly baseOn: LocalDate;
  readonly suspended?: SuspendedPeriod;
  /** After suspension, before the lower limit and before moving to a working day. */
  readonly countedOn: LocalDate;
  /** Day of the term that this one may not precede; absent when there is none or when it is unknown. */
  readonly notBeforeOn?: LocalDate;
  readonly fromOn?: LocalDate;
  readonly dueOn: LocalDate;
  readonly moment?: SchoolYearMoment;
}

/** One question: the input, the tables, and the rows that hold for this sector, governance and school type. */
export interface Question {
  readonly input: TermInput;
  readonly tables: TermTables;
  readonly rules: readonly TermRule[];
}

export function questionOf(input: TermInput, tables: TermTables): Question {
  return { input, tables, rules: tables.rules.filter((rule) => concerns(rule, input)) };
}

function concerns(rule: TermRule, input: TermInput): boolean {
  const fits = <T>(wanted: T | undefined, given: T | undefined): boolean => wanted === undefined || wanted === given;
  const excluded =
    (rule.exceptSchoolType !== undefined && rule.exceptSchoolType === input.schoolType) ||
    (rule.exceptEnrolledElsewhere === true && input.enrolledElsewhere === true);
  return (
    !excluded &&
    fits(rule.sector, input.sector ?? 'po') &&
    fits(rule.governance, input.governance) &&
    fits(rule.schoolType, input.schoolType)
  );
}

/** The day `amount` units from the anchor, by weeks of seven days and months with the clamp of `addMonths`. */
export function countFrom(rule: TermRule, anchorOn: LocalDate): LocalDate {
  const amount = rule.direction === 'backward' ? -rule.amount : rule.amount;
  if (rule.unit === 'days') return addDays(anchorOn, amount);
  if (rule.unit === 'weeks') return addDays(anchorOn, amount * 7);
  const on = addMonths(anchorOn, amount);
  return rule.leapDayBirthday === 'first-of-march' && isMissingLeapDay(anchorOn, on) ? addDays(on, 1) : on;
}

const isMissingLeapDay = (anchorOn: LocalDate, on: LocalDate): boolean =>
  anchorOn.endsWith('-02-29') && monthOf(on) === 2 && dayOf(on) === 28 && daysInMonth(yearOf(on), 2) === 28;

/** The outcome of one rule, or undefined when its day is not known or the rule did not hold then. `trail` stops a circle. */
export function count(rule: TermRule, question: Question, trail: readonly string[] = []): Counted | undefined {
  if (trail.includes(rule.id)) return undefined;
  if (rule.anchor === 'school-year') return countMoment(rule, question);
  const path = [...trail, rule.id];
  const anchorOn = anchorDay(rule, question, path);
  if (!anchorOn || !isWithin(anchorOn, rule.validFrom, rule.validTo)) return undefined;
  return countTerm(rule, question, anchorOn, path);
}

function countTerm(rule: TermRule, question: Question, anchorOn: LocalDate, path: readonly string[]): Counted {
  const baseOn = countFrom(rule, anchorOn);
  const dueWithoutOn = settle(rule, baseOn, question.tables.calendar);
  const suspended = suspensionOf(rule, question.input, { anchorOn, dueOn: dueWithoutOn });
  const countedOn = suspended ? addDays(baseOn, suspended.days) : baseOn;
  const notBeforeOn = rule.notBeforeTermId && lastDayOf(rule.notBeforeTermId, question, path);
  const schoolDayOn = rule.then && firstSchoolDayAfterMonthOf(countedOn, question.tables);
  const reachedOn = schoolDayOn ?? (notBeforeOn && notBeforeOn > countedOn ? notBeforeOn : countedOn);
  return {
    rule,
    anchorOn,
    baseOn,
    countedOn,
    ...(suspended && { suspended }),
    ...(notBeforeOn && { notBeforeOn }),
    dueOn: settle(rule, reachedOn, question.tables.calendar),
  };
}

const settle = (rule: TermRule, on: LocalDate, calendar: LegalCalendar): LocalDate =>
  rule.movesOffNonWorkingDays && rule.direction === 'forward' ? moveToWorkingDay(on, calendar) : on;

/** The row of this term in the school year of the question. */
export function momentOf(termId: string, { input, tables }: Question): SchoolYearMoment | undefined {
  const year = input.schoolYear ?? (input.receivedOn && schoolYearOf(input.receivedOn));
  const moments = tables.schoolYears.find(({ id }) => id === year)?.moments ?? [];
  return moments.find((moment) => moment.termId === termId);
}

function countMoment(rule: TermRule, question: Question): Counted | undefined {
  const moment = momentOf(rule.id, question);
  if (!moment || !isWithin(moment.dueOn, rule.validFrom, rule.validTo)) return undefined;
  const { fromOn, dueOn } = moment;
  return { rule, anchorOn: dueOn, baseOn: dueOn, countedOn: dueOn, ...(fromOn && { fromOn }), dueOn, moment };
}

function anchorDay(rule: TermRule, question: Question, path: readonly string[]): LocalDate | undefined {
  const { input } = question;
  if (rule.anchor === 'term') return rule.anchorTermId ? lastDayOf(rule.anchorTermId, question, path) : undefined;
  if (rule.anchor === 'completion-end') return completionEndOn(input);
  return rule.anchor === 'school-year' ? undefined : input[fieldOfAnchor[rule.anchor]];
}

/** The day of completion, or the last day of the unused term when that came first. */
function completionEndOn({ completionInvitedOn, completedOn, completionTermEndsOn }: TermInput): LocalDate | undefined {
  if (!completionInvitedOn) return undefined;
  return completedOn && completionTermEndsOn
    ? minLocalDate(completedOn, completionTermEndsOn)
    : (completedOn ?? completionTermEndsOn);
}

/** The last day of another term in the same question; of several rows the one that held then. */
function lastDayOf(id: string, question: Question, path: readonly string[]): LocalDate | undefined {
  const candidates = question.rules.filter((rule) => rule.id === id);
  return candidates.map((rule) => count(rule, question, path)?.dueOn).find((on) => on !== undefined);
}

/** The first weekday of the next month that is no holiday and, as far as known, not in a school holiday. */
function firstSchoolDayAfterMonthOf(on: LocalDate, tables: TermTables): LocalDate {
  let day = firstOfNextMonth(on);
  while (!isSchoolDay(day, tables.calendar, tables.schoolHolidays ?? [])) day = addDays(day, 1);
  return day;
}

const isSchoolDay = (on: LocalDate, calendar: LegalCalendar, holidays: readonly SchoolHoliday[]): boolean =>
  !isWeekend(on) && calendar.nonWorkingDays.get(on)?.kind !== 'holiday' && !schoolHolidayOn(on, holidays);
