import { parseLocalDate } from '#libs/platform/domain/index.js';
import { RowReader, type TabularRow } from '#libs/platform/tabular/index.js';
import { isKvk, isLrk, placeName, withLeadingZeros } from '../domain/index.js';
import { readPostcode } from './address.js';
import type { ImportedLocation, RowResult } from './imported-location.js';
import type { LrkField } from './lrk-format.js';
import { type Municipality, isOwnMunicipality } from './municipality.js';

export interface PreschoolFile {
  readonly municipality: Municipality;
  readonly wijken: ReadonlyMap<string, string>;
  readonly today: string;
  headerOf(field: string): string;
  has(field: string): boolean;
}

type Reader = RowReader<LrkField>;
const longestName = 120;
/** Other kinds of childcare (BSO after school, gastouders) are no voorschool. */
const preschoolKinds = new Set(['KDV', 'PSZ']);
const yes = /^(ja|j|yes|true|1|x)$/i;

/** Reads one row of the LRK. @returns what it came to, and what is wrong with it */
export function readPreschoolRow(
  row: TabularRow<LrkField>,
  file: PreschoolFile,
): { result: RowResult; reader: Reader } {
  const reader = new RowReader<LrkField>(row, (field) => file.headerOf(field));
  if (!isOurs(row, file)) return { result: 'skipped', reader };
  const preschool = readPreschool(row.number, reader, file);
  return { result: reader.hasErrors ? undefined : preschool, reader };
}

function isOurs({ values }: TabularRow<LrkField>, file: PreschoolFile): boolean {
  return (
    isOwnMunicipality(file.municipality, values.municipalityName, values.municipalityCode) &&
    preschoolKinds.has(values.kind.toUpperCase()) &&
    (!file.has('vve') || yes.test(values.vve))
  );
}

function readPreschool(row: number, reader: Reader, file: PreschoolFile): ImportedLocation {
  const code = readLrk(reader);
  const closedOn = readEnd(reader, file.today);
  const holder = reader.text('holder', { required: true, maximum: longestName });
  const ownerCode = readKvk(reader, code);
  return {
    row,
    location: {
      code,
      name: reader.text('name', { required: true, maximum: longestName }),
      street: reader.text('address', { maximum: longestName }),
      ...readPostcode(reader, 'postcode', file.wijken),
      city: placeName(reader.text('city', { required: true, maximum: longestName })),
      sector: null,
      governance: null,
      ownerCode,
      boardCode: null,
      closedOn,
    },
    contactEmail: readEmail(reader),
    owner: {
      kind: 'preschool-organisation',
      code: ownerCode,
      name: holder,
      fallbackName: holder,
      sector: null,
      governance: null,
    },
    board: null,
    onlyIfKnown: closedOn !== null,
  };
}

function readLrk(reader: Reader): string {
  const code = withLeadingZeros(reader.value('lrk'), 9);
  if (!isLrk(code)) reader.fault('lrk', 'lrk-invalid', 'Dit is geen LRK-nummer. Schrijf negen cijfers.');
  return code;
}

/** A holder without a number at the KvK gets the number of its location, so that it is found again next time. */
function readKvk(reader: Reader, lrk: string): string {
  const code = withLeadingZeros(reader.value('kvk'), 8);
  if (code === '') {
    reader.notice(
      'kvk',
      'kvk-missing',
      'De houder heeft geen KvK-nummer. Wij gebruiken het LRK-nummer van de locatie.',
    );
    return lrk;
  }
  if (!isKvk(code)) reader.fault('kvk', 'kvk-invalid', 'Dit is geen KvK-nummer. Schrijf acht cijfers.');
  return code;
}

function readEnd(reader: Reader, today: string): string | null {
  const status = reader.value('status').toLowerCase();
  if (status === 'ingeschreven') return null;
  if (status !== 'uitgeschreven') {
    reader.fault('status', 'status-unknown', 'Deze status kennen wij niet. Schrijf "Ingeschreven" of "Uitgeschreven".');
    return null;
  }
  if (reader.value('endedOn') === '') return today;
  const endedOn = reader.parsed(
    'endedOn',
    parseLocalDate,
    'date-invalid',
    'Deze datum bestaat niet. Schrijf hem als 31-12-2026 of 2026-12-31.',
  );
  return endedOn ?? null;
}

/** The register wraps contact data in apostrophes. What is no address is left out: people fill it in on the screen. */
function readEmail(reader: Reader): string | null {
  const text = reader
    .value('email')
    .replaceAll(/^'+|'+$/g, '')
    .trim();
  if (text === '') return null;
  if (/^[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[a-z]{2,}$/i.test(text)) return text.toLowerCase();
  reader.notice(
    'email',
    'email-invalid',
    'Dit is geen e-mailadres. Wij laten het leeg; vul het later in bij de locatie.',
  );
  return null;
}
