import { describe, expect, it } from '@jest/globals';
import { seedTermTables as tables } from '#libs/deadlines/domain/index.js';
import { type ClockInput, type Step, type StepDraft, clockOf, judgeStep, replayFindings } from './index.js';

const input: ClockInput = {
  sector: 'po',
  governance: 'private',
  bornOn: '2022-01-10',
  receivedOn: '2026-02-16',
  supportNeed: 'yes',
  enrolledElsewhere: false,
  steps: [],
};
const numbered = (steps: readonly StepDraft[]): Step[] => steps.map((step, index) => ({ ...step, seq: index + 1 }));
const clock = (steps: readonly StepDraft[], more: Partial<ClockInput> = {}) =>
  clockOf({ ...input, ...more, steps: numbered(steps) }, tables);
const judge = (
  draft: StepDraft,
  steps: readonly StepDraft[] = [],
  more: Partial<ClockInput> = {},
  today = '2026-09-01',
) => {
  const { refusal, findings } = judgeStep(draft, {
    input: { ...input, ...more, steps: numbered(steps) },
    tables,
    today,
    schoolLocationId: 'own',
  });
  return refusal ? [refusal] : findings;
};
const codes = (...args: Parameters<typeof judge>): string[] => judge(...args).map(({ code }) => code);

const reason = 'Een reden van genoeg tekens.';
const invite: StepDraft = { kind: 'completion-requested', happenedOn: '2026-03-10', untilOn: '2026-03-24', reason };
const extend: StepDraft = { kind: 'extended', happenedOn: '2026-03-26', untilOn: '2026-04-20', reason };
const refuse: StepDraft = {
  kind: 'refused-place-elsewhere',
  happenedOn: '2026-03-27',
  otherSchool: 'De Bombardon, Almere',
  agreedOn: '2026-03-20',
  reason,
};

