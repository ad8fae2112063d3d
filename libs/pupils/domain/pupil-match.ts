import type { LocalDate } from '#libs/platform/domain/index.js';

/** What tells children apart. The keys come from `nameKey`. */
export interface Identity {
  readonly bornOn: LocalDate;
  readonly givenKey: string;
  readonly familyKey: string;
  readonly postcode: string | null;
  readonly preschoolLocationId: string | null;
  readonly preschoolReference: string | null;
}

export interface KnownIdentity extends Identity {
  readonly id: string;
}

export type PupilMatch =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly pupilId: string }
  /** `reference-taken`: the preschool's number belongs to another child. `ambiguous`: a person must look. */
  | { readonly kind: 'unsure'; readonly code: 'reference-taken' | 'ambiguous'; readonly pupilIds: readonly string[] };

/**
 * Is this a child that is already known? Birth date and both names must be the same, and then a second check: the
 * preschool's own number, the postcode, or the preschool (law-and-process, mistake 16). Twins differ in given name;
 * children who share everything but the second check are left to a person. The import does the same in SQL
 * (`data/import-matching.ts`); a spec holds both to the same answers.
 */
export function matchPupil(child: Identity, known: readonly KnownIdentity[]): PupilMatch {
  const namesakes = known.filter((other) => isNamesake(child, other));
  const owners = known.filter((other) => hasSameReference(child, other) && !isNamesake(child, other));
  if (owners.length > 0) return { kind: 'unsure', code: 'reference-taken', pupilIds: owners.map((other) => other.id) };
  const likeness = namesakes.map((other) => ({ id: other.id, weight: weightOf(child, other) }));
  const best = Math.max(-1, ...likeness.map(({ weight }) => weight));
  const [first, ...more] = likeness.filter(({ weight }) => weight === best);
  if (best < 0 || !first) return { kind: 'new' };
  if (best > 0 && more.length === 0) return { kind: 'same', pupilId: first.id };
  return { kind: 'unsure', code: 'ambiguous', pupilIds: [first, ...more].map(({ id }) => id) };
}

export const isNamesake = (a: Identity, b: Identity): boolean =>
  a.bornOn === b.bornOn && a.givenKey === b.givenKey && a.familyKey === b.familyKey;

/** 3: same number at the same preschool. 2: same postcode. 1: same preschool. 0: nothing to go by. -1: another child. */
function weightOf(a: Identity, b: Identity): number {
  const samePreschool = isSame(a.preschoolLocationId, b.preschoolLocationId);
  if (samePreschool && isSame(a.preschoolReference, b.preschoolReference)) return 3;
  if (samePreschool && differs(a.preschoolReference, b.preschoolReference)) {
    return differs(a.postcode, b.postcode) ? -1 : 0;
  }
  if (isSame(a.postcode, b.postcode)) return 2;
  return samePreschool ? 1 : 0;
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b;
const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const hasSameReference = (a: Identity, b: Identity): boolean =>
  isSame(a.preschoolReference, b.preschoolReference) && isSame(a.preschoolLocationId, b.preschoolLocationId);
