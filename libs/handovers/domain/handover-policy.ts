import type { Actor } from '#libs/platform/domain/index.js';
import { type HandoverStatus, isVisibleToReceiver } from './handover-status.js';

/** Whose handover it is. */
export interface HandoverPlaces {
  readonly senderLocationId: string;
  readonly receiverLocationId: string | null;
}

/** Roles that read the content of a form of a preschool (law-and-process 6.4). Not administration, not a board, not a region. */
export const senderRoles = ['preschool-staff', 'preschool-manager'] as const;
export const receiverRoles = ['school-head', 'support-coordinator', 'teacher'] as const;

const has = (roles: readonly string[], { role }: Actor): boolean => roles.includes(role);
const isAt = ({ reach, locationIds }: Actor, locationId: string | null): boolean =>
  reach === 'locations' && locationId !== null && locationIds.includes(locationId);

/** Stands at the sending preschool, in a role that writes forms. */
export const isSender = (actor: Actor, { senderLocationId }: HandoverPlaces): boolean =>
  has(senderRoles, actor) && isAt(actor, senderLocationId);

/** Stands at the receiving school, in a role that reads forms, and something was sent there that is still open to it. */
export const isReceiver = (actor: Actor, status: HandoverStatus, { receiverLocationId }: HandoverPlaces): boolean =>
  has(receiverRoles, actor) && isAt(actor, receiverLocationId) && isVisibleToReceiver(status);

/** May fill it in now: a text that lies before parents, or was sent, does not change under their eyes. */
export const mayWrite = (actor: Actor, status: HandoverStatus, places: HandoverPlaces): boolean =>
  status === 'draft' && isSender(actor, places);

/**
 * Who can see the content at this moment, as a Dutch sentence on every page of a handover.
 * @param names of the preschool and, once something was sent, of the school
 */
export function visibleTo(status: HandoverStatus, names: { preschool: string; school: string | null }): string {
  const staff = `medewerkers van ${names.preschool}`;
  if (status === 'draft') return `alleen ${staff}`;
  if (isVisibleToReceiver(status) && names.school) {
    return `${staff}, de ouders, en van ${names.school} de directeur, de intern begeleider en de leerkracht`;
  }
  if (status === 'refused') return `niemand: de ouders gaven geen toestemming en de inhoud is gewist`;
  return `${staff} en de ouders`;
}
