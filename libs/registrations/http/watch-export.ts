import type { Readable } from 'node:stream';
import { daysBetween } from '#libs/platform/domain/index.js';
import { type ExportColumn, csvExportStream, xlsxExportStream } from '#libs/platform/tabular/index.js';
import { sortNameOf } from '#libs/pupils/domain/index.js';
import {
  doubleLabel,
  doubleRegistrationOf,
  lateReasonLabels,
  nextActorOf,
  nextActorLabels,
  watchStateLabels,
  watchStateOf,
} from '../domain/index.js';
import type { WatchList, WatchRow } from '../watch.service.js';

interface Line {
  readonly row: WatchRow;
  readonly names: ReadonlyMap<string, string>;
  readonly today: string;
}

/** Columns of the worklist as a file. No address: that may be secret. */
export const exportColumns: readonly ExportColumn<Line>[] = [
  { header: 'Naam', value: ({ row }) => sortNameOf(row) },
  { header: 'Geboortedatum', kind: 'day', value: ({ row }) => row.bornOn },
  { header: 'Aangemeld zijn op', kind: 'day', value: ({ row }) => row.dueOn },
  { header: 'Dagen', value: ({ row, today }) => daysBetween(today, row.dueOn) },
  { header: 'Stand', value: ({ row, today }) => watchStateLabels[watchStateOf(row, today)] },
  { header: 'Aan zet', value: ({ row, today }) => nextActorLabels[nextActorOf(row, today)] },
  { header: 'Aangemeld op', kind: 'day', value: ({ row }) => row.shownRegisteredOn },
  { header: 'Laatst gesproken', kind: 'day', value: ({ row }) => row.lastTalk?.spokenOn },
  {
    header: 'Reden',
    value: ({ row: { lastTalk } }) => (lastTalk?.lateReason ? lateReasonLabels[lastTalk.lateReason] : ''),
  },
  { header: 'Dubbel', value: ({ row }) => doubleLabel(doubleRegistrationOf(row.registrations)) },
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
  attention: 'aandacht',
  lost: 'nergens-aangemeld',
  double: 'dubbel-aangemeld',
};

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportFileName = (list: WatchList, format: ExportFormat): string =>
  `werklijst-${listNames[list]}.${format}`;

/** The same rows and columns in both; what an Excel file adds is that its days are dates. */
export const exportStream = (format: ExportFormat, list: WatchList, lines: AsyncIterable<Line>): Readable =>
  format === 'csv' ? csvExportStream(lines, exportColumns) : xlsxExportStream(listNames[list], lines, exportColumns);

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
