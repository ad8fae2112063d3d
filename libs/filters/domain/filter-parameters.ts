import {
  funnelStates,
  isSchoolYear,
  overviewLists,
  overviewSorts,
  overviewWeeks,
} from '#libs/registrations/domain/index.js';
import type { FilterList } from './filter-list.js';

/** Everything that a filter can hold: choices of closed lists, and places by id. Never a name, a birth date or a text. */
export const parameterLabels = {
  list: 'Lijst',
  weeks: 'Hoe ver vooruit',
  sort: 'Volgorde',
  schoolYear: 'Schooljaar',
  state: 'Stand',
  wijkId: 'Wijk',
  preschoolLocationId: 'Voorschool',
  boardId: 'Bestuur',
  schoolLocationId: 'School',
} as const;

export type ParameterName = keyof typeof parameterLabels;
export type FilterParameters = Readonly<Partial<Record<ParameterName, string>>>;

const places = ['wijkId', 'preschoolLocationId', 'boardId', 'schoolLocationId'] as const;

/** What each list knows. */
export const parametersOfList: Readonly<Record<FilterList, readonly ParameterName[]>> = {
  'watch-list': ['list', 'weeks', 'sort', ...places],
  figures: ['schoolYear', ...places],
  'figure-children': ['schoolYear', 'state', ...places],
  'wijk-report': ['schoolYear', 'wijkId'],
};

/** Without these there is no page to show. */
export const neededOfList: Readonly<Record<FilterList, readonly ParameterName[]>> = {
  'watch-list': [],
  figures: [],
  'figure-children': [],
  'wijk-report': ['wijkId'],
};

/** How the page stands by itself. What is no different from that is not kept: a filter says only what was chosen. */
export const plainOfList: Readonly<Record<FilterList, FilterParameters>> = {
  'watch-list': { list: 'overdue', weeks: '8', sort: 'dueOn' },
  figures: {},
  'figure-children': {},
  'wijk-report': {},
};

const oneOf =
  (values: readonly (string | number)[]) =>
  (value: string): boolean =>
    values.map(String).includes(value);
const isId = (value: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);

const isPossible: Readonly<Record<ParameterName, (value: string) => boolean>> = {
  list: oneOf(overviewLists),
  weeks: oneOf(overviewWeeks),
  sort: oneOf(overviewSorts),
  schoolYear: isSchoolYear,
  state: oneOf(funnelStates),
  wijkId: isId,
  preschoolLocationId: isId,
  boardId: isId,
  schoolLocationId: isId,
};

export const isPossibleValue = (name: ParameterName, value: unknown): value is string =>
  typeof value === 'string' && isPossible[name](value);

/** What a filter of this list keeps of these values: what the list knows, what is possible, and what is not plain anyway. */
export function keptParameters(list: FilterList, values: Readonly<Record<string, unknown>>): FilterParameters {
  const kept = parametersOfList[list].flatMap((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return isPossibleValue(name, value) && value !== plainOfList[list][name] ? [[name, value]] : [];
  });
  return Object.fromEntries(kept) as FilterParameters;
}

/** Two filters of one list that show the same. */
export function sameParameters(list: FilterList, a: FilterParameters, b: FilterParameters): boolean {
  return parametersOfList[list].every((name) => a[name] === b[name]);
}
