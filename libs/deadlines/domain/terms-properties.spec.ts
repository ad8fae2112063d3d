import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#libs/platform/domain/index.js';
import {
  type TermInput,
  governances,
  isWorkingDay,
  registrationTermsBy,
  sectors,
  seedSchoolHolidays,
  seedTermTables as tables,
  termFor,
  termsFor,
} from './index.js';

const between = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const bornOn = between('2017-01-01', '2030-12-31');
const receivedOn = between('2022-08-01', '2038-12-31');
const sector = fc.constantFrom(...sectors);
const governance = fc.constantFrom(...governances);

/** A registration with, half of the time, an invitation to complete somewhere in the term. */
const registration: fc.Arbitrary<TermInput> = fc
  .record({ bornOn, receivedOn, sector, governance, invited: fc.nat(60), open: fc.nat(40), asked: fc.boolean() })
  .map(({ invited, open, asked, ...input }) => {
    const completionInvitedOn = addDays(input.receivedOn, invited);
    return asked ? { ...input, completionInvitedOn, completedOn: addDays(completionInvitedOn, open) } : input;
  });
const dueDays = (input: TermInput): Map<string, string> =>
  new Map(termsFor(input, tables).map(({ id, dueOn }) => [id, dueOn]));
const notEarlier = (earlier: Map<string, string>, later: Map<string, string>): void => {
  expect([...earlier].filter(([id, dueOn]) => (later.get(id) ?? '') < dueOn)).toEqual([]);
};
const moves = (id: string, of: TermInput['sector']): boolean =>
  tables.rules.some((rule) => rule.id === id && (rule.sector ?? of) === of && rule.movesOffNonWorkingDays);

describe('all terms', () => {
  it('a child born later is never due earlier', () => {
    fc.assert(
      fc.property(bornOn, fc.nat(400), (born, days) =>
        notEarlier(dueDays({ bornOn: born }), dueDays({ bornOn: addDays(born, days) })),
      ),
    );
  });

  it('a registration received later is never due earlier', () => {
    fc.assert(
      fc.property(bornOn, receivedOn, fc.nat(60), sector, (born, received, days, of) => {
        const [a, b] = [received, addDays(received, days)].map((on) =>
          dueDays({ bornOn: born, receivedOn: on, sector: of }),
        );
        const ids = ['decision', 'extension-notice', 'extended-decision', 'temporary-placement-from'];
        expect(ids.filter((id) => (b?.get(id) ?? '') < (a?.get(id) ?? '?'))).toEqual([]);
      }),
    );
  });

  it('end on a working day where the Algemene termijnenwet holds, never earlier than counted, at most a week later', () => {
    fc.assert(
      fc.property(registration, (input) => {
        const wrong = termsFor(input, tables).filter(({ id, dueOn, steps }) => {
          const countedOn = steps.findLast(({ text }) => !text.startsWith('schuift'))?.on ?? '';
          const shift = daysBetween(countedOn, dueOn);
          return moves(id, input.sector) && !(isWorkingDay(dueOn, tables.calendar) && shift >= 0 && shift < 7);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('counted backwards are exactly their length before their anchor', () => {
    fc.assert(
      fc.property(bornOn, (born) => {
        const due = dueDays({ bornOn: born, startOn: born });
        expect(daysBetween(due.get('ten-weeks-before-fourth-birthday') ?? '', due.get('fourth-birthday') ?? '')).toBe(
          70,
        );
        expect(daysBetween(due.get('trial-days-until') ?? '', due.get('fourth-birthday') ?? '')).toBe(1);
        expect(daysBetween(due.get('ten-weeks-before-start') ?? '', born)).toBe(70);
      }),
    );
  });

  it('are the same with and without school holidays, but for the first school day of a month', () => {
    const everyDay = [{ ...seedSchoolHolidays[0]!, fromOn: '2010-01-01', toOn: '2045-12-31' }];
    fc.assert(
      fc.property(registration, (input) => {
        const days = (schoolHolidays: typeof everyDay): (string | undefined)[] =>
          termsFor({ ...input, bornOn: undefined }, { ...tables, schoolHolidays }).map(({ dueOn }) => dueOn);
        expect(days(everyDay)).toEqual(days([]));
      }),
    );
  });

  it('suspension only adds days, and never to temporary placement', () => {
    fc.assert(
      fc.property(registration, (input) => {
        const plain = { ...input, completionInvitedOn: undefined, completedOn: undefined };
        notEarlier(dueDays(plain), dueDays(input));
        expect(dueDays(input).get('temporary-placement-from')).toBe(dueDays(plain).get('temporary-placement-from'));
      }),
    );
  });

  it('place no child before the fourth birthday or within ten weeks', () => {
    fc.assert(
      fc.property(bornOn, receivedOn, (born, received) => {
        const due = dueDays({ bornOn: born, receivedOn: received });
        const placeOn = due.get('temporary-placement-from') ?? '';
        expect(placeOn >= (due.get('fourth-birthday') ?? '?') && daysBetween(received, placeOn) >= 71).toBe(true);
      }),
    );
  });

  it('the fast path of the watch gives the same days', () => {
    const fast = registrationTermsBy(tables.rules);
    fc.assert(
      fc.property(bornOn, (born) => {
        const due = dueDays({ bornOn: born });
        expect(fast(born)).toEqual({
          earliestRegistrationOn: due.get('earliest-registration'),
          localRegistrationOn: due.get('local-registration-3y6m'),
          handoverFormOn: due.get('handover-form-3y9m'),
          trialDaysFromOn: due.get('trial-days-from-3y10m'),
          tenWeeksBeforeFourthBirthdayOn: due.get('ten-weeks-before-fourth-birthday'),
          fourthBirthdayOn: due.get('fourth-birthday'),
        });
      }),
    );
  });

  it('change nothing they are given', () => {
    const frozen = Object.freeze({ bornOn: '2022-08-29', receivedOn: '2026-02-28' });
    expect(
      termFor('decision', frozen, Object.freeze({ ...tables, rules: Object.freeze([...tables.rules]) }))?.dueOn,
    ).toBe('2026-04-13');
  });
});
