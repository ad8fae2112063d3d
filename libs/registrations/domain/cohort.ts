import { type TermTables, schoolYear } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import { watchTermsOf } from './watch-terms.js';

/**
 * The children who turn four in one school year. Figures that are laid side by side are always of whole cohorts: a child
 * is in one of them, for ever, and no two of them share a child.
 */
export interface Cohort {
  /** 2026-2027 */
  readonly schoolYear: string;
  /** first and last fourth birthday */
  readonly turnsFourFromOn: LocalDate;
  readonly turnsFourToOn: LocalDate;
  /** first and last day on which one of them must be registered: with these a list of a cohort is one range of an index */
  readonly dueFromOn: LocalDate;
  readonly dueToOn: LocalDate;
}

const monthsToFour = 48;

export function cohortOf(year: string, tables: TermTables): Cohort {
  const { startsOn, endsOn } = schoolYear(Number(year.slice(0, 4)), []);
  const lastBirth = addMonths(endsOn, -monthsToFour);
  let [dueFromOn, dueToOn] = [endsOn, addMonths(startsOn, -monthsToFour)];
  for (let bornOn = addMonths(startsOn, -monthsToFour); bornOn <= lastBirth; bornOn = addDays(bornOn, 1)) {
    const dueOn = watchTermsOf(bornOn, tables)?.dueOn;
    if (dueOn !== undefined && dueOn < dueFromOn) dueFromOn = dueOn;
    if (dueOn !== undefined && dueOn > dueToOn) dueToOn = dueOn;
  }
  return { schoolYear: year, turnsFourFromOn: startsOn, turnsFourToOn: endsOn, dueFromOn, dueToOn };
}

/** Two years that follow each other, within what a calendar can hold. */
export const isSchoolYear = (text: string): boolean =>
  /^2\d{3}-2\d{3}$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;

/** So many school years on, or back: 2026-2027 and -1 give 2025-2026. */
export function schoolYearAway(year: string, years: number): string {
  const start = Number(year.slice(0, 4)) + years;
  return `${start}-${start + 1}`;
}
