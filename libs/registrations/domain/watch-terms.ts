import { type TermTables, termsFor } from '#libs/deadlines/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';

/** The days around the first registration that follow from a birth date. */
export interface WatchTerms {
  /** third birthday: from here a registration counts (WPO 40 lid 2) */
  readonly registrableFromOn: LocalDate;
  /** 3 years and 6 months: registered by then, says the agreement in Almere */
  readonly dueOn: LocalDate;
  /** 3 years and 9 months: the preschool's form is ready */
  readonly handoverFormDueOn: LocalDate;
  /** last day that leaves ten weeks to the fourth birthday */
  readonly tenWeeksBeforeOn: LocalDate;
  readonly turnsFourOn: LocalDate;
}

const termIds: Readonly<Record<keyof WatchTerms, string>> = {
  registrableFromOn: 'earliest-registration',
  dueOn: 'local-registration-3y6m',
  handoverFormDueOn: 'handover-form-3y9m',
  tenWeeksBeforeOn: 'ten-weeks-before-fourth-birthday',
  turnsFourOn: 'fourth-birthday',
};
const wanted = new Set(Object.values(termIds));

/** Only the rows of the law that the watch needs: counting them for a whole file takes a fraction of the time. */
export const watchTables = (tables: TermTables): TermTables => ({
  ...tables,
  rules: tables.rules.filter((rule) => wanted.has(rule.id) && !rule.schoolType),
});

/** The days for a birth date; undefined when the agreement does not hold for a child that old, so nothing is watched. */
export function watchTermsOf(bornOn: LocalDate, tables: TermTables): WatchTerms | undefined {
  const days = new Map(termsFor({ bornOn }, tables).map(({ id, dueOn }) => [id, dueOn]));
  const found = Object.entries(termIds).map(([name, id]) => [name, days.get(id)] as const);
  if (found.some(([, on]) => on === undefined)) return undefined;
  return Object.fromEntries(found) as unknown as WatchTerms;
}
