import { Readable, pipeline } from 'node:stream';
import { dutchNumericDate } from '#libs/platform/domain/index.js';
import { stringify } from 'csv-stringify';
import { stringify as stringifyAll } from 'csv-stringify/sync';

export type Cell = string | number | null | undefined;

export interface ExportColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => Cell;
  /** `value` gives a day (`2027-04-13`): 13-04-2027 in CSV, a date in Excel */
  readonly kind?: 'day';
}

function csvCell<Row>({ value, kind }: ExportColumn<Row>, row: Row): Cell {
  const cell = value(row);
  return kind === 'day' && typeof cell === 'string' && cell ? dutchNumericDate(cell) : cell;
}

// A cell that begins with = + - @ tab or CR is a formula to a spreadsheet; `escape_formulas` puts an apostrophe before it.
// BOM and semicolon: so that a double click in a Dutch Excel opens it rightly.
const options = { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true } as const;

/** Rows as CSV for a spreadsheet, at once: for lists that are in memory anyway. */
export function csvExport<Row>(rows: Iterable<Row>, columns: readonly ExportColumn<Row>[]): string {
  const lines: Cell[][] = [columns.map((column) => column.header)];
  for (const row of rows) lines.push(columns.map((column) => csvCell(column, row)));
  return stringifyAll(lines, options);
}

/** Rows as CSV, one by one as the reader takes them: for exports of any size. */
export function csvExportStream<Row>(rows: AsyncIterable<Row>, columns: readonly ExportColumn<Row>[]): Readable {
  async function* lines(): AsyncGenerator<Cell[]> {
    yield columns.map((column) => column.header);
    for await (const row of rows) yield columns.map((column) => csvCell(column, row));
  }
  // An error travels to the stream itself, where its reader meets it.
  return pipeline(Readable.from(lines()), stringify(options), () => undefined);
}
