import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Transaction } from '#libs/database/index.js';
import { from as copyFrom } from 'pg-copy-streams';
import { type ImportedGuardian, type ImportedPupil, nameKey } from '../domain/index.js';

/** One row of a file, understood and looked up. */
export interface StagedPupil extends Omit<ImportedPupil, 'preschoolLrk'> {
  readonly row: number;
  /** id for when the child turns out to be new */
  readonly newId: string;
  readonly preschoolLocationId: string | null;
  readonly wijkId: string | null;
}

/** Gone at the end of the transaction. `verdict`: new, known, changed, same, or why a person must look. */
const stagingTable = `
CREATE TEMP TABLE pupil_import (
  row_number integer NOT NULL,
  id uuid NOT NULL,
  given_name text NOT NULL,
  prefix text NOT NULL,
  family_name text NOT NULL,
  given_key text COLLATE "C" NOT NULL,
  family_key text COLLATE "C" NOT NULL,
  born_on date NOT NULL,
  postcode text,
  wijk_id uuid,
  preschool_location_id uuid,
  preschool_reference text,
  address_secret boolean,
  guardian1_name text, guardian1_email text, guardian1_phone text, guardian1_authority boolean,
  guardian2_name text, guardian2_email text, guardian2_phone text, guardian2_authority boolean,
  verdict text NOT NULL DEFAULT 'new'
) ON COMMIT DROP`;

const columns = `row_number, id, given_name, prefix, family_name, given_key, family_key, born_on, postcode, wijk_id,
  preschool_location_id, preschool_reference, address_secret,
  guardian1_name, guardian1_email, guardian1_phone, guardian1_authority,
  guardian2_name, guardian2_email, guardian2_phone, guardian2_authority`;

const linesPerPiece = 500;

/** Puts the rows of a file in a temporary table, at the speed of COPY. */
export async function stagePupils(tx: Transaction, lines: readonly string[]): Promise<void> {
  await tx.execute(stagingTable);
  await pipeline(
    Readable.from(pieces(lines)),
    tx.connection().query(copyFrom(`COPY pupil_import (${columns}) FROM STDIN`)),
  );
  await tx.execute('ANALYZE pupil_import');
}

/** One line of COPY's text format: kept instead of the row itself, it takes the least room. */
export function stagingLine(pupil: StagedPupil): string {
  const cells = [
    pupil.row,
    pupil.newId,
    pupil.givenName,
    pupil.prefix,
    pupil.familyName,
    nameKey(pupil.givenName),
    nameKey(pupil.familyName),
    pupil.bornOn,
    pupil.postcode,
    pupil.wijkId,
    pupil.preschoolLocationId,
    pupil.preschoolReference,
    pupil.addressSecret,
    ...guardianCells(pupil.guardians[0]),
    ...guardianCells(pupil.guardians[1]),
  ];
  return `${cells.map(cell).join('\t')}\n`;
}

const guardianCells = (guardian: ImportedGuardian | null | undefined): (string | boolean | null)[] => [
  guardian?.name ?? null,
  guardian?.email ?? null,
  guardian?.phone ?? null,
  guardian?.hasAuthority ?? null,
];

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '\\N';
  const text = String(value);
  return special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}

function* pieces(lines: readonly string[]): Generator<string> {
  for (let start = 0; start < lines.length; start += linesPerPiece) {
    yield lines.slice(start, start + linesPerPiece).join('');
  }
}
