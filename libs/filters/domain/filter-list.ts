import { permissionsOf } from '#libs/access/domain/index.js';

/** Pages of which a filter can be kept. Each knows its own parameters; see `parametersOfList`. */
export const filterLists = ['watch-list', 'figures', 'figure-children', 'wijk-report'] as const;
export type FilterList = (typeof filterLists)[number];

/** Dutch words for the screen. */
export const filterListLabels: Readonly<Record<FilterList, string>> = {
  'watch-list': 'Deze week',
  figures: 'Cijfers',
  'figure-children': 'Kinderen achter een cijfer',
  'wijk-report': 'Rapport voor het wijkoverleg',
};

/** The other roles have a start page without anything to choose. */
const overviewRoles = ['region-coordinator', 'board-administrator'];

const shownTo: Readonly<Record<FilterList, (role: string, may: ReadonlySet<string>) => boolean>> = {
  'watch-list': (role) => overviewRoles.includes(role),
  figures: (_, may) => may.has('watch.figures'),
  'figure-children': (_, may) => may.has('watch.figures') && may.has('watch.read'),
  'wijk-report': (_, may) => may.has('watch.figures') && may.has('reach.read'),
};

/** The lists that a role has a page for. A filter of another list is not shown to it, also when a colleague shared it. */
export function filterListsOf(role: string): readonly FilterList[] {
  const may = new Set<string>(permissionsOf(role));
  return filterLists.filter((list) => shownTo[list](role, may));
}
