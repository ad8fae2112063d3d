import { Readable } from 'node:stream';
import { dayOf, monthOf, yearOf } from '#libs/platform/domain/index.js';
import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { ExportColumn } from './csv-export.js';

const widthOf = { day: 12, text: 22 } as const;

/**
 * Rows as an Excel file, one by one as the reader takes them. Text goes in as text, never as a formula: a name that begins
 * with = is a name. Days are dates, so that they sort and filter as such.
 */
export function xlsxExportStream<Row>(
  sheet: string,
  rows: AsyncIterable<Row>,
  columns: readonly ExportColumn<Row>[],
): Readable {
  async function* cells(): AsyncGenerator<CellValue[]> {
    for await (const row of rows) yield columns.map((column) => xlsxCell(column, row));
  }
  const stream = writeXlsxStream(cells(), {
    name: sheet,
    freezePane: { rows: 1 },
    columns: columns.map(({ header, kind }) => ({
      header,
      width: widthOf[kind ?? 'text'],
      ...(kind === 'day' && { numFmt: 'dd-mm-yyyy' }),
    })),
  });
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}

function xlsxCell<Row>({ value, kind }: ExportColumn<Row>, row: Row): CellValue {
  const cell = value(row);
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell !== 'string') return cell;
  // A sheet has no time zone: midnight in UTC is the day itself.
  if (kind === 'day') return new Date(Date.UTC(yearOf(cell), monthOf(cell) - 1, dayOf(cell)));
  return cell.replaceAll(escapeSequence, '_x005F_');
}

/** To Excel `_x000D_` is a line break: the underscore before it is written as such a sequence itself (ECMA-376, ST_Xstring). */
const escapeSequence = /_(?=x[0-9a-f]{4}_)/gi;
