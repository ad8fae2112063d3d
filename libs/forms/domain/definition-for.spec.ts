import { expect, it } from '@jest/globals';
import { type VersionToChoose, definitionFor } from './definition-for.js';

const here = 'here';
const version = (number: string, validFrom: string, more: Partial<VersionToChoose> = {}): VersionToChoose => ({
  form: 'peuterestafette',
  version: number,
  regionId: null,
  status: 'published',
  validFrom,
  ...more,
});
const chosen = (today: string, ...versions: VersionToChoose[]): string | undefined =>
  definitionFor(versions, 'peuterestafette', here, today)?.version;
const first = version('2026-1', '2026-08-01');
const second = version('2027-1', '2027-08-01');
const own = version('2026-3', '2026-09-01', { regionId: here });

it.each<[string, string | undefined, string, VersionToChoose[]]>([
  ['none before the first day', undefined, '2026-07-31', [first]],
  ['the first from its first day', '2026-1', '2026-08-01', [first, second]],
  ['the newest that counts', '2027-1', '2027-08-01', [second, first]],
  ['the own version of the region, whatever the country has', '2026-3', '2027-09-01', [first, second, own]],
  ['that of the country until the own one counts', '2026-1', '2026-08-31', [first, own]],
  ['never a proposal', '2026-1', '2027-09-01', [first, { ...own, status: 'proposed' }]],
  ['never one that was withdrawn', '2026-1', '2027-09-01', [first, { ...own, status: 'withdrawn' }]],
  ['never one of another region', '2026-1', '2027-09-01', [first, { ...own, regionId: 'there' }]],
  ['never another form', undefined, '2027-09-01', [{ ...first, form: 'extra-ondersteuning' }]],
  [
    'the higher number of two from one day',
    '2026-10',
    '2027-01-01',
    [version('2026-2', '2026-08-01'), version('2026-10', '2026-08-01')],
  ],
])('the version in force is %s', (_, expected, today, versions) => {
  expect(chosen(today, ...versions)).toBe(expected);
});
