import type { RowReader } from '#libs/platform/tabular/index.js';
import { postcodeOf } from '../domain/index.js';

export interface Address {
  readonly postcode: string;
  readonly wijkId: string | null;
}

/** Postcode and, through it, the wijk. A postcode outside every wijk is told and does not stop the import. */
export function readPostcode<Field extends string>(
  reader: RowReader<Field>,
  field: Field,
  wijken: ReadonlyMap<string, string>,
): Address {
  const postcode = reader.parsed(
    field,
    postcodeOf,
    'postcode-invalid',
    'Dit is geen Nederlandse postcode. Schrijf vier cijfers en twee letters, zoals 1311 AB.',
  );
  if (postcode === undefined) return { postcode: '', wijkId: null };
  const wijkId = wijken.get(postcode.slice(0, 4)) ?? null;
  if (!wijkId) {
    reader.notice(
      field,
      'postcode-without-wijk',
      'Deze postcode hoort bij geen enkele wijk van je gemeente. De locatie telt dan niet mee per wijk.',
    );
  }
  return { postcode, wijkId };
}