describe('the days of a registration', () => {
  it.each([
    ['2025-11-13', '2025-12-29', '2026-01-22', '2026-01-23'],
    ['2026-02-23', '2026-04-07', '2026-05-04', '2026-05-05'],
    ['2026-03-16', '2026-04-28', '2026-05-26', '2026-05-26'],
    ['2026-07-06', '2026-08-17', '2026-09-14', '2026-09-15'],
  ])('received on %s: decision %s, extension until %s, placement from %s', (receivedOn, six, ten, placement) => {
    const bornOn = '2021-06-01';
    expect(clock([], { receivedOn, bornOn })).toMatchObject({
      status: 'registered',
      decisionDueOn: six,
      extendedDueOn: ten,
      placementFromOn: placement,
    });
  });

  it('places a child of three only from the fourth birthday', () => {
    const three = { receivedOn: '2026-02-28', bornOn: '2022-08-29' };
    expect(clock([], three)).toMatchObject({
      decisionDueOn: '2026-04-13',
      extendedDueOn: '2026-05-11',
      placementFromOn: '2026-08-29',
    });
  });

  it('counts the same for a child without support need: the term is for every registration', () => {
    const { decisionDueOn, placementFromOn } = clock([]);
    expect(clock([], { supportNeed: 'no' })).toMatchObject({ decisionDueOn, placementFromOn });
    expect(clock([], { supportNeed: 'unknown' })).toMatchObject({ decisionDueOn, placementFromOn });
  });

  it('has no clock below the third birthday', () => {
    expect(clock([], { bornOn: '2023-02-17' })).toMatchObject({
      status: 'pre-registered',
      decisionDueOn: null,
      terms: [],
    });
    expect(clock([], { bornOn: '2023-02-16' })).toMatchObject({ status: 'registered', decisionDueOn: '2026-03-30' });
  });

  it.each([
    ['po', 'public', '2026-04-13'],
    ['po', 'private', '2026-04-14'],
    ['po', undefined, '2026-03-30'],
    ['vo', 'public', '2026-05-12'],
    ['vo', 'private', '2026-05-12'],
  ] as const)('stands still after an invitation: %s %s until %s', (sector, governance, due) => {
    const given = clock([invite], { sector, governance, bornOn: '2014-01-10' });
    expect(given).toMatchObject({ status: 'completion-requested', decisionDueOn: due, waitingUntilOn: '2026-03-24' });
  });

  it('runs on as soon as the papers are complete', () => {
    const completed: StepDraft = { kind: 'completed', happenedOn: '2026-03-20' };
    expect(clock([invite, completed])).toMatchObject({
      status: 'in-review',
      decisionDueOn: '2026-04-09',
      waitingUntilOn: null,
    });
  });

  it('holds to the day that parents were told, and adds what stood still since', () => {
    expect(clock([extend])).toMatchObject({ status: 'extended', decisionDueOn: '2026-04-20' });
    const later: StepDraft = { ...invite, happenedOn: '2026-04-01', untilOn: '2026-04-08' };
    // 1 to 8 April stand still: 8 days after 20 April is 28 April.
    expect(clock([extend, later])).toMatchObject({ status: 'completion-requested', decisionDueOn: '2026-04-28' });
    const tooLate: StepDraft = { ...invite, happenedOn: '2026-04-21', untilOn: '2026-04-28' };
    expect(clock([extend, tooLate]).decisionDueOn).toBe('2026-04-20');
  });

  it('never goes past ten weeks: parents who complete early shorten what an extension may reach', () => {
    const long: StepDraft = { ...extend, happenedOn: '2026-03-12', untilOn: '2026-05-12' };
    expect(clock([invite, long]).decisionDueOn).toBe('2026-05-12');
    const completed: StepDraft = { kind: 'completed', happenedOn: '2026-03-13' };
    expect(clock([invite, long, completed])).toMatchObject({ status: 'extended', decisionDueOn: '2026-04-30' });
  });

  it.each([
    ['2027-02-01', '2027-03-31', '2027-05-12'],
    ['2027-03-25', '2027-03-31', '2027-05-12'],
    ['2027-03-31', '2027-03-31', '2027-05-12'],
    ['2027-04-01', '2027-04-01', '2027-05-13'],
  ])('makes all equal in the registration week of secondary schools: %s counts as %s', (receivedOn, startsOn, due) => {
    expect(clock([], { sector: 'vo', bornOn: '2015-01-10', receivedOn })).toMatchObject({
      startsOn,
      decisionDueOn: due,
    });
  });

  it('extends a registration of that week to 9 June at the latest', () => {
    expect(clock([], { sector: 'vo', bornOn: '2015-01-10', receivedOn: '2027-03-25' }).extendedDueOn).toBe(
      '2027-06-09',
    );
  });

  it('tells until when parents may object, and until when the board decides on it', () => {
    const refused = clock([refuse], { governance: 'public' });
    expect(refused).toMatchObject({
      ...{ status: 'refused-place-elsewhere', decisionDueOn: null, placementFromOn: null, decidedOn: '2026-03-27' },
      ...{ objectionUntilOn: '2026-05-08', disputeUntilOn: '2026-05-08', objectionDueOn: null },
    });
    const objection: StepDraft = { kind: 'objection-received', happenedOn: '2026-04-13', reason };
    // private: four weeks after receipt; public: four weeks from the day after the term for objection ended
    expect(clock([refuse, objection]).objectionDueOn).toBe('2026-05-11');
    expect(clock([refuse, objection], { governance: 'public' }).objectionDueOn).toBe('2026-06-05');
  });

  it('shows the dispute commission only for a child with support need', () =>
    expect(clock([refuse], { supportNeed: 'no' }).disputeUntilOn).toBeNull());

  it('counts the OPP from enrolment, and after a temporary placement from the day it became definitive', () => {
    const admitted: StepDraft = { kind: 'admitted', happenedOn: '2026-05-04' };
    const enrolled: StepDraft = { kind: 'enrolled', happenedOn: '2026-05-06' };
    expect(clock([admitted, enrolled]).oppDueOn).toBe('2026-06-17');
    const placed: StepDraft = { kind: 'temporarily-placed', happenedOn: '2026-04-28' };
    expect(clock([placed, admitted, enrolled]).oppDueOn).toBe('2026-06-15');
    expect(clock([admitted, enrolled], { supportNeed: 'no' }).oppDueOn).toBeNull();
  });

  it('gives a TLV a term of its own and leaves the six weeks alone', () => {
    const asked: StepDraft = { kind: 'tlv-requested', happenedOn: '2026-03-02' };
    expect(clock([asked])).toMatchObject({ tlvDueOn: '2026-04-28', decisionDueOn: clock([]).decisionDueOn });
    expect(clock([asked, { kind: 'tlv-decided', happenedOn: '2026-03-20' }]).tlvDueOn).toBeNull();
  });

  it('goes back to where it stood when the last step is taken back', () => {
    const back: StepDraft = { kind: 'step-reverted', happenedOn: '2026-03-28', reason };
    expect(clock([extend, refuse, back])).toEqual(clock([extend]));
  });
});

