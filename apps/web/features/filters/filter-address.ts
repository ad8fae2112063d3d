import {
  type FilterList,
  type FilterParameters,
  type ParameterName,
  keptParameters,
  parametersOfList,
  plainOfList,
} from '#libs/filters/domain/index.js';

/** A filter and the list it is of. */
export interface ListFilter {
  readonly list: FilterList;
  readonly parameters: FilterParameters;
}

const pages: Readonly<Record<FilterList, string>> = {
  'watch-list': '/',
  figures: '/cijfers',
  'figure-children': '/cijfers/kinderen',
  'wijk-report': '/cijfers/wijkrapport',
};

/** How it is written in an address. */
const words: Readonly<Record<ParameterName, string>> = {
  list: 'lijst',
  weeks: 'weken',
  sort: 'volgorde',
  schoolYear: 'schooljaar',
  state: 'stand',
  wijkId: 'wijkId',
  preschoolLocationId: 'preschoolLocationId',
  boardId: 'boardId',
  schoolLocationId: 'schoolLocationId',
};

/**
 * What is chosen on a page, as a filter keeps it. The school year of now is not kept: a filter that was saved in it goes
 * along with the years.
 */
export function parametersAt(list: FilterList, search: URLSearchParams, thisYear: string): FilterParameters {
  const values = parametersOfList[list].flatMap((name) => {
    const value = search.get(words[name]);
    return value === null || (name === 'schoolYear' && value === thisYear) ? [] : [[name, value]];
  });
  return keptParameters(list, Object.fromEntries(values) as Record<string, string>);
}

/** Where a filter is opened. There is always something in the address: a page without opens with the default filter. */
export function filterAddress({ list, parameters }: ListFilter, thisYear: string): string {
  const shown: FilterParameters = { list: plainOfList[list].list ?? '', schoolYear: thisYear, ...parameters };
  const written = parametersOfList[list].flatMap((name) => (shown[name] ? [[words[name], shown[name]]] : []));
  return `${pages[list]}?${new URLSearchParams(written).toString()}`;
}

/** The same page with nothing chosen; a report is always of one wijk, so there it is the page it hangs under. */
export function plainAddress(list: FilterList, thisYear: string): string {
  return filterAddress({ list: list === 'wijk-report' ? 'figures' : list, parameters: {} }, thisYear);
}
