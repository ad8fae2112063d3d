// The exact counting, in Dutch, so that a screen or a letter can print it and a person can check it by hand.
import {
  type LocalDate,
  addDays,
  dayOf,
  dutchDateWithDay,
  dutchDays,
  dutchMonthName,
  dutchMonths,
  dutchWeeks,
} from '#libs/platform/domain/index.js';
import { type LegalCalendar, reasonNotWorking } from './calendar/legal-calendar.js';
import type { Counted } from './term-counting.js';
import type { TermRule } from './term-rule.js';

export interface TermStep {
  readonly text: string;
  /** The day reached with this step. */
  readonly on: LocalDate;
}

/** All steps on one line: "6 weken = 42 dagen na za 28 feb 2026 → za 11 apr 2026 → schuift naar ma 13 apr 2026 (weekend)". */
export const countingInWords = (steps: readonly TermStep[]): string => steps.map(({ text }) => text).join(' → ');

export function stepsOf(counted: Counted, calendar: LegalCalendar): readonly TermStep[] {
  return counted.moment
    ? momentSteps(counted)
    : [...lengthSteps(counted), ...suspensionSteps(counted), ...limitSteps(counted), ...movingSteps(counted, calendar)];
}

function momentSteps({ fromOn, dueOn }: Counted): readonly TermStep[] {
  const until = fromOn ? `${dutchDateWithDay(fromOn)} tot en met ${dutchDateWithDay(dueOn)}` : dutchDateWithDay(dueOn);
  return [{ text: `vaste datum in dit schooljaar: ${until}`, on: dueOn }];
}

function lengthSteps({ rule, anchorOn, baseOn }: Counted): readonly TermStep[] {
  if (rule.amount === 0) return [{ text: dutchDateWithDay(baseOn), on: baseOn }];
  const side = rule.direction === 'backward' ? 'vóór' : 'na';
  return [
    { text: `${lengthInWords(rule)} ${side} ${dutchDateWithDay(anchorOn)}`, on: anchorOn },
    { text: dutchDateWithDay(baseOn) + missingDay(rule, anchorOn, baseOn), on: baseOn },
  ];
}

/** "6 weken = 42 dagen", "71 dagen", "3 jaar en 6 maanden" */
export function lengthInWords({ unit, amount }: TermRule): string {
  if (unit === 'months') return dutchMonths(amount);
  return unit === 'days' ? dutchDays(amount) : `${dutchWeeks(amount)} = ${dutchDays(amount * 7)}`;
}

function missingDay(rule: TermRule, anchorOn: LocalDate, baseOn: LocalDate): string {
  if (rule.unit !== 'months' || dayOf(anchorOn) === dayOf(baseOn)) return '';
  return dayOf(baseOn) === 1
    ? ' (29 februari bestaat dat jaar niet: de dag erna)'
    : ` (${dayOf(anchorOn)} ${dutchMonthName(baseOn)} bestaat dat jaar niet: de laatste dag van de maand)`;
}

function suspensionSteps({ suspended, countedOn }: Counted): readonly TermStep[] {
  if (!suspended?.lastOn || suspended.days === 0) return [];
  const { days, firstOn, lastOn } = suspended;
  const period =
    days === 1 ? dutchDateWithDay(firstOn) : `${dutchDateWithDay(firstOn)} tot en met ${dutchDateWithDay(lastOn)}`;
  return [
    { text: `${dutchDays(days)} stilgezet (${period})`, on: lastOn },
    { text: dutchDateWithDay(countedOn), on: countedOn },
  ];
}

function limitSteps({ rule, countedOn, notBeforeOn, dueOn }: Counted): readonly TermStep[] {
  if (rule.then) return [{ text: `eerste schooldag van de maand erna: ${dutchDateWithDay(dueOn)}`, on: dueOn }];
  if (!notBeforeOn || notBeforeOn <= countedOn) return [];
  return [{ text: `niet eerder dan de vierde verjaardag: ${dutchDateWithDay(notBeforeOn)}`, on: notBeforeOn }];
}

function movingSteps({ rule, countedOn, dueOn }: Counted, calendar: LegalCalendar): readonly TermStep[] {
  const reason = reasonNotWorking(countedOn, calendar);
  if (rule.direction === 'backward' && reason) {
    return [{ text: `blijft staan (${reason}): een datum die terug is geteld, schuift niet`, on: dueOn }];
  }
  if (!rule.movesOffNonWorkingDays || !reason) return [];
  return [
    { text: `schuift naar ${dutchDateWithDay(dueOn)} (${reasonsBetween(countedOn, dueOn, calendar)})`, on: dueOn },
  ];
}

/** Each reason once: "1e Kerstdag, 2e Kerstdag, weekend". */
function reasonsBetween(from: LocalDate, to: LocalDate, calendar: LegalCalendar): string {
  const reasons = new Set<string>();
  for (let day = from; day < to; day = addDays(day, 1)) reasons.add(reasonNotWorking(day, calendar) ?? '');
  return [...reasons].join(', ');
}
