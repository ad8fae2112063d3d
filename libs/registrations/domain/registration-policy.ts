import type { Actor } from '#libs/platform/domain/index.js';

/**
 * Whether a child needs support is for the school that is asked, and for those there who handle the registration. A board
 * and a region watch terms: names, dates and status (law-and-process 6.4).
 */
export function mayReadSupportNeed(actor: Actor, schoolLocationId: string): boolean {
  return mayRegisterAt(actor, schoolLocationId) && actor.reach === 'locations' && actor.role !== 'board-administrator';
}

/** A school registers at its own locations, a region at every school it has. */
export function mayRegisterAt(actor: Actor, schoolLocationId: string): boolean {
  if (actor.reach === 'region' || actor.reach === 'system') return true;
  return actor.reach === 'locations' && actor.locationIds.includes(schoolLocationId);
}

/** Deciding is for the board, and in practice for its school; a region watches. */
export const mayDecideAt = (actor: Actor, schoolLocationId: string): boolean =>
  actor.reach === 'locations' && actor.role !== 'board-administrator' && mayRegisterAt(actor, schoolLocationId);
