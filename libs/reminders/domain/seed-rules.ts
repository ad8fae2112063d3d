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
const childRules: readonly ReminderRule[] = [
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
    source: 'WPO artikel 40 lid 2: zo mogelijk 10 weken voor de start aanmelden',
  },
];

const then = (...rungs: [Rung['recipientKind'], number][]): Rung[] =>
  rungs.map(([recipientKind, workingDays]) => ({ recipientKind, workingDays }));

const registration = { subject: 'registration', active: true, months: 0, days: 0, workingDays: 0, version: 1 } as const;

/** Whoever must act at a school, before and after each term of a registration (law-and-process 2.3). */
const registrationRules: readonly ReminderRule[] = [
  {
    ...{ ...registration, id: 'decision-14-days', anchor: 'decision', kind: 'reminder', days: -14 },
    rungs: then(['school', 0]),
    source: 'WPO artikel 40 lid 6: besluit binnen 6 weken',
  },
  {
    ...{ ...registration, id: 'decision-5-days', anchor: 'decision', kind: 'reminder', workingDays: -5 },
    rungs: then(['school', 0], ['school-head', 2]),
    source: 'WPO artikel 40 lid 6: besluit binnen 6 weken',
  },
  {
    ...{ ...registration, id: 'decision-overdue', anchor: 'decision', kind: 'overdue', days: 1 },
    rungs: then(
      ['school', 0],
      ['school-deputy', 1],
      ['school-head', 3],
      ['board-administrator', 5],
      ['samenwerkingsverband', 10],
    ),
    source: 'WPO artikel 40 lid 6: besluit binnen 6 weken, ten hoogste één keer 4 weken langer',
  },
  {
    ...{ ...registration, id: 'completion-ended', anchor: 'completion', kind: 'reminder', days: 1 },
    rungs: then(['school', 0], ['school-head', 5]),
    source: 'WPO artikel 63 lid 4; Awb artikel 4:5 lid 4: na de termijn om aan te vullen gaat het besluit verder',
  },
  {
    ...{ ...registration, id: 'placement-14-days', anchor: 'placement', kind: 'reminder', days: -14 },
    rungs: then(['school', 0], ['school-head', 5]),
    source: 'WPO artikel 40 lid 7: tijdelijke plaatsing na 10 weken',
  },
  {
    ...{ ...registration, id: 'opp-14-days', anchor: 'opp', kind: 'reminder', days: -14 },
    rungs: then(['school', 0], ['school-head', 5]),
    source: 'WPO artikel 40a: ontwikkelingsperspectief binnen 6 weken',
  },
  {
    ...{ ...registration, id: 'tlv-7-days', anchor: 'tlv', kind: 'reminder', days: -7 },
    rungs: then(['school', 0], ['school-head', 3]),
    source: 'Awb artikel 4:13 lid 2: uiterlijk 8 weken na de aanvraag van een TLV',
  },
  {
    ...{ ...registration, id: 'objection-7-days', anchor: 'objection', kind: 'reminder', days: -7 },
    rungs: then(['school-head', 0], ['board-administrator', 2]),
    source: 'WPO artikel 63 lid 3 en artikel 40 lid 12: besluit op bezwaar binnen 4 weken',
  },
];

/** The rules to begin with. */
export const seedReminderRules: readonly ReminderRule[] = [...childRules, ...registrationRules];
