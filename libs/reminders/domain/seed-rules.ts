import type { ReminderRule, Rung } from './reminder-rule.js';

const agreement = 'Almeerse afspraak: aangemeld met 3 jaar en 6 maanden (Peuterestafette)';

const to = (...recipients: Rung['recipientKind'][]): Rung[] =>
  recipients.map((recipientKind) => ({ recipientKind, workingDays: 0 }));

const child = { subject: 'child', anchor: 'birth', active: true, workingDays: 0, version: 1 } as const;

/**
 * The plan to begin with, for a child that is not registered at a primary school (law-and-process 1.3): the preschool and
 * the parents when it may be registered and twice before the agreed day of 3 years and 6 months, the preschool on the day
 * after it, and then whoever must step in: at 3 years and 9 months, and on the last day that leaves ten weeks.
 */
export const seedReminderRules: readonly ReminderRule[] = [
  {
    ...{ ...child, id: 'may-register', kind: 'reminder', months: 36, days: 0 },
    rungs: to('preschool', 'guardian'),
    source: 'WPO artikel 40 lid 2: aanmelden kan vanaf de derde verjaardag',
  },
  {
    ...{ ...child, id: 'at-3y3m', kind: 'reminder', months: 39, days: 0 },
    rungs: to('preschool', 'guardian'),
    source: agreement,
  },
  {
    ...{ ...child, id: 'at-3y5m', kind: 'reminder', months: 41, days: 0 },
    rungs: to('preschool', 'guardian'),
    source: agreement,
  },
  {
    ...{ ...child, id: 'overdue', kind: 'overdue', months: 42, days: 1 },
    rungs: [
      ...to('preschool'),
      { recipientKind: 'preschool-deputy', workingDays: 5 },
      { recipientKind: 'preschool-manager', workingDays: 10 },
      { recipientKind: 'region-coordinator', workingDays: 20 },
    ],
    source: agreement,
  },
  {
    ...{ ...child, id: 'no-school-3y9m', kind: 'escalation', months: 45, days: 0 },
    rungs: to('preschool-manager', 'region-coordinator'),
    source: 'Almeerse afspraak: overdrachtsformulier klaar met 3 jaar en 9 maanden',
  },
  {
    ...{ ...child, id: 'ten-weeks-left', kind: 'escalation', months: 48, days: -70 },
    rungs: to('preschool-manager', 'region-coordinator'),
    source: 'WPO artikel 40 lid 4: de school beslist binnen 10 weken',
  },
];
