import { describe, expect, it } from '@jest/globals';
import { type ImportCells, importFields, readImportRow } from './index.js';

const today = '2026-11-22';
const empty = Object.fromEntries(importFields.map((field) => [field, ''])) as ImportCells;
const row = { ...empty, givenName: 'Noor', familyName: 'Berg', bornOn: '14-05-2023' };
const read = (changes: Partial<ImportCells>) => readImportRow({ ...row, ...changes }, today);
const codes = (changes: Partial<ImportCells>) =>
  read(changes).findings.map(({ name, code, severity }) => `${severity} ${name} ${code}`);

describe('a row of a file with children', () => {
  it('takes both ways of writing a date, postcode with and without space, LRK that lost its zeros', () => {
    expect(read({ bornOn: '2023-05-14', postcode: '1315 ab', preschoolLrk: '95775326' }).pupil).toMatchObject({
      bornOn: '2023-05-14',
      postcode: '1315AB',
      preschoolLrk: '095775326',
    });
    expect(read({}).pupil).toMatchObject({ bornOn: '2023-05-14', postcode: null, addressSecret: null });
  });

  it.each([
    ['31-02-2023', 'no-such-day'],
    ['29-02-2023', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['05/14/2023', 'not-a-date'],
    ['gisteren', 'not-a-date'],
    ['', 'empty'],
    ['01-01-2030', 'in-future'],
    ['01-01-1930', 'implausible'],
  ])('refuses %s as birth date', (bornOn, code) => {
    expect(codes({ bornOn })).toEqual([`error bornOn ${code}`]);
    expect(read({ bornOn }).pupil).toBeUndefined();
  });

  it('accepts 29 February of a leap year', () => {
    expect(read({ bornOn: '29-02-2024' }).pupil?.bornOn).toBe('2024-02-29');
  });

  it('only tells when a child is very young or old', () => {
    expect(codes({ bornOn: '01-10-2026' })).toEqual(['notice bornOn too-young']);
    expect(codes({ bornOn: '22-11-2021' })).toEqual(['notice bornOn too-old']);
    expect(codes({ bornOn: '23-11-2021' })).toEqual([]);
    expect(read({ bornOn: '01-10-2026' }).pupil).toBeDefined();
  });

  it('names every fault of a row at once', () => {
    const faults = { givenName: '<i>', familyName: 'Berg\r\nBcc: a', bornOn: 'x', postcode: '13', preschoolLrk: '1a' };
    expect(codes({ ...faults, addressSecret: 'misschien' }).sort()).toEqual([
      'error addressSecret not-yes-or-no',
      'error bornOn not-a-date',
      'error familyName control-character',
      'error givenName markup',
      'error postcode not-a-postcode',
      'error preschoolLrk not-an-lrk',
    ]);
  });

  it('reads guardians; a faulty address is left out, the child is not', () => {
    const { pupil, findings } = read({
      guardian1Name: 'Fatima El Amrani',
      guardian1Email: 'fatima@voorbeeld.example',
      guardian1Authority: 'Ja',
      guardian2Name: 'P. Berg',
      guardian2Email: 'geen-adres',
      guardian2Authority: 'nee',
    });
    expect(pupil?.guardians).toEqual([
      { name: 'Fatima El Amrani', email: 'fatima@voorbeeld.example', phone: null, hasAuthority: true },
      { name: 'P. Berg', email: null, phone: null, hasAuthority: false },
    ]);
    expect(findings).toMatchObject([{ name: 'guardian2Email', code: 'not-an-email', severity: 'notice' }]);
  });

  it('tells when an address has no name', () => {
    expect(codes({ guardian2Phone: '06 12345678' })).toEqual(['notice guardian2Name guardian-without-name']);
    expect(read({ guardian2Phone: '06 12345678' }).pupil?.guardians).toEqual([null, null]);
  });

  it('names the cell of a guardian with a fault', () => {
    expect(codes({ guardian1Name: 'Jan\nPiet' })).toEqual(['error guardian1Name control-character']);
  });
});
