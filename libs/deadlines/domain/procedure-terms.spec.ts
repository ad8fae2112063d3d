import { describe, expect, it } from '@jest/globals';
import { type TermInput, seedTermTables as tables, termFor, termsFor } from './index.js';

const due = (id: string, input: TermInput): string | undefined => termFor(id, input, tables)?.dueOn;

describe('objection', () => {
  const told: TermInput = { refusedOn: '2026-04-10', refusalToldOn: '2026-04-13' };

  it('can be made within six weeks, and ends on a working day', () => {
    expect(due('objection', told)).toBe('2026-05-26'); // 25 May is 2e Pinksterdag
    expect(due('objection', { ...told, sector: 'vo' })).toBe('2026-05-26');
  });

  it.each([
    ['po', 'private', '2026-06-02'],
    ['po', 'public', '2026-06-23'],
    ['vo', 'private', '2026-06-02'],
    ['vo', 'public', '2026-06-02'],
  ] as const)('%s %s is decided by %s', (sector, governance, dueOn) => {
    const input = { ...told, sector, governance, objectionReceivedOn: '2026-05-05' };
    expect(due('objection-decision', input)).toBe(dueOn);
  });

  it('stands still while a dispute is pending', () => {
    const input: TermInput = {
      ...told,
      governance: 'private',
      objectionReceivedOn: '2026-05-05',
      disputeFiledOn: '2026-05-12',
    };
    expect(due('objection-decision', { ...input, opinionOn: '2026-07-14' })).toBe('2026-08-04');
    expect(termFor('objection-decision', input, tables)?.warnings.map(({ code }) => code)).toEqual(['suspension-open']);
    expect(due('objection-decision', { ...input, disputeFiledOn: '2026-06-03', opinionOn: '2026-07-14' })).toBe(
      '2026-06-02',
    );
  });

  it('ends a temporary placement on the day after the decision', () => {
    expect(due('temporary-placement-ends', told)).toBe('2026-04-11');
    expect(due('temporary-placement-ends', { ...told, sector: 'vo' })).toBe('2026-04-11');
  });
});

describe('dispute commission', () => {
  it('counts holidays and weekends, and moves nothing', () => {
    expect(due('dispute-filing', { refusalToldOn: '2026-04-13' })).toBe('2026-05-25');
    expect(due('dispute-opinion', { disputeFiledOn: '2026-06-01' })).toBe('2026-08-10');
    expect(due('dispute-defence', { defenceRequestedOn: '2026-06-06' })).toBe('2026-06-20');
  });
});

describe('a decision that comes too late', () => {
  it('gives a public school two weeks, then at most 42 days of penalty', () => {
    const input: TermInput = { defaultNoticeOn: '2026-05-01', governance: 'public' };
    expect(due('default-notice-grace', input)).toBe('2026-05-18'); // 15 May is equated
    expect(due('penalty-ends', input)).toBe('2026-06-29');
    expect(termsFor({ ...input, governance: 'private' }, tables)).toEqual([]);
    expect(termFor('penalty-ends', input, tables)?.confidence).toBe('unverified');
  });
});

describe('around enrolment', () => {
  const input: TermInput = { enrolledOn: '2026-08-17', pgnReportedOn: '2026-08-31', tlvRequestedOn: '2026-11-02' };

  it.each([
    ['opp', '2026-09-28'],
    ['pgn-report', '2026-08-31'],
    ['pgn-answer', '2026-10-26'],
    ['old-school-notice', '2026-08-24'],
    ['old-school-deregistration', '2026-09-14'],
    ['deregistration-proof-from', '2026-02-17'],
    ['tlv-decision', '2026-12-28'],
  ])('%s is %s', (id, dueOn) => expect(due(id, input)).toBe(dueOn));

  it('says which OPP article rests on what', () => {
    expect(termFor('opp', input, tables)?.confidence).toBe('law');
    expect(termFor('opp', { ...input, sector: 'vo' }, tables)?.confidence).toBe('unverified');
  });
});
