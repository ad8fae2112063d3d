import { describe, expect, it } from '@jest/globals';
import { filterLists, parametersOfList } from '#libs/filters/domain/index.js';
import { type ListFilter, filterAddress, parametersAt, plainAddress } from './filter-address.js';

const wijkId = '01890000-0000-7000-8000-000000000001';
const year = '2026-2027';
const read = (list: ListFilter['list'], address: string) =>
  parametersAt(list, new URL(address, 'http://estafette.example').searchParams, year);

describe('a filter in an address', () => {
  it.each([
    [{ list: 'watch-list', parameters: { wijkId } }, `/?lijst=overdue&wijkId=${wijkId}`],
    [{ list: 'watch-list', parameters: { list: 'upcoming', weeks: '13' } }, '/?lijst=upcoming&weken=13'],
    [{ list: 'figures', parameters: { wijkId } }, `/cijfers?schooljaar=2026-2027&wijkId=${wijkId}`],
    [
      { list: 'figure-children', parameters: { schoolYear: '2025-2026', state: 'overdue' } },
      '/cijfers/kinderen?schooljaar=2025-2026&stand=overdue',
    ],
    [{ list: 'wijk-report', parameters: { wijkId } }, `/cijfers/wijkrapport?schooljaar=2026-2027&wijkId=${wijkId}`],
  ] satisfies [ListFilter, string][])('%j is opened and read back', (filter, address) => {
    expect(filterAddress(filter, year)).toBe(address);
    expect(read(filter.list, address)).toEqual(filter.parameters);
  });

  it('goes along with the years, unless another year was chosen', () => {
    const saved = read('figures', `/cijfers?schooljaar=2026-2027&wijkId=${wijkId}`);
    expect(filterAddress({ list: 'figures', parameters: saved }, '2027-2028')).toContain('schooljaar=2027-2028');
    const fixed = read('figures', `/cijfers?schooljaar=2025-2026&wijkId=${wijkId}`);
    expect(filterAddress({ list: 'figures', parameters: fixed }, '2027-2028')).toContain('schooljaar=2025-2026');
  });

  it('takes nothing that is not a choice of the list', () => {
    expect(read('watch-list', `/?lijst=bestaat-niet&weken=9&wijkId=Noord&naam=Bos&stand=overdue`)).toEqual({});
    expect(read('figures', '/cijfers?schooljaar=toen&lijst=lost')).toEqual({});
  });

  it.each([...filterLists])('of %s is left by an address in which something stands', (list) => {
    const address = plainAddress(list, year);
    expect(new URL(address, 'http://estafette.example').searchParams.size).toBeGreaterThan(0);
    expect(parametersOfList[list].length > 0 && read(list, address)).toEqual({});
  });
});
