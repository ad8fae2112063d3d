// School holidays of regio Noord, for planning only: they move no term (law-and-process 9). From school pages in that region,
// not from rijksoverheid.nl, so an administrator checks them; that Almere is in regio Noord is itself to be confirmed.
import type { SchoolHoliday } from '../calendar/school-calendar.js';

const noord = (name: string, fromOn: string, toOn: string, confirmed: boolean): SchoolHoliday => ({
  region: 'noord',
  name,
  fromOn,
  toOn,
  confirmed,
  source: 'Schoolpagina’s in regio Noord (cbsdeverbinding.com, ckcderegenboog.nl)',
});

export const seedSchoolHolidays: readonly SchoolHoliday[] = [
  noord('herfstvakantie', '2025-10-18', '2025-10-26', true),
  noord('kerstvakantie', '2025-12-20', '2026-01-04', true),
  noord('voorjaarsvakantie', '2026-02-21', '2026-03-01', true),
  noord('meivakantie', '2026-04-25', '2026-05-03', false),
  noord('zomervakantie', '2026-07-04', '2026-08-16', true),
  noord('herfstvakantie', '2026-10-10', '2026-10-18', true),
  noord('kerstvakantie', '2026-12-19', '2027-01-03', true),
  noord('voorjaarsvakantie', '2027-02-20', '2027-02-28', true),
  noord('meivakantie', '2027-04-24', '2027-05-02', false),
  noord('zomervakantie', '2027-07-10', '2027-08-22', true),
];
