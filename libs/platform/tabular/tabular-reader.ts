import { cellText } from './cell-text.js';
import { type TabularFormat, matchHeader } from './columns.js';
import { type Delimiter, estimateRows, sniffDelimiter } from './delimiter.js';
import { type TextEncoding, decodeText } from './encoding.js';
import { UnclosedQuote, splitRecords } from './split-records.js';
import { type RowFinding, fileFinding } from './tabular-finding.js';

export interface TabularRow<Field extends string = string> {
  /** as a spreadsheet counts: the header is row 1 */
  readonly number: number;
  /** every field of the format; `''` when the column is absent or the cell empty */
  readonly values: Readonly<Record<Field, string>>;
  /** the cells as they stood, for handing a faulty row back */
  readonly raw: readonly string[];
  /** what is wrong with the row as a row; such a row is not to be used */
  readonly findings: readonly RowFinding[];
}

export interface TabularFile<Field extends string = string> {
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  readonly header: readonly string[];
  /** the header that the file uses for a field, or else ours */
  headerOf(field: Field): string;
  /** true when the file has a column for this field */
  has(field: Field): boolean;
  /** near enough for a progress bar; quotes with line breaks are taken into account */
  readonly estimatedRows: number;
  /** about the file as a whole; with an error among them there are no rows to read */
  readonly findings: readonly RowFinding[];
  /** Rows one by one, blank ones left out. A file that ends in the middle of a quote ends with a row that says so. */
  rows(): Generator<TabularRow<Field>, void>;
}

const defaultMaximumRows = 100_000;

/** Opens a delimited text file: encoding and delimiter are sniffed, the header is matched. Nothing in it is evaluated. */
export function openTabular<Field extends string>(bytes: Buffer, format: TabularFormat<Field>): TabularFile<Field> {
  if (bytes.length === 0) return unusable(fileFinding('file-empty', emptyReason), format);
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return unusable(decoded, format);
  if (decoded.text.trim() === '') return unusable(fileFinding('file-empty', emptyReason), format);
  return new DecodedFile(decoded.text, decoded.encoding, format).begin();
}

const emptyReason = 'Het bestand is leeg. Kies het bestand met de gegevens, met namen van kolommen in de eerste rij.';

class DecodedFile<Field extends string> implements TabularFile<Field> {
  readonly delimiter: Delimiter;
  readonly estimatedRows: number;
  header: readonly string[] = [];
  findings: readonly RowFinding[] = [];
  private places: ReadonlyMap<Field, number> = new Map();
  private readonly records: Iterator<string[], void>;

  constructor(
    text: string,
    readonly encoding: TextEncoding,
    private readonly format: TabularFormat<Field>,
  ) {
    const sniffed = sniffDelimiter(text, format);
    this.delimiter = sniffed.delimiter;
    const body = text.slice(sniffed.start);
    this.estimatedRows = estimateRows(body);
    this.records = splitRecords(body, sniffed.delimiter);
  }

  begin(): this {
    const first = this.next();
    if (!Array.isArray(first)) {
      this.findings = [first ?? fileFinding('file-empty', emptyReason)];
      return this;
    }
    this.header = first.map((cell) => cell.trim());
    const match = matchHeader(this.header, this.format);
    this.places = match.places;
    this.findings = match.findings;
    return this;
  }

  headerOf(field: Field): string {
    const place = this.places.get(field);
    return (place !== undefined && this.header[place]) || ourHeader(this.format, field);
  }

  has(field: Field): boolean {
    return this.places.has(field);
  }

  *rows(): Generator<TabularRow<Field>, void> {
    if (this.findings.some((finding) => finding.severity === 'error')) return;
    let number = 1;
    let filled = 0;
    for (let record = this.next(); record !== undefined; record = this.next()) {
      number += 1;
      if (!Array.isArray(record)) return yield this.broken(record);
      if (record.every((cell) => cell.trim() === '')) continue;
      filled += 1;
      if (filled > this.maximumRows) return yield this.broken({ ...tooMany(this.maximumRows), row: number });
      yield this.rowOf(number, record);
    }
    if (filled === 0) yield this.broken(fileFinding('file-without-rows', withoutRows));
  }

  private get maximumRows(): number {
    return this.format.maximumRows ?? defaultMaximumRows;
  }

  /** The next record, a finding when the file breaks off, or nothing at the end. */
  private next(): string[] | RowFinding | undefined {
    try {
      return this.records.next().value ?? undefined;
    } catch (error) {
      if (error instanceof UnclosedQuote) return brokenFile(error.record);
      throw error;
    }
  }

  private rowOf(number: number, raw: string[]): TabularRow<Field> {
    const values = {} as Record<Field, string>;
    for (const { field } of this.format.columns) {
      const place = this.places.get(field);
      values[field] = place === undefined ? '' : cellText(raw[place] ?? '');
    }
    return { number, values, raw, findings: this.countFindings(number, raw) };
  }

  private countFindings(number: number, raw: readonly string[]): RowFinding[] {
    const extra = raw.slice(this.header.length);
    if (raw.length >= this.header.length && extra.every((cell) => cell.trim() === '')) return [];
    const reason = `Deze rij heeft ${raw.length} cellen, de eerste rij heeft er ${this.header.length}. Staat er een "${shownDelimiter[this.delimiter]}" in een tekst? Zet die tekst dan tussen aanhalingstekens.`;
    return [{ row: number, field: '', code: 'row-cell-count', reason, severity: 'error' }];
  }

  private broken(finding: RowFinding): TabularRow<Field> {
    const values = Object.fromEntries(this.format.columns.map(({ field }) => [field, '']));
    return { number: finding.row, values: values as Record<Field, string>, raw: [], findings: [finding] };
  }
}

const shownDelimiter: Record<Delimiter, string> = { ';': ';', ',': ',', '\t': 'tab', '|': '|' };
const withoutRows = 'Onder de namen van de kolommen staat niets. Kies het bestand met de gegevens.';

function tooMany(maximum: number): RowFinding {
  const rows = maximum.toLocaleString('nl-NL');
  return fileFinding(
    'file-too-many-rows',
    `Het bestand heeft meer dan ${rows} rijen. Deel het op in kleinere bestanden.`,
  );
}

function brokenFile(row: number): RowFinding {
  const finding = fileFinding(
    'quote-not-closed',
    'Vanaf deze rij is het bestand niet te lezen: een aanhalingsteken (") wordt geopend en niet gesloten. Haal het weg, of zet er twee neer als het bij de tekst hoort.',
  );
  return { ...finding, row };
}

function unusable<Field extends string>(finding: RowFinding, format: TabularFormat<Field>): TabularFile<Field> {
  return {
    header: [],
    estimatedRows: 0,
    findings: [finding],
    headerOf: (field) => ourHeader(format, field),
    has: () => false,
    *rows() {},
  };
}

const ourHeader = (format: TabularFormat, field: string): string =>
  format.columns.find((column) => column.field === field)?.header ?? field;
