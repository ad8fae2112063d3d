// The rows with which the tables begin. No calculating function imports them: tables come in as an argument.
import type { TermTables } from '../term-input.js';
import type { TermRule } from '../term-rule.js';
import { decisionRules } from './decision-rules.js';
import { disputeRules } from './dispute-rules.js';
import { enrolmentRules } from './enrolment-rules.js';
import { seedLegalCalendar } from './legal-days.js';
import { poVoRules } from './po-vo-rules.js';
import { registrationRules } from './registration-rules.js';
import { seedSchoolHolidays } from './school-holidays.js';
import { seedSchoolYears } from './school-years.js';

export { seedEquatedDays, seedLegalCalendar, seedNonWorkingDays } from './legal-days.js';
export { seedSchoolHolidays } from './school-holidays.js';
export { seedSchoolYears } from './school-years.js';

export const seedTermRules: readonly TermRule[] = [
  ...registrationRules,
  ...decisionRules,
  ...disputeRules,
  ...enrolmentRules,
  ...poVoRules,
];

/** All tables as they ship. */
export const seedTermTables: TermTables = {
  rules: seedTermRules,
  calendar: seedLegalCalendar,
  schoolYears: seedSchoolYears,
  schoolHolidays: seedSchoolHolidays,
};
