import { type Finding, type LocalDate, addMonths, yearOf } from '#libs/platform/domain/index.js';

/** Toddlers for the reach of preschools: from 2½ to the day before they are four. */
const [youngest, oldest] = [30, 48];
/** The agreed day of registration lies between the third and the fourth birthday, whatever the agreement is. */
const [earliestDue, latestDue] = [36, 48];

export interface ToddlerDays {
  readonly bornAfter: LocalDate;
  readonly bornUntil: LocalDate;
  /** within these their agreed days lie: for the index */
  readonly dueFromOn: LocalDate;
  readonly dueToOn: LocalDate;
}

export const toddlerDays = (today: LocalDate): ToddlerDays => ({
  bornAfter: addMonths(today, -oldest),
  bornUntil: addMonths(today, -youngest),
  dueFromOn: addMonths(today, earliestDue - oldest),
  dueToOn: addMonths(today, latestDue - youngest),
});

/** How many toddlers live in a wijk, by somebody else's count. */
export interface ToddlerCount {
  readonly year: number;
  readonly count: number;
  readonly source: string;
  readonly countedOn: LocalDate;
}

/** What is wrong with a count, all at once. */
export function findingsOfCount({ year, countedOn }: ToddlerCount, today: LocalDate): readonly Finding[] {
  const findings: Finding[] = [];
  if (year > yearOf(today) + 1) {
    const reason = 'Dit jaar ligt te ver vooruit. Vul het jaar in waarvoor het aantal geldt.';
    findings.push({ name: 'year', code: 'too-late', reason });
  }
  if (countedOn > today) {
    const reason = 'De dag van de telling moet nog komen. Vul de peildatum van de bron in.';
    findings.push({ name: 'countedOn', code: 'in-future', reason });
  }
  return findings;
}
