import { describe, expect, it } from '@jest/globals';
import { type TermInput, termInputFindings } from './index.js';

const today = '2026-11-02';
const found = (input: TermInput): string[] =>
  termInputFindings(input, today).map(({ name, code }) => `${name} ${code}`);

describe('findings about a question', () => {
  it('has none for what can be calculated', () => {
    expect(found({})).toEqual([]);
    expect(found({ bornOn: today, receivedOn: today })).toEqual([]);
    expect(found({ bornOn: '2022-08-29', receivedOn: '2027-02-28', sector: 'vo', governance: 'public' })).toEqual([]);
    expect(
      found({
        receivedOn: '2026-02-16',
        governance: 'private',
        completionInvitedOn: '2026-02-16',
        completedOn: '2026-02-16',
      }),
    ).toEqual([]);
  });

  it.each<[TermInput, string]>([
    [{ bornOn: '2026-11-03' }, 'bornOn born-in-future'],
    [{ bornOn: '2026-02-31' }, 'bornOn date-invalid'],
    [{ bornOn: '2023-02-29' }, 'bornOn date-invalid'],
    [{ bornOn: '29-08-2022' }, 'bornOn date-invalid'],
    [{ bornOn: '1922-08-29' }, 'bornOn date-out-of-range'],
    [{ receivedOn: '9999-12-31' }, 'receivedOn date-out-of-range'],
    [{ bornOn: '2023-08-29', receivedOn: '2023-08-28' }, 'receivedOn dates-out-of-order'],
    [
      { receivedOn: '2026-03-01', governance: 'public', completionInvitedOn: '2026-02-28' },
      'completionInvitedOn dates-out-of-order',
    ],
    [{ receivedOn: '2026-03-01', completionInvitedOn: '2026-03-02' }, 'governance missing'],
    [{ governance: 'public', completionInvitedOn: '2026-03-02' }, 'receivedOn missing'],
    [{ receivedOn: '2026-03-01', completedOn: '2026-03-02' }, 'completionInvitedOn missing'],
    [{ disputeFiledOn: '2026-03-02', opinionOn: '2026-03-01' }, 'opinionOn dates-out-of-order'],
  ])('%j gives %s', (input, finding) => expect(found(input)).toEqual([finding]));

  it('gives everything at once, each with a remedy in Dutch', () => {
    const input: TermInput = {
      bornOn: '2027-01-01',
      receivedOn: '2026-05-01',
      completionInvitedOn: '2026-04-01',
      completedOn: '2026-03-01',
      completionTermEndsOn: '2026-02-01',
    };
    expect(found(input)).toEqual([
      'bornOn born-in-future',
      'completionInvitedOn dates-out-of-order',
      'completedOn dates-out-of-order',
      'completionTermEndsOn dates-out-of-order',
      'governance missing',
    ]);
    expect(termInputFindings(input, today).map(({ reason }) => reason)).toEqual([
      'De geboortedatum ligt in de toekomst. Controleer het jaar.',
      'De datum van het verzoek om aan te vullen ligt vóór de datum van ontvangst. Controleer beide datums.',
      'De datum waarop de aanmelding is aangevuld ligt vóór de datum van het verzoek om aan te vullen. Controleer beide datums.',
      'De laatste dag om aan te vullen ligt vóór de datum van het verzoek om aan te vullen. Controleer beide datums.',
      'Kies ook openbaar of bijzonder: daarvan hangt af of en wanneer de termijn stilstaat.',
    ]);
  });
});
