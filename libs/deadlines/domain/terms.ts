import { type LocalDate, compareLocalDates, dutchDate, dutchDateWithDay, yearOf } from '#libs/platform/domain/index.js';
import { calendarKnowsYear, workingDaysBetween } from './calendar/legal-calendar.js';
import { type SchoolYearMoment, schoolHolidayOn } from './calendar/school-calendar.js';
import type { SuspendedPeriod } from './suspension.js';
import { type Counted, type Question, count, momentOf, questionOf } from './term-counting.js';
import type { TermInput, TermTables } from './term-input.js';
import type { Confidence, TermKind, TermRule } from './term-rule.js';
import { type TermStep, stepsOf } from './term-steps.js';

/** Informs and never changes the day. `text` is Dutch. */
export interface TermWarning {
  readonly code:
    | 'school-holiday'
    | 'few-working-days'
    | 'calendar-incomplete'
    | 'suspension-open'
    | 'lower-limit-unknown'
    | 'not-confirmed'
    | 'needs-a-person';
  readonly text: string;
}

/** One day with its reason. */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  readonly label: string;
  readonly explanation: string;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly confidence: Confidence;
  /** The outcome is the first day something may (`from`), the last day it must (`until`), or the day it happens (`on`). */
  readonly limit: TermRule['limit'];
  /** First day, when it is a window. */
  readonly fromOn?: LocalDate;
  readonly dueOn: LocalDate;
  /** How the day was counted; printed with `countingInWords`. */
  readonly steps: readonly TermStep[];
  readonly warnings: readonly TermWarning[];
}

/**
 * All terms that follow from the input, or only those with the given ids, in order of day. Give input without findings (`termInputFindings`): a day that
 * does not exist throws RangeError. Sources: docs/statutory-terms.md.
 */
export function termsFor(input: TermInput, tables: TermTables, ids?: readonly string[]): readonly Term[] {
  const question = questionOf(input, tables);
  return question.rules
    .filter(({ id }) => ids?.includes(id) ?? true)
    .flatMap((rule) => count(rule, question) ?? [])
    .map((counted) => termOf(counted, question))
    .sort((a, b) => compareLocalDates(a.dueOn, b.dueOn));
}

/** The term with this id, or undefined when the input does not lead to it. */
export function termFor(id: string, input: TermInput, tables: TermTables): Term | undefined {
  return termsFor(input, tables, [id])[0];
}

/** The days on which the term with this id stands still; undefined when nothing suspends it. */
export function suspensionFor(id: string, input: TermInput, tables: TermTables): SuspendedPeriod | undefined {
  const question = questionOf(input, tables);
  const counted = question.rules.filter((rule) => rule.id === id).map((rule) => count(rule, question));
  return counted.find((each) => each !== undefined)?.suspended;
}

/** The calendar from primary to secondary education of one school year, for instance 2026-2027. */
export function schoolYearTerms(schoolYear: string, tables: TermTables): readonly Term[] {
  return termsFor({ sector: 'vo', schoolYear }, tables);
}

function termOf(counted: Counted, question: Question): Term {
  const { rule, fromOn, dueOn } = counted;
  const { id, kind, label, explanation, source, sourceUrl, confidence, limit } = rule;
  return {
    ...{ id, kind, label, explanation, source, ...(sourceUrl && { sourceUrl }), confidence, limit },
    ...(fromOn && { fromOn }),
    dueOn,
    steps: stepsOf(counted, question.tables.calendar),
    warnings: warningsAbout(counted, question),
  };
}

function warningsAbout(counted: Counted, question: Question): readonly TermWarning[] {
  const { tables, input } = question;
  const { rule, dueOn } = counted;
  const warnings = [
    schoolHolidayWarning(counted, tables),
    windowWarning(counted, tables),
    suspensionWarning(counted),
    lowerLimitWarning(counted, input),
    rule.movesOffNonWorkingDays && !calendarKnowsYear(dueOn, tables.calendar)
      ? warning(
          'calendar-incomplete',
          `De feestdagen van ${yearOf(dueOn)} zijn nog niet bekend. Controleer deze datum later.`,
        )
      : undefined,
    momentBehind(counted, question)?.confirmed === false
      ? warning(
          'not-confirmed',
          'Deze datum volgt het patroon van eerdere jaren. Controleer het tijdpad van het ministerie van OCW.',
        )
      : undefined,
    rule.caution ? warning('needs-a-person', rule.caution) : undefined,
  ];
  return warnings.filter((each) => each !== undefined);
}

/** The row of the school year that the outcome is, or is counted from. */
const momentBehind = ({ rule, moment }: Counted, question: Question): SchoolYearMoment | undefined =>
  moment ?? (rule.anchorTermId ? momentOf(rule.anchorTermId, question) : undefined);

const warning = (code: TermWarning['code'], text: string): TermWarning => ({ code, text });

function schoolHolidayWarning({ rule, dueOn }: Counted, tables: TermTables): TermWarning | undefined {
  const holiday = schoolHolidayOn(dueOn, tables.schoolHolidays ?? []);
  if (!holiday || rule.limit !== 'until') return undefined;
  const period = `${dutchDate(holiday.fromOn)} tot en met ${dutchDate(holiday.toOn)}`;
  return warning(
    'school-holiday',
    `Deze dag valt in de ${holiday.name} (${period}). De termijn loopt gewoon door. Zorg dat het vóór de vakantie klaar is.`,
  );
}

function windowWarning({ fromOn, dueOn }: Counted, tables: TermTables): TermWarning | undefined {
  if (!fromOn) return undefined;
  const days = workingDaysBetween(fromOn, dueOn, tables.calendar);
  return days < 5
    ? warning('few-working-days', `In deze periode ${days === 1 ? 'is 1 werkdag' : `zijn maar ${days} werkdagen`}.`)
    : undefined;
}

function suspensionWarning({ suspended }: Counted): TermWarning | undefined {
  if (!suspended || suspended.lastOn) return undefined;
  const since = dutchDateWithDay(suspended.firstOn);
  return warning(
    'suspension-open',
    `De termijn staat stil vanaf ${since}. De dagen die daardoor wegvallen, zijn hier nog niet bijgeteld: vul in wanneer dat eindigt.`,
  );
}

function lowerLimitWarning({ rule, notBeforeOn }: Counted, input: TermInput): TermWarning | undefined {
  if (!rule.notBeforeTermId || notBeforeOn || input.bornOn) return undefined;
  return warning(
    'lower-limit-unknown',
    'Dit kan nooit vóór de vierde verjaardag. Vul de geboortedatum in om dat mee te rekenen.',
  );
}
