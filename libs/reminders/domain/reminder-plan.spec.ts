import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isWorkingDay,
  seedLegalCalendar,
  seedTermTables,
  termsFor,
  workingDaysBetween,
} from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, daysBetween } from '#libs/platform/domain/index.js';
import {
  type PlanLine,
  type ReminderRule,
  type ReminderRuleId,
  addWorkingDays,
  dueLines,
  isQuiet,
  linesComing,
  linesDue,
  planFor,
  receiversFor,
  reminderDueOn,
  ruleFindings,
  ruleLimits,
  seedReminderRules,
  sendOn,
  sendingDaysOf,
} from './index.js';

const rules = seedReminderRules.filter(({ anchor }) => anchor === 'birth');
const everyDay = sendingDaysOf(seedLegalCalendar, []);
const quietDays = sendingDaysOf(seedLegalCalendar, [
  { id: '1', name: 'zomersluiting', fromOn: '2026-07-20', toOn: '2026-08-07' },
]);
const due = (id: ReminderRuleId, bornOn: LocalDate): LocalDate => {
  const rule = rules.find((each) => each.id === id);
  return rule ? reminderDueOn(rule, bornOn, seedLegalCalendar) : '';
};
const daysFrom = (first: LocalDate, last: LocalDate): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((count) => addDays(first, count));
const birth = daysFrom('2019-01-01', '2028-12-31');
const anyDay = daysFrom('2024-01-01', '2032-12-31');
/** Any rules that an administrator could make of the six. */
const anyRules = fc
  .tuple(
    ...rules.map((rule) =>
      fc.record({
        active: fc.boolean(),
        months: fc.integer({ min: 30, max: 60 }),
        days: fc.integer({ min: -120, max: 120 }),
        workingDays: fc.integer({ min: -60, max: 60 }),
        rungs: fc.uniqueArray(
          fc.record({
            recipientKind: fc.constantFrom(...receiversFor(rule.subject)),
            workingDays: fc.integer({ min: 0, max: 60 }),
          }),
          { selector: ({ recipientKind }) => recipientKind, minLength: 1 },
        ),
      }),
    ),
  )
  .map((changes): ReminderRule[] => rules.map((rule, i) => ({ ...rule, ...changes[i] })));
const anySending = fc.constantFrom(everyDay, quietDays);
const told = ({ sendOn: on, ruleId, recipientKind }: PlanLine): string => `${on} ${ruleId} ${recipientKind}`;

