import type { Actor } from '#libs/platform/domain/index.js';

/** The mailbox of a location is kept by whoever works there or has it under a board, and by the municipality's administrator. */
export function mayEditContact(
  actor: Pick<Actor, 'reach' | 'locationIds' | 'regionId'>,
  location: { readonly id: string; readonly regionId: string },
): boolean {
  if (actor.reach === 'locations') return actor.locationIds.includes(location.id);
  return actor.reach === 'region' && actor.regionId === location.regionId;
}
