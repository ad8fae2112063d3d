import { RowReader, type TabularRow } from '#libs/platform/tabular/index.js';
import {
  type Sector,
  governanceOf,
  isBoardNumber,
  isBrin,
  isLocationBrin,
  placeName,
  withLeadingZeros,
} from '../domain/index.js';
import { readPostcode } from './address.js';
import type { DuoField } from './duo-format.js';
import type { ImportedLocation, RowResult } from './imported-location.js';
import { type Municipality, isOwnMunicipality } from './municipality.js';

export interface SchoolFile {
  readonly sector: 'po' | 'vo';
  readonly municipality: Municipality;
  readonly wijken: ReadonlyMap<string, string>;
  headerOf(field: string): string;
}

type Reader = RowReader<DuoField>;
const longestName = 100;

/** Reads one row of a file of DUO. @returns what it came to, and what is wrong with it */
export function readSchoolRow(row: TabularRow<DuoField>, file: SchoolFile): { result: RowResult; reader: Reader } {
  const reader = new RowReader<DuoField>(row, (field) => file.headerOf(field));
  if (!isOwnMunicipality(file.municipality, row.values.municipalityName, row.values.municipalityCode)) {
    return { result: 'skipped', reader };
  }
  const school = readSchool(row.number, reader, file);
  return { result: reader.hasErrors ? undefined : school, reader };
}

function readSchool(row: number, reader: Reader, file: SchoolFile): ImportedLocation {
  const brin = readBrin(reader);
  const sector = readSector(reader, file.sector);
  const governance = readGovernance(reader);
  const name = readName(reader);
  const boardCode = readBoardCode(reader);
  const location = {
    code: readLocationCode(reader, brin),
    name,
    street: `${reader.text('street', { maximum: longestName })} ${reader.text('houseNumber', { maximum: 20 })}`.trim(),
    ...readPostcode(reader, 'postcode', file.wijken),
    city: placeName(reader.text('city', { required: true, maximum: longestName })),
    sector,
    governance,
    ownerCode: brin,
    boardCode,
    closedOn: null,
  };
  const institutionName = reader.text('institutionName', { maximum: longestName }) || null;
  const boardName = reader.text('boardName', { maximum: longestName }) || null;
  const fallbackName = `Schoolbestuur ${boardCode}`;
  return {
    row,
    location,
    contactEmail: null,
    owner: { kind: 'school', code: brin, name: institutionName, fallbackName: name, sector, governance },
    board: { kind: 'board', code: boardCode, name: boardName, fallbackName, sector: null, governance: null },
    onlyIfKnown: false,
  };
}

function readBrin(reader: Reader): string {
  const brin = reader.value('brin').toUpperCase();
  if (!isBrin(brin)) {
    reader.fault('brin', 'brin-invalid', 'Dit is geen BRIN. Schrijf twee cijfers en twee letters, zoals 00YY.');
  }
  return brin;
}

/** BRIN with two digits; older files write only the digits, the file of main locations leaves them out. */
function readLocationCode(reader: Reader, brin: string): string {
  const given = reader.value('locationCode').toUpperCase();
  const code = /^\d{0,2}$/.test(given) ? `${brin}${given.padStart(2, '0')}` : given;
  if (isBrin(brin) && (!isLocationBrin(code) || !code.startsWith(brin))) {
    reader.fault(
      'locationCode',
      'location-code-invalid',
      'Dit hoort de BRIN van de school te zijn met twee cijfers erachter, zoals 00YY01.',
    );
  }
  return code;
}

function readBoardCode(reader: Reader): string {
  const code = withLeadingZeros(reader.value('boardCode'), 5);
  if (!isBoardNumber(code)) {
    reader.fault('boardCode', 'board-number-invalid', 'Dit is geen nummer van een bestuur. Schrijf vijf cijfers.');
  }
  return code;
}

function readName(reader: Reader): string {
  const field = reader.value('locationName') ? 'locationName' : 'institutionName';
  const shown = reader.value(field) ? field : 'locationName';
  return reader.text(shown, { required: true, maximum: longestName });
}

function readGovernance(reader: Reader): NonNullable<ReturnType<typeof governanceOf>> {
  const governance = reader.parsed(
    'denomination',
    governanceOf,
    'denomination-unknown',
    'Deze denominatie kennen wij niet, en wij moeten weten of de school openbaar of bijzonder is. Gebruik de naam die DUO gebruikt, zoals "Openbaar" of "Algemeen bijzonder".',
  );
  return governance ?? 'private';
}

/** A file of the other sector looks the same but for one column: taking it would give schools the wrong terms. */
function readSector(reader: Reader, sector: 'po' | 'vo'): Sector {
  const structure = reader.value('structure');
  const kind = reader.value('primaryKind').toLowerCase();
  if (sector === 'po' && /\b(pro|vbo|mavo|vmbo|havo|vwo)\b/i.test(structure)) {
    reader.fault('structure', 'wrong-sector', 'Dit is een school voor voortgezet onderwijs. Kies die soort bestand.');
  }
  if (sector === 'vo' && kind !== '') {
    reader.fault('primaryKind', 'wrong-sector', 'Dit is een school voor basisonderwijs. Kies die soort bestand.');
  }
  return sector === 'po' && /^\(?v?\)?so\b/.test(kind) ? 'so' : sector;
}
