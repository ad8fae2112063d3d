import { type RowFinding, fileFinding, shownValue } from './tabular-finding.js';

export interface TabularColumn<Field extends string = string> {
  /** name in code */
  readonly field: Field;
  /** header as we write it, in the sample file too */
  readonly header: string;
  /** other headers that mean the same, older ones for instance; upper and lower case are one, `_` and a space too */
  readonly aliases?: readonly string[];
  /** the column must be there; whether a cell may be empty is for the row check to say */
  readonly required?: boolean;
  /** Dutch: what stands in this column and how it is written */
  readonly explanation?: string;
  /** invented values for the sample file */
  readonly samples?: readonly string[];
}

/** What a file must look like to be read. */
export interface TabularFormat<Field extends string = string> {
  readonly columns: readonly TabularColumn<Field>[];
  /** headers that are known and left out on purpose: not reported as unknown */
  readonly ignored?: readonly string[];
  /** default 100,000 */
  readonly maximumRows?: number;
}

export interface HeaderMatch<Field extends string> {
  /** place of each column that was found */
  readonly places: ReadonlyMap<Field, number>;
  readonly findings: readonly RowFinding[];
}

export const normaliseHeader = (header: string): string =>
  header
    .normalize('NFC')
    .replaceAll(/[\s_\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Finds the columns of a format in a header row and reports what is missing, double or unknown. */
export function matchHeader<Field extends string>(
  header: readonly string[],
  format: TabularFormat<Field>,
): HeaderMatch<Field> {
  const names = header.map(normaliseHeader);
  const places = new Map<Field, number>();
  const findings: RowFinding[] = [];
  for (const column of format.columns) {
    const found = placesOf(column, names);
    if (found.length > 0) places.set(column.field, found[0]!);
    if (found.length > 1)
      findings.push(
        doubleHeader(
          column,
          found.map((place) => header[place]!),
        ),
      );
    if (found.length === 0 && column.required) findings.push(missingHeader(column));
  }
  return { places, findings: [...findings, ...unknownHeaders(header, format)] };
}

/** How many headers a format knows, to tell one delimiter from another. */
export function knownHeaders(header: readonly string[], format: TabularFormat): number {
  const known = new Set(namesOf(format));
  return header.filter((name) => known.has(normaliseHeader(name))).length;
}

function placesOf(column: TabularColumn, names: readonly string[]): number[] {
  const wanted = new Set([column.header, ...(column.aliases ?? [])].map(normaliseHeader));
  return [...names.entries()].filter(([, name]) => wanted.has(name)).map(([place]) => place);
}

function namesOf(format: TabularFormat): string[] {
  const ours = format.columns.flatMap((column) => [column.header, ...(column.aliases ?? [])]);
  return [...ours, ...(format.ignored ?? [])].map(normaliseHeader);
}

function missingHeader(column: TabularColumn): RowFinding {
  const others = column.aliases?.length ? ` (ook goed: ${column.aliases.join(', ')})` : '';
  return {
    ...fileFinding(
      'header-missing',
      `De kolom "${column.header}" ontbreekt${others}. Zet deze naam in de eerste rij boven de juiste kolom.`,
    ),
    field: column.header,
  };
}

function doubleHeader(column: TabularColumn, headers: readonly string[]): RowFinding {
  return {
    ...fileFinding(
      'header-double',
      `Twee kolommen betekenen hetzelfde: ${headers.map(shownValue).join(' en ')}. Haal er één weg.`,
    ),
    field: column.header,
  };
}

function unknownHeaders(header: readonly string[], format: TabularFormat): RowFinding[] {
  const known = new Set(namesOf(format));
  const unknown = header.filter((name) => name.trim() !== '' && !known.has(normaliseHeader(name)));
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, 20).map(shownValue).join(', ');
  return [
    fileFinding(
      'header-unknown',
      `Deze kolommen kennen wij niet en slaan wij over: ${shown}. Staat er iets bij dat wij wel nodig hebben? Verander dan de naam van de kolom.`,
      'notice',
    ),
  ];
}
