import type { Actor } from '#libs/platform/domain/index.js';

interface Kept {
  readonly addressSecret: boolean;
  readonly preschoolLocationId: string | null;
}

/** A secret address stays with the preschool that keeps it (law-and-process, mistake 15). */
export function mayReadPostcode(actor: Actor, pupil: Kept): boolean {
  return !pupil.addressSecret || actor.reach === 'system' || keeps(actor, pupil.preschoolLocationId);
}

/** A preschool enters and keeps children of its own locations only; a region all of its children. */
export function mayPlaceAt(actor: Actor, preschoolLocationId: string | null): boolean {
  return actor.reach === 'region' || actor.reach === 'system' || keeps(actor, preschoolLocationId);
}

const keeps = (actor: Actor, preschoolLocationId: string | null): boolean =>
  actor.reach === 'locations' && preschoolLocationId !== null && actor.locationIds.includes(preschoolLocationId);