describe('steps that are refused with a sentence', () => {
  it.each<[string, StepDraft, StepDraft[], string, RegExp]>([
    ['extending twice', { ...extend, happenedOn: '2026-03-27' }, [extend], 'extended-twice', /40 lid 6 WPO/],
    [
      'extending after six weeks',
      { ...extend, happenedOn: '2026-03-31' },
      [],
      'extended-too-late',
      /ma 30 mrt 2026.*40 lid 6 WPO/,
    ],
    [
      'extending by more than four weeks',
      { ...extend, untilOn: '2026-04-29' },
      [],
      'extended-too-long',
      /4 weken.*28 apr 2026/,
    ],
    [
      'refusing for being late',
      { ...refuse, kind: 'refused-outside-zorgplicht', ground: 'late' },
      [],
      'late-is-no-ground',
      /40 lid 2 WPO/,
    ],
    ['refusing without a school', { ...refuse, otherSchool: ' ' }, [], 'missing', /40 lid 4 WPO/],
    [
      'refusing before the other school said yes',
      { ...refuse, agreedOn: '2026-03-28' },
      [],
      'after-refusal',
      /40 lid 4 WPO/,
    ],
    [
      'a second invitation',
      { ...invite, happenedOn: '2026-03-27', untilOn: '2026-04-07' },
      [invite, { kind: 'completed', happenedOn: '2026-03-20' }],
      'completion-requested-twice',
      /63 lid 4 WPO/,
    ],
    ['an invitation without a term', { ...invite, untilOn: null }, [], 'missing', /staat de termijn niet stil/],
    [
      'not processing without an invitation',
      { kind: 'not-processed', happenedOn: '2026-03-20', reason },
      [],
      'not-invited',
      /63 lid 4 WPO/,
    ],
    [
      'not processing while parents may complete',
      { kind: 'not-processed', happenedOn: '2026-03-24', reason },
      [invite],
      'term-runs',
      /24 mrt 2026/,
    ],
    [
      'not processing after four weeks',
      { kind: 'not-processed', happenedOn: '2026-04-22', reason },
      [invite],
      'too-late',
      /21 apr 2026/,
    ],
    [
      'placing before ten weeks',
      { kind: 'temporarily-placed', happenedOn: '2026-04-27' },
      [],
      'too-early',
      /di 28 apr 2026.*40 lid 7 WPO/,
    ],
    [
      'a decision after a decision',
      { kind: 'admitted', happenedOn: '2026-03-30' },
      [refuse],
      'admitted-after-refusal',
      /63 lid 3 WPO/,
    ],
    [
      'a decision on a withdrawn registration',
      { kind: 'admitted', happenedOn: '2026-03-30' },
      [{ kind: 'withdrawn', happenedOn: '2026-03-01', reason }],
      'registration-withdrawn',
      /ingetrokken/,
    ],
    [
      'enrolling before admitting',
      { kind: 'enrolled', happenedOn: '2026-03-30' },
      [],
      'step-not-possible',
      /aangemeld/,
    ],
    [
      'deciding on no objection',
      { kind: 'objection-decided', happenedOn: '2026-04-30', reason },
      [refuse],
      'step-missing',
      /63 lid 3 WPO/,
    ],
    [
      'a day before the receipt',
      { kind: 'review-started', happenedOn: '2026-02-15' },
      [],
      'before-receipt',
      /16 feb 2026/,
    ],
    [
      'a day before the last step',
      { ...extend, happenedOn: '2026-03-09' },
      [invite],
      'before-last-step',
      /10 mrt 2026/,
    ],
    ['a day in the future', { kind: 'review-started', happenedOn: '2026-09-02' }, [], 'in-future', /moet nog komen/],
    [
      'taking back nothing',
      { kind: 'step-reverted', happenedOn: '2026-03-30', reason },
      [],
      'nothing-to-revert',
      /geen stap/,
    ],
    ['no reason', { ...extend, reason: 'te kort' }, [], 'too-short', /10 tekens/],
  ])('%s', (_what, draft, steps, code, words) => {
    const [found] = judge(draft, steps);
    expect(found?.code).toBe(code);
    expect(found?.reason).toMatch(words);
  });

  it('allows each of them when it is done right', () => {
    expect([codes(extend), codes(refuse), codes(invite), codes(extend, [invite])]).toEqual([[], [], [], []]);
    expect(codes({ kind: 'not-processed', happenedOn: '2026-03-25', reason }, [invite])).toEqual([]);
    expect(codes({ kind: 'temporarily-placed', happenedOn: '2026-04-28' })).toEqual([]);
  });

  it('never places a child that is enrolled elsewhere, or before its fourth birthday', () => {
    const place: StepDraft = { kind: 'temporarily-placed', happenedOn: '2026-04-28' };
    expect(codes(place, [], { enrolledElsewhere: true })).toEqual(['enrolled-elsewhere']);
    expect(codes(place, [], { bornOn: '2022-05-01' })).toEqual(['too-early']);
    expect(codes({ ...place, happenedOn: '2026-05-01' }, [], { bornOn: '2022-05-01' })).toEqual([]);
  });

  it('asks proof that fits: language only for a child without support need, admission conditions only in vo', () => {
    const outside: StepDraft = {
      kind: 'refused-outside-zorgplicht',
      happenedOn: '2026-03-20',
      ground: 'language-only',
      reason,
    };
    expect(codes(outside)).toEqual(['support-need']);
    expect(codes(outside, [], { supportNeed: 'no' })).toEqual([]);
    expect(codes({ ...outside, ground: 'admission-conditions' })).toEqual(['vo-only']);
    expect(codes({ ...outside, ground: 'no-place' })).toEqual([]);
    expect(codes({ ...outside, ground: 'whatever' })).toEqual(['unknown']);
  });

  it('asks first whether the child needs support, before it is refused', () =>
    expect(codes(refuse, [], { supportNeed: 'unknown' })).toEqual(['support-need-unknown']));

  it('tells everything at once', () => {
    const bare: StepDraft = { kind: 'refused-place-elsewhere', happenedOn: '2026-02-01' };
    expect(codes(bare)).toEqual(['before-receipt', 'missing', 'missing', 'too-short']);
  });

  it('lets a school admit after an objection', () => {
    const objection: StepDraft = { kind: 'objection-received', happenedOn: '2026-04-13', reason };
    expect(codes({ kind: 'admitted', happenedOn: '2026-04-20' }, [refuse, objection])).toEqual([]);
  });
});

describe('another day of receipt', () => {
  const replay = (receivedOn: string, steps: StepDraft[]) =>
    replayFindings(
      { ...input, receivedOn, steps: numbered(steps) },
      { tables, today: '2026-09-01', schoolLocationId: 'own' },
    );

  it('is fine as long as every step still fits', () => expect(replay('2026-02-17', [invite, extend])).toEqual([]));

  it('is refused when the extension would then have come too late', () => {
    const [found] = replay('2026-02-02', [extend]);
    expect(found).toMatchObject({ name: 'receivedOn', code: 'steps-do-not-fit' });
    expect(found?.reason).toMatch(/26 mrt 2026.*40 lid 6 WPO/);
  });
});
