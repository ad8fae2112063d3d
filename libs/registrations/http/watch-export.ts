import { daysBetween, dutchNumericDate } from '#libs/platform/domain/index.js';
import type { ExportColumn } from '#libs/platform/tabular/index.js';
import { sortNameOf } from '#libs/pupils/domain/index.js';
import { nextActorFor, nextActorLabels, watchStateLabels, watchStateOf } from '../domain/index.js';
import type { WatchList, WatchRow } from '../watch.service.js';

interface Line {
  readonly row: WatchRow;
  readonly names: ReadonlyMap<string, string>;
  readonly today: string;
}

const day = (on: string | null): string => (on ? dutchNumericDate(on) : '');

/** Columns of the worklist as a file. No address: that may be secret. */
export const exportColumns: readonly ExportColumn<Line>[] = [
  { header: 'Naam', value: ({ row }) => sortNameOf(row) },
  { header: 'Geboortedatum', value: ({ row }) => day(row.bornOn) },
  { header: 'Aangemeld zijn op', value: ({ row }) => day(row.dueOn) },
  { header: 'Dagen', value: ({ row, today }) => daysBetween(today, row.dueOn) },
  { header: 'Stand', value: ({ row, today }) => watchStateLabels[watchStateOf(row, today)] },
  { header: 'Aan zet', value: ({ row, today }) => nextActorLabels[nextActorFor(row, today)] },
  { header: 'Aangemeld op', value: ({ row }) => day(row.shownRegisteredOn) },
  { header: 'Voorschool', value: ({ row, names }) => names.get(row.preschoolLocationId ?? '') },
  { header: 'Wijk', value: ({ row, names }) => names.get(row.wijkId ?? '') },
  {
    header: 'Scholen',
    value: ({ row, names }) => row.registrations.map((each) => names.get(each.schoolLocationId) ?? '').join(', '),
  },
];

const listNames: Record<WatchList, string> = {
  upcoming: 'binnenkort',
  overdue: 'te-laat',
  registered: 'aangemeld',
  all: 'iedereen',
};

export const exportFileName = (list: WatchList): string => `werklijst-${listNames[list]}.csv`;
