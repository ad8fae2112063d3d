import { describe, expect, it } from '@jest/globals';
import { legalCalendarOf, seedTermTables } from '#libs/deadlines/domain/index.js';
import { type Actor, addDays, dayOfWeek, systemActor } from '#libs/platform/domain/index.js';
import fc from 'fast-check';
import { type ApplicationContent, findingsOfApplication, pupilOf, tidyWords } from './application.js';
import { applicationStatuses, mayBeTaken, mayHandle, referenceOf } from './application-status.js';
import { applicationNoticeKinds, hasLapsed } from './notices.js';
import { lastRemindedReceipt } from './waiting.js';

const today = '2026-11-22';
const content: ApplicationContent = {
  child: { givenName: 'Noor', prefix: '', familyName: 'Berg', bornOn: '2023-04-02', postcode: '1315 AB' },
  parents: [{ name: 'Samira Berg', email: 'samira@thuis.example', phone: null, hasAuthority: true }],
  ...{ supportNeed: 'unknown', supportNote: '', otherSchools: '', preference: 1, wantedStartOn: null },
};
const [mother] = content.parents;
const named = (more: Partial<ApplicationContent>): string[] =>
  findingsOfApplication({ ...content, ...more }, today).map(({ name, code }) => `${name} ${code}`);
const ofChild = (more: Partial<ApplicationContent['child']>): string[] =>
  named({ child: { ...content.child, ...more } });

describe('an application of parents', () => {
  it('that is whole has no findings', () => {
    expect(named({})).toEqual([]);
    expect(named({ preference: 3, otherSchools: 'De Klimop', wantedStartOn: today })).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['born today', ofChild({ bornOn: today }), []],
    ['not born yet', ofChild({ bornOn: '2026-11-23' }), ['child.bornOn in-future']],
    ['12 until tomorrow', ofChild({ bornOn: '2013-11-23' }), []],
    ['13 today', ofChild({ bornOn: '2013-11-22' }), ['child.bornOn too-old']],
    ['without a name', ofChild({ givenName: '', familyName: '' }), ['child.givenName empty', 'child.familyName empty']],
    ['with half a postcode', ofChild({ postcode: '1315' }), ['child.postcode not-a-postcode']],
    ['without a postcode', ofChild({ postcode: null }), []],
  ])('about a child %s is judged', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<[string, Partial<ApplicationContent>, string[]]>([
    ['nobody', { parents: [] }, ['parents.0.email missing', 'parents.0.hasAuthority no-authority']],
    [
      'nobody with authority',
      { parents: [{ ...mother!, hasAuthority: false }] },
      ['parents.0.hasAuthority no-authority'],
    ],
    [
      'the other one with authority',
      {
        parents: [
          { ...mother!, hasAuthority: false },
          { ...mother!, email: null },
        ],
      },
      [],
    ],
    ['no address', { parents: [{ ...mother!, email: null }] }, ['parents.0.email missing']],
    ['a number that is none', { parents: [mother!, { ...mother!, phone: 'bel' }] }, ['parents.1.phone not-a-phone']],
  ])('of %s is judged under the names of the page', (_, more, expected) => {
    expect(named(more)).toEqual(expected);
  });

  it.each<[string, Partial<ApplicationContent>, string[]]>([
    ['a start that has passed', { wantedStartOn: '2026-11-21' }, ['wantedStartOn in-past']],
    ['a start before birth', { wantedStartOn: '2023-04-01' }, ['wantedStartOn before-birth']],
    ['a second choice without a first', { preference: 2 }, ['otherSchools missing']],
    ['2,001 signs', { supportNote: '🌞'.repeat(2001) }, ['supportNote too-long']],
    ['2,000 signs', { supportNote: '🌞'.repeat(2000) }, []],
  ])('with %s is judged', (_, more, expected) => {
    expect(named(more)).toEqual(expected);
  });

  it('becomes a child without preschool, with these parents', () => {
    expect(pupilOf(content)).toMatchObject({ ...content.child, guardians: content.parents, preschoolLocationId: null });
  });

  it('keeps words and line breaks, and no invisible signs', () => {
    expect(tidyWords(' Zij hoort\r\nslecht.\u0000\u0007 ')).toBe('Zij hoort\nslecht.');
    expect(tidyWords('بنت 🌞')).toBe('بنت 🌞');
  });
});

describe('who handles it', () => {
  const head: Actor = {
    ...systemActor('test'),
    ...{
      role: 'school-head',
      reach: 'locations',
      locationIds: ['here'],
      permissions: new Set(['applications.handle']),
    },
  };
  const one = { schoolLocationId: 'here', status: 'received' } as const;
  it.each<[boolean, Partial<Actor>, object]>([
    [true, {}, {}],
    // While a child is looked for among all of the region, the locations are still the own ones.
    [true, { reach: 'system' }, {}],
    [false, {}, { schoolLocationId: 'there' }],
    [false, {}, { status: 'unconfirmed' }],
    [false, { permissions: new Set() }, {}],
    [false, { reach: 'region', locationIds: [] }, {}],
  ])('%s: %j %j', (may, actor, application) => {
    expect(mayHandle({ ...head, ...actor }, { ...one, ...application })).toBe(may);
  });

  it('takes over what waits, and what was called double by mistake', () => {
    expect(applicationStatuses.filter(mayBeTaken)).toEqual(['received', 'double']);
  });

  it('is mailed only what still makes sense', () => {
    const alive = applicationNoticeKinds.map((kind) => [
      kind,
      applicationStatuses.filter((one) => !hasLapsed(kind, one)),
    ]);
    expect(Object.fromEntries(alive)).toEqual({
      code: ['unconfirmed'],
      receipt: [...applicationStatuses],
      double: ['double'],
      waiting: ['received'],
    });
  });

  it('knows it by the last signs of its id', () => {
    expect(referenceOf('0b5f6b00-0000-4000-8000-00009f2a41bc')).toBe('9F2A-41BC');
  });
});

describe('the reminder after three working days', () => {
  const calendar = legalCalendarOf([]);
  it.each([
    // Monday 23 November 2026: the working days before it are Friday, Thursday and Wednesday.
    ['2026-11-23', '2026-11-17'],
    ['2026-11-27', '2026-11-23'],
    ['2026-11-28', '2026-11-24'],
    ['2026-11-29', '2026-11-24'],
  ])('on %s is about what came until %s', (on, until) => {
    expect(lastRemindedReceipt(on, calendar)).toBe(until);
  });

  it('passes over Christmas', () => {
    expect(lastRemindedReceipt('2026-12-29', seedTermTables.calendar)).toBe('2026-12-22');
  });

  it('never moves back, and always leaves three working days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const on = addDays('2026-01-01', days);
        const until = lastRemindedReceipt(on, calendar);
        expect(until <= lastRemindedReceipt(addDays(on, 1), calendar)).toBe(true);
        let working = 0;
        for (let day = addDays(until, 1); day < on; day = addDays(day, 1)) if (dayOfWeek(day) < 6) working += 1;
        expect(working).toBe(3);
      }),
    );
  });
});
