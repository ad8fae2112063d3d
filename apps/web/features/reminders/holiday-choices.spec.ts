import { describe, expect, it } from '@jest/globals';
import { holidayChoices } from './holiday-choices.js';

const autumn = { name: 'herfstvakantie', fromOn: '2026-10-10', toOn: '2026-10-18', confirmed: true };
const christmas = { name: 'kerstvakantie', fromOn: '2026-12-19', toOn: '2027-01-03', confirmed: true };
const may = { name: 'meivakantie', fromOn: '2027-04-24', toOn: '2027-05-02', confirmed: false };
const all = [autumn, christmas, may];
const names = (today: string, periods: { fromOn: string; toOn: string }[] = []) =>
  holidayChoices(all, periods, today).map(({ name, taken }) => (taken ? `${name} (taken)` : name));

describe('school holidays to take over as quiet days', () => {
  it('are those that are not over, with the year in the name', () => {
    expect(names('2026-10-18')).toEqual(['herfstvakantie 2026', 'kerstvakantie 2026', 'meivakantie 2027']);
    expect(names('2026-10-19')).toEqual(['kerstvakantie 2026', 'meivakantie 2027']);
    expect(names('2027-05-03')).toEqual([]);
  });

  it('are marked once all their days are quiet', () => {
    const whole = { fromOn: '2026-12-18', toOn: '2027-01-03' };
    const half = { fromOn: '2027-04-24', toOn: '2027-05-01' };
    expect(names('2026-11-01', [whole, half])).toEqual(['kerstvakantie 2026 (taken)', 'meivakantie 2027']);
  });
});
