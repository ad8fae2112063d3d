import { describe, expect, it } from '@jest/globals';
import {
  type Governance,
  type Sector,
  type TermInput,
  countingInWords,
  seedTermTables as tables,
  termFor,
} from './index.js';

const received: TermInput = { bornOn: '2022-01-10', receivedOn: '2026-02-16', completionInvitedOn: '2026-03-10' };
const due = (id: string, input: TermInput): string | undefined => termFor(id, input, tables)?.dueOn;

describe('suspension by an invitation to complete', () => {
  // R + 42 = Mon 30 March 2026; invited 10 March, completed 20 March.
  it.each<[Sector, Governance, number, string, string]>([
    ['po', 'public', 9, '2026-04-08', '2026-05-06'],
    ['po', 'private', 10, '2026-04-09', '2026-05-07'],
    ['vo', 'public', 9, '2026-04-08', '2026-05-06'],
    ['vo', 'private', 0, '2026-03-30', '2026-04-28'],
  ])('%s %s: %i days', (sector, governance, days, six, ten) => {
    const input = { ...received, sector, governance, completedOn: '2026-03-20' };
    expect([due('decision', input), due('extended-decision', input)]).toEqual([six, ten]);
    const words = countingInWords(termFor('decision', input, tables)?.steps ?? []);
    expect(words.includes('stilgezet')).toBe(days > 0);
    if (days > 0) expect(words).toContain(`${days} dagen stilgezet`);
  });

  it('names the days that do not count', () => {
    const input: TermInput = { ...received, governance: 'public', completedOn: '2026-03-20' };
    expect(countingInWords(termFor('decision', input, tables)?.steps ?? [])).toBe(
      '6 weken = 42 dagen na ma 16 feb 2026 → ma 30 mrt 2026 → 9 dagen stilgezet (wo 11 mrt 2026 tot en met do 19 mrt 2026) → wo 8 apr 2026',
    );
  });

  it('counts up to and with the last day of a term that was not used', () => {
    const input: TermInput = { ...received, completionTermEndsOn: '2026-03-24' };
    expect(due('decision', { ...input, governance: 'public' })).toBe('2026-04-13');
    expect(due('decision', { ...input, governance: 'private' })).toBe('2026-04-14');
    expect(due('decision', { ...input, governance: 'private', completedOn: '2026-04-02' })).toBe('2026-04-14');
    expect(due('decision', { ...input, governance: 'private', completedOn: '2026-03-20' })).toBe('2026-04-09');
  });

  it('takes the weekend after the suspended days into account, not before', () => {
    // 30 March + 12 days = Sat 11 April
    expect(due('decision', { ...received, governance: 'private', completedOn: '2026-03-22' })).toBe('2026-04-13');
  });

  it.each(['public', 'private'] as const)(
    'is no suspension when completed on the day of the invitation or the day after: %s',
    (governance) => {
      expect(due('decision', { ...received, governance, completedOn: '2026-03-10' })).toBe('2026-03-30');
      const dayLater = due('decision', { ...received, governance, completedOn: '2026-03-11' });
      expect(dayLater).toBe(governance === 'public' ? '2026-03-30' : '2026-03-31');
    },
  );

  it('never suspends temporary placement', () => {
    for (const sector of ['po', 'vo'] as const) {
      for (const governance of ['public', 'private'] as const) {
        const input: TermInput = { ...received, sector, governance, completedOn: '2026-06-01' };
        expect(due('temporary-placement-from', input)).toBe('2026-04-28');
      }
    }
  });

  it('does not exist without a dated invitation, or when the invitation came after the term', () => {
    const waiting: TermInput = { ...received, completionInvitedOn: undefined, governance: 'public' };
    expect(due('decision', waiting)).toBe('2026-03-30');
    expect(due('decision', { ...waiting, completedOn: '2026-03-20' })).toBe('2026-03-30');
    const late: TermInput = {
      ...received,
      governance: 'public',
      completionInvitedOn: '2026-03-31',
      completedOn: '2026-04-10',
    };
    expect(due('decision', late)).toBe('2026-03-30');
    expect(due('extended-decision', late)).toBe('2026-05-06');
  });

  it('still running: adds nothing yet, and says so', () => {
    const term = termFor('decision', { ...received, governance: 'public' }, tables);
    expect(term?.dueOn).toBe('2026-03-30');
    expect(term?.warnings).toEqual([
      { code: 'suspension-open', text: expect.stringContaining('vanaf wo 11 mrt 2026') },
    ]);
    expect(termFor('decision', { ...received, sector: 'vo', governance: 'private' }, tables)?.warnings).toEqual([]);
  });

  it('is not counted when the kind of school is unknown', () => {
    expect(due('decision', { ...received, completedOn: '2026-03-20' })).toBe('2026-03-30');
  });

  it('not processed: the parents are told within four weeks', () => {
    const input: TermInput = { ...received, completionTermEndsOn: '2026-03-24' };
    expect(due('not-processed-notice', { ...input, governance: 'public' })).toBe('2026-04-21');
    expect(due('not-processed-notice', { ...input, governance: 'private' })).toBe('2026-04-21');
    expect(due('not-processed-notice', { ...input, governance: 'public', completedOn: '2026-03-20' })).toBe(
      '2026-04-17',
    );
    expect(due('not-processed-notice', { ...input, governance: 'public', completedOn: '2026-03-30' })).toBe(
      '2026-04-21',
    );
    expect(due('not-processed-notice', { ...input, sector: 'vo', governance: 'private' })).toBeUndefined();
  });
});