describe('the days of the plan', () => {
  it.each([
    ['2022-08-31', '2025-08-31', '2025-11-30', '2026-01-31', '2026-03-01', '2026-05-31', '2026-06-22'],
    ['2024-08-29', '2027-08-29', '2027-11-29', '2028-01-29', '2028-03-01', '2028-05-29', '2028-06-20'],
    ['2024-02-29', '2027-02-28', '2027-05-29', '2027-07-29', '2027-08-30', '2027-11-29', '2027-12-21'],
    ['2023-12-31', '2026-12-31', '2027-03-31', '2027-05-31', '2027-07-01', '2027-09-30', '2027-10-22'],
  ])('for a child born on %s', (bornOn, ...expected) => {
    expect(rules.map((rule) => reminderDueOn(rule, bornOn, seedLegalCalendar))).toEqual(expected);
  });

  it('are those of the law and the agreement', () => {
    fc.assert(
      fc.property(daysFrom('2020-01-01', '2028-12-31'), (bornOn) => {
        const terms = new Map(termsFor({ bornOn }, seedTermTables).map(({ id, dueOn }) => [id, dueOn]));
        expect(due('may-register', bornOn)).toBe(terms.get('earliest-registration'));
        expect(due('overdue', bornOn)).toBe(addDays(terms.get('local-registration-3y6m') ?? '', 1));
        expect(due('no-school-3y9m', bornOn)).toBe(terms.get('handover-form-3y9m'));
        expect(due('ten-weeks-left', bornOn)).toBe(terms.get('ten-weeks-before-fourth-birthday'));
      }),
    );
  });

  it('follow one another on the ladder, each on its working day', () => {
    expect(planFor('birth', '2022-12-10', rules, everyDay).map(told)).toEqual([
      '2025-12-10 may-register preschool',
      '2025-12-10 may-register guardian',
      '2026-03-10 at-3y3m preschool',
      '2026-03-10 at-3y3m guardian',
      '2026-05-11 at-3y5m preschool',
      '2026-05-11 at-3y5m guardian',
      '2026-06-11 overdue preschool',
      '2026-06-18 overdue preschool-deputy',
      '2026-06-25 overdue preschool-manager',
      '2026-07-09 overdue region-coordinator',
      '2026-09-10 no-school-3y9m preschool-manager',
      '2026-09-10 no-school-3y9m region-coordinator',
      '2026-10-01 ten-weeks-left preschool-manager',
      '2026-10-01 ten-weeks-left region-coordinator',
    ]);
  });

  it('of a decision go up to the board and the samenwerkingsverband', () => {
    expect(planFor('decision', '2026-07-15', seedReminderRules, everyDay).map(told)).toEqual([
      '2026-07-01 decision-14-days school',
      '2026-07-08 decision-5-days school',
      '2026-07-10 decision-5-days school-head',
      '2026-07-16 decision-overdue school',
      '2026-07-17 decision-overdue school-deputy',
      '2026-07-21 decision-overdue school-head',
      '2026-07-23 decision-overdue board-administrator',
      '2026-07-30 decision-overdue samenwerkingsverband',
    ]);
  });

  it('end the ladder of a step where the next step begins, and that of the last at five', () => {
    const long = rules.map((rule) => ({ ...rule, rungs: [{ recipientKind: 'preschool', workingDays: 60 } as const] }));
    const plan = planFor('birth', '2022-12-10', long, everyDay);
    expect(plan.map(({ ruleId }) => ruleId)).toEqual(['overdue', 'ten-weeks-left']);
  });
});

describe('a working day further', () => {
  it.each([
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-04-04', 1, '2026-04-07', 'from a Saturday'],
    ['2026-07-15', 0, '2026-07-15', 'none'],
    ['2026-07-15', 5, '2026-07-22', 'a week'],
    ['2026-07-15', -5, '2026-07-08', 'a week back'],
    ['2026-07-18', -1, '2026-07-17', 'back from a Saturday'],
  ])('from %s by %i is %s: %s', (on, count, expected) => {
    expect(addWorkingDays(on, count, seedLegalCalendar)).toBe(expected);
  });

  it('counts every working day once, both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (on, count) => {
        const later = addWorkingDays(on, count, seedLegalCalendar);
        expect(workingDaysBetween(addDays(on, 1), later, seedLegalCalendar)).toBe(count);
        const earlier = addWorkingDays(on, -count, seedLegalCalendar);
        expect(workingDaysBetween(earlier, addDays(on, -1), seedLegalCalendar)).toBe(count);
      }),
    );
  });
});

