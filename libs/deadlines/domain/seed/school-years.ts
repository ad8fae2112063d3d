// The rows of each school year: law-and-process 3.2. An administrator edits them when OCW publishes the timeline.
import { type LocalDate, localDate } from '#libs/platform/domain/index.js';
import { type SchoolYearCalendar, type SchoolYearMoment, schoolYear } from '../calendar/school-calendar.js';

const pattern = 'Zelfde regel als eerdere jaren';
const published = 'Tijdpad van het ministerie van OCW voor 2024-2025';

/** The days that are written in law or that the timeline repeats every year. */
function fixedMoments(startYear: number, confirmed: boolean): readonly SchoolYearMoment[] {
  const on = (month: number, day: number): LocalDate => localDate(month >= 8 ? startYear : startYear + 1, month, day);
  const timeline = { confirmed, source: confirmed ? published : pattern };
  return [
    { termId: 'test-takers-report', dueOn: on(11, 15), confirmed: true, source: 'Toetsbesluit PO, artikel 2 lid 2' },
    { termId: 'provisional-advice', fromOn: on(1, 10), dueOn: on(1, 31), ...timeline },
    { termId: 'test-results', dueOn: on(3, 15), confirmed: true, source: 'Toetsbesluit PO, artikel 8' },
    { termId: 'definitive-advice', dueOn: on(3, 24), ...timeline },
    {
      termId: 'vo-registration-window',
      fromOn: on(3, 25),
      dueOn: on(3, 31),
      confirmed: true,
      source: 'Wet voortgezet onderwijs 2020, artikel 8.8 lid 8',
    },
  ];
}

const testWindow = (fromOn: LocalDate, dueOn: LocalDate, confirmed: boolean): SchoolYearMoment => ({
  termId: 'doorstroomtoets-window',
  fromOn,
  dueOn,
  confirmed,
  source: confirmed ? published : pattern,
});

export const seedSchoolYears: readonly SchoolYearCalendar[] = [
  schoolYear(2024, [
    ...fixedMoments(2024, true),
    testWindow('2025-01-27', '2025-02-16', true),
    { termId: 'doorstroomtoets-paper', fromOn: '2025-02-04', dueOn: '2025-02-05', confirmed: true, source: published },
  ]),
  schoolYear(2025, [...fixedMoments(2025, false), testWindow('2026-01-26', '2026-02-15', false)]),
  schoolYear(2026, [...fixedMoments(2026, false), testWindow('2027-01-25', '2027-02-14', false)]),
];
