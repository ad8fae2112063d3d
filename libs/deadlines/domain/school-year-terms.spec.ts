import { describe, expect, it } from '@jest/globals';
import {
  type Term,
  countingInWords,
  schoolYearOf,
  schoolYearTerms,
  seedTermTables as tables,
  termFor,
  termsFor,
} from './index.js';

const shown = ({ fromOn, dueOn }: Term): string => (fromOn ? `${fromOn}/${dueOn}` : dueOn);
const yearOf = (schoolYear: string): Record<string, string> =>
  Object.fromEntries(schoolYearTerms(schoolYear, tables).map((term) => [term.id, shown(term)]));

describe('from primary to secondary education', () => {
  // law-and-process 3.1 and 3.2
  it.each([
    [
      '2024-2025',
      {
        'test-takers-report': '2024-11-15',
        'provisional-advice': '2025-01-10/2025-01-31',
        'doorstroomtoets-window': '2025-01-27/2025-02-16',
        'doorstroomtoets-paper': '2025-02-04/2025-02-05',
        'doorstroomtoets-catch-up': '2025-03-09',
        'test-results': '2025-03-15',
        'definitive-advice': '2025-03-24',
        'vo-registration-window': '2025-03-25/2025-03-31',
        'vo-decision-latest': '2025-05-12',
        'vo-extended-decision-latest': '2025-06-10',
      },
    ],
    [
      '2025-2026',
      {
        'test-takers-report': '2025-11-15',
        'provisional-advice': '2026-01-10/2026-01-31',
        'doorstroomtoets-window': '2026-01-26/2026-02-15',
        'doorstroomtoets-catch-up': '2026-03-08',
        'test-results': '2026-03-15',
        'definitive-advice': '2026-03-24',
        'vo-registration-window': '2026-03-25/2026-03-31',
        'vo-decision-latest': '2026-05-12',
        'vo-extended-decision-latest': '2026-06-09',
      },
    ],
    [
      '2026-2027',
      {
        'test-takers-report': '2026-11-15',
        'provisional-advice': '2027-01-10/2027-01-31',
        'doorstroomtoets-window': '2027-01-25/2027-02-14',
        'doorstroomtoets-catch-up': '2027-03-07',
        'test-results': '2027-03-15',
        'definitive-advice': '2027-03-24',
        'vo-registration-window': '2027-03-25/2027-03-31',
        'vo-decision-latest': '2027-05-12',
        'vo-extended-decision-latest': '2027-06-09',
      },
    ],
  ])('%s', (schoolYear, expected) => expect(yearOf(schoolYear)).toEqual(expected));

  it('registered on 31 March 2025, six weeks: decide by 12 May 2025', () => {
    expect(termFor('decision', { sector: 'vo', receivedOn: '2025-03-31' }, tables)?.dueOn).toBe('2025-05-12');
    expect(termFor('extended-decision', { sector: 'vo', receivedOn: '2025-03-31' }, tables)?.dueOn).toBe('2025-06-10');
  });

  it('a late registration has its own six weeks', () => {
    expect(termFor('decision', { sector: 'vo', receivedOn: '2027-04-20' }, tables)?.dueOn).toBe('2027-06-01');
  });

  it('leaves a fixed day on a Sunday where it is', () => {
    expect(yearOf('2025-2026')['test-results']).toBe('2026-03-15');
    expect(termFor('test-results', { sector: 'vo', receivedOn: '2026-03-26' }, tables)?.steps).toEqual([
      { text: 'vaste datum in dit schooljaar: zo 15 mrt 2026', on: '2026-03-15' },
    ]);
  });

  it('says that the registration week of 2027 has three working days, and what is not yet published', () => {
    const window = termFor('vo-registration-window', { sector: 'vo', schoolYear: '2026-2027' }, tables);
    expect(window?.warnings).toEqual([{ code: 'few-working-days', text: 'In deze periode zijn maar 3 werkdagen.' }]);
    expect(countingInWords(window?.steps ?? [])).toContain('do 25 mrt 2027 tot en met wo 31 mrt 2027');
    const advice = termFor('definitive-advice', { sector: 'vo', schoolYear: '2026-2027' }, tables);
    expect(advice?.warnings.map(({ code }) => code)).toEqual(['not-confirmed']);
    const catchUp = termFor('doorstroomtoets-catch-up', { sector: 'vo', schoolYear: '2026-2027' }, tables);
    expect(catchUp?.warnings.map(({ code }) => code)).toEqual(['not-confirmed']);
    expect(termFor('definitive-advice', { sector: 'vo', schoolYear: '2024-2025' }, tables)?.warnings).toEqual([]);
  });

  it('gives the advice at the latest on the day before the pupil sits the test', () => {
    const term = termFor('provisional-advice-before-test', { sector: 'vo', testOn: '2027-01-25' }, tables);
    expect([term?.dueOn, term?.warnings]).toEqual(['2027-01-24', []]);
  });

  it('follows the rows of the year, and says nothing about a year without rows', () => {
    expect(schoolYearTerms('2031-2032', tables)).toEqual([]);
    const moved = tables.schoolYears.map((year) => ({
      ...year,
      moments: year.moments.map((m) => (m.termId === 'vo-registration-window' ? { ...m, dueOn: '2027-04-02' } : m)),
    }));
    const terms = schoolYearTerms('2026-2027', { ...tables, schoolYears: moved });
    expect(terms.find(({ id }) => id === 'vo-decision-latest')?.dueOn).toBe('2027-05-14');
  });

  it('belongs to vo only', () => {
    expect(
      termsFor({ sector: 'po', receivedOn: '2027-03-25', schoolYear: '2026-2027' }, tables).map(({ id }) => id),
    ).toEqual(['decision', 'extension-notice', 'extended-decision', 'temporary-placement-from']);
  });

  it('takes 1 August as the first day of a school year', () => {
    expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01')]).toEqual(['2025-2026', '2026-2027']);
  });
});
