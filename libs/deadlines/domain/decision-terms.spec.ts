import { describe, expect, it } from '@jest/globals';
import {
  type TermInput,
  countingInWords,
  extensionFindings,
  seedTermTables as tables,
  termFor,
  termsFor,
} from './index.js';

const dueOn = (id: string, input: TermInput): string | undefined => termFor(id, input, tables)?.dueOn;
const counting = (id: string, input: TermInput): string => countingInWords(termFor(id, input, tables)?.steps ?? []);
const warnings = (id: string, input: TermInput): string[] =>
  (termFor(id, input, tables)?.warnings ?? []).map(({ code }) => code);

describe.each(['po', 'vo'] as const)('decision term (%s)', (sector) => {
  // law-and-process 2.3
  it.each([
    ['2025-11-13', '2025-12-29', '2026-01-22', '2026-01-23'],
    ['2026-02-23', '2026-04-07', '2026-05-04', '2026-05-05'],
    ['2026-03-16', '2026-04-28', '2026-05-26', '2026-05-26'],
    ['2026-07-06', '2026-08-17', '2026-09-14', '2026-09-15'],
  ])('received %s: decide by %s, extended by %s, place from %s', (receivedOn, six, ten, placement) => {
    const input = { receivedOn, sector, bornOn: '2021-01-01' };
    expect(dueOn('decision', input)).toBe(six);
    expect(dueOn('extension-notice', input)).toBe(six);
    expect(dueOn('extended-decision', input)).toBe(ten);
    expect(dueOn('temporary-placement-from', input)).toBe(placement);
  });
});

describe('decision term', () => {
  const example = { bornOn: '2022-08-29', receivedOn: '2026-02-28', sector: 'po' } as const;

  it('registered on the day of 3y6m, a Saturday', () => {
    expect(['decision', 'extended-decision', 'temporary-placement-from'].map((id) => dueOn(id, example))).toEqual([
      '2026-04-13',
      '2026-05-11',
      '2026-08-29',
    ]);
  });

  it('shows the counting', () => {
    expect(counting('decision', example)).toBe(
      '6 weken = 42 dagen na za 28 feb 2026 → za 11 apr 2026 → schuift naar ma 13 apr 2026 (weekend)',
    );
    expect(counting('decision', { receivedOn: '2025-11-13' })).toBe(
      '6 weken = 42 dagen na do 13 nov 2025 → do 25 dec 2025 → schuift naar ma 29 dec 2025 (1e Kerstdag, 2e Kerstdag, weekend)',
    );
    expect(counting('temporary-placement-from', example)).toBe(
      '71 dagen na za 28 feb 2026 → zo 10 mei 2026 → niet eerder dan de vierde verjaardag: za 29 aug 2026',
    );
    expect(counting('local-registration-3y6m', example)).toBe(
      '3 jaar en 6 maanden na ma 29 aug 2022 → za 28 feb 2026 (29 februari bestaat dat jaar niet: de laatste dag van de maand)',
    );
    expect(counting('ten-weeks-before-fourth-birthday', example)).toBe(
      '10 weken = 70 dagen vóór za 29 aug 2026 → za 20 jun 2026 → blijft staan (weekend): een datum die terug is geteld, schuift niet',
    );
    expect(counting('compulsory-education-start', { bornOn: '2021-03-01' })).toBe(
      '5 jaar na ma 1 mrt 2021 → zo 1 mrt 2026 → eerste schooldag van de maand erna: wo 1 apr 2026',
    );
    expect(counting('decision', { receivedOn: '2026-07-06' })).toBe(
      '6 weken = 42 dagen na ma 6 jul 2026 → ma 17 aug 2026',
    );
  });

  it('ends with the day that is due, in every term', () => {
    const input: TermInput = {
      ...example,
      governance: 'private',
      completionInvitedOn: '2026-03-10',
      completedOn: '2026-03-20',
    };
    for (const term of termsFor(input, tables)) expect(term.steps.at(-1)?.on).toBe(term.dueOn);
  });

  it('gives every term its source and plain words, in order of day', () => {
    const terms = termsFor(example, tables);
    expect(terms.map((term) => term.dueOn)).toEqual(terms.map((term) => term.dueOn).sort());
    expect(terms.every(({ source, label, explanation }) => source && label && explanation.length > 20)).toBe(true);
    expect(termFor('decision', example, tables)).toMatchObject({
      kind: 'statutory',
      limit: 'until',
      source: 'Wet op het primair onderwijs, artikel 40 lid 6',
    });
    expect(termFor('decision', { ...example, sector: 'vo' }, tables)?.source).toContain('8.8 lid 2');
    expect(termFor('local-registration-3y6m', example, tables)?.kind).toBe('agreement');
  });

  it('warns for a school holiday and for holidays that are not yet known, and moves nothing', () => {
    expect(warnings('decision', { receivedOn: '2026-06-22' })).toEqual(['school-holiday']);
    expect(dueOn('decision', { receivedOn: '2026-06-22' })).toBe('2026-08-03');
    expect(warnings('decision', { receivedOn: '2040-12-15' })).toEqual(['calendar-incomplete']);
    expect(warnings('decision', { receivedOn: '2026-03-16' })).toEqual(['school-holiday']);
    expect(warnings('decision', { receivedOn: '2026-09-15' })).toEqual([]);
  });

  it('always asks a person to look before temporary placement, and says when the birth date is missing', () => {
    expect(warnings('temporary-placement-from', example)).toEqual(['needs-a-person']);
    expect(warnings('temporary-placement-from', { receivedOn: '2026-07-06' })).toEqual([
      'lower-limit-unknown',
      'needs-a-person',
    ]);
    expect(dueOn('temporary-placement-from', { receivedOn: '2026-07-06' })).toBe('2026-09-15');
  });

  it('holds for receipts since passend onderwijs, not before', () => {
    expect(dueOn('decision', { receivedOn: '2014-08-01' })).toBe('2014-09-12');
    expect(dueOn('decision', { receivedOn: '2014-07-31' })).toBeUndefined();
  });
});

describe('decision term / extension', () => {
  const days = { decisionDueOn: '2026-04-13', extendedDueOn: '2026-05-11' };
  const request = { receivedOn: '2026-02-28', toldOn: '2026-04-13', newDueOn: '2026-05-11', alreadyExtended: false };
  const codes = (change: Partial<typeof request>): string[] =>
    extensionFindings({ ...request, ...change }, days).map(({ code }) => code);

  it('is allowed once, told within six weeks, for at most four weeks more', () => expect(codes({})).toEqual([]));

  it('is refused otherwise, with every reason at once', () => {
    expect(codes({ toldOn: '2026-04-14' })).toEqual(['extended-too-late']);
    expect(codes({ newDueOn: '2026-05-12' })).toEqual(['extended-too-long']);
    expect(codes({ newDueOn: '2026-04-13' })).toEqual(['extended-too-short']);
    expect(codes({ toldOn: '2026-02-27' })).toEqual(['told-before-receipt']);
    expect(codes({ alreadyExtended: true, toldOn: '2026-05-01', newDueOn: '2026-06-01' })).toEqual([
      'extended-twice',
      'extended-too-late',
      'extended-too-long',
    ]);
  });
});
