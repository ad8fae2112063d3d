import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedLegalCalendar, seedTermTables, termsFor } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, daysBetween } from '#libs/platform/domain/index.js';
import {
  type ReminderRuleId,
  birthBands,
  birthBandsBetween,
  latestBirthDueBy,
  reminderDueOn,
  reminderRuleOf,
  reminderRules,
  sendOn,
  sendableThrough,
  stepFor,
} from './index.js';

const due = (id: ReminderRuleId, bornOn: LocalDate): LocalDate => reminderDueOn(reminderRuleOf(id), bornOn);
const days = (first: LocalDate, last: LocalDate): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((count) => addDays(first, count));
const birth = days('2019-01-01', '2028-12-31');
const anyDay = days('2024-01-01', '2032-12-31');

describe('the days of the plan', () => {
  it.each([
    ['2022-08-31', '2025-08-31', '2025-11-30', '2026-01-31', '2026-03-01', '2026-05-31', '2026-06-22'],
    ['2024-08-29', '2027-08-29', '2027-11-29', '2028-01-29', '2028-03-01', '2028-05-29', '2028-06-20'],
    ['2024-02-29', '2027-02-28', '2027-05-29', '2027-07-29', '2027-08-30', '2027-11-29', '2027-12-21'],
    ['2023-12-31', '2026-12-31', '2027-03-31', '2027-05-31', '2027-07-01', '2027-09-30', '2027-10-22'],
  ])('for a child born on %s', (bornOn, ...expected) => {
    expect(reminderRules.map((rule) => reminderDueOn(rule, bornOn))).toEqual(expected);
  });

  it('are those of the law and the agreement', () => {
    fc.assert(
      fc.property(days('2020-01-01', '2028-12-31'), (bornOn) => {
        const terms = new Map(termsFor({ bornOn }, seedTermTables).map(({ id, dueOn }) => [id, dueOn]));
        expect(due('may-register', bornOn)).toBe(terms.get('earliest-registration'));
        expect(due('overdue', bornOn)).toBe(addDays(terms.get('local-registration-3y6m') ?? '', 1));
        expect(due('no-school-3y9m', bornOn)).toBe(terms.get('handover-form-3y9m'));
        expect(due('ten-weeks-left', bornOn)).toBe(terms.get('ten-weeks-before-fourth-birthday'));
      }),
    );
  });

  it('come one after the other', () => {
    fc.assert(
      fc.property(birth, (bornOn) => {
        const all = reminderRules.map((rule) => reminderDueOn(rule, bornOn));
        expect(all).toEqual(all.toSorted());
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('the step that counts', () => {
  it.each([
    ['2025-08-30', undefined],
    ['2025-08-31', 'may-register'],
    ['2026-02-28', 'at-3y5m'],
    ['2026-03-01', 'overdue'],
    ['2026-08-31', 'ten-weeks-left'],
    ['2027-08-30', 'ten-weeks-left'],
    ['2027-08-31', undefined],
  ])('on %s for a child born on 31 August 2022 is %s', (on, id) => {
    expect(stepFor('2022-08-31', on)?.id).toBe(id);
  });

  it('is the same by child and by band of births', () => {
    fc.assert(
      fc.property(birth, anyDay, (bornOn, through) => {
        const band = birthBands(through).find((each) => each.bornFromOn <= bornOn && bornOn <= each.bornThroughOn);
        expect(band?.rule.id).toBe(stepFor(bornOn, through)?.id);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never passed by a later birth', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...reminderRules), (on, rule) => {
        const last = latestBirthDueBy(rule, on);
        expect(reminderDueOn(rule, last) <= on).toBe(true);
        expect(reminderDueOn(rule, addDays(last, 1)) > on).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is still to come', () => {
  it('is every step that falls after today and within the time', () => {
    fc.assert(
      fc.property(birth, anyDay, fc.integer({ min: 0, max: 120 }), (bornOn, after, count) => {
        const through = addDays(after, count);
        const found = birthBandsBetween(after, through).filter(
          (band) => band.bornFromOn <= bornOn && bornOn <= band.bornThroughOn,
        );
        const coming = reminderRules.filter((rule) => {
          const dueOn = reminderDueOn(rule, bornOn);
          return after < dueOn && dueOn <= through;
        });
        expect(found.map(({ rule }) => rule.id)).toEqual(coming.map(({ id }) => id));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the day of sending', () => {
  it.each([
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag, weekend, Tweede Paasdag'],
    ['2026-05-14', '2026-05-18', 'Hemelvaartsdag and the day after it'],
    ['2026-10-25', '2026-10-26', 'the night the clock goes back'],
    ['2027-03-28', '2027-03-30', 'Easter, and the night the clock goes forward'],
    ['2026-07-15', '2026-07-15', 'a working day in the school holidays'],
  ])('of %s is %s: %s', (dueOn, expected) => {
    expect(sendOn(dueOn, seedLegalCalendar)).toBe(expected);
  });

  it('has come exactly when the step is sendable', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 20 }), (today, shift) => {
        const dueOn = addDays(today, shift);
        const sendable = dueOn <= sendableThrough(today, seedLegalCalendar);
        expect(sendable).toBe(sendOn(dueOn, seedLegalCalendar) <= today);
      }),
      { numRuns: 2_000 },
    );
  });
});