describe('what may be sent on a day', () => {
  it.each([
    ['2025-08-30', []],
    ['2025-09-01', ['may-register preschool', 'may-register guardian']],
    ['2026-03-02', ['overdue preschool']],
    ['2026-03-09', ['overdue preschool', 'overdue preschool-deputy']],
    ['2026-08-31', ['ten-weeks-left preschool-manager', 'ten-weeks-left region-coordinator']],
    ['2027-08-30', ['ten-weeks-left preschool-manager', 'ten-weeks-left region-coordinator']],
    ['2027-08-31', []],
  ])('%s for a child born on 31 August 2022 is %j', (on, expected) => {
    const lines = dueLines(planFor('birth', '2022-08-31', rules, everyDay), on);
    expect(lines.map(({ ruleId, recipientKind }) => `${ruleId} ${recipientKind}`)).toEqual(expected);
  });

  it('is of one step only, and never earlier than its own day, whatever the rules are', () => {
    fc.assert(
      fc.property(birth, anyDay, anyRules, anySending, (bornOn, today, any, sending) => {
        const lines = dueLines(planFor('birth', bornOn, any, sending), today);
        expect(new Set(lines.map(({ dueOn }) => dueOn)).size).toBeLessThanOrEqual(1);
        for (const line of lines) {
          expect(line.sendOn <= today && line.dueOn <= line.sendOn).toBe(true);
          expect(line.sendOn).toBe(sendOn(line.dueOn, sending, line.rungDays));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is found among all births, whatever the rules are', () => {
    fc.assert(
      fc.property(birth, anyDay, anyRules, anySending, (bornOn, today, any, sending) => {
        const own = dueLines(planFor('birth', bornOn, any, sending), today);
        expect(linesDue(any, sending, today).filter(({ anchorOn }) => anchorOn === bornOn)).toEqual(own);
      }),
      { numRuns: 8 },
    );
  });

  it('was foreseen, when it is of today', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 14 }), anyRules, anySending, (from, ahead, any, sending) => {
        const on = addDays(from, ahead);
        const foreseen = linesComing(any, sending, from, addDays(from, 14)).filter((line) => line.sendOn === on);
        expect(linesDue(any, sending, on).filter((line) => line.sendOn === on)).toEqual(foreseen);
      }),
      { numRuns: 8 },
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
    expect(sendOn(dueOn, everyDay)).toBe(expected);
  });

  it.each([
    ['2026-07-17', 0, '2026-07-17'],
    ['2026-07-18', 0, '2026-08-10'],
    ['2026-07-20', 0, '2026-08-10'],
    ['2026-07-17', 1, '2026-08-10'],
    ['2026-07-17', 15, '2026-08-10'],
    ['2026-07-17', 16, '2026-08-10'],
    ['2026-07-17', 17, '2026-08-11'],
  ])(
    'of %s and %i working days, with quiet days, is %s: they hold mail up and count as working days',
    (dueOn, count, expected) => {
      expect(sendOn(dueOn, quietDays, count)).toBe(expected);
    },
  );

  it('is a day on which mail goes out, the first one possible', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anySending, (dueOn, count, sending) => {
        const from = addWorkingDays(dueOn, count, seedLegalCalendar);
        const on = sendOn(dueOn, sending, count);
        expect(isWorkingDay(on, seedLegalCalendar) && !isQuiet(on, sending)).toBe(true);
        for (let day = from; day < on; day = addDays(day, 1)) {
          expect(isWorkingDay(day, seedLegalCalendar) && !isQuiet(day, sending)).toBe(false);
        }
      }),
    );
  });
});

describe('a rule as somebody wants it', () => {
  const rule = rules[3] as ReminderRule;

  it('is good as it is', () => {
    for (const each of seedReminderRules) expect(ruleFindings(each, each)).toEqual([]);
  });

  it('says all that is wrong at once', () => {
    const rungs = [
      { recipientKind: 'school', workingDays: 0 },
      { recipientKind: 'preschool', workingDays: 61 },
      { recipientKind: 'preschool', workingDays: 1 },
    ] as const;
    const wish = { active: true, months: ruleLimits.months.most + 1, days: 0.5, workingDays: -61, rungs };
    expect(ruleFindings(rule, wish).map(({ name, code }) => `${name} ${code}`)).toEqual([
      'months out-of-range',
      'days out-of-range',
      'workingDays out-of-range',
      'rungs.0 receiver-not-possible',
      'rungs.1.workingDays out-of-range',
      'rungs.2 receiver-twice',
    ]);
  });

  it('needs a receiver, unless it is off', () => {
    expect(ruleFindings(rule, { ...rule, rungs: [] }).map(({ code }) => code)).toEqual(['no-receiver']);
    expect(ruleFindings(rule, { ...rule, rungs: [], active: false })).toEqual([]);
  });
});
