import { withLeadingZeros } from '../domain/index.js';

/** The municipality for whose schools somebody imports. */
export interface Municipality {
  readonly name: string;
  /** four digits, when known */
  readonly code: string | null;
}

/** True when a row is of this municipality: by number when both sides have one, else by name. */
export function isOwnMunicipality(municipality: Municipality, name: string, code: string): boolean {
  const digits = withLeadingZeros(code.replace(/^GM/i, ''), 4);
  if (municipality.code && /^\d{4}$/.test(digits)) return digits === municipality.code;
  return plain(name) === plain(municipality.name);
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|^gemeente\s+/giu, '')
    .trim()
    .toLowerCase();
