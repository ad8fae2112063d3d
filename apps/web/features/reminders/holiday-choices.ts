import type { LocalDate } from '#libs/platform/domain/index.js';

interface Days {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

interface Holiday extends Days {
  readonly name: string;
  readonly confirmed: boolean;
}

/** A school holiday to take over, by the name it gets: "kerstvakantie 2026". */
export interface HolidayChoice extends Holiday {
  /** its days are quiet already, all of them */
  readonly taken: boolean;
}

/** Those that are not over, in order. */
export const holidayChoices = (
  holidays: readonly Holiday[],
  periods: readonly Days[],
  today: LocalDate,
): HolidayChoice[] =>
  holidays
    .filter(({ toOn }) => toOn >= today)
    .map(({ name, fromOn, toOn, confirmed }) => ({
      ...{ fromOn, toOn, confirmed },
      name: `${name} ${fromOn.slice(0, 4)}`,
      taken: periods.some((period) => period.fromOn <= fromOn && period.toOn >= toOn),
    }));
