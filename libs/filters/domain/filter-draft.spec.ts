import { describe, expect, it } from '@jest/globals';
import { permissionMatrix, roleCodes } from '#libs/access/domain/index.js';
import {
  type FilterDraft,
  type FilterList,
  filterListLabels,
  filterLists,
  filterListsOf,
  findingsOfFilter,
  keptParameters,
  longestFilterName,
  neededOfList,
  parametersOfList,
  plainOfList,
  sameParameters,
  tidyName,
} from './index.js';

const wijkId = '01890000-0000-7000-8000-000000000001';
const boardId = '01890000-0000-7000-8000-000000000002';
const draft: FilterDraft = { list: 'watch-list', name: 'Te laat in Noord', parameters: { wijkId } };
const wrong = (changes: Partial<FilterDraft>, lists?: readonly FilterList[]): string[] =>
  findingsOfFilter({ ...draft, ...changes }, lists).map(({ name, code }) => `${name} ${code}`);

describe('a filter to keep', () => {
  it.each([
    ['a wijk', {}, []],
    [
      'every choice of the start page',
      { parameters: { list: 'lost', weeks: '13', sort: '-dueOn', wijkId, boardId } },
      [],
    ],
    ['a list and nothing else', { parameters: { list: 'double' } }, []],
    [
      'children behind a number',
      { list: 'figure-children', parameters: { state: 'overdue', schoolYear: '2025-2026' } },
      [],
    ],
    ['a report of a wijk', { list: 'wijk-report', parameters: { wijkId } }, []],
    ['a report of no wijk', { list: 'wijk-report', parameters: {} }, ['parameters.wijkId missing']],
    ['nothing', { parameters: {} }, ['parameters nothing-chosen']],
    [
      'the page as it is',
      { parameters: { list: 'overdue', weeks: '8', sort: 'dueOn' } },
      ['parameters nothing-chosen'],
    ],
    ['figures of everybody', { list: 'figures', parameters: {} }, ['parameters nothing-chosen']],
    ['a name of a child', { parameters: { wijkId, familyName: 'Bos' } }, ['parameters.familyName unknown']],
    ['a search', { parameters: { text: 'Noor' } }, ['parameters.text unknown']],
    ['a choice of another list', { parameters: { wijkId, state: 'overdue' } }, ['parameters.state unknown']],
    ['what every object has', { parameters: { wijkId, constructor: 'x' } }, ['parameters.constructor unknown']],
    ['a list that is not there', { parameters: { list: 'attention' } }, ['parameters.list not-possible']],
    ['weeks in between', { parameters: { list: 'upcoming', weeks: '9' } }, ['parameters.weeks not-possible']],
    ['weeks as a number', { parameters: { weeks: 13 } }, ['parameters.weeks not-possible']],
    ['a place that is a text', { parameters: { wijkId: 'Noord' } }, ['parameters.wijkId not-possible']],
    ['an empty place', { parameters: { wijkId: '' } }, ['parameters.wijkId not-possible']],
    ['two places', { parameters: { wijkId: [wijkId, wijkId] } }, ['parameters.wijkId not-possible']],
    [
      'years that do not follow',
      { list: 'figures', parameters: { schoolYear: '2025-2027' } },
      ['parameters.schoolYear not-possible'],
    ],
    ['no name', { name: '  ' }, ['name missing']],
    ['the longest name', { name: 'é'.repeat(longestFilterName) }, []],
    ['one sign more', { name: 'é'.repeat(longestFilterName + 1) }, ['name too-long']],
    [
      'all of it at once',
      { list: 'wijk-report', name: '', parameters: { schoolYear: 'nu', x: 'y' } },
      ['name missing', 'parameters.x unknown', 'parameters.schoolYear not-possible', 'parameters.wijkId missing'],
    ],
  ] satisfies [string, Partial<FilterDraft>, string[]][])('%s', (_, changes, expected) => {
    expect(wrong(changes)).toEqual(expected);
  });

  it('is of a list that the role has', () => {
    expect(wrong({ list: 'wijk-report' }, filterListsOf('board-administrator'))).toEqual(['list not-yours']);
    expect(wrong({ list: 'wijk-report' }, filterListsOf('policy-officer'))).toEqual([]);
  });

  it('answers a flood of unknown names with a few', () => {
    const parameters = Object.fromEntries(
      Array.from({ length: 5000 }, (_, place) => [`${'x'.repeat(200)}${place}`, '']),
    );
    const findings = findingsOfFilter({ ...draft, parameters });
    expect(findings.length).toBeLessThan(12);
    expect(JSON.stringify(findings).length).toBeLessThan(4000);
  });

  it('has one name, however it is spaced', () => expect(tidyName('  Te   laat\tNoord ')).toBe('Te laat Noord'));
});

describe('what a filter keeps', () => {
  it('is only what was chosen, and only what the list knows', () => {
    const values = {
      list: 'upcoming',
      weeks: '8',
      sort: 'name',
      wijkId,
      boardId: 'x',
      state: 'overdue',
      cursor: 'abc',
    };
    expect(keptParameters('watch-list', values)).toEqual({ list: 'upcoming', sort: 'name', wijkId });
    expect(keptParameters('wijk-report', { ...values, schoolYear: '2025-2026' })).toEqual({
      schoolYear: '2025-2026',
      wijkId,
    });
  });

  it('is compared by what the list knows', () => {
    expect(sameParameters('watch-list', { wijkId, sort: 'name' }, { sort: 'name', wijkId })).toBe(true);
    expect(sameParameters('watch-list', { wijkId }, { wijkId, sort: 'name' })).toBe(false);
    expect(sameParameters('watch-list', { wijkId }, { wijkId: boardId })).toBe(false);
  });

  it.each([...filterLists])('is said of %s in full', (list) => {
    expect(filterListLabels[list]).toMatch(/^[A-Z]/);
    expect(parametersOfList[list]).toEqual(expect.arrayContaining([...neededOfList[list]]));
    expect(parametersOfList[list]).toEqual(expect.arrayContaining(Object.keys(plainOfList[list])));
    expect(keptParameters(list, plainOfList[list])).toEqual({});
  });
});

describe('who keeps filters', () => {
  it.each([...roleCodes])('%s exactly when there is a list for it', (role) => {
    expect(permissionMatrix[role].includes('filters.keep')).toBe(filterListsOf(role).length > 0);
  });

  it.each([
    ['region-coordinator', ['watch-list', 'figures', 'figure-children', 'wijk-report']],
    ['board-administrator', ['watch-list', 'figures', 'figure-children']],
    ['school-head', ['figures', 'figure-children']],
    ['preschool-manager', ['figures', 'figure-children']],
    ['policy-officer', ['figures', 'wijk-report']],
    ['school-administration', []],
    ['account-administrator', []],
    ['no-such-role', []],
  ])('%s has %j', (role, lists) => expect(filterListsOf(role)).toEqual(lists));
});
