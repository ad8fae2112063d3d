import { describe, expect, it } from '@jest/globals';
import { seedLegalCalendar } from '#libs/deadlines/domain/index.js';
import {
  type Circumstances,
  type PlannedReminder,
  type ReminderRule,
  lapseReasonOf,
  maskedAddress,
  nextInLine,
  seedReminderRules,
  sendingDaysOf,
} from './index.js';

const reminder: PlannedReminder = {
  rule: 'overdue',
  registrationId: null,
  recipientKind: 'preschool',
  anchorOn: '2022-08-31',
  dueOn: '2026-03-01',
  insteadOf: null,
};
const asPlanned: Circumstances = {
  currentAnchorOn: '2022-08-31',
  firstRegisteredOn: null,
  leftOn: null,
  recipientIsCurrent: true,
};
const law = { rules: seedReminderRules, days: sendingDaysOf(seedLegalCalendar, []), today: '2026-03-02' };
const edited = (change: Partial<ReminderRule>) => ({
  ...law,
  rules: seedReminderRules.map((rule) => (rule.id === 'overdue' ? { ...rule, ...change } : rule)),
});

describe('a planned reminder', () => {
  it('goes out when nothing has changed', () => {
    expect(lapseReasonOf(reminder, asPlanned, law)).toBeUndefined();
  });

  it.each([
    [{ firstRegisteredOn: '2025-11-29' }, 'registered'],
    [{ leftOn: '2025-11-29' }, 'left'],
    [{ leftOn: '2025-11-29', firstRegisteredOn: '2025-11-29' }, 'left'],
    [{ recipientIsCurrent: false }, 'recipient-changed'],
    [{ currentAnchorOn: '2022-08-13' }, 'birth-date-changed'],
    [{ currentAnchorOn: '2022-08-30' }, 'birth-date-changed'],
  ] as const)('lapses on %j: %s', (change, reason) => {
    expect(lapseReasonOf(reminder, { ...asPlanned, ...change }, law)).toBe(reason);
  });

  it.each([
    ['is off', { active: false }],
    ['has another day', { days: 3 }],
    ['has no such receiver', { rungs: [{ recipientKind: 'region-coordinator', workingDays: 0 }] }],
    ['has this receiver later', { rungs: [{ recipientKind: 'preschool', workingDays: 2 }] }],
  ] as const)('lapses when the rule %s', (_, change) => {
    expect(lapseReasonOf(reminder, asPlanned, edited(change))).toBe('rule-changed');
  });

  it.each([
    ['has this receiver later, on a day that has come', { rungs: [{ recipientKind: 'preschool', workingDays: 1 }] }],
    [
      'has more receivers',
      { rungs: [...(seedReminderRules[3]?.rungs ?? []), { recipientKind: 'guardian', workingDays: 0 }] },
    ],
    ['has another source', { source: 'elders', version: 9 }],
  ] as const)('still goes out when the rule %s', (_, change) => {
    expect(lapseReasonOf(reminder, asPlanned, edited(change))).toBeUndefined();
  });

  it.each([
    [null, 'task-done'],
    ['2026-04-01', 'date-moved'],
  ] as const)('about a registration lapses when its day is now %s: %s', (currentAnchorOn, reason) => {
    const about = { ...reminder, registrationId: 'x' };
    expect(lapseReasonOf(about, { ...asPlanned, currentAnchorOn }, law)).toBe(reason);
    expect(lapseReasonOf(about, asPlanned, law)).toBeUndefined();
  });

  it('that a person asked for follows no rule and no day, yet stops when the work is done', () => {
    const asked = { ...reminder, rule: 'chase' } as const;
    expect(lapseReasonOf(asked, { ...asPlanned, currentAnchorOn: null }, law)).toBeUndefined();
    expect(lapseReasonOf(asked, { ...asPlanned, firstRegisteredOn: '2026-03-01' }, law)).toBe('registered');
    expect(lapseReasonOf(asked, { ...asPlanned, recipientIsCurrent: false }, law)).toBe('recipient-changed');
  });

  it('that stands in for one that did not arrive asks for no rung of its own', () => {
    const standIn = { ...reminder, recipientKind: 'region-coordinator', insteadOf: 'x' } as const;
    expect(lapseReasonOf(standIn, asPlanned, law)).toBeUndefined();
    expect(lapseReasonOf({ ...standIn, insteadOf: null }, asPlanned, law)).toBe('rule-changed');
    expect(lapseReasonOf(standIn, asPlanned, edited({ active: false }))).toBe('rule-changed');
  });
});

describe('whoever stands in', () => {
  it.each([
    ['preschool', 'child', 'preschool-deputy'],
    ['preschool-deputy', 'child', 'preschool-manager'],
    ['preschool-manager', 'child', 'region-coordinator'],
    ['region-coordinator', 'child', undefined],
    ['guardian', 'child', 'preschool'],
    ['school', 'registration', 'school-deputy'],
    ['school-head', 'registration', 'board-administrator'],
    ['board-administrator', 'registration', 'region-coordinator'],
    ['samenwerkingsverband', 'registration', undefined],
  ] as const)('for %s of a %s is %s', (kind, subject, next) => {
    expect(nextInLine(kind, subject)).toBe(next);
  });
});

describe('an address on the screen', () => {
  it.each([
    ['kantoor@zonneboom.nl', 'k•••@zonneboom.nl'],
    ['a@b@c.nl', 'a•••@c.nl'],
    ['niets', '•••'],
    ['@c.nl', '•••'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskedAddress(address)).toBe(shown);
  });
});
